/** A correction is judged on the sheet as it will be: formulas that look at it are calculated anew. */
import { changedGrid } from '../../../src/app/session/changedGrid';
import { checkTable } from '../../../src/app/session/checkTables';
import { sureFixes } from '../../../src/app/session/fixTables';
import { mendOf } from '../../../src/app/session/mend';
import { judge } from '../../../src/core/check/evaluate';
import { recognise } from '../../../src/core/table/recognise/recognise';
import type { Table } from '../../../src/core/table/table';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { figureAddress, HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf, type Written } from '../../core/gridOf';

const put = (row: number, column: number, value: number): Parameters<typeof changedGrid>[1][number] => ({
  position: { row, column },
  before: { value: null, formula: null },
  after: { value, formula: null },
});

test('what looks at a changed cell, directly or not, shows its new result in its format', () => {
  const grid = gridOf([
    [4, 5, { formula: '=A1+B1', value: 9, format: '0' }],
    [
      { formula: '=C1/B1', value: 1.8, format: '0.0%' },
      { formula: '=B1*2', value: 10, format: '0.00' },
      { formula: '=IF(A1>5,"x",A1/0)', value: '#DIV/0!', error: true },
    ],
  ]);
  const after = changedGrid(grid, [put(0, 0, 6)], ['6']);
  const texts = [0, 1].map((row) => [0, 1, 2].map((column) => after.cell(row, column)?.text));
  expect(texts).toEqual([
    ['6', '5', '11'],
    ['220,0%', '10,00', 'x'],
  ]);
  expect(after.cell(1, 0)?.value).toBe(2.2);
  expect(changedGrid(grid, [put(0, 0, 0)], ['0']).cell(1, 0)?.value).toBe(1);
  expect(changedGrid(grid, [put(0, 1, 0)], ['0']).cell(1, 0)).toMatchObject({ error: true });
});

const KEYS: Record<string, string> = {};
for (const code of Object.keys(MENDED)) KEYS[code] = MENDED[code]!.replace(/\./g, '');

function tableWith(
  figures: Readonly<Record<string, string>>,
  formulas: Readonly<Record<string, Written>>,
): Table {
  const cell = (code: string, keys: string): Written =>
    formulas[code] ?? (/^[0-9,]+$/.test(keys) ? Number(keys.replace(',', '.')) : keys);
  return recognise(gridOf(sheetRows(figures, { cell }), HEADER_MERGES), cchcXa)[0]!;
}

test('a total that is a formula moves with its part, and what it then breaks is counted', () => {
  const parts = ['VI.2.4.1', 'VI.2.4.2', 'VI.2.4.3'].map(figureAddress);
  const formula = { formula: `=SUM(${parts.join(',')})`, value: Number(KEYS['VI.2.4']), format: '#,##0' };
  const live = tableWith(KEYS, { 'VI.2.4': formula });
  const change = put(Number(figureAddress('VI.2.4.1').slice(1)) - 1, 3, 77);
  const brokenIn = (table: Table): string[] => {
    const [after] = recognise(changedGrid(table.grid, [change], ['77']), cchcXa);
    const { findings } = judge(after!).judgement;
    return findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, cells }) => `${code} ${cells[0]}`);
  };
  const [whole, some] = ['VI.2.1', 'VI.2.4'].map(figureAddress);
  expect(brokenIn(live)).toEqual([`sum/broken ${whole}`, `bound/broken ${some}`]);
  expect(brokenIn(tableWith(KEYS, {}))).toEqual([`sum/broken ${some}`]);
  const content = [{ cell: figureAddress('VI.2.4.1'), printed: '77' }];
  expect(mendOf(live, checkTable(live, []).judgement, content)?.fresh).toBeGreaterThan(0);
});

test('where a formula disagrees with a typed figure, what it looks at may be wrong: nothing is written unasked', () => {
  const parts = ['VI.2.2', 'VI.2.3', 'VI.2.4', 'VI.2.5'];
  const total = Number(KEYS['VI.2.1']);
  const typed = { ...KEYS, 'VI.2.5': String(Number(KEYS['VI.2.5']) + 100), 'VI.2.1': String(total + 100) };
  const formula = {
    formula: `=SUM(${parts.map(figureAddress).join(',')})`,
    value: total + 100,
    format: '#,##0',
  };
  const live = checkTable(tableWith(typed, { 'VI.2.1': formula }), []);
  expect(live.open.some(({ severity }) => severity !== 'info')).toBe(true);
  expect(sureFixes(live)).toEqual({ fixes: [], withheld: [] });
});
