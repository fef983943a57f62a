/** The rows of a sheet that could belong to a table, read once: order, label, and their keys. */
import type { Form } from '../../form/form';
import { type LabelKey, labelKey, tidy } from '../../text/label';
import type { Block } from '../columns/blocks';
import { isFigure } from '../columns/figureColumns';
import type { FormWords } from '../labels/formWords';
import type { LegibleSheet } from '../labels/legible';
import type { LegacyCell, TableColumns } from '../table';

export interface SheetRow {
  /** The row of its figures. */
  readonly at: number;
  /** The last sheet row of a label that goes on below. */
  readonly until: number;
  /** Possible readings of its STT; empty where none is printed. */
  readonly orders: readonly string[];
  readonly printedOrder: string;
  readonly printedLabel: string;
  readonly key: LabelKey;
  readonly printedUnit: string;
  readonly legacy: readonly LegacyCell[];
  /** There is a figure in it. */
  readonly figured: boolean;
}

export function readSheetRows(
  sheet: LegibleSheet,
  form: Form,
  words: FormWords,
  block: Block,
  columns: TableColumns,
): SheetRow[] {
  const rows = block.bodyRows
    .map((at) => readSheetRow(sheet, words, block, columns, at))
    .filter((row) => row !== null);
  // Rows drawn for a list of the office's own that it did not need hold a number, and are no rows of the table.
  const used = form.ownRows ? rows.filter((row) => row.printedLabel !== '' || row.figured) : rows;
  return joinWrapped(used, words);
}

/** Reads one body row; null where neither label nor number is printed. */
function readSheetRow(
  sheet: LegibleSheet,
  words: FormWords,
  block: Block,
  columns: TableColumns,
  at: number,
): SheetRow | null {
  const orderText = columns.order === null ? '' : tidy(sheet.text(at, columns.order));
  const cellOrders = columns.order === null ? [] : sheet.orders(at, columns.order);
  const labels = block.labels.filter((column) => column !== columns.order && column !== columns.unit);
  let labelAt = labels.find((column) => tidy(sheet.text(at, column)) !== '') ?? columns.label;
  // A section may stand in one merged cell, from the number's column on: "II. Cải cách thể chế".
  if (tidy(sheet.text(at, labelAt)) === '' && cellOrders.length === 0) labelAt = columns.order ?? labelAt;
  const { orders, label } = orderAndLabel(sheet.text(at, labelAt), cellOrders, words);
  if (label === '' && orders.length === 0) return null;
  return {
    at,
    until: at,
    orders,
    printedOrder:
      cellOrders.length > 0 ? orderText : (orders[0] ?? (labelAt === columns.order ? '' : orderText)),
    printedLabel: label,
    key: words.keyOf(label),
    printedUnit: columns.unit === null ? '' : tidy(sheet.text(at, columns.unit)),
    legacy: legacyIn(sheet, at, columns.unit === null ? [labelAt] : [labelAt, columns.unit]),
    figured: hasFigure(sheet, at, columns),
  };
}

/** An STT in front of the label counts where its own cell has none, and is passed over where both are the same. */
function orderAndLabel(
  text: string,
  orders: readonly string[],
  words: FormWords,
): { orders: readonly string[]; label: string } {
  const split = words.split(text);
  if (split.order === null) return { orders, label: split.label };
  if (orders.length === 0) return { orders: [split.order], label: split.label };
  const again = orders.includes(split.order) || split.rows.length > 0;
  return { orders, label: again ? split.label : tidy(text) };
}

function hasFigure({ grid }: LegibleSheet, at: number, columns: TableColumns): boolean {
  let figured = false;
  columns.figures.forEach((column) => (figured = figured || isFigure(grid.cell(at, column))));
  return figured;
}

function legacyIn(sheet: LegibleSheet, row: number, columns: readonly number[]): LegacyCell[] {
  const cells: LegacyCell[] = [];
  for (const column of columns) {
    const legacy = sheet.legacy(row, column);
    if (legacy) cells.push({ at: { row, column }, ...legacy, reads: sheet.text(row, column) });
  }
  return cells;
}

/** A label takes at most this many rows more than its own. */
const MOST_WRAPS = 10;

/**
 * A label that goes on in the next rows is put together again: with as many of
 * the rows of mere words under it as make it most like one of the form's.
 */
function joinWrapped(rows: readonly SheetRow[], words: FormWords): SheetRow[] {
  const joined: SheetRow[] = [];
  // Twice as many words as the form's longest label has are no label any more.
  const most = words.rows.reduce((longest, { key }) => Math.max(longest, 2 * key.words.length), 0);
  let i = 0;
  while (i < rows.length) {
    const wraps = wrapsOf(rows, i, most);
    const best = wraps.length > 1 ? likest(wraps, words) : wraps[0];
    if (!best) break;
    joined.push(best.row);
    i += best.rows.length;
  }
  return joined;
}

interface Wrap {
  /** The label as it reads when these rows are one. */
  readonly row: SheetRow;
  readonly rows: readonly SheetRow[];
}

/** The row alone, with the next, with the next two... */
function wrapsOf(rows: readonly SheetRow[], first: number, mostWords: number): Wrap[] {
  const wraps: Wrap[] = [];
  for (const next of rows.slice(first, first + MOST_WRAPS + 1)) {
    const above = wraps[wraps.length - 1];
    if (above && (!goesOn(above.row, next) || above.row.key.words.length > mostWords)) break;
    wraps.push(
      above ? { row: append(above.row, next), rows: [...above.rows, next] } : { row: next, rows: [next] },
    );
  }
  return wraps;
}

/** The longest that is one of the form's labels, else the one most like any; a row that is the form's own is left alone. */
function likest(wraps: readonly Wrap[], words: FormWords): Wrap | undefined {
  const known = (row: SheetRow): boolean => words.labelled(row.printedLabel).length > 0;
  let best: Wrap | undefined;
  let most = 0;
  for (const wrap of wraps) {
    if (known(wrap.row)) [best, most] = [wrap, 1];
    else if (!wrap.rows.slice(1).some(known)) {
      const likeness = likenessTo(words, wrap.row.key, most);
      if (!best || likeness > most) [best, most] = [wrap, likeness];
    }
  }
  return best;
}

/** How like the likest label of the form; `least` where none is liker. */
function likenessTo(words: FormWords, label: LabelKey, least: number): number {
  return words
    .index()
    .alike(label, least)
    .reduce((most, { similarity }) => Math.max(most, similarity), least);
}

/** Words right under the label, without STT; unit and figure stand beside the one or the other. */
function goesOn(above: SheetRow, next: SheetRow): boolean {
  const mereWords = [above, next].some(({ printedUnit, figured }) => printedUnit === '' && !figured);
  return above.until === next.at - 1 && next.orders.length === 0 && mereWords;
}

function append(above: SheetRow, next: SheetRow): SheetRow {
  const printedLabel = above.printedLabel + ' ' + next.printedLabel;
  const legacy = above.legacy.concat(next.legacy);
  const { at, printedUnit, figured } = next.figured || next.printedUnit !== '' ? next : above;
  return {
    ...above,
    at,
    until: next.at,
    printedLabel,
    key: labelKey(printedLabel),
    printedUnit,
    figured,
    legacy,
  };
}
