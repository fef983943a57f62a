/** What the check found: the result in one line, the findings, and what could not be judged or was accepted. */
import type { Tally } from '../../core/check/evaluate';
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { toggleMarks } from '../marks/marking';
import { countsIn, goTo, toggleWatch } from './checking';
import type { CheckResult as Result, Desk } from '../desk/desk';
import { FindingList } from './FindingList';
import { OfferComments } from '../comments/OfferComments';
import { CarriedPart } from '../learn/CarriedPart';
import { ConvertSlot } from '../legacy/ConvertSlot';
import { PreviousPart } from '../period/PreviousPart';
import { AfterCheck } from '../review/AfterCheck';
import { SinceLast } from './SinceLast';
import { Fold } from '../controls/Fold';
import { SeverityIcon } from '../frame/icons';
import { revoke } from '../desk/writing';

interface Part {
  readonly desk: Desk;
  readonly result: Result;
}

export function CheckResult({
  desk,
  result,
  scroller,
}: Part & { readonly scroller: () => HTMLElement | null }): JSX.Element {
  const { text, busy, marked, watching } = desk.state;
  const { abilities } = desk.book;
  const t = viewText[text.language].result;
  return (
    <>
      <Summary desk={desk} result={result} />
      <div class="bar switches">
        {abilities.highlight && (
          <label class="tick">
            <input
              type="checkbox"
              checked={marked}
              aria-disabled={busy}
              onChange={() => void toggleMarks(desk)}
            />
            {t.mark}
          </label>
        )}
        {abilities.watch && (
          <label class="tick">
            <input type="checkbox" checked={watching} onChange={() => void toggleWatch(desk)} />
            {t.watch}
          </label>
        )}
      </div>
      <CarriedPart desk={desk} result={result} />
      {result.tables.some(({ table }) => table.legacy.length > 0) && (
        <ConvertSlot desk={desk} grids={result.read.grids} />
      )}
      <AfterCheck desk={desk} result={result} />
      {result.tables.length > 0 && <OfferComments desk={desk} result={result} />}
      <PreviousPart desk={desk} />
      {result.items.length > 0 && <FindingList desk={desk} result={result} scroller={scroller} />}
      <Unjudged desk={desk} result={result} />
      <Accepted desk={desk} result={result} />
    </>
  );
}

function Summary({ desk, result }: Part): JSX.Element {
  const { text, words } = desk.state;
  const t = viewText[text.language].result;
  const counts = countsIn(result.items);
  const worst = counts[0] > 0 ? 'error' : counts[1] > 0 ? 'warning' : 'info';
  const tally = { holds: 0, broken: 0, unknown: 0 };
  for (const { judgement } of result.tables) {
    tally.holds += judgement.tally.holds;
    tally.broken += judgement.tally.broken;
    tally.unknown += judgement.tally.unknown;
  }
  const selfRuled = result.tables.filter(({ table }) => table.printed !== undefined).length;
  return (
    <div class="card summary">
      <h2>
        {result.items.length > 0 && <SeverityIcon severity={worst} />}
        {result.items.length > 0 ? t.found(...counts) : t[agreement(tally)]}
      </h2>
      <p>{words?.tally(tally)}</p>
      {selfRuled > 0 && <p>{t.selfRuled(selfRuled)}</p>}
      {result.since && <SinceLast desk={desk} since={result.since} />}
    </div>
  );
}

/** What a check without findings says of the figures. */
function agreement({ holds, unknown }: Tally): 'none' | 'soFar' | 'nothingJudged' {
  if (holds === 0) return 'nothingJudged';
  return unknown > 0 ? 'soFar' : 'none';
}

function Unjudged({ desk, result }: Part): JSX.Element | null {
  const { text, words } = desk.state;
  const waiting = result.tables.reduce<{ sheet: string; cell: string; sentence: string }[]>(
    (all, { table, judgement }) =>
      all.concat(
        judgement.unjudged.map((each) => ({
          sheet: table.grid.sheet,
          cell: each.cells.find((cell) => cell !== '') ?? '',
          sentence: words?.unjudged(each) ?? each.rule,
        })),
      ),
    [],
  );
  if (waiting.length === 0) return null;
  return (
    <Fold label={viewText[text.language].result.unjudged(waiting.length)}>
      <ul class="plain">
        {waiting.slice(0, 200).map(({ sheet, cell, sentence }, i) => (
          <li key={i}>
            {sentence}{' '}
            {cell !== '' && (
              <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, cell)}>
                {text.goTo(cell)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Accepted({ desk, result }: Part): JSX.Element | null {
  const { text, words, engine, busy } = desk.state;
  const accepted = result.tables.reduce<Result['tables'][number]['accepted'][number][]>(
    (all, table) => all.concat(table.accepted),
    [],
  );
  if (accepted.length === 0) return null;
  return (
    <Fold label={viewText[text.language].result.accepted(accepted.length)}>
      <ul class="plain">
        {accepted.map(({ finding, acceptance }, i) => (
          <li key={i}>
            <p>{words && engine?.describe(finding, words)}</p>
            <p class="reason">
              “{acceptance.reason}”{acceptance.by !== '' && ` ${acceptance.by}`}
              {acceptance.date !== '' && `, ${acceptance.date}`}
            </p>
            <button
              type="button"
              class="quiet"
              aria-disabled={busy}
              onClick={() => void revoke(desk, acceptance)}
            >
              {viewText[text.language].result.revoke}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
