/** The columns that hold a table's figures. */
import type { Column, Form } from '../../form/form';
import { labelKey, similarity, tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';
import type { Block } from './blocks';
import type { Cell, Grid } from '../../sheet/grid';
import { columnKey, type ColumnRole } from '../labels/header';
import type { LegibleSheet } from '../labels/legible';
import type { SheetColumn } from './sheetColumn';

export interface FigureColumns {
  readonly figures: ReadonlyMap<string, number>;
  /** Of several, how many stand under the form's own headings; 0 for a single one. */
  readonly headed: number;
}

/** Headings as alike as this are the form's own. */
const HEADED = 0.9;

export function findFigures(
  sheet: LegibleSheet,
  form: Form,
  block: Block,
  columns: readonly SheetColumn[],
): FigureColumns {
  const only = form.columns.length === 1 ? form.columns[0] : undefined;
  if (!only) return findMany(sheet, form.columns, block, columns);
  const figures = new Map<string, number>();
  const column = findOnly(sheet, only, block, columns);
  if (column !== null) figures.set(only.key, column);
  return { figures, headed: 0 };
}

/** A number, a sign, or a number with its unit behind it; prose that mentions a number is none. */
export function isFigure(cell: Cell | undefined): boolean {
  if (typeof cell?.value === 'number') return true;
  if (typeof cell?.value !== 'string' || cell.error || cell.value.length > 60) return false;
  return /^[-+(]?\s*[0-9][-0-9.,\s%)]*(?:\s\S{1,12}){0,2}$|^(?:[-–—xX]|\.{2,}|…)$/.test(tidy(cell.value));
}

const RANK: Readonly<Record<ColumnRole, number>> = {
  figure: 3,
  beside: 1,
  order: 0,
  label: 0,
  unit: 0,
  note: 0,
};
const HEADED_AS_IN_FORM = 4;
const UNKNOWN_HEADING = 2;

const PERIOD = /(^| )(thang|quy|nam|ky|tuan)( |$)/;

/**
 * The one figure column: by its heading, else what is right of the labels and
 * holds figures. A column of last period's figures serves only where no other
 * does. Of several with equal headings the latest year's, then the leftmost that
 * is about as full as the fullest; of periods, "Quý I", "Quý II", "6 tháng", the last.
 */
function findOnly(
  { grid, text }: LegibleSheet,
  column: Column,
  block: Block,
  columns: readonly SheetColumn[],
): number | null {
  const label = block.labels[0] ?? 0;
  const wanted = labelKey(column.label).bare;
  const ranked = columns.map((each) => {
    const filled = block.bodyRows.filter((row) => tidy(text(row, each.column)) !== '').length;
    const figures = block.bodyRows.filter((row) => isFigure(grid.cell(row, each.column))).length;
    const innermost = each.headings[each.headings.length - 1];
    const headed = innermost !== undefined;
    let rank = each.role === null ? UNKNOWN_HEADING : RANK[each.role];
    if (headed && labelKey(innermost).bare === wanted) rank = HEADED_AS_IN_FORM;
    // An empty column under its heading may still be the one: nothing was typed yet.
    const likely =
      rank > UNKNOWN_HEADING || (each.column > label && figures * 2 >= filled && (filled > 0 || headed));
    const period = innermost !== undefined && PERIOD.test(bare(innermost));
    return { column: each.column, rank: likely ? rank : 0, figures, period, year: yearIn(each.headings) };
  });
  // What nobody sees is no figure of the table while another column has figures.
  const seen = ranked.filter(({ column, rank }) => rank > 0 && grid.hiddenColumns?.has(column) !== true);
  const open = seen.some(({ figures }) => figures > 0) ? seen : ranked;
  const best = Math.max(0, ...open.map(({ rank }) => rank));
  const equals = open.filter(({ rank }) => rank === best && rank > 0);
  const years = equals.map(({ year }) => year);
  const latest = years.includes(0) ? null : Math.max(...years);
  const alike = equals.filter(({ year }) => latest === null || year === latest);
  const most = Math.max(0, ...alike.map(({ figures }) => figures));
  const full = alike.filter(({ figures }) => figures * 2 >= most);
  const chosen = full.every(({ period }) => period) ? full[full.length - 1] : full[0];
  return chosen?.column ?? null;
}

/** What the number under a heading weighs beside likeness of words: more than the difference between neighbours. */
const NUMBERED = 0.6;

/** Headings to the letter outweigh both: a column put in between numbers all others anew. */
const TO_THE_LETTER = 2;

/** 2026 for "6 tháng đầu năm 2026", 0 where no year is named. */
function yearIn(headings: readonly string[]): number {
  return Math.max(0, ...(headings.join(' ').match(/\b20[0-9]{2}\b/g) ?? []).map(Number));
}

/** Below this two headings are different headings. */
const ALIKE = 0.6;

/** A page without its header: as many columns of figures as the form has stand as they do in the form. */
function inOrder(
  grid: Grid,
  formColumns: readonly Column[],
  { bodyRows }: Block,
  columns: readonly SheetColumn[],
): FigureColumns {
  const filled = columns.filter(({ column }) => bodyRows.some((row) => isFigure(grid.cell(row, column))));
  const figures = new Map<string, number>();
  if (filled.length === formColumns.length)
    formColumns.forEach(({ key }, i) => figures.set(key, filled[i]?.column ?? 0));
  return { figures, headed: 0 };
}

/** Many columns: each form column takes the sheet column that its number and its headings speak for most. */
function findMany(
  { grid, text }: LegibleSheet,
  formColumns: readonly Column[],
  block: Block,
  columns: readonly SheetColumn[],
): FigureColumns {
  if (columns.every(({ headings }) => headings.length === 0))
    return inOrder(grid, formColumns, block, columns);
  const pairs: { key: string; column: number; score: number; words: number }[] = [];
  const printed = columns.map(({ column, headings }) => ({ column, heading: labelKey(headings.join(' ')) }));
  for (const { key, label, under } of formColumns) {
    const wanted = labelKey([...(under ?? []), label].join(' '));
    for (const { column, heading } of printed) {
      const words = similarity(heading, wanted);
      const numbered = block.numberingRow !== null && columnKey(text(block.numberingRow, column)) === key;
      const likeness = words === 1 ? TO_THE_LETTER : words >= ALIKE ? words : words / 4;
      const score = likeness + (numbered ? NUMBERED : 0);
      if (score >= ALIKE) pairs.push({ key, column, score, words });
    }
  }
  const figures = new Map<string, number>();
  const taken = new Set<number>();
  let headed = 0;
  for (
    let rest = pairs;
    rest.length > 0;
    rest = rest.filter(({ key, column }) => !figures.has(key) && !taken.has(column))
  ) {
    const best = rest.reduce((most, each) => (each.score > most.score ? each : most));
    figures.set(best.key, best.column);
    taken.add(best.column);
    if (best.words >= HEADED) headed++;
  }
  return { figures, headed };
}
