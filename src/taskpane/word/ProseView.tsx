/** The report's prose: the check, its findings worst first, and what can be done with each. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { describeClaim } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { Fold } from '../controls/Fold';
import { lackingAt } from '../frame/lacking';
import { checkProse, checkProseNow } from './checkProse';
import { ClaimRow } from './ClaimRow';
import {
  clearComments,
  commentOn,
  revokeClaim,
  setTracking,
  step,
  toggleLive,
  wantsTracking,
} from './proseActions';
import type { ProseState } from './proseState';
import '../narrative/narrative.css';
import './word.css';

interface Props {
  readonly desk: Desk;
}

export function ProseView({ desk }: Props): JSX.Element {
  const { text, busy, prose, undo } = desk.state;
  const t = wordText[text.language];
  const writes = useRef(undo.length);
  const page = useRef<HTMLDivElement>(null);
  // What was taken back is found again; the sentence that says so stays.
  useEffect(() => {
    if (busy) return;
    const isBack = undo.length < writes.current;
    writes.current = undo.length;
    if (isBack && prose) void checkProseNow(desk);
  }, [undo.length, busy]);
  useEffect(() => {
    desk.book.report?.track(wantsTracking(desk));
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      void step(desk, event.shiftKey ? -1 : 1).then(() => {
        page.current?.querySelector<HTMLElement>('.claim-row.current > button')?.focus();
      });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [desk]);
  return (
    <div ref={page}>
      <div class="bar">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void checkProse(desk)}>
          {prose ? t.runAgain : t.run}
        </button>
      </div>
      {prose ? <Result desk={desk} prose={prose} /> : <p class="card">{t.intro}</p>}
      <Lacking desk={desk} />
    </div>
  );
}

function Result({ desk, prose }: Props & { readonly prose: ProseState }): JSX.Element {
  const { text, busy, watching } = desk.state;
  const t = wordText[text.language];
  const words = narrativeWordsOf(text.language);
  const count = (verdict: string): number => prose.claims.filter((each) => each.verdict === verdict).length;
  const able = desk.book.abilities.report;
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = useRef(-1);
  // The finding that had the focus is gone: the one in its place gets it.
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(at.current, rows.length - 1)];
    const next = row ? row.querySelector('button') : heading.current;
    next?.focus();
  }, [prose.open]);
  return (
    <>
      <div class="card summary">
        <h2 ref={heading} tabIndex={-1}>
          {prose.claims.length === 0
            ? words.nothing
            : words.tally(count('holds'), count('broken'), count('unknown'))}
        </h2>
        {prose.unread.includes('notes') && <p>{t.notesUnread}</p>}
      </div>
      <div class="bar switches">
        <label class="tick">
          <input type="checkbox" checked={watching} onChange={() => void toggleLive(desk)} />
          {t.watch}
        </label>
        {able?.tracking && (
          <label class="tick">
            <input
              type="checkbox"
              checked={wantsTracking(desk)}
              onChange={(event) => {
                setTracking(desk, event.currentTarget.checked);
              }}
            />
            {t.track}
          </label>
        )}
      </div>
      {prose.open.length > 0 && (
        <div class="bar">
          <button type="button" onClick={() => void step(desk, -1)}>
            {t.previous}
          </button>
          <button type="button" onClick={() => void step(desk, 1)}>
            {t.next}
          </button>
        </div>
      )}
      {prose.open.length > 0 && (
        <ol
          class="plain claims"
          aria-label={t.list}
          ref={list}
          onFocusIn={(event) => {
            at.current = rowOf(event.currentTarget, event.target);
          }}
          onFocusOut={(event) => {
            // Into nothing: what had the focus was taken away.
            if (event.relatedTarget) at.current = -1;
          }}
        >
          {prose.open.map((item) => (
            <ClaimRow key={item.id} desk={desk} item={item} current={item.id === prose.current} />
          ))}
        </ol>
      )}
      {able?.comments && (
        <div class="bar">
          {prose.open.length > 0 && (
            <button type="button" aria-disabled={busy} onClick={() => void commentOn(desk, prose.open)}>
              {t.commentAll}
            </button>
          )}
          <button type="button" aria-disabled={busy} onClick={() => void clearComments(desk)}>
            {t.clear}
          </button>
        </div>
      )}
      {prose.accepted.length > 0 && (
        <Fold label={t.acceptedCount(prose.accepted.length)}>
          <ul class="plain">
            {prose.accepted.map((item) => (
              <li key={item.id}>
                <p>{describeClaim(item.claim, words)}</p>
                <p class="reason">
                  “{item.acceptance?.reason}” {item.acceptance?.by} {item.acceptance?.date}
                </p>
                <button
                  type="button"
                  class="quiet"
                  aria-disabled={busy}
                  onClick={() => void revokeClaim(desk, item)}
                >
                  {t.revoke}
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function rowOf(list: Element, target: EventTarget | null): number {
  const { children } = list;
  for (let i = 0; i < children.length; i++) if (children[i]?.contains(target as Node)) return i;
  return -1;
}

function Lacking({ desk }: Props): JSX.Element | null {
  const { heading, sentences } = lackingAt(desk);
  if (sentences.length === 0) return null;
  return (
    <div class="card">
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
