/** An example as it is to be shown: its findings, and of its tables only the rows that matter. */
import type { Finding, FindingCode } from '../../core/finding/finding';
import { addressOf } from '../../core/sheet/grid';
import { EXAMPLES } from '../../forms/explain/examples';
import {
  type ExampleCell,
  type ExampleRow,
  type ExampleTable,
  shownText,
} from '../../forms/explain/exampleTable';
import type { checkTables } from '../session/checkTables';
import { judgeExample } from './judgeExample';

export interface ViewedCell {
  readonly text: string;
  /** Where that is not what is shown. */
  readonly stores: string | null;
  readonly formula: string | null;
  /** The finding names it. */
  readonly marked: boolean;
}

export interface ViewedTable {
  /** "A", "B" … as Excel shows them above. */
  readonly letters: readonly string[];
  readonly hiddenColumn: string | null;
  readonly rows: readonly {
    /** As Excel shows it at the left. */
    readonly number: number;
    readonly hidden: boolean;
    readonly cells: readonly ViewedCell[];
  }[];
}

export interface ViewedExample {
  readonly before: ViewedTable | null;
  readonly holds: ViewedTable;
  readonly breaks: ViewedTable;
  /** Those of the code. */
  readonly findings: readonly Finding[];
}

export function viewExample(code: FindingCode, check: typeof checkTables): ViewedExample {
  const { holds, breaks, before } = EXAMPLES[code];
  const findings = judgeExample(check, breaks, before).filter((each) => each.code === code);
  const marked = findings.reduce<string[]>((all, { cells }) => all.concat(cells), []);
  const names = code === 'rule/printed' || before ? null : tellingRows(code, holds, breaks, marked);
  return {
    before: before ? viewed(before, [], null) : null,
    holds: viewed(holds, [], names),
    breaks: viewed(breaks, marked, names),
    findings,
  };
}

/** The names of the rows to be shown: what the finding marks, what only one of the tables has, and their neighbours. */
function tellingRows(
  code: FindingCode,
  holds: ExampleTable,
  breaks: ExampleTable,
  marked: readonly string[],
): string[] {
  const names: string[] = [];
  const look = ({ rows }: ExampleTable, others: readonly ExampleRow[], cells: readonly string[]): void => {
    rows.forEach((row, at) => {
      const isMarked = cells.some((cell) => cell.replace(/^[A-Z]+/, '') === String(at + 1));
      const isOwn = !others.some((other) => textOf(other) === textOf(row));
      if (!isMarked && !isOwn) return;
      const near = /^row\/(missing|extra|moved)$/.test(code) ? [rows[at - 1], row, rows[at + 1]] : [row];
      for (const each of near) if (each) names.push(nameOf(each));
    });
  };
  look(holds, breaks.rows, []);
  look(breaks, holds.rows, marked);
  return names;
}

/** What tells the row in both tables, whatever else was changed in it. */
function nameOf(row: ExampleRow): string {
  return shownText(row[1]);
}

function textOf(row: ExampleRow): string {
  return JSON.stringify(row);
}

function viewed(
  { rows, hiddenRow, hiddenColumn }: ExampleTable,
  marked: readonly string[],
  names: readonly string[] | null,
): ViewedTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const letters: string[] = [];
  for (let column = 0; column < width; column++) letters.push(addressOf({ row: 0, column }).replace('1', ''));
  return {
    letters,
    hiddenColumn: hiddenColumn ?? null,
    rows: rows
      .map((row, at) => ({
        number: at + 1,
        hidden: at + 1 === hiddenRow,
        cells: letters.map((letter, column) =>
          viewedCell(row[column], marked.includes(`${letter}${String(at + 1)}`)),
        ),
        wanted: names === null || at === 0 || names.includes(nameOf(row)),
      }))
      .filter(({ wanted }) => wanted),
  };
}

function viewedCell(cell: ExampleCell | undefined, marked: boolean): ViewedCell {
  const text = shownText(cell);
  if (cell === undefined || typeof cell === 'string') return { text, stores: null, formula: null, marked };
  const { formula = null, value } = cell;
  const stores = typeof value === 'number' && formula === null ? String(value).replace('.', ',') : null;
  return { text, stores, formula, marked };
}
