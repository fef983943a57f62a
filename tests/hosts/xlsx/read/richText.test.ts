/** Rich text as a reader of the sheet reads it: raised marks are marks, what is struck out is not there. */
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import type { Cell } from '../../../../src/core/sheet/grid';
import { readCell } from '../../../../src/core/number/read/readCell';
import { labelKey } from '../../../../src/core/text/label';
import { makeWorkbook } from '../makeWorkbook';

function run(text: string, looks = ''): string {
  return `<r>${looks === '' ? '' : `<rPr>${looks}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
}

const RAISED = '<vertAlign val="superscript"/>';
const LOWERED = '<vertAlign val="subscript"/>';
const STRUCK = '<strike/>';

/** Once inline and once shared. */
async function cellsWith(runs: string): Promise<readonly (Cell | undefined)[]> {
  const bytes = makeWorkbook({
    sheets: [
      {
        name: 'Biểu',
        rows: `<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c><c r="B1" t="s"><v>0</v></c></row>`,
      },
    ],
    sharedStrings: [runs],
  });
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const [sheet] = read.workbook.sheets;
  return [sheet?.cell(0, 0), sheet?.cell(0, 1)];
}

test.each([
  ['a raised mark behind a figure', run('39') + run('1', RAISED), '39¹', 39],
  ['a raised mark in brackets', run('198') + run('(2)', RAISED), '198⁽²⁾', 198],
  ['a raised letter', run('198') + run('a', RAISED), '198ᵃ', 198],
  ['a lowered mark', run('2.654') + run('1', LOWERED), '2.654₁', 2654],
  ['a bold figure in two runs', run('2.6', '<b/>') + run('54'), '2.654', 2654],
  ['a run whose strike is off', run('35', '<strike val="0"/>') + run('39'), '3539', 3539],
])('%s', async (_name, runs, text, figure) => {
  for (const cell of await cellsWith(runs)) {
    expect(cell?.text).toBe(text);
    const { reading } = readCell(cell, 'count');
    expect(reading.kind === 'figure' && Number(reading.figure.value.toString())).toBe(figure);
  }
});

test('what is struck out is no part of the figure, and is kept to be said', async () => {
  for (const cell of await cellsWith(run('35', STRUCK) + run('39'))) {
    expect(cell).toMatchObject({ value: '39', text: '39', struck: '35' });
  }
  // Nothing else stands there: whether the figure still counts is asked, as where the whole cell is struck out.
  for (const cell of await cellsWith(run('3', STRUCK) + run('5', STRUCK))) {
    expect(cell).toMatchObject({ value: '35', text: '35', unclear: 'whole' });
    expect(readCell(cell, 'count').reading.kind).toBe('ask');
  }
});

test('a label with a raised mark is the same label', async () => {
  const label = 'Tổng số hồ sơ TTHC đã tiếp nhận';
  for (const mark of ['1', '(2)', '*', '1)']) {
    for (const cell of await cellsWith(run(label) + run(mark, RAISED))) {
      expect(labelKey(String(cell?.value)).exact).toBe(labelKey(label).exact);
    }
  }
});
