/** The figure columns that stand beside the one that the form wants: what they are called, and what can be made of them. */
import type { Form } from '../../form/form';
import { labelKey, tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';
import { addressOf } from '../../sheet/grid';
import type { LegibleSheet } from '../labels/legible';
import type { OtherColumn, TableColumns } from '../table';
import type { Block } from './blocks';
import { isFigure } from './figureColumns';
import type { SheetColumn } from './sheetColumn';

/** Figures of comparisons are no figures of the form's rows. */
const COMPARISON =
  /(^| )(so sanh|so voi|tang giam|tang|giam|chenh lech|ty le|ti le|ty trong|diem|xep loai)( |$)/;
/** Which of the two figures counts is for a person to say. */
const CORRECTION =
  /(^| )(dieu chinh|dinh chinh|sua doi|sua lai|hieu chinh|tham dinh|xac nhan|chinh thuc)( |$)/;

/** A column with fewer figures than this share of the table's own has not the form's rows in it. */
const FULL = 0.6;
/** Fewer figures than this may be anything. */
const FEWEST = 5;

export function otherColumns(
  sheet: LegibleSheet,
  form: Form,
  block: Block,
  free: readonly SheetColumn[],
  figures: TableColumns['figures'],
): OtherColumn[] {
  const taken: number[] = [];
  figures.forEach((column) => taken.push(column));
  const count = (column: number): number =>
    block.bodyRows.filter((row) => isNumber(sheet, row, column)).length;
  const own = Math.max(0, ...taken.map(count));
  const isFull = (numbers: number): boolean =>
    form.columns.length === 1 && numbers >= FEWEST && numbers >= own * FULL;
  const headingsOf = (column: number): readonly string[] =>
    free.find((each) => each.column === column)?.headings ?? [];
  const names = taken.map((column) => nameOf(headingsOf(column)));
  const found: OtherColumn[] = [];
  for (const { column, headings, role } of free) {
    const heading = nameOf(headings);
    if (taken.includes(column) || role === 'order' || role === 'unit') continue;
    const numbers = count(column);
    // A note may be a number; as many of them as there are figures are figures.
    if (numbers === 0 || (role === 'note' && !isFull(numbers))) continue;
    const texts = block.bodyRows.filter((row) => tidy(sheet.text(row, column)) !== '').length;
    if (numbers * 2 < texts) continue;
    const key = labelKey(heading).bare;
    const hidden = sheet.grid.hiddenColumns?.has(column) === true;
    const reason = reasonOf(key, numbers, own, heading, names, form.columns.length, hidden, role === 'note');
    const under = headings.slice(0, -1);
    found.push({ column, heading, under, figures: numbers, first: firstOf(sheet, block, column), reason });
  }
  return found;
}

function reasonOf(
  key: string,
  numbers: number,
  own: number,
  heading: string,
  names: readonly string[],
  formColumns: number,
  hidden: boolean,
  note: boolean,
): OtherColumn['reason'] {
  if (hidden) return 'hidden';
  if (COMPARISON.test(key)) return 'comparison';
  if (CORRECTION.test(key)) return 'correction';
  // What a form of many columns does not name cannot be put to its rules.
  if (formColumns > 1) return 'unknown';
  if (numbers < FEWEST || numbers < own * FULL) return 'sparse';
  if (heading === '' || note) return 'unknown';
  return names.some((name) => labelKey(name).bare === key) ? 'twin' : 'judged';
}

/** Its innermost heading; "Kết quả – Số liệu" where that says nothing without the one above. */
function nameOf(headings: readonly string[]): string {
  return headings[headings.length - 1] ?? '';
}

function isNumber({ grid }: LegibleSheet, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return isFigure(cell) && (typeof cell?.value === 'number' || /[0-9]/.test(bare(String(cell?.value ?? ''))));
}

function firstOf(sheet: LegibleSheet, block: Block, column: number): OtherColumn['first'] {
  const row = block.bodyRows.find((each) => isNumber(sheet, each, column)) ?? -1;
  const text = sheet.grid.cell(row, column)?.text ?? '';
  return { cell: addressOf({ row: Math.max(row, 0), column }), row, text: text.trim() };
}
