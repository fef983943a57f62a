/** One thing has one name, wherever it is said, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/forms/forms';
import { exportText } from '../../src/words/pane/exportTextOf';
import { viewText } from '../../src/words/pane/viewTextOf';
import { webWords } from '../../src/words/web/webWordsOf';

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
