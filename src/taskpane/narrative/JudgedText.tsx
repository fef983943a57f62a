/** The judged text and the list of its claims, side by side where there is room. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Claim } from '../../core/narrative/claim/claim';
import { describeClaim, type DocumentNames, type NarrativeWords } from '../../words/narrative/narrativeWords';
import type { NarrativeText } from '../../words/pane/narrativeText';
import type { Judged } from './judging';
import { stretchesOf, worstFirst } from './marks';

interface Props {
  readonly judged: Judged;
  /** The document's name where there are several, else empty. */
  readonly title: string;
  readonly nameOf: DocumentNames;
  readonly words: NarrativeWords;
  readonly text: NarrativeText;
  /** Whether the text and the row of a question mean the same. */
  readonly onAnswer: (claim: Claim, same: boolean) => void;
}

export function JudgedText({
  judged: { text: prose, claims },
  title,
  nameOf,
  words,
  text,
  onAnswer,
}: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const focus = (selector: string): void => {
    box.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  const count = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
  const heading = title === '' ? null : <h2 class="prose-document">{title}</h2>;
  const Tally = heading ? 'h3' : 'h2';
  if (claims.length === 0)
    return (
      <>
        {heading}
        <p class="prose-tally">{words.nothing}</p>
      </>
    );
  return (
    <div ref={box} class="prose-result">
      {heading}
      <Tally class="prose-tally">{words.tally(count('holds'), count('broken'), count('unknown'))}</Tally>
      <ol class="plain prose-list" aria-label={text.list}>
        {worstFirst(claims).map((at) => {
          const claim = claims[at];
          return (
            claim && (
              <li key={at}>
                <button
                  type="button"
                  class={`prose-claim ${claim.verdict}`}
                  data-entry={at}
                  onClick={() => {
                    focus(`[data-claim="${String(at)}"]`);
                  }}
                >
                  <span class="prose-verdict">{words.verdict[claim.verdict]}</span>
                  <span class="prose-quote">{claim.quote}</span>
                  <span>{describeClaim(claim, words, nameOf)}</span>
                </button>
                {claim.rule === 'table' && claim.verdict === 'unknown' && (
                  <span class="prose-answers">
                    {[true, false].map((same) => (
                      <button
                        key={String(same)}
                        type="button"
                        aria-label={`${same ? text.same : text.other}: ${claim.quote}`}
                        onClick={() => {
                          onAnswer(claim, same);
                        }}
                      >
                        {same ? text.same : text.other}
                      </button>
                    ))}
                  </span>
                )}
              </li>
            )
          );
        })}
      </ol>
      <div
        class="prose-text"
        role="region"
        aria-label={title === '' ? text.judged : `${text.judged}: ${title}`}
      >
        {stretchesOf(prose, claims).map(({ text: stretch, claim }, at) =>
          claim === null ? (
            stretch
          ) : (
            <mark
              key={at}
              class={claims[claim]?.verdict ?? ''}
              data-claim={claim}
              role="button"
              tabIndex={0}
              title={words.verdict[claims[claim]?.verdict ?? 'unknown']}
              onClick={() => {
                focus(`[data-entry="${String(claim)}"]`);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'Spacebar') return;
                event.preventDefault();
                focus(`[data-entry="${String(claim)}"]`);
              }}
            >
              {stretch}
            </mark>
          ),
        )}
      </div>
    </div>
  );
}
