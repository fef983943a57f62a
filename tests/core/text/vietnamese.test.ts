import fc from 'fast-check';
import { bare, compose, syllableKey } from '../../../src/core/text/vietnamese';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { ALPHABET } from './encodeLegacy';

const LETTERS = [...ALPHABET, ...ALPHABET.map((letter) => letter.toUpperCase())];
const OTHERS = [' ', '1', '%', '(', '…', '–', 'f', 'w', 'Z', '\u00a0', '₫'];

/** A letter as one code, as letter and marks, or with only its tone apart ("ê" and an acute). */
const spelling = fc
  .tuple(fc.constantFrom(...LETTERS, ...OTHERS), fc.constantFrom('whole', 'apart', 'tone apart'))
  .map(([letter, how]) => {
    if (how === 'whole') return letter;
    const apart = letter.normalize('NFD');
    if (how === 'apart') return apart;
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
    return apart.replace(tone, '').normalize('NFC') + tone;
  });
const text = fc.array(spelling, { maxLength: 30 }).map((letters) => letters.join(''));

describe('compose', () => {
  test('is NFC for Vietnamese, however the letters were typed', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(compose(written)).toBe(written.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });

  test('is NFC for every label of the form', () => {
    for (const { label } of cchcXa.rows) expect(compose(label.normalize('NFD'))).toBe(label);
  });

  test('leaves marks that belong to no Vietnamese letter', () => {
    expect(compose('\u0301')).toBe('\u0301');
    expect(compose('b\u0306')).toBe('b\u0306');
    expect(compose('')).toBe('');
  });

  test('takes marks in the order in which they were typed', () => {
    expect(compose('e\u0301\u0302')).toBe('ế');
    expect(compose('e\u0302\u0301')).toBe('ế');
    expect(compose('o\u0323\u031b')).toBe('ợ');
  });
});

describe('bare', () => {
  test.each([
    ['Tổng số', 'tong so'],
    ['ĐƠN VỊ TÍNH', 'don vi tinh'],
    ['Tỷ lệ %', 'ty le %'],
    ['quỷ', 'quy'],
    ['', ''],
  ])('%s -> %s', (written, plain) => {
    expect(bare(written)).toBe(plain);
    expect(bare(written.normalize('NFD'))).toBe(plain);
  });

  test('leaves nothing but ASCII of Vietnamese letters, and is the same twice', () => {
    for (const letter of LETTERS) expect(bare(letter)).toMatch(/^[a-z]$/);
    fc.assert(
      fc.property(text, (written) => {
        expect(bare(bare(written))).toBe(bare(written));
      }),
    );
  });
});

describe('syllableKey', () => {
  test.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['hoá', 'hóa'],
    ['tỉ', 'tỷ'],
    ['kĩ', 'kỹ'],
    ['lí', 'lý'],
    ['quí', 'quý'],
    ['qui', 'quy'],
    ['Hoà', 'hoà'],
    ['khỏe', 'khoẻ'],
  ])('%s is %s', (one, other) => {
    expect(syllableKey(one)).toBe(syllableKey(other));
    expect(syllableKey(one.normalize('NFD'))).toBe(syllableKey(other));
  });

  test.each([
    ['hoa', 'hòa'],
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['đa', 'da'],
    ['co', 'cô'],
    ['ma', 'mạ'],
    ['y', 'i'],
  ])('%s is not %s', (one, other) => {
    expect(syllableKey(one)).not.toBe(syllableKey(other));
  });
});
