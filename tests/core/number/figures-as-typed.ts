/**
 * Figures as people type, paste and import them, and what the checker makes of
 * each. `said` is a reading in short: "2654" reads surely, "2654 !footnote" reads
 * but warns, "? 2654 | 2,654 !flag" asks, "✗ !flag → 100" refuses and suggests,
 * "none", "missing", "notApplicable" are signs, "" is a blank. Figures keep their decimals.
 */
import type { Measure } from '../../../src/core/number/figure';
import type { Cell } from '../../../src/core/sheet/grid';

export type TypedText = readonly [text: string, measure: Measure, said: string];

export const TEXTS: readonly TypedText[] = [
  // Vietnamese groups and decimals.
  ['2654', 'count', '2654'],
  ['2.654', 'count', '2654'],
  ['2.654', 'yesNo', '2654'],
  ['2.654', 'rate', '? 2654 | 2,654 !dotGroupOrDecimal'],
  ['2.654', 'amount', '? 2654 | 2,654 !dotGroupOrDecimal'],
  ['2.654.000', 'count', '2654000'],
  ['2.654.000', 'amount', '2654000'],
  ['12.345.678.901', 'count', '12345678901'],
  ['99,7', 'rate', '99,7'],
  ['0,5', 'rate', '0,5'],
  ['5,00', 'rate', '5,00'],
  ['1.234,5', 'amount', '1234,5'],
  ['1234,567', 'amount', '1234,567'],
  ['0,125', 'rate', '0,125'],
  [',5', 'rate', '0,5 !noIntegerPart'],
  ['0', 'count', '0'],

  // Counts below ten take a zero in front; more zeros make a code.
  ['05', 'count', '5'],
  ['07 ', 'count', '7'],
  ['00', 'count', '0'],
  ['000', 'count', '✗ !leadingZeros → 0'],
  ['007', 'count', '✗ !leadingZeros → 7'],
  ['00004', 'count', '✗ !leadingZeros → 4'],
  ['001099012345', 'count', '✗ !leadingZeros → 1099012345'],
  ['05,5', 'rate', '? 5,5 !leadingZeros'],

  // What an English keyboard may have meant.
  ['2.65', 'rate', '? 2,65 !badGroup !englishDecimal'],
  ['12.5', 'rate', '? 12,5 !badGroup !englishDecimal !maybeDate'],
  ['12.5', 'count', '? 12,5 !badGroup !englishDecimal !maybeDate'],
  ['.5', 'rate', '? 0,5 !englishDecimal'],
  ['0.5', 'rate', '? 0,5 !englishDecimal'],
  ['0.123', 'rate', '? 0,123 !englishDecimal'],
  ['1,234', 'count', '? 1,234 | 1234 !commaGroupOrDecimal'],
  ['1,234', 'rate', '? 1,234 | 1234 !commaGroupOrDecimal'],
  ['1,234.5', 'amount', '? 1234,5 !englishStyle'],
  ['1,234,567', 'count', '? 1234567 !englishStyle'],
  ['1234.567', 'amount', '? 1234,567 !badGroup !englishDecimal'],
  ['5,', 'count', '? 5 !trailingSeparator'],
  ['2.654.', 'count', '? 2654 !trailingSeparator'],

  // Shapes that are nobody's.
  ['1.234.56', 'count', '✗ !badGroup'],
  ['1.23.456', 'count', '✗ !badGroup'],
  ['00.123', 'rate', '✗ !badGroup'],
  ['12,345.678,9', 'amount', '✗ !mixedSeparators'],
  ['1,2,3', 'count', '✗ !list'],
  ['.', 'count', '✗ !notNumber'],

  // Blanks, seen and unseen.
  ['2 654', 'count', '2654 !spaceGroup'],
  ['2\u00a0654', 'count', '2654'],
  ['2\u202f654', 'count', '2654'],
  ['2\u2009654', 'count', '2654'],
  ['2 654,5', 'amount', '2654,5 !spaceGroup'],
  [' 2.654 ', 'count', '2654'],
  ['\u00a099,7\u00a0', 'rate', '99,7'],
  ['2\u200b654', 'count', '2654 !invisible'],
  ['\ufeff2654', 'count', '2654 !invisible'],
  ['1 2', 'count', '✗ !list'],
  ['2\t654', 'count', '✗ !list'],
  ['2.654\n1.200', 'count', '✗ !list'],
  ['2.654\nngười', 'count', '2654 !unitSuffix'],
  ['', 'count', ''],
  ['\u00a0', 'count', ''],
  ['\u200b', 'count', ''],
  ['………………', 'count', ''],
  ['..........', 'count', ''],

  // Other digits, and letters that look like digits.
  ['２６５４', 'count', '2654 !fullWidth'],
  ['１２，５', 'rate', '12,5 !fullWidth'],
  ['٢٦٥٤', 'count', '✗ !foreignDigits'],
  ['1O0', 'count', '✗ !letterForDigit → 100'],
  ['l00', 'count', '✗ !letterForDigit → 100'],
  ['½', 'rate', '✗ !fraction'],
  ['m²', 'amount', '✗ !notNumber'],

  // Footnotes.
  ['2.654¹', 'count', '2654 !footnote'],
  ['2.654(1)', 'count', '2654 !footnote'],
  ['2.654*', 'count', '2654 !footnote'],
  ['2.654 (1)', 'count', '? 2654 !footnote'],
  ['2.654¹', 'rate', '? 2654 | 2,654 !dotGroupOrDecimal !footnote'],

  // Signs of a number.
  ['-12,5', 'rate', '-12,5'],
  ['−15', 'count', '-15'],
  ['–15', 'count', '-15 !dashMinus'],
  ['- 15', 'count', '? -15 | 15 !dashMinus'],
  ['15-', 'count', '? -15 !trailingMinus'],
  ['(1.200)', 'count', '? 1200 !bracketed'],
  ['(4)', 'count', '? 4 !bracketed'],
  ['(0)', 'yesNo', '? 0 !bracketed'],
  ['39 (1),(2)', 'count', '39 !footnote'],
  ['198 [1]', 'count', '198 !footnote'],
  ['39⁽¹⁾', 'count', '39 !footnote'],
  ['39ᵃ', 'count', '39 !footnote'],
  ['94, 45', 'rate', '? 94,45 !strayBlank'],
  ['62 ,12', 'rate', '? 62,12 !strayBlank'],
  ['94, 45', 'count', '✗ !list'],
  ['2 .654', 'count', '? 2654 !strayBlank'],
  ['Chưa có số liệu', 'rate', '✗ !notCollected !notNumber'],
  ['Đang tổng hợp', 'count', '✗ !notCollected !notNumber'],
  ['Không phát sinh', 'count', '✗ !noneInWords !notNumber'],
  ['(1.200)', 'amount', '? -1200 | -1,200 !dotGroupOrDecimal !accounting'],
  ['+5', 'count', '5'],
  ['--5', 'count', '✗ !doubleSign'],
  ['-0', 'count', '0'],
  ["1'234", 'count', '? 1234 !apostropheGroup'],
  ["'2.654", 'count', '2654 !visibleApostrophe'],

  // Per cent and per mille: only rates are in per cent.
  ['99,7%', 'rate', '99,7'],
  ['99.7%', 'rate', '? 99,7 !badGroup !englishDecimal'],
  ['12 %', 'rate', '12'],
  ['12\u00a0%', 'rate', '12'],
  ['12 %', 'count', '✗ !unitSuffix'],
  ['5‰', 'amount', '0,005 !permille'],
  ['5‰', 'rate', '0,5 !permille'],

  // What a host may have made of a date, and codes.
  ['1.2', 'count', '? 1,2 !badGroup !englishDecimal !maybeDate'],
  ['3/4', 'count', '✗ !fraction'],
  ['04/05', 'count', '✗ !fraction'],
  ['3/4', 'amount', '? 0,75 !maybeDate !fraction'],
  ['3/4', 'rate', '? 75 !maybeDate !fraction'],
  ['45/79', 'rate', '? 56,96 !fraction'],
  ['5/7', 'amount', '? !maybeDate !fraction'],
  ['45/79', 'count', '✗ !fraction'],
  ['1-2', 'count', '? !maybeDate !list'],
  ['12-48', 'count', '✗ !list'],
  ['12.5.2026', 'count', '✗ !maybeDate'],
  ['12/5/2026', 'count', '✗ !maybeDate'],
  ['1E3', 'count', '? 1000 !exponent'],
  ['12E5', 'count', '? 1200000 !exponent'],
  ['1E400', 'count', '✗ !overflow'],
  ['1:30', 'count', '✗ !notNumber'],
  ['0x10', 'count', '✗ !notNumber'],
  ['1_000', 'count', '✗ !notNumber'],
  ['=1+1', 'count', '✗ !formulaText'],
  ['12A', 'count', '? 12 !unitSuffix'],

  // The agreed signs of statistics tables, and words that are none.
  ['-', 'count', 'none'],
  ['–', 'count', 'none'],
  ['…', 'count', 'missing'],
  ['...', 'count', 'missing'],
  ['x', 'count', 'notApplicable'],
  ['X', 'rate', 'notApplicable'],
  ['NaN', 'count', '✗ !notNumber'],
  ['Infinity', 'count', '✗ !notNumber'],
  ['TRUE', 'count', '✗ !notNumber'],
  ['#N/A', 'count', '✗ !notNumber'],
  ['Không có', 'count', '✗ !noneInWords !notNumber'],

  // Units and scales.
  ['2.654 người', 'count', '2654 !unitSuffix'],
  ['2.654 NGƯỜI', 'count', '2654 !unitSuffix'],
  ['2.654 ngu\u031bo\u031b\u0300i', 'count', '2654 !unitSuffix'],
  ['210 hội nghị', 'count', '210 !unitSuffix'],
  ['25kg', 'amount', '25 !unitSuffix'],
  ['1.200,5 m²', 'amount', '1200,5 !unitSuffix'],
  ['30 m2', 'amount', '30 !unitSuffix'],
  ['12 văn bản', 'count', '12 !unitSuffix'],
  ['5 trạm', 'count', '5 !unitSuffix'],
  ['12 chuyên mục, 48 tin', 'count', '✗ !list'],
  ['2,5 tỷ', 'amount', '? 2500000000 | 2,5 !scaleSuffix'],
  ['2,5 tỉ', 'amount', '? 2500000000 | 2,5 !scaleSuffix'],
  ['2,5 TY\u0309', 'amount', '? 2500000000 | 2,5 !scaleSuffix'],
  ['1.200 triệu đồng', 'count', '? 1200000000 | 1200 !scaleSuffix'],
  ['12 trie\u0323\u0302u', 'amount', '? 12000000 | 12 !scaleSuffix'],
  ['12 TRIỆU', 'amount', '? 12000000 | 12 !scaleSuffix'],
  ['3 nghìn', 'count', '? 3000 | 3 !scaleSuffix'],
  ['3 nghi\u0300n tỷ', 'amount', '? 3000000000000 | 3 !scaleSuffix'],
  ['3 ngàn', 'count', '? 3000 | 3 !scaleSuffix'],

  // More than a cell can hold.
  ['123456789012345', 'count', '123456789012345'],
  ['12345678901234567', 'count', '? 12345678901234567 !tooManyDigits'],
  ['9.007.199.254.740.993', 'count', '? 9007199254740993 !tooManyDigits'],
  ['1' + '.000'.repeat(39), 'count', '✗ !tooLong'],
  ['9'.repeat(1000), 'count', '✗ !tooLong'],
];

/** `mismatch` in short: stored value, then what is shown ("-" where no figure is). */
export interface TypedCell {
  readonly named: string;
  readonly cell: Partial<Cell>;
  readonly measure: Measure;
  readonly scale?: 'percent' | 'fraction';
  readonly said: string;
  readonly mismatch?: string;
}

export const CELLS: readonly TypedCell[] = [
  { named: 'digits kept as text', cell: { value: '2654' }, measure: 'count', said: '2654 !textNumber' },
  { named: 'a grouped text', cell: { value: '2.654', format: '@' }, measure: 'count', said: '2654 !textNumber' },
  {
    named: 'a text beside a unit',
    cell: { value: '2.654 người' },
    measure: 'count',
    said: '2654 !textNumber !unitSuffix',
  },

  // Rates: formats, scales.
  { named: 'a fraction in a percent format', cell: { value: 0.997, text: '99,7%', format: '0.0%' }, measure: 'rate', said: '99,7' },
  { named: 'the same in English', cell: { value: 0.997, text: '99.7%', format: '0.0%' }, measure: 'rate', said: '99,7' },
  { named: 'a rate in per cent', cell: { value: 99.7, text: '99,7' }, measure: 'rate', said: '99,7' },
  { named: 'a printed per cent sign', cell: { value: 0.5, text: '0,5%', format: '0.0"%"' }, measure: 'rate', said: '0,5' },
  { named: 'a fraction, habit unknown', cell: { value: 0.997, text: '0,997' }, measure: 'rate', said: '? 0,997 | 99,7 !percentScale' },
  { named: 'a one, habit unknown', cell: { value: 1, text: '1' }, measure: 'rate', said: '? 1 | 100 !percentScale' },
  { named: 'a one among percents', cell: { value: 1, text: '1' }, measure: 'rate', scale: 'percent', said: '1' },
  { named: 'a one among fractions', cell: { value: 1, text: '1' }, measure: 'rate', scale: 'fraction', said: '100' },
  { named: 'a fraction among fractions', cell: { value: 0.997, text: '0.997' }, measure: 'rate', scale: 'fraction', said: '99,7' },
  { named: 'nothing at all', cell: { value: 0, text: '0' }, measure: 'rate', said: '0' },
  {
    named: 'per cent taken twice',
    cell: { value: 99.7, text: '9970,0%', format: '0.0%' },
    measure: 'rate',
    said: '? 9970,0 | 99,7 !percentTwice',
  },
  { named: 'a plan exceeded', cell: { value: 1.2, text: '120%', format: '0%' }, measure: 'rate', said: '120' },
  { named: 'a percentage among counts', cell: { value: 0.12, text: '12%', format: '0%' }, measure: 'count', said: '✗ !unitSuffix' },
  { named: 'a long rate shown short', cell: { value: 56.96202531645569, text: '57,0', format: '0.0' }, measure: 'rate', said: '57,0' },
  {
    named: 'a long rate in a narrow column',
    cell: { value: 56.96202531645569, text: '########', format: '0.00' },
    measure: 'rate',
    said: '56,96',
  },
  { named: 'float noise', cell: { value: 0.1 + 0.2, text: '' }, measure: 'amount', said: '0,3' },

  // One number, many locales.
  { named: 'a Vietnamese host', cell: { value: 2654.5, text: '2.654,50', format: '#,##0.00' }, measure: 'amount', said: '2654,50' },
  { named: 'an English host', cell: { value: 2654.5, text: '2,654.50', format: '#,##0.00' }, measure: 'amount', said: '2654,50' },
  { named: 'a French host', cell: { value: 2654.5, text: '2\u202f654,50', format: '#,##0.00' }, measure: 'amount', said: '2654,50' },
  { named: 'a count in an English host', cell: { value: 2654, text: '2,654', format: '#,##0' }, measure: 'count', said: '2654' },
  { named: 'three decimals, not a group', cell: { value: 2.6536, text: '2.654', format: '0.000' }, measure: 'rate', said: '2,654' },
  { named: 'zero with decimals', cell: { value: 0, text: '0.000', format: '0.000' }, measure: 'rate', said: '0,000' },
  { named: 'accounting brackets', cell: { value: -1200, text: '(1.200)', format: '#,##0;(#,##0)' }, measure: 'amount', said: '-1200' },
  { named: 'a unit in the format', cell: { value: 2654, text: '2.654 người', format: '#,##0 "người"' }, measure: 'count', said: '2654' },
  { named: 'a unit with a digit', cell: { value: 12, text: '12 m2', format: '0 "m2"' }, measure: 'amount', said: '12' },
  { named: 'a dash for zero', cell: { value: 0, text: ' - ', format: '#,##0;-#,##0;"-"' }, measure: 'count', said: 'none' },
  { named: 'a negative that rounds to zero', cell: { value: -0.4, text: '-0', format: '0' }, measure: 'amount', said: '0' },

  // The page says another figure than the cell.
  {
    named: 'a fraction that the format hides',
    cell: { value: 2653.6, text: '2.654', format: '#,##0' },
    measure: 'count',
    said: '2654',
    mismatch: '2653,6 / 2654',
  },
  { named: 'a fraction that shows', cell: { value: 2653.6, text: '2653,6' }, measure: 'count', said: '2653,6' },
  {
    named: 'thousands cut off by the format',
    cell: { value: 2654000, text: '2.654', format: '#,##0,' },
    measure: 'amount',
    said: '2654',
    mismatch: '2654000 / 2654',
  },
  {
    named: 'a digit printed by the format',
    cell: { value: 12, text: '125', format: '0"5"' },
    measure: 'count',
    said: '125',
    mismatch: '12 / 125',
  },
  {
    named: 'a word in place of the number',
    cell: { value: 1, text: 'đạt', format: '"đạt"' },
    measure: 'yesNo',
    said: '✗ !notNumber → 1',
    mismatch: '1 / -',
  },
  {
    named: 'a dash over a number',
    cell: { value: 7, text: '-', format: '"-"' },
    measure: 'count',
    said: 'none',
    mismatch: '7 / -',
  },

  // Dates that a host made of figures: the text shows the day, hence the date system.
  { named: 'typed 1.2', cell: { value: 45689, text: '01/02/2025', format: 'dd/mm/yyyy' }, measure: 'count', said: '? 1,2 | 45689 !dateFormat' },
  { named: 'typed 3/4', cell: { value: 45750, text: '03-Apr', format: 'd-mmm' }, measure: 'count', said: '? 3,4 | 45750 !dateFormat' },
  { named: 'typed 1-2', cell: { value: 45689, text: '1-thg 2', format: 'd-mmm' }, measure: 'count', said: '? 1,2 | 45689 !dateFormat' },
  { named: 'kept as the text 1-2', cell: { value: '1-2', format: '@' }, measure: 'count', said: '? !maybeDate !list' },
  { named: 'the day that never was', cell: { value: 60, text: '29/02/1900', format: 'dd/mm/yyyy' }, measure: 'count', said: '? 29,2 | 60 !dateFormat' },
  { named: 'a 1904 workbook', cell: { value: 45689, text: '02/02/2029', format: 'dd/mm/yyyy' }, measure: 'count', said: '? 2,2 | 45689 !dateFormat' },
  { named: 'a time of day', cell: { value: 0.0625, text: '1:30', format: 'h:mm' }, measure: 'count', said: '? 0,0625 !dateFormat' },

  // No figure at all.
  { named: 'an error value', cell: { value: '#N/A', error: true }, measure: 'count', said: '✗ !errorValue' },
  { named: 'a truth value', cell: { value: true, text: 'TRUE' }, measure: 'yesNo', said: '✗ !boolean' },
  { named: 'a number beyond floats', cell: { value: Infinity, text: '1E+400' }, measure: 'count', said: '✗ !overflow' },
  { named: 'no number', cell: { value: NaN, text: 'NaN' }, measure: 'count', said: '✗ !overflow' },
  { named: 'a formula never calculated', cell: { value: null, formula: '=D5/D4' }, measure: 'count', said: '✗ !notCalculated' },
  { named: 'a formula that shows nothing', cell: { value: '', formula: '=IF(D4="","",D4)' }, measure: 'count', said: '' },
  { named: 'an empty cell', cell: { value: null }, measure: 'count', said: '' },

  // Large numbers.
  { named: 'sixteen digits', cell: { value: 1234567890123450, text: '1234567890123450', format: '0' }, measure: 'count', said: '? 1234567890123450 !tooManyDigits' },
  { named: 'a power in a narrow column', cell: { value: 123456789012, text: '1.23457E+11' }, measure: 'count', said: '123456789012 !exponent' },
]; // prettier-ignore
