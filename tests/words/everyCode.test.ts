import { type Finding, SEVERITY } from '../../src/core/finding/finding';
import type { Flag } from '../../src/core/number/figure';
import { shortened, shortenedApart } from '../../src/words/plainText';
import { describe as sentenceOf, describeProblem, type Language } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { reportedGrid } from '../fixtures/reportedTable';
import { findingOf, findingsOn, SLIPS } from './slips';

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const NEVER = /undefined|null|NaN|\[object|\n|\{|\}/;

const findings: readonly Finding[] = findingsOn(reportedGrid()).concat(SLIPS.map(findingOf));

test('the findings of these tests have every code', () => {
  const seen = Object.keys(SEVERITY).filter((code) => findings.some((finding) => finding.code === code));
  expect(seen).toEqual(Object.keys(SEVERITY));
});

/** What a sentence has to hold: of a long list the first five; "<= 2.647" says 2.647, "V.3.1 + V.3.3 = 45" says 45. */
function figuresIn(finding: Finding): readonly string[] {
  const { code, printed, expected } = finding;
  const listed = (text: string): string[] => text.split('; ').slice(0, 5);
  switch (code) {
    case 'rate/truncated':
    case 'rate/undefined':
    case 'style/decimals':
      return listed(printed).concat(listed(expected));
    case 'bound/broken':
      return [printed, expected].map((each) => each.replace(/^.*(?:^| )(?:<=|>=|<|>|=) /, ''));
    case 'row/label':
      return shortenedApart(printed, expected);
    case 'formula/altered':
      // The form's own formula is long and kept for those who ask; its rule says the same.
      return [printed];
    default:
      return [printed, ...expected.replace(/^>= /, '').split(' | ')];
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  test.each(
    findings.map((finding) => [finding.code + ' ' + finding.cells.slice(0, 3).join(' '), finding] as const),
  )('%s says what is printed, what is expected, and stops', (_name, finding) => {
    const sentence = sentenceOf(finding, words);
    expect(sentence).not.toMatch(NEVER);
    expect(sentence).toMatch(/^[^ ].*[^ .]\.$/);
    expect(sentence).not.toMatch(/ {2}| [,.;:]|\.\./);
    for (const each of figuresIn(finding)) expect(sentence).toContain(shortened(each));
  });

  test('names every code and every severity', () => {
    expect(Object.keys(words.title)).toEqual(Object.keys(SEVERITY));
    for (const name of Object.values(words.title).concat(Object.values(words.severity))) {
      expect(name.length).toBeGreaterThan(2);
      expect(name.length).toBeLessThanOrEqual(32);
    }
  });

  test('explains every flag in a clause', () => {
    for (const flag of Object.keys(words.flag) as Flag[]) {
      expect(words.flag[flag]).toMatch(/^\S.*[^.\s]$/);
    }
  });

  test('says of every problem what to do, with and without particulars', () => {
    const detail = {
      file: 'bieu.xlsx',
      reason: 'constructor',
      sheet: 'Sheet1',
      range: 'A1:D128',
      form: 'xa',
      forms: 'cchc-xa',
      period: 'tháng 13',
      cells: 'D7',
      needs: 'ExcelApi 1.7',
      message: 'GeneralException',
    };
    for (const code of Object.keys(words.problem) as (keyof typeof words.problem)[]) {
      for (const sentence of [describeProblem({ code }, words), describeProblem({ code, detail }, words)]) {
        expect(sentence).not.toMatch(NEVER);
        expect(sentence).toMatch(/^\S.*(: ).*\.$/);
      }
    }
  });

  test.each([
    'cutShort',
    'checksum',
    'archive',
    'file',
    'cells',
    'empty',
    'oldFormat',
    'binary',
    'html',
    'text',
    'openDocument',
    'document',
    'prose',
    'other',
  ])('a file that is refused for "%s"', (reason) => {
    const codes = ['file/damaged', 'file/tooBig', 'file/notWorkbook'] as const;
    for (const code of codes) {
      const sentence = describeProblem({ code, detail: { file: 'bieu.xlsx', reason } }, words);
      expect(sentence).toMatch(/^(Tệp|The file) “bieu\.xlsx” .*: .*\.$/);
    }
  });
});

test('English knows one from many', () => {
  const { tally } = wordsOf('en');
  expect(tally({ holds: 1, broken: 0, unknown: 0 })).toBe('1 rule considered: 1 holds, 0 do not.');
  expect(tally({ holds: 76, broken: 1, unknown: 2 })).toBe(
    '79 rules considered: 76 hold, 1 does not, 2 cannot be judged for want of figures.',
  );
});

test('the tally in Vietnamese', () => {
  expect(wordsOf('vi').tally({ holds: 76, broken: 14, unknown: 2 })).toBe(
    'Đã xét 92 quy tắc: 76 khớp, 14 không khớp, 2 chưa đánh giá được vì thiếu số liệu.',
  );
});
