/** Texts with raised and struck-out parts, typed into Excel. */
import type { Book } from '../../../../src/app/contract/book';
import type { Cell } from '../../../../src/core/sheet/grid';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { host } from '../../../excel-host/excel';
import type { TextRun } from '../../../excel-host/model/value';
import { done, SHEET, typeSample } from '../workbench';

export interface Rich {
  readonly runs: readonly TextRun[];
  /** What is read where Excel tells the parts. */
  readonly cell: Partial<Cell>;
  /** Where it does not: the figures that are asked about, or the text that is read. */
  readonly asked: readonly number[] | string;
  readonly kind?: 'figure';
}

const raised = (text: string): TextRun => ({ text, superscript: true });
const struck = (text: string): TextRun => ({ text, strikethrough: true });

export const RICH: Readonly<Record<string, Rich>> = {
  'a raised mark behind a figure': {
    runs: [{ text: '39' }, raised('1')],
    cell: { value: '39¹', text: '39¹' },
    asked: [39],
  },
  'a raised mark of two digits': {
    runs: [{ text: '198' }, raised('12')],
    cell: { value: '198¹²' },
    asked: [1981, 198],
  },
  'a raised mark in brackets': {
    runs: [{ text: '198' }, raised('(1)')],
    cell: { value: '198⁽¹⁾' },
    asked: [198],
    kind: 'figure',
  },
  'a figure struck out before the new one': {
    runs: [struck('35'), { text: '39' }],
    cell: { value: '39', text: '39', struck: '35' },
    asked: [39, 35],
  },
  'a figure struck out behind the new one': {
    runs: [{ text: '39 ' }, struck('35')],
    cell: { value: '39 ', struck: '35' },
    asked: [35, 39],
  },
  'three digits beside two': { runs: [struck('35'), { text: '139' }], cell: { value: '139' }, asked: [] },
  'a name with a raised mark': {
    runs: [{ text: 'Tổng số hồ sơ' }, raised('1')],
    cell: { value: 'Tổng số hồ sơ¹' },
    asked: 'Tổng số hồ sơ¹',
  },
  'a name with a mark in brackets': {
    runs: [{ text: 'Tổng số hồ sơ' }, raised('(2)')],
    cell: { value: 'Tổng số hồ sơ⁽²⁾' },
    asked: 'Tổng số hồ sơ⁽²⁾',
  },
  'a lowered digit': {
    runs: [{ text: 'CO' }, { text: '2', subscript: true }],
    cell: { value: 'CO₂' },
    asked: 'CO₂',
  },
};

/** The sample with such a text in D8, and the same characters of one look below. */
export function typeRich(runs: readonly TextRun[]): Book {
  typeSample();
  host.person.typeRuns(`${SHEET}!D8`, runs);
  host.person.type(`${SHEET}!D9`, "'391");
  return excelBook();
}

export async function readSheet(book: Book): Promise<readonly (Cell | undefined)[]> {
  const { grids } = done(await book.read('workbook'));
  return [grids[0]?.cell(7, 3), grids[0]?.cell(8, 3)];
}
