/** What stands beside the figures and is no longer as it was sealed: labels, units, headings, lines around the table. */
import { cellKey } from '../../core/rule/rule';
import type { SealedLine, SealedPage } from '../../core/seal/sealedPage';
import { sameText, type SealedRow, sealedRows } from '../../core/seal/sealedRows';
import type { Table } from '../../core/table/table';
import { type Alteration, alterationOf } from './alteration';
import { labelsOf } from './changedFigures';
import type { CellName, FilePage } from './sealedFile';

/** Rows of the form: their STT, label and unit, and whether they still follow each other as they did. */
export function changedRows(table: Table, sealed: readonly SealedRow[]): Alteration[] {
  const labelOf = labelsOf(table.form);
  const now = new Map<string, SealedRow>();
  const rows = sealedRows(table);
  for (const row of rows) now.set(row.row, row);
  const changes: Alteration[] = [];
  for (const before of sealed) {
    const found = now.get(before.row);
    const at = { row: before.row, label: labelOf(before.row), column: '' };
    if (!found) {
      // Of an indicator the missing figure is told; a heading has none.
      if (isHeading(table, before.row)) changes.push({ what: 'row', ...at, sealed: before.label, now: null });
      continue;
    }
    for (const what of ['order', 'label', 'unit'] as const) {
      if (!sameText(before[what], found[what]))
        changes.push({ what, ...at, sealed: before[what], now: found[what] });
    }
  }
  const known = new Map<string, true>();
  for (const { row } of sealed) known.set(row, true);
  const kept = rows.filter(({ row }) => known.has(row));
  const wanted = sealed.filter(({ row }) => now.has(row));
  const moved = wanted.find(({ row }, i) => kept[i]?.row !== row);
  if (moved) {
    const at = { row: moved.row, label: labelOf(moved.row), column: '' };
    changes.push({ what: 'order', ...at, sealed: moved.order, now: null });
  }
  for (const { row, label } of rows) {
    if (!known.has(row) && isHeading(table, row))
      changes.push({ what: 'row', row, label: labelOf(row), column: '', sealed: null, now: label });
  }
  return changes;
}

function isHeading(table: Table, code: string): boolean {
  return table.form.rows.some((row) => row.code === code && row.kind !== 'indicator');
}

/** `above`: lines that a person may still put before the sealed ones are passed over in a text. */
export function changedPage(
  sealed: FilePage,
  now: Omit<FilePage, 'others' | 'floating'>,
  labelOf: (row: string) => string,
  isText: boolean,
): Alteration[] {
  const above = isText ? now.above.slice(-sealed.above.length || now.above.length) : now.above;
  const hidden = now.unseen.filter((cell) => !sealed.unseen.some((each) => keyOf(each) === keyOf(cell)));
  return [
    ...changedLines('above', sealed.above, above),
    ...changedLines('header', sealed.header, now.header),
    ...changedCells(sealed, now, labelOf),
    ...(sealed.hasCode || !isText ? changedLines('below', sealed.below, now.below) : []),
    ...hidden.map(({ row, column }): Alteration => {
      if (row === '') return alterationOf('above', column, null);
      return { what: 'hidden', row, label: labelOf(row), column, sealed: '', now: null };
    }),
  ];
}

function keyOf({ row, column }: CellName): string {
  return cellKey(row, column);
}

function changedCells(sealed: SealedPage, now: SealedPage, labelOf: (row: string) => string): Alteration[] {
  const changes: Alteration[] = [];
  const cells = (lines: readonly SealedLine[]): Map<string, string> => {
    const byRow = new Map<string, string>();
    lines.filter(({ row }) => row !== '').forEach(({ row, text }) => byRow.set(row, text));
    return byRow;
  };
  const [before, after] = [cells(sealed.lines), cells(now.lines)];
  const tell = (row: string): void => {
    const [was, is] = [before.get(row) ?? null, after.get(row) ?? null];
    if (was === is || (was !== null && is !== null && sameText(was, is))) return;
    changes.push({ what: 'cell', row, label: labelOf(row), column: '', sealed: was, now: is });
  };
  before.forEach((_, row) => {
    tell(row);
  });
  after.forEach((_, row) => {
    if (!before.has(row)) tell(row);
  });
  const own = (lines: readonly SealedLine[]): string[] =>
    lines.filter(({ row }) => row === '').map(({ text }) => text);
  return changes.concat(changedLines('row', own(sealed.lines), own(now.lines)));
}

/** Lines that are gone and lines that were added, in pairs as far as they go. */
function changedLines(
  what: Alteration['what'],
  sealed: readonly string[],
  now: readonly string[],
): Alteration[] {
  const left = now.slice();
  const gone = sealed.filter((line) => {
    const at = left.findIndex((each) => isFilledIn(line, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const changes: Alteration[] = [];
  for (let i = 0; i < Math.max(gone.length, left.length); i++)
    changes.push(alterationOf(what, gone[i] ?? null, left[i] ?? null));
  return changes;
}

/** Where a document leaves dots for its number and date, they are filled in once it is signed. */
const DOTS = '……';
const LONGEST_FILLING = 60;

/** "(Kèm theo Báo cáo số …… ngày …… …)" and "(Kèm theo Báo cáo số 123/BC-UBND ngày 05 …)". */
function isFilledIn(sealed: string, now: string): boolean {
  if (sameText(sealed, now)) return true;
  const pieces = sealed.toLowerCase().split(DOTS);
  if (pieces.length === 1) return false;
  const text = now.toLowerCase();
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const last = i === pieces.length - 1;
    const found =
      last && piece === ''
        ? text.length
        : i === 0
          ? text.startsWith(piece)
            ? 0
            : -1
          : text.indexOf(piece, at);
    if (found < 0 || (i > 0 && found - at > LONGEST_FILLING)) return false;
    at = found + piece.length;
  }
  return at === text.length;
}
