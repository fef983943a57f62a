import fc from 'fast-check';
import { decodeByFont, decodeLegacy, encodingOfFont, looksLegacy } from '../../../src/core/text/legacy';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { ALPHABET, toTcvn3, toTcvn3Capitals, toVni } from './encodeLegacy';

const word = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

test('every small letter comes back from either encoding', () => {
  for (const letter of ALPHABET) {
    expect(decodeLegacy(toTcvn3(letter), 'TCVN3')).toBe(letter);
    expect(decodeLegacy(toVni(letter), 'VNI')).toBe(letter);
  }
});

test('every capital comes back from VNI, and from TCVN3 where it had a code', () => {
  for (const letter of ALPHABET) {
    const capital = letter.toUpperCase();
    expect(decodeLegacy(toVni(capital), 'VNI')).toBe(capital);
  }
  for (const capital of 'ABCDĐEGHIKLMNOPQRSTUVXYĂÂÊÔƠƯ')
    expect(decodeLegacy(toTcvn3(capital), 'TCVN3')).toBe(capital);
});

test('whole texts come back', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      expect(decodeLegacy(toTcvn3(text), 'TCVN3')).toBe(text);
      expect(decodeLegacy(toVni(text), 'VNI')).toBe(text);
      expect(decodeLegacy(toVni(text.toUpperCase()), 'VNI')).toBe(text.toUpperCase());
    }),
  );
});

test('a font of capitals shows capitals', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      expect(decodeByFont(toTcvn3Capitals(text), '.VnTimeH')).toBe(text.toUpperCase());
    }),
  );
  expect(decodeByFont(toTcvn3('Tổng số'), '.VnTime')).toBe('Tổng số');
  expect(decodeByFont(toTcvn3Capitals('CẢI CÁCH'), '.VnArialH')).toBe('CẢI CÁCH');
});

test('every label of the form comes back, and nearly all look what they are', () => {
  for (const { label } of cchcXa.rows) {
    expect(decodeLegacy(toTcvn3(label), 'TCVN3')).toBe(label);
    expect(decodeLegacy(toVni(label), 'VNI')).toBe(label);
    expect(looksLegacy(label)).toBe(false);
  }
  const looking = cchcXa.rows.filter(({ label }) => looksLegacy(toTcvn3(label)) && looksLegacy(toVni(label)));
  expect(looking.length).toBeGreaterThan(100);
});

test.each([
  ['.VnTime', 'TCVN3'],
  ['.VnArial', 'TCVN3'],
  ['.VnTimeH', 'TCVN3'],
  ['.vntime', 'TCVN3'],
  ['VNI-Times', 'VNI'],
  ['VNI Times', 'VNI'],
  ['vni-helve', 'VNI'],
  ['Times New Roman', null],
  ['Arial', null],
  ['VNITimes', null],
  [undefined, null],
])('the font %s was made for %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});

test('Unicode text in an old font stays as it is', () => {
  expect(decodeByFont('Tổng số hồ sơ', '.VnTime')).toBe('Tổng số hồ sơ');
  expect(decodeByFont('Tổng số hồ sơ', 'VNI-Times')).toBe('Tổng số hồ sơ');
});
