/** One finding of the prose: its words, what is wrong, and, while it is the current one, what can be done. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { proposalOf } from '../../app/narrative/claimProposal';
import { describeClaim } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { wordText } from '../../words/pane/wordTextOf';
import { AcceptForm } from '../frame/AcceptForm';
import type { Desk } from '../desk/desk';
import { reveal } from '../frame/reveal';
import { acceptClaim, applyProposal, choose, commentOn } from './proseActions';
import type { ProseItem } from './proseState';

interface Props {
  readonly desk: Desk;
  readonly item: ProseItem;
  readonly current: boolean;
}

export function ClaimRow({ desk, item, current }: Props): JSX.Element {
  const { text, busy, prose } = desk.state;
  const t = wordText[text.language];
  const words = narrativeWordsOf(text.language);
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!current) return;
    reveal(row.current);
    // Whoever walks the findings by keys goes on from this one.
    const at = document.activeElement;
    if (at === document.body || isIn('claims', at)) button.current?.focus();
  }, [current]);
  const { claim } = item;
  const proposal = current ? proposalOf(claim, prose?.claims ?? []) : null;
  const able = desk.book.abilities.report;
  return (
    <li ref={row} class={current ? 'claim-row current' : 'claim-row'}>
      <button
        type="button"
        ref={button}
        class={`prose-claim ${claim.verdict}`}
        aria-current={current ? 'true' : undefined}
        onClick={() => void choose(desk, item)}
      >
        <span class="prose-verdict">{words.verdict[claim.verdict]}</span>
        <span class="prose-quote">{claim.quote}</span>
        <span>{describeClaim(claim, words)}</span>
      </button>
      {current && (
        <div class="actions claim-actions">
          {proposal && (
            <button
              type="button"
              class="primary"
              aria-disabled={busy}
              onClick={() => void applyProposal(desk, item)}
            >
              {t.apply(proposal.old, proposal.next)}
            </button>
          )}
          {able?.comments && (
            <button type="button" aria-disabled={busy} onClick={() => void commentOn(desk, [item])}>
              {t.comment}
            </button>
          )}
          {able?.tables && (
            <AcceptForm desk={desk} give={(reason, by) => acceptClaim(desk, item, reason, by)} />
          )}
        </div>
      )}
    </li>
  );
}

/** Trident has no `closest`. */
function isIn(name: string, element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) if (at.className.includes(name)) return true;
  return false;
}
