/** One thing has one name, wherever it is said, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/forms/forms';
import { batchWordsOf } from '../../src/words/batch/batchWordsOf';
import { exportText } from '../../src/words/pane/exportTextOf';
import { narrativeText } from '../../src/words/pane/narrativeTextOf';
import { viewText } from '../../src/words/pane/viewTextOf';
import { wordText } from '../../src/words/pane/wordTextOf';
import { webWords } from '../../src/words/web/webWordsOf';
import { wordsOf } from '../../src/words/wordsOf';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

test.each(['vi', 'en'] as const)('form, reporting unit and period: %s', (language) => {
  const [view, web] = [viewText[language], webWords(language)];
  expect(web.newForm.form).toBe(view.insert.form);
  expect([web.newForm.unit, exportText[language].unit]).toEqual([view.insert.unit, view.insert.unit]);
  expect(web.newForm.period).toBe(view.insert.period);
});

test('a rule is a rule, a form a form, whoever speaks of it', () => {
  const others = { vi: /quan hệ|mẫu biểu|bảng mẫu/i, en: /\brelations?\b/i };
  const found: string[] = [];
  for (const file of filesBelow(join(__dirname, '../../src/words'))) {
    // What stands between quotes is said; comments and names of ours are not.
    const said = readFileSync(file, 'utf8').match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
    for (const each of said)
      if (others.vi.test(each) || (others.en.test(each) && !/^'[./]/.test(each)))
        found.push(`${file}: ${each}`);
  }
  expect(found).toEqual([]);
});

test('the levels that keep a form are told in English in English', () => {
  for (const { id, level } of FORMS) expect([id, viewText.en.insert.level(level)]).not.toEqual([id, level]);
  expect(viewText.en.insert.level('xã, tỉnh')).toBe('commune, province');
});

test('the sample is called by one name', () => {
  expect(webWords('vi').shell.sample).toBe('Biểu ví dụ');
  expect(JSON.stringify(viewText.vi).toLowerCase()).not.toContain('bảng mẫu');
});

/** What is said between quotes in the words of one language. */
function saidIn(language: 'vi' | 'en'): string {
  return filesBelow(join(__dirname, '../../src/words'))
    .filter(
      (file) =>
        file.includes(`/${language}/`) ||
        file.endsWith(`/${language}.ts`) ||
        file.endsWith(`.${language}.ts`),
    )
    .flatMap((file) => readFileSync(file, 'utf8').match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [])
    .join('\n');
}

test('severities, the code under a table, prose and reasons have one name each in English', () => {
  const said = saidIn('en');
  const { en } = viewText;
  expect(wordsOf('en').severity.info.toLowerCase()).toBe(webWords('en').severity.info);
  expect(en.result.found(0, 0, 2)).toBe('2 remarks');
  expect(batchWordsOf('en').columns.remarks).toBe('Remarks');
  expect(said.match(/.*(?:check code|control code).*/gi)).toBeNull();
  expect(said.match(/'Check the text'|.*\d\} fixed\b.*/g)).toBeNull();
  expect(wordText.en.revoke).toBe(en.result.revoke);
  expect(narrativeText.en.run).toBe(wordText.en.run);
});

test('severities, the code under a table, prose and reasons have one name each in Vietnamese', () => {
  const said = saidIn('vi');
  const { vi } = viewText;
  expect(wordsOf('vi').severity.info.toLowerCase()).toBe(webWords('vi').severity.info);
  expect(vi.result.found(0, 0, 2)).toBe(`2 ${webWords('vi').severity.info}`);
  expect(batchWordsOf('vi').columns.remarks.toLowerCase()).toBe(webWords('vi').severity.info);
  expect(said.match(/.*(?:mã kiểm tra|mã xác minh|mã niêm phong).*/gi)).toBeNull();
  expect(wordText.vi.revoke).toBe(vi.result.revoke);
  expect(narrativeText.vi.run).toBe(wordText.vi.run);
});
