/** Which column of the sheet holds what: told by what stands in it, and by the words above it. */
import type { Form } from '../../form/form';
import { tidy } from '../../text/label';
import type { Block } from './blocks';
import { findFigures } from './figureColumns';
import type { FormWords } from '../labels/formWords';
import { ordersBeside } from './labelColumns';
import { otherColumns } from './otherColumns';
import type { LegibleSheet } from '../labels/legible';
import { type SheetColumn, sheetColumnsOf } from './sheetColumn';
import type { TableColumns } from '../table';

export function findColumns(sheet: LegibleSheet, form: Form, words: FormWords, block: Block): TableColumns {
  const columns = sheetColumnsOf(sheet, block);
  const order = findOrder(sheet, block, columns);
  const unit = findUnit(
    sheet,
    words,
    block,
    columns.filter(({ column }) => column !== order),
  );
  const free = columns.filter(
    ({ column }) => column !== order && column !== unit && !isLabels(block, column),
  );
  const found = findFigures(sheet, form, block, free);
  const others = otherColumns(sheet, form, block, free, found.figures);
  return { order, label: block.labels[0] ?? 0, unit, ...found, others };
}

/** Indented labels have a column of their own; sections merged across the table begin in the column of STTs or units. */
function isLabels(block: Block, column: number): boolean {
  return block.labels.includes(column);
}

interface Candidate {
  readonly column: number;
  readonly score: number;
}

/** The column with the greatest score above 0, the leftmost of equals. */
function bestOf(candidates: readonly Candidate[]): number | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.score > (best ? best.score : 0)) best = candidate;
  }
  return best?.column ?? null;
}

/** What its heading says outweighs whatever stands in a column. */
const HEADED = 1000000;

/** Under its heading; else where most labels stand beside their own STT; else a column of numbers left of the labels. */
function findOrder(sheet: LegibleSheet, block: Block, columns: readonly SheetColumn[]): number | null {
  const label = block.labels[0] ?? 0;
  return bestOf(
    columns.map(({ column, role }) => {
      const beside = ordersBeside(sheet, block.hits, column);
      if (role === 'order') return { column, score: HEADED + beside };
      if (role !== null) return { column, score: 0 };
      if (beside * 2 > block.hits.length) return { column, score: 1000 + beside };
      const filled = block.bodyRows.filter((row) => tidy(sheet.text(row, column)) !== '');
      const numbers = filled.filter((row) => sheet.orders(row, column).length > 0).length;
      return { column, score: column < label && numbers * 2 > filled.length ? numbers : 0 };
    }),
  );
}

function findUnit(
  sheet: LegibleSheet,
  words: FormWords,
  block: Block,
  columns: readonly SheetColumn[],
): number | null {
  return bestOf(
    columns.map(({ column, role }) => {
      if (role !== null && role !== 'unit') return { column, score: 0 };
      const units = block.bodyRows.filter((row) => words.isUnit(sheet.text(row, column))).length;
      return { column, score: role === 'unit' ? HEADED + units : units > 1 ? units : 0 };
    }),
  );
}
