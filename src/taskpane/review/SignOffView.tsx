/** Sign-off: each table of the workbook, whether somebody has signed it, and whether that still holds. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { calledIn } from '../../core/form/printedCode';
import { briefName } from '../../words/naming';
import { reviewText } from '../../words/review/textOf';
import { countsOf } from '../check/findingItems';
import type { Desk } from '../desk/desk';
import { keepSignOff, lookAtTables, type ReviewedTable, wholeOf, withdraw } from './reviewing';
import { TickedRows } from './TickedRows';
import './review.css';

export function SignOffView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = reviewText[text.language].signOff;
  const [tables, setTables] = useState<readonly ReviewedTable[] | null>(null);
  const [by, setBy] = useState(desk.book.recall('by') ?? '');
  useEffect(() => {
    void lookAtTables(desk, setTables);
  }, [desk]);
  return (
    <div class="review">
      <p class="hint">{t.intro}</p>
      <button type="button" aria-disabled={busy} onClick={() => void lookAtTables(desk, setTables)}>
        {tables ? t.lookAgain : t.look}
      </button>
      {tables && tables.length > 0 && (
        <label class="field">
          {t.by}
          <input
            type="text"
            value={by}
            autocomplete="name"
            onInput={(event) => {
              setBy(event.currentTarget.value);
            }}
          />
        </label>
      )}
      {tables?.map((each, i) => (
        <SignedTable
          key={`${each.checked.table.grid.sheet}/${String(i)}`}
          desk={desk}
          reviewed={each}
          by={by}
          done={setTables}
        />
      ))}
    </div>
  );
}

interface Props {
  readonly desk: Desk;
  readonly reviewed: ReviewedTable;
  readonly by: string;
  readonly done: (tables: readonly ReviewedTable[]) => void;
}

function SignedTable({ desk, reviewed, by, done }: Props): JSX.Element {
  const { text, busy } = desk.state;
  const t = reviewText[text.language].signOff;
  const { table, open } = reviewed.checked;
  const whole = wholeOf(reviewed);
  const nameOf = (code: string): string => {
    const label = table.form.rows.find((row) => row.code === code)?.label ?? '';
    return briefName({ code, ...calledIn(table.form, code), label });
  };
  const { error, warning } = countsOf(open.map((finding) => ({ finding })));
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed gives way to another: whoever works with keys stays at the table.
  const changed = (tables: readonly ReviewedTable[]): void => {
    done(tables);
    heading.current?.focus();
  };
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {t.table(table.form.title, table.grid.sheet)}
      </h2>
      <p class={whole ? (whole.changed.length > 0 ? 'lapsed' : 'holds') : ''}>
        <span aria-hidden="true">{whole ? (whole.changed.length > 0 ? '⚠ ' : '✓ ') : ''}</span>
        {whole
          ? whole.changed.length > 0
            ? t.void(whole.by, whole.date, shortened(whole.changed.map(nameOf)))
            : t.holds(whole.by, whole.date)
          : t.none}
      </p>
      <p>{error + warning > 0 ? t.stillOpen(error, warning) : t.agrees}</p>
      <div class="actions">
        {(!whole || whole.changed.length > 0) && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() =>
              void keepSignOff(
                desk,
                reviewed,
                { by, rows: null, gone: whole ? [whole] : [], said: ({ signed }) => signed },
                changed,
              )
            }
          >
            {whole ? t.signAgain : t.sign}
          </button>
        )}
        {whole && (
          <button type="button" aria-disabled={busy} onClick={() => void withdraw(desk, [whole], changed)}>
            {t.withdraw}
          </button>
        )}
      </div>
      <TickedRows desk={desk} reviewed={reviewed} by={by} done={done} />
    </section>
  );
}

const MOST_NAMED = 12;

function shortened(rows: readonly string[]): string {
  const named = rows.slice(0, MOST_NAMED).join(', ');
  return rows.length > MOST_NAMED ? `${named}, …` : named;
}
