/**
 * Accepted findings (giải trình): a reviewer gives the reason, it stands on a
 * sheet of the workbook where everybody sees it, and the next check honours it.
 * It holds while code, rule, rows and printed figures stay the same.
 */
import type { Finding } from '../../core/finding/finding';
import { type FindingName, nameOf } from '../../core/finding/identity';
import { readTable } from '../../core/table/readings';
import type { Change } from '../../core/fill/change';
import { writeFigure } from '../../core/number/write';
import type { Grid } from '../../core/sheet/grid';
import { addressFrom, allParts } from '../../core/table/parts';
import type { Table } from '../../core/table/table';
import { REASONS_SHEET } from '../contract/source';
import type { SheetChanges } from '../contract/writer';

/** The headings by which the list is found again, whatever else stands on the sheet. */
const REASONS_HEADER = [
  'STT',
  'Mã phát hiện',
  'Quy tắc',
  'Dòng',
  'Số liệu khi giải trình',
  'Lý do',
  'Người giải trình',
  'Ngày',
] as const;

/** Longer texts are cut on both sides of a comparison: a cell holds at most 32.767 characters. */
const LONGEST = 1000;

/** One line of the sheet. */
export interface Acceptance extends FindingName {
  /** The figures of those rows, written the Vietnamese way in every host: "2.677; 2.647". */
  readonly printed: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** The sheet's row, from 0. */
  readonly at: number;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** The finding's name as the sheet's cells can hold it. */
function nameOnSheet(finding: Finding): FindingName {
  const { code, rule, rows } = nameOf(finding);
  return { code, rule: rule.slice(0, LONGEST), rows: rows.slice(0, LONGEST) };
}

/** Every figure that the finding speaks of, as figures, since hosts show 2677 as "2.677" or "2,677". */
export function figuresOf(finding: Finding, table: Table): string {
  const written = new Map<string, string>();
  for (const part of allParts(table)) {
    readTable(part).cells.forEach(({ quantity: { figure, sign, printed }, position }) => {
      written.set(addressFrom(table, part, position), figure && !sign ? writeFigure(figure) : printed);
    });
  }
  const figures = unique(finding.cells).map((cell) => written.get(cell));
  const known = figures.filter((each) => each !== undefined);
  return (known.length > 0 ? known.join('; ') : finding.printed).trim().slice(0, LONGEST);
}

/** The list on the sheet of reasons; empty when there is none. Nothing of it is ever evaluated. */
export function readAcceptances(grids: readonly Grid[]): Acceptance[] {
  const grid = grids.find((each) => each.sheet === REASONS_SHEET);
  const header = grid ? headerRow(grid) : null;
  if (!grid || header === null) return [];
  const acceptances: Acceptance[] = [];
  for (let at = header + 1; at < grid.rows; at++) {
    const [code = '', rule = '', rows = '', printed = '', reason = '', by = '', date = ''] =
      REASONS_HEADER.slice(1).map((_, i) => textAt(grid, at, i + 1));
    // A finding accepted without a reason is not accepted.
    if (code !== '' && reason !== '') acceptances.push({ code, rule, rows, printed, reason, by, date, at });
  }
  return acceptances;
}

export interface Sorted {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Accepted once, but the figures have changed since: open again, and worth saying. */
  readonly lapsed: readonly AcceptedFinding[];
}

export function sortByAcceptance(
  findings: readonly Finding[],
  table: Table,
  acceptances: readonly Acceptance[],
): Sorted {
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const lapsed: AcceptedFinding[] = [];
  for (const finding of findings) {
    const name = nameOnSheet(finding);
    const same = acceptances.filter(
      (each) => each.code === name.code && each.rule === name.rule && each.rows === name.rows,
    );
    const figures = same.length > 0 ? figuresOf(finding, table) : '';
    const holding = same.find((each) => each.printed === figures);
    const last = same[same.length - 1];
    if (holding) accepted.push({ finding, acceptance: holding });
    else {
      open.push(finding);
      if (last) lapsed.push({ finding, acceptance: last });
    }
  }
  return { open, accepted, lapsed };
}

export interface Given {
  readonly reason: string;
  readonly by: string;
  /** As the door writes it: "21/07/2026". */
  readonly date: string;
}

/** What is to be written to accept the finding: a line, and the headings where there are none yet. */
export function acceptanceChanges(
  finding: Finding,
  table: Table,
  given: Given,
  grids: readonly Grid[],
): SheetChanges {
  const name = nameOnSheet(finding);
  const line = { ...name, printed: figuresOf(finding, table), ...given };
  return listedChanges(line, grids);
}

/** What is to be written for one more line of the list, and the headings where there are none yet. */
export function listedChanges(line: Omit<Acceptance, 'at'>, grids: readonly Grid[]): SheetChanges {
  const grid = grids.find((each) => each.sheet === REASONS_SHEET);
  const header = grid ? headerRow(grid) : null;
  const changes: Change[] = [];
  const last = grid ? lastRow(grid) : -1;
  let next = last + 1;
  if (header === null) {
    // On a sheet that holds something else the list begins below it.
    if (last >= 0) next++;
    changes.push(...lineOf(next, REASONS_HEADER));
    next++;
  }
  const order = header === null ? 1 : last - header + 1;
  changes.push(
    ...lineOf(next, [
      String(order),
      line.code,
      line.rule,
      line.rows,
      line.printed,
      line.reason.trim().slice(0, LONGEST),
      line.by.trim().slice(0, LONGEST),
      line.date,
    ]),
  );
  return { sheet: REASONS_SHEET, addSheet: true, changes };
}

/** Empties the line; the reviewer's other lines stay where they are. */
export function revocationChanges(acceptance: Acceptance, grids: readonly Grid[]): SheetChanges {
  const grid = grids.find((each) => each.sheet === REASONS_SHEET);
  const changes: Change[] = [];
  REASONS_HEADER.forEach((_, column) => {
    const cell = grid?.cell(acceptance.at, column);
    if (typeof cell?.value !== 'string' && typeof cell?.value !== 'number') return;
    changes.push({
      position: { row: acceptance.at, column },
      before: { value: cell.value, formula: cell.formula },
      after: { value: null, formula: null },
    });
  });
  return { sheet: REASONS_SHEET, changes };
}

/** Every cell in the text format, so that "2.677" and "21/07/2026" stay what they say. */
function lineOf(row: number, texts: readonly string[]): Change[] {
  return texts
    .map((value, column) => ({
      position: { row, column },
      before: { value: null, formula: null },
      after: { value, formula: null },
      format: '@',
    }))
    .filter(({ after }) => after.value !== '');
}

function headerRow(grid: Grid): number | null {
  for (let row = 0; row < grid.rows; row++) {
    if (REASONS_HEADER.every((heading, column) => textAt(grid, row, column) === heading)) return row;
  }
  return null;
}

function lastRow(grid: Grid): number {
  for (let row = grid.rows - 1; row >= 0; row--) {
    for (let column = 0; column < grid.columns; column++) {
      if (textAt(grid, row, column) !== '') return row;
    }
  }
  return -1;
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  const value = cell?.value ?? null;
  return (typeof value === 'string' ? value : value === null ? '' : (cell?.text ?? '')).trim();
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.indexOf(text) === i);
}
