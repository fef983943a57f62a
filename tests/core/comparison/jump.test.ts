// Which changes from one period to the next a slip explains better than the year does.
import { jumpOf } from '../../../src/core/comparison/jump';
import { jumpsWithin } from '../../../src/core/comparison/jumpsWithin';
import { printedTables } from '../../../src/core/printed/printedTables';
import { readTable } from '../../../src/core/table/readings';
import { gridOf, type Written } from '../gridOf';
import { quantityOf } from '../rule/quantities';

/** "digitMore x10: 120", "many x13"; "" for what may be. */
function told(
  now: string,
  last: string,
  limits?: { readonly times: number; readonly least: number },
): string {
  const jump = jumpOf(quantityOf('A', now), quantityOf('A', last), limits);
  return jump ? `${jump.kind} x${jump.times}` + (jump.value === null ? '' : ': ' + jump.value) : '';
}

test.each([
  // A digit too many, one too few: from eight to twelve and a half times.
  ['1203', '120', 'digitMore x10: 120'],
  ['120', '1200', 'digitLess x10'],
  ['160', '20', 'digitMore x8: 16'],
  ['250', '20', 'digitMore x13: 25'],
  ['125,5đ', '12,5đ', ''],
  ['255,5đ', '25,5đ', 'digitMore x10'],
  ['-1200', '-120', 'digitMore x10: 120'],
  // Another unit.
  ['119000', '120', 'thousand x992: 119'],
  ['120', '119000', 'thousand x992: 120.000'],
  ['16000', '20', 'thousand x800: 16'],
  ['25000', '20', 'thousand x1250: 25'],
  ['25,5đ', '25500đ', 'thousand x1000: 25.500'],
  ['25500đ', '25,5đ', 'thousand x1000: 25,5'],
  // Nobody counts halves.
  ['119500', '120', 'thousand x996'],
  // Merely very much.
  ['260', '20', 'many x13'],
  ['26000', '20', 'many x1300'],
  // Not enough, or a handful that became many.
  ['159', '20', ''],
  ['190', '19', ''],
  ['900', '3', ''],
  ['1000', '10', 'many x100'],
  ['999', '9', ''],
  ['3000', '3', 'thousand x1000: 3'],
  // Shares written as parts of 1.
  ['0,95%', '95%', 'hundred x100: 95'],
  ['95%', '0,95%', 'hundred x100: 0,95'],
  ['1%', '100%', 'hundred x100: 100'],
  ['2%', '200%', ''],
  ['5%', '50%', ''],
  // Nobody counts below 0.
  ['-45', '44', 'sign x1: 45'],
  ['45', '-44', ''],
  // Nothing grows from nothing.
  ['500', '0', ''],
  ['0', '500', ''],
  ['', '500', ''],
  ['500', '…', ''],
])('%s where %s stood: %s', (now, last, expected) => {
  expect(told(now, last)).toBe(expected);
});

test('a form may bear larger changes, or count smaller figures', () => {
  expect(told('1200', '120', { times: 11, least: 20 })).toBe('');
  expect(told('30', '3', { times: 8, least: 3 })).toBe('digitMore x10: 3');
});

describe('in a table that prints the last period beside this one', () => {
  const rows: Written[][] = [
    ['STT', 'Chỉ tiêu', 'Kỳ trước', 'Kỳ này'],
    [null, 'Tổng số', 255, 1348],
    [1, 'Đất đai', 120, 1203],
    [2, 'Hộ tịch', 110, 115],
    [3, 'Xây dựng', 25, null],
    [4, 'Môi trường', null, 30],
  ];
  const jumpsAt = (told: readonly string[]): unknown => {
    const [table] = printedTables(gridOf(rows));
    return jumpsWithin(table!, readTable(table!), told).map(({ cells, facts }) => [cells, facts]);
  };

  test('a jump is told with the figure that stands there', () => {
    expect(jumpsAt([])).toMatchObject([
      [['D3'], { before: { sheet: 'Sheet1', cell: 'C3', printed: '120' } }],
    ]);
  });

  test('nothing of a cell of which worse is said', () => {
    expect(jumpsAt(['D3'])).toEqual([]);
    expect(jumpsAt(['C3'])).toEqual([]);
  });
});
