import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes, findingIndex, findingPage, findingText } from '../../src/exports/findingPage';
import { FORMS } from '../../src/forms/forms';

const page = (name: string): string =>
  readFileSync(join(__dirname, '../../docs/phat-hien', `${name}.md`), 'utf8');

test('docs/phat-hien is what the program says now (npm run docs)', () => {
  expect(page('README')).toBe(findingIndex());
  for (const code of codes()) expect([code, page(code)]).toEqual([code, findingPage(code, FORMS)]);
});

test('a page shows the rows that matter, and marks the cells that the finding names', () => {
  const text = findingText('rate/broken', 'vi');
  expect(text).toContain('ghi 76,67 nhưng I.2 ÷ I.1 = 16 ÷ 24 = 66,6667%');
  expect(page('rate/broken')).toContain('| **76,67** |');
  expect(page('rate/broken')).not.toContain('Thủ tục được công khai');
  expect(page('row/missing').match(/toàn trình/g)?.length).toBeGreaterThanOrEqual(1);
});
