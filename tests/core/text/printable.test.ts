// What becomes of texts from elsewhere on their way into a document.
import { digestOf } from '../../../src/core/text/digest';
import { isGarbled } from '../../../src/core/text/garbled';
import { cutText, printable, printableLine } from '../../../src/core/text/printable';
import { lowered, markedAtEnd, raised } from '../../../src/core/text/raised';

test.each([
  ['15\0', '15'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a\tb', 'a\tb'],
  ['\u0085tổng\u007f số\ufffe', '\u0085tổng số'],
  ['😀', '😀'],
  ['\ud83d', ''],
  ['\ude00\ud83d', ''],
])('%j goes into a document as %j', (text, fit) => {
  expect(printable(text)).toBe(fit);
});

test('a name or a heading is one line', () => {
  expect(printableLine('  Biểu 1\r\n  6 tháng\u2028năm\t2026 \0')).toBe('Biểu 1 6 tháng năm 2026');
});

test.each([
  ['Tổng', 4, 'Tổng'],
  ['Tổng số', 4, 'Tổn…'],
  ['ab😀cd', 4, 'ab…'],
  ['ab😀cd', 5, 'ab😀…'],
])('%s cut to %i is %s', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});

test('raised and lowered characters are characters of their own, where there are such', () => {
  expect(raised('(1)*a+n-')).toBe('⁽¹⁾*ᵃ⁺ⁿ⁻');
  expect(lowered('H2O 10')).toBe('H₂O ₁₀');
});

test.each([
  ['Tổng số hồ sơ1', 'Tổng số hồ sơ¹'],
  ['Tổng số hồ sơ (12) ', 'Tổng số hồ sơ ⁽¹²⁾ '],
  ['Biểu 1 (123)', 'Biểu 1 (123)'],
  ['1 hồ sơ', '1 hồ sơ'],
  ['', ''],
])('a note at the end: %j -> %j', (text, marked) => {
  expect(markedAtEnd(text)).toBe(marked);
});

test.each([
  ['Tá»•ng sá»‘', true],
  ['HÃ¡', true],
  ['Ä‘Æ¡n', true],
  ['T?ng s? h? sơ', true],
  ['s? liệu', true],
  ['T\ufffdng', true],
  ['Tổng số hồ sơ', false],
  ['Bao nhiêu?', false],
  ['Có hay không? Vì sao', false],
  ['ÂN HUỆ', false],
])('%s has lost its letters: %s', (text, garbled) => {
  expect(isGarbled(text)).toBe(garbled);
});

test('a digest is the beginning of a SHA-256', () => {
  expect(digestOf('test')).toBe('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b');
});
