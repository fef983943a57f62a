import { readOffice } from '../../../src/app/office/officeFile';
import { officeWordsOf } from '../../../src/words/office/officeWordsOf';

test('what an office writes is read exactly', () => {
  const text =
    '\uFEFF{"severity": {"sum/residual": "warning"}, "tolerance": {"sum": 0.5, "rate": "0,05"}, "forms": "bieu"}';
  expect(readOffice(text)).toEqual({
    office: {
      severity: { 'sum/residual': 'warning' },
      tolerance: { sum: '0.5', rate: '0.05' },
      forms: 'bieu',
    },
  });
  expect(readOffice('{}')).toEqual({ office: { severity: {}, tolerance: {}, forms: null } });
});

test.each([
  ['{', 'không phải JSON'],
  ['[]', 'cần là một nhóm'],
  ['null', 'cần là một nhóm'],
  ['{"severity": []}', 'severity: cần là một nhóm'],
  ['{"severty": {}}', 'severty: không có mục này'],
  ['{"severity": {"sum/broken": "off"}}', 'im lặng không có nghĩa là khớp'],
  ['{"severity": {"sum/broken": null}}', 'severity.sum/broken: null'],
  ['{"severity": {"__proto__": "error"}}', 'severity.__proto__: không có mục này'],
  ['{"tolerance": {"sum": -1}}', 'không âm'],
  ['{"tolerance": {"rate": "1e9"}}', 'tolerance.rate'],
  ['{"tolerance": {"rate": "1.000.000"}}', 'tolerance.rate'],
  ['{"forms": 5}', 'forms: 5'],
])('%s is refused', (text, sentence) => {
  const read = readOffice(text);
  if (!('faults' in read)) throw new Error('taken');
  const said = (['vi', 'en'] as const).map((language) =>
    read.faults.map((fault) => officeWordsOf(language).fault(fault, null)).join(' '),
  );
  expect(said[0]).toContain(sentence);
  for (const each of said) expect(each).toMatch(/^\S.*\.$/);
});
