// Texts that say more than a figure: raised and struck-out parts, two scales, the habit of a column, formats of dates.
import { isDateFormat } from '../../../../src/core/number/format/numberFormat';
import { dotsGroup } from '../../../../src/core/number/format/separatorHabit';
import { readCell } from '../../../../src/core/number/read/readCell';
import { readScales } from '../../../../src/core/number/read/readUnit';
import { readUnclear } from '../../../../src/core/number/read/readUnclear';
import type { Cell } from '../../../../src/core/sheet/grid';
import { say } from '../say';

const cellOf = (value: Cell['value'], part: Partial<Cell> = {}): Cell => ({
  value,
  text: String(value),
  format: 'General',
  formula: null,
  ...part,
});

test.each([
  // A raised digit behind: each way to part the text is asked about, once.
  ['391', 'raised', '? 39 !footnote'],
  ['3912', 'raised', '? 391 | 39 !footnote'],
  ['3945', 'raised', '? 394 !footnote'],
  ['391 ', 'raised', '? 39 !footnote'],
  ['1', 'raised', '? 1 !footnote'],
  ['a', 'raised', '✗ !notNumber !footnote'],
  ['-', 'raised', 'none'],
  ['', 'raised', ''],
  // What is struck out: the new figure stands behind the old one.
  ['35 39', 'struck', '? 39 | 35 !struckOut'],
  ['3539', 'struck', '? 39 | 35 !struckOut'],
  ['3535', 'struck', '? 35 !struckOut'],
  ['353', 'struck', '? !struckOut'],
  ['12 cũ 15', 'struck', '? 15 | 12 !struckOut'],
  ['-', 'struck', 'none'],
] as const)('%j with a part %s: %s', (text, unclear, said) => {
  expect(say(readUnclear(text, 'count', unclear, ''))).toBe(said);
});

test.each([
  ['1 tỷ 200 triệu', 'Triệu đồng', '? 1200 !scaleSuffix'],
  ['1 tỷ, 200 triệu đồng', 'Triệu đồng', '? 1200 !scaleSuffix'],
  ['2,5 tỷ 30 triệu', 'Tỷ đồng', '? 2,53 !scaleSuffix'],
  // The greater comes first, both count what the row counts, and nothing stands behind.
  ['200 triệu 1 tỷ', 'Triệu đồng', null],
  ['1 tỷ 200 triệu', '', null],
  ['1 tỷ 200 người', 'Triệu đồng', null],
  ['1 kg 200 triệu', 'Triệu đồng', null],
  ['1 tỷ 200 triệu 5 nghìn', 'Triệu đồng', null],
  ['1 tỷ', 'Triệu đồng', null],
])('%j in a row of %j: %j', (text, unit, said) => {
  const reading = readScales(text, 'amount', unit);
  expect(reading && say(reading)).toBe(said);
});

test.each([
  [['60,29'], 'rate', true],
  [['60,291'], 'rate', false],
  [['60,2911'], 'rate', true],
  [['6,5%'], 'rate', true],
  [['1.234.567'], 'rate', true],
  [['1.234,5'], 'rate', true],
  [['2.654'], 'count', true],
  [['2.654'], 'rate', false],
  [['0.654'], 'count', false],
  [['2.6543'], 'count', false],
  [['2.654.'], 'count', false],
  [['1234.567'], 'count', false],
  [['2.654', '12.5'], 'count', false],
  [['2.654', '12.5%'], 'count', false],
  [['2.654', '1,234.5'], 'count', false],
  [['2.654', '12.5678'], 'count', false],
  [['x 60,29', '60,29 x', '1,2,3'], 'rate', false],
  [[' 60,29 '], 'rate', true],
  [['1,' + '2'.repeat(50)], 'rate', false],
] as const)('dots of a column of %j (%s) part groups: %s', (texts, measure, expected) => {
  expect(dotsGroup(texts.map((text) => ({ cell: cellOf(text), measure })))).toBe(expected);
});

test('numbers and blanks tell nothing of the habit', () => {
  expect(
    dotsGroup([
      { cell: cellOf(2654), measure: 'count' },
      { cell: undefined, measure: 'count' },
    ]),
  ).toBe(false);
});

test.each([
  ['dd/mm/yyyy', true],
  ['[h]:mm', true],
  ['[hh]', true],
  ['[mm]', true],
  ['[ss]', true],
  ['[$-42A]0.0', false],
  ['[Red]0', false],
  ['[h]0', true],
  ['[his]0', false],
  ['[x[h]0', false],
  ['0;dd', false],
  ['0"d"', false],
  ['0"d', false],
  ['0\\d', false],
  ['0_d', false],
  ['0*d', false],
  ['General', false],
  ['0.0E+00', false],
] as const)('%j is a format of dates: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

describe('a cell', () => {
  const said = (cell: Cell, unit = '', known: { readonly dotsGroup?: boolean } = {}): string =>
    say(readCell(cell, 'amount', { unit, ...known }).reading);

  test('of which all is struck out says no figure', () => {
    expect(said(cellOf('35', { unclear: 'whole' }))).toBe('? !allStruck');
    expect(said(cellOf('không', { unclear: 'whole' }))).not.toContain('allStruck');
  });

  test('with the unit of its row behind the figure is to be tidied', () => {
    expect(said(cellOf('40 triệu đồng'), 'Triệu đồng')).toBe('40 !textNumber !unitSuffix');
    expect(said(cellOf('40'), 'Triệu đồng')).toBe('40 !textNumber');
  });

  test('whose column groups by dots is no question', () => {
    expect(said(cellOf('72.304'))).toBe('? 72304 | 72,304 !dotGroupOrDecimal');
    expect(said(cellOf('72.304'), '', { dotsGroup: true })).toBe('72304 !textNumber');
    expect(said(cellOf('72,304'), '', { dotsGroup: true })).toContain('?');
  });

  test('with an older figure struck out says so', () => {
    expect(said(cellOf('39', { struck: '35' }))).toContain('struckOut');
    expect(said(cellOf('39', { struck: '' }))).not.toContain('struckOut');
  });

  test('whose formula has no result is no blank', () => {
    expect(said(cellOf(null, { formula: '=A1' }))).toBe('✗ !notCalculated');
    expect(said(cellOf(null))).toBe('');
  });
});
