/** The rows of a table, each with a tick of who held it against the source; ticks are kept together. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { printedCode } from '../../core/form/printedCode';
import { readTable } from '../../core/table/readings';
import { rowName } from '../../words/naming';
import { reviewText } from '../../words/review/textOf';
import { Fold } from '../controls/Fold';
import type { Desk } from '../desk/desk';
import { keepSignOff, type ReviewedTable, rowAtCursor } from './reviewing';

interface Props {
  readonly desk: Desk;
  readonly reviewed: ReviewedTable;
  readonly by: string;
  readonly done: (tables: readonly ReviewedTable[]) => void;
}

interface Line {
  readonly code: string;
  readonly name: string;
  readonly printed: string;
}

export function TickedRows(props: Props): JSX.Element {
  const { desk, reviewed } = props;
  const t = reviewText[desk.state.text.language].signOff;
  const lines = linesOf(reviewed);
  const holding = reviewed.signOffs.filter(({ row, changed }) => row !== null && changed.length === 0);
  return (
    <Fold label={t.rows(holding.length, lines.length)}>
      <Ticks {...props} lines={lines} />
    </Fold>
  );
}

function Ticks({
  desk,
  reviewed,
  by,
  done,
  lines,
}: Props & { readonly lines: readonly Line[] }): JSX.Element {
  const { text, busy } = desk.state;
  const t = reviewText[text.language].signOff;
  /** What was clicked and not kept yet: the row's code -> whether it is to be ticked. */
  const [asked, setAsked] = useState<Readonly<Record<string, boolean>>>({});
  const of = (code: string): ReviewedTable['signOffs'][number] | undefined =>
    reviewed.signOffs.find(({ row }) => row === code);
  const holds = (code: string): boolean => of(code)?.changed.length === 0;
  const isTicked = (code: string): boolean => asked[code] ?? holds(code);
  const differing = lines.filter(({ code }) => isTicked(code) !== holds(code));
  const keep = (): void => {
    const rows = differing.map(({ code }) => code).filter(isTicked);
    const gone = differing.map(({ code }) => of(code)).filter((each) => each !== undefined);
    void keepSignOff(desk, reviewed, { by, rows, gone, said: ({ kept }) => kept }, (tables) => {
      setAsked({});
      done(tables);
    });
  };
  return (
    <>
      <p class="hint">{t.rowsHint}</p>
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            void rowAtCursor(desk, reviewed.checked.table).then((row) => {
              if (row !== null) setAsked({ ...asked, [row]: true });
            });
          }}
        >
          {t.atCursor}
        </button>
        <button
          type="button"
          class="primary"
          aria-disabled={busy || differing.length === 0}
          onClick={() => {
            if (differing.length > 0) keep();
          }}
        >
          {t.keepTicks(differing.length)}
        </button>
      </div>
      <ul class="plain ticks">
        {lines.map(({ code, name, printed }) => (
          <li key={code}>
            <label class="tick">
              <input
                type="checkbox"
                checked={isTicked(code)}
                onChange={(event) => {
                  setAsked({ ...asked, [code]: event.currentTarget.checked });
                }}
              />
              <span>
                {name}: <strong>{printed}</strong>
                {of(code) && !holds(code) && <em class="lapsed"> ({t.changedSince})</em>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Rows with figures, in the order of the sheet. */
function linesOf({ checked: { table } }: ReviewedTable): readonly Line[] {
  const { cells } = readTable(table);
  const printed = new Map<string, string>();
  for (const { quantity } of cells) {
    if (quantity.printed === '') continue;
    const before = printed.get(quantity.row);
    printed.set(quantity.row, before === undefined ? quantity.printed : `${before}; ${quantity.printed}`);
  }
  return table.rows
    .map(({ row }) => ({
      code: row.code,
      name: rowName(printedCode(table.form, row.code), row.label),
      printed: printed.get(row.code) ?? '',
    }))
    .filter((line) => line.printed !== '');
}
