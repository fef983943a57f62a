// Old texts become Unicode by their font or by what makes words of them; what is doubtful is left and named.
import { convertTexts } from '../../../src/app/legacy/convertTexts';
import { profileOf } from '../../../src/core/text/legacyProfile';
import { isSyllable } from '../../../src/core/text/syllable';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { FORMS } from '../../../src/forms/forms';
import { gridOf, type Written } from '../../core/gridOf';
import { encoded } from './encoded';

const after = (rows: readonly (readonly Written[])[]): string[] =>
  convertTexts([gridOf(rows)]).preview.map((each) => each.after);

test('syllables of Vietnamese, and words that are none', () => {
  const words = [
    'Tổng',
    'số',
    'quý',
    'nghiêng',
    'khuyến',
    'hoà',
    'hòa',
    'Đường',
    'giải',
    'trước',
    'uỷ',
    'xoong',
  ];
  expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  expect(['Tæng', 'Toång', 'thị́', 'word', 'strength', 'qx'].filter(isSyllable)).toEqual([]);
});

test('nearly every word of the official forms is a syllable', () => {
  const words = FORMS.flatMap(({ rows }) =>
    rows.flatMap(({ label }) => label.match(/[\p{L}]+/gu) ?? []),
  ).filter((word) => /[^\x00-\x7f]/.test(word));
  expect(words.length).toBeGreaterThan(2000);
  expect(words.filter((word) => !isSyllable(word)).length).toBeLessThan(words.length / 100);
});

test.each(['TCVN3', 'VNI'] as const)('labels of a form in %s come back letter by letter', (encoding) => {
  const labels = cchcXa.rows.map(({ label }) => label);
  const texts = labels.map((label) => encoded(label, encoding));
  const rows = texts.map((text, i): Written[] => [i + 1, text, 12]);
  expect(profileOf(texts)).toBe(encoding);
  const { preview, sheets } = convertTexts([gridOf(rows)]);
  const expected = labels.filter((label) => encoded(label, encoding) !== label);
  expect(preview.map((each) => each.after)).toEqual(expected);
  expect(sheets[0]!.changes.every(({ font }) => font?.after === 'Times New Roman')).toBe(true);
});

test('Unicode, French and lone signs are left alone', () => {
  expect(
    after([
      ['Tổng số', 'Nữ'],
      ['Café Müller', '© 2026'],
      ['Grüße aus Köln', 'naïve façade'],
    ]),
  ).toEqual([]);
});

test('a text that makes no words on an old sheet is left and named', () => {
  const { left, preview } = convertTexts([
    gridOf([['Tæng sè hé'], ['Sè hé nghÌo'], ['Sè hé cËn nghÌo'], ['Sè hé tho¸t nghÌo'], ['Müller © Söhne']]),
  ]);
  expect(preview.map((each) => each.after)).toEqual([
    'Tổng số hộ',
    'Số hộ nghèo',
    'Số hộ cận nghèo',
    'Số hộ thoát nghèo',
  ]);
  expect(left).toEqual([{ sheet: 'Sheet1', cell: 'A5', text: 'Müller © Söhne' }]);
});
