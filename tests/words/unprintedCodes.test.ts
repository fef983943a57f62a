/** Rows are told by what a person can find on paper: by their section and STT, else by their label and their cells. */
import { evaluate, type Judgement } from '../../src/core/check/evaluate';
import { printedCode } from '../../src/core/form/printedCode';
import { printedTables } from '../../src/core/printed/printedTables';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { FORMS } from '../../src/forms/forms';
import { describe as sentenceOf, type Language, whyOf } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { gridOf, type Written } from '../core/gridOf';

const HEADER: Written[][] = [
  ['BIỂU TỔNG HỢP ĐƠN THƯ QUÝ II NĂM 2026'],
  ['STT', 'Loại đơn', 'Tổng số', 'Trong đó', null],
  [null, null, null, 'Đã giải quyết', 'Đang giải quyết'],
  ['A', 'B', '1 (=2+3)', '2', '3'],
];

/** One part is a figure too many, so that its total and its line are both wrong. */
const LINES: Written[][] = [
  [1, 'Khiếu nại', 12, 7, 5],
  [2, 'Tố cáo', 9, 6, 3],
  [3, 'Kiến nghị', 15, 11, 5],
  [null, 'Tổng cộng', 36, 23, 13],
];

function judged(rows: Written[][]): Judgement {
  const [table] = printedTables(
    gridOf(rows, [
      { row: 1, column: 3, rows: 1, columns: 2 },
      ...[0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 })),
    ]),
  );
  if (!table) throw new Error('The table was not found');
  return evaluate(table);
}

test.each<Language>(['vi', 'en'])(
  'no sentence of a table that lists its own rows speaks of a code of ours: %s',
  (language) => {
    const words = wordsOf(language);
    const { findings } = judged([...HEADER, ...LINES]);
    const waiting = judged([
      ...HEADER,
      ...LINES.map((line) => line.map((cell) => (cell === 7 ? '…' : cell))),
    ]);
    const said = [
      ...findings.flatMap((finding) => [
        sentenceOf(finding, words),
        ...whyOf(finding, words),
        words.mending.ruleText(finding.inCells ?? finding.rule ?? ''),
      ]),
      ...waiting.unjudged.map((each) => words.unjudged(each)),
    ];
    expect(findings.map(({ code }) => code)).toEqual(['sum/broken', 'sum/broken']);
    expect(waiting.unjudged.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => /(?:^|[\s(])(?:D\.\d+|T)(?:[\s,;)=]|$)/.test(sentence))).toEqual([]);
    // A total is told by its cells, a line by its label and its columns.
    expect(said.join('\n')).toContain('D5 + D6 + D7 = 7 + 6 + 11 = 24');
    expect(said.join('\n')).toContain('D8 = D5 + D6 + D7');
    expect(said.join('\n')).toMatch(/“Kiến nghị” (?:cột|column) 1/);
  },
);

test('a code that is printed as section and STT is said, one of our making is not', () => {
  const said = (code: string, order: string, label = 'Tên dòng'): string =>
    printedCode(
      {
        rows: [
          { code: 'III', order: 'III', label: 'Mục', unit: '', kind: 'section', measure: 'count' },
          { code, order, label, unit: 'Hồ sơ', kind: 'indicator', measure: 'count' },
        ],
      },
      code,
    );
  expect(said('III.3.2', '3.2')).toBe('III.3.2');
  expect(said('IV.3.2', '3.2')).toBe('');
  expect(said('D.4', '4')).toBe('');
  expect(said('D.4', '4', '')).toBe('4');
  expect(said('T', '')).toBe('');
});

test('the commune form keeps all its codes, and every other code that a form does not print has a label', () => {
  for (const { code } of cchcXa.rows) expect(printedCode(cchcXa, code)).toBe(code);
  for (const form of FORMS)
    for (const { code, label } of form.rows)
      expect([form.id, code, printedCode(form, code) + label]).not.toEqual([form.id, code, '']);
});
