/** One thing has one name, wherever it is said, in both languages. */
import { FORMS } from '../../src/forms/forms';
import { exportText } from '../../src/words/pane/exportTextOf';
import { viewText } from '../../src/words/pane/viewTextOf';
import { webWords } from '../../src/words/web/webWordsOf';

test.each(['vi', 'en'] as const)('form, reporting unit and period: %s', (language) => {
  const [view, web] = [viewText[language], webWords(language)];
  expect(web.newForm.form).toBe(view.insert.form);
  expect([web.newForm.unit, exportText[language].unit]).toEqual([view.insert.unit, view.insert.unit]);
  expect(web.newForm.period).toBe(view.insert.period);
});

test('the levels that keep a form are told in English in English', () => {
  for (const { id, level } of FORMS) expect([id, viewText.en.insert.level(level)]).not.toEqual([id, level]);
  expect(viewText.en.insert.level('xã, tỉnh')).toBe('commune, province');
});

test('the sample is called by one name', () => {
  expect(webWords('vi').shell.sample).toBe('Biểu ví dụ');
  expect(JSON.stringify(viewText.vi).toLowerCase()).not.toContain('bảng mẫu');
});
