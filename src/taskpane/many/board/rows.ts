/** The board's rows: one a table, one a file without a table, one a unit that has not sent; sorted, sought, filtered. */
import type { CheckedFile } from '../../../app/batch/checkedFile';
import { linesOf, type OverviewLine } from '../../../app/batch/overview';
import { bare } from '../../../core/text/vietnamese';

export type RowState = 'failed' | 'errors' | 'notSent' | 'warnings' | 'waiting' | 'clean';
/** What needs a person most comes first. */
export const ROW_STATES: readonly RowState[] = [
  'failed',
  'errors',
  'notSent',
  'warnings',
  'waiting',
  'clean',
];

export interface Row {
  readonly id: string;
  /** Which of the board's files it speaks of; null for a unit that has sent none. */
  readonly entry: number | null;
  /** Which of the file's tables. */
  readonly table: number;
  readonly state: RowState;
  readonly unit: string;
  readonly file: string;
  readonly period: string;
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
  /** Per cent of the form's cells, rounded down; null where there is no table. */
  readonly filled: number | null;
  /** Without accents, to be sought in. */
  readonly said: string;
}

export type SortBy = 'state' | 'unit' | 'file' | 'period' | 'errors' | 'warnings' | 'remarks' | 'filled';

export interface Wish {
  readonly by: SortBy;
  readonly down: boolean;
  readonly state: RowState | 'all';
  readonly sought: string;
}

export function rowsOfFile(checked: CheckedFile, entry: number): Row[] {
  return linesOf(checked).map((line, table) => {
    const { unit, file, errors, warnings, remarks } = line;
    const about = line.table;
    return row({
      id: `${entry}.${table}`,
      entry,
      table,
      state: stateOf(line),
      unit,
      file,
      period: about?.period ?? '',
      errors,
      warnings,
      remarks,
      filled: about ? Math.floor((100 * about.filled) / Math.max(1, about.figures)) : null,
    });
  });
}

export function waitingRow(name: string, entry: number): Row {
  return row({ ...NOTHING, id: `${entry}.0`, entry, state: 'waiting', unit: name, file: name });
}

export function notSentRow(unit: string, at: number): Row {
  return row({ ...NOTHING, id: `not sent ${at}`, state: 'notSent', unit });
}

const NOTHING = {
  entry: null,
  table: 0,
  file: '',
  period: '',
  errors: 0,
  warnings: 0,
  remarks: 0,
  filled: null,
} as const;

function row(given: Omit<Row, 'said'>): Row {
  return { ...given, said: bare(`${given.unit} ${given.file} ${given.period}`) };
}

function stateOf({ problem, errors, warnings }: OverviewLine): RowState {
  if (problem !== '') return 'failed';
  return errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'clean';
}

/** Those that are wanted, in the wanted order; equals stay in the order of the files. */
export function shownRows(rows: readonly Row[], { by, down, state, sought }: Wish): Row[] {
  const words = bare(sought)
    .split(' ')
    .filter((word) => word !== '');
  const wanted = rows
    .map((each, i) => ({ each, i, key: keyOf(each, by) }))
    .filter(
      ({ each }) =>
        (state === 'all' || each.state === state) && words.every((word) => each.said.includes(word)),
    );
  wanted.sort((a, b) => {
    const order = compared(a.key, b.key) || (by === 'state' ? worst(a.each, b.each) : 0);
    return (down ? -order : order) || a.i - b.i;
  });
  return wanted.map(({ each }) => each);
}

/** Of two with one state: the one with more errors, then warnings. */
function worst(a: Row, b: Row): number {
  return b.errors - a.errors || b.warnings - a.warnings;
}

function keyOf(each: Row, by: SortBy): string | number {
  if (by === 'state') return ROW_STATES.indexOf(each.state);
  if (by === 'filled') return each.filled ?? -1;
  const value = each[by];
  return typeof value === 'number' ? value : bare(value);
}

function compared(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function countsOf(rows: readonly Row[]): Readonly<Record<RowState, number>> {
  const counts = { failed: 0, errors: 0, notSent: 0, warnings: 0, waiting: 0, clean: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}
