/** A list that goes on in a second block of columns on the same sheet: one list with one total, or each with its own. */
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Written } from '../../core/gridOf';
import {
  checkedSheets,
  ROWS,
  seriousIn,
  sheetOfRows,
  totalOf,
  toldOf,
  withFigure,
} from '../../fixtures/communeList';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ khác'];
type Rows = readonly (readonly Written[])[];
const TOTAL = totalOf(ROWS);
const NOTHING: Written[] = HEADER.map(() => null);

/** Blocks beside each other, with blank columns between. */
function beside(blocks: readonly Rows[], gap = 0, below: Rows = []): Grid {
  const height = Math.max(...blocks.map(({ length }) => length));
  const blank: Written[] = Array.from({ length: gap }, () => null);
  const line = (texts: readonly (readonly Written[])[]): Written[] =>
    texts.reduce<Written[]>((all, own, i) => all.concat(i > 0 ? blank : [], own), []);
  const rows = Array.from({ length: height }, (_, i) => line(blocks.map((block) => block[i] ?? NOTHING)));
  return sheetOfRows('Biểu', [
    ['KẾT QUẢ RÀ SOÁT'],
    [null],
    line(blocks.map(() => HEADER)),
    ...rows,
    ...below.map((row) => row.slice()),
  ]);
}

const [LEFT, RIGHT] = [ROWS.slice(0, 3), ROWS.slice(3)];
const renumbered = RIGHT.map((row, i) => [i + 1, ...row.slice(1)]);

test.each([
  ['right under the second block', [LEFT, [...RIGHT, TOTAL]], 0],
  ['with a blank column between', [LEFT, [...RIGHT, TOTAL]], 1],
  ['in three blocks', [ROWS.slice(0, 2), ROWS.slice(2, 4), [...ROWS.slice(4), TOTAL]], 1],
  [
    'each with its own total',
    [
      [...LEFT, totalOf(LEFT)],
      [...renumbered, totalOf(renumbered)],
    ],
    0,
  ],
] as const)('%s, it is clean and judged', (_where, blocks, gap) => {
  const grid = beside(blocks as readonly Rows[], gap);
  expect(seriousIn(grid)).toEqual([]);
  const held = checkedSheets(grid).reduce((sum, { judgement: { tally } }) => sum + tally.holds, 0);
  // The three columns add up, once or in each block, and each row does.
  expect(held).toBe((_where.startsWith('each') ? 8 : 4) + ROWS.length);
});

test('a wrong figure in the first block, which the total below the second denies', () => {
  const wrong = withFigure(LEFT, 1, 3, 99);
  const told = seriousIn(beside([wrong, [...RIGHT, TOTAL]], 1));
  expect(toldOf(told)).toEqual(['sum/broken C5', 'sum/broken J7']);
  expect(sentence(told[1]!, wordsOf('vi'))).toContain('“Tổng cộng” cột J ghi');
  expect(told[1]?.cells).toEqual(['J7', 'D4', 'D5', 'D6', 'J4', 'J5', 'J6']);
});

test('a total below the first block counts the second, wherever its figures stand', () => {
  const total = (of: Written[]): Rows => [of];
  expect(seriousIn(beside([LEFT, RIGHT], 0, total(TOTAL)))).toEqual([]);
  const right: Written[] = ['Tổng cộng', null, null, null, null, null, null, ...TOTAL.slice(2)];
  expect(seriousIn(beside([LEFT, RIGHT], 0, total(right)))).toEqual([]);
  const wrong = TOTAL.map((figure, i) => (i === 4 ? Number(figure) + 1 : figure));
  expect(toldOf(seriousIn(beside([LEFT, RIGHT], 0, total(wrong))))).toEqual([
    'sum/broken C7',
    'sum/broken E7',
  ]);
});

test('numbers that begin again are another list: its rows are not added to the first', () => {
  const told = seriousIn(beside([[...LEFT, totalOf(LEFT)], renumbered], 0));
  expect(toldOf(told)).toEqual(['column/unjudged H4', 'column/unjudged I4', 'column/unjudged J4']);
});
