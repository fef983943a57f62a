import fc from 'fast-check';
import Big from 'big.js';
import type { Finding } from '../../src/core/finding/finding';
import { oneLine, shortened, shortenedApart, shortLabel } from '../../src/words/plainText';
import { describe as sentenceOf, describeProblem, type Language, type Words } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { reportedGrid } from '../fixtures/reportedTable';
import { findingOf, findingsOn, SLIPS } from './slips';

const findings: readonly Finding[] = findingsOn(reportedGrid()).concat(SLIPS.map(findingOf));

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  'hai\ndòng\r\nhay\tba\u2028bốn',
  '\u0000\u0007\u001b[31mđỏ\u009f',
  '\u202eđảo\u2066 ngược\ufeff\u200b',
  'nửa \ud83d chữ \ude00\ude00 \uffff',
  '{{constructor}} ${1} %s $& $1',
  'ô '.repeat(5000),
  'x'.repeat(10_000),
  'a' + '\u0301'.repeat(3000),
  ' \u200b '.repeat(2500) + 'xa',
];

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
const LONGEST = 2500;

/** The same finding with this text wherever the sheet or the form has one. */
function withText<Value>(value: Value, text: string): Value {
  if (value instanceof Big || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => withText(each, text)) as Value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    if (key === 'conventions') copy[key] = [text, text + '2'];
    else copy[key] = SHEET_TEXTS.includes(key) && typeof each === 'string' ? text : withText(each, text);
  }
  return copy as Value;
}

const SHEET_TEXTS = [
  'row', 'label', 'unit', 'printed', 'expected', 'column', 'stored', 'order', 'printedOrder', 'formula', 'sample', 'reads', 'sign',
]; // prettier-ignore

function isPlain(sentence: string): void {
  expect(sentence).not.toMatch(UNSEEN);
  expect(sentence).not.toMatch(LONE_HALF);
  expect(sentence.length).toBeLessThan(LONGEST);
}

const LANGUAGES: readonly Words[] = (['vi', 'en'] as readonly Language[]).map(wordsOf);

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', (_name, text) => {
  for (const words of LANGUAGES) {
    for (const finding of findings) isPlain(sentenceOf(withText(finding, text), words));
    for (const code of Object.keys(words.problem) as (keyof typeof words.problem)[]) {
      const keys = [
        'file',
        'reason',
        'sheet',
        'range',
        'form',
        'forms',
        'period',
        'cells',
        'needs',
        'message',
      ];
      const detail = Object.fromEntries(keys.map((key) => [key, text]));
      isPlain(describeProblem({ code, detail }, words));
    }
    isPlain(words.unjudged({ rule: text, rows: [text, text], cells: [text, ''] }));
  }
});

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

test('whatever a text holds, it comes out on one line, short, and in whole characters', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 5, max: 80 }), (text, most) => {
      for (const short of [shortened(text, most), oneLine(text), shortLabel(text)]) {
        expect(short).not.toMatch(UNSEEN);
        expect(short).not.toMatch(LONE_HALF);
        expect(short).toBe(short.trim());
      }
      expect(shortened(text, most).length).toBeLessThanOrEqual(most + 1);
    }),
  );
});

test('shortening twice changes nothing more', () => {
  fc.assert(fc.property(anyText, (text) => shortened(shortened(text)) === shortened(text)));
});

test('two texts that differ are shown so that the difference is seen', () => {
  const start = 'Tuyên truyền qua các hình thức khác: hội nghị, tập huấn, qua các nền tảng mạng xã hội ';
  expect(shortenedApart(start + '(zola)', start + '(zalo)')).toEqual([
    '… tảng mạng xã hội (zola)',
    '… tảng mạng xã hội (zalo)',
  ]);
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
      fc.pre(oneLine(one) !== oneLine(other));
      const [a, b] = shortenedApart(one, other);
      expect(a).not.toBe(b);
    }),
  );
});

test('markup stays the text that it is', () => {
  expect(shortened('<b>2.654</b>')).toBe('<b>2.654</b>');
});

test('labels are cut at a word, a remark in brackets first', () => {
  expect(shortLabel('Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)')).toBe(
    'Tỷ lệ hoàn thành Kế hoạch CCHC năm',
  );
  expect(
    shortLabel('Số TTHC đã thực hiện tiếp nhận và giải quyết hồ sơ không phụ thuộc vào địa giới hành chính'),
  ).toBe('Số TTHC đã thực hiện tiếp nhận và giải quyết hồ sơ không phụ…');
});
