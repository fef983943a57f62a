/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const { helpPage } = jest.requireActual<{ helpPage: (name: string) => string }>(
  join(root, 'scripts/helpPages.cjs'),
);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test.each(['huong-dan.html', 'guide.html', 'ho-tro.html', 'rieng-tu.html'])(
  '%s is a whole page that names the version',
  (name) => {
    const page = read(helpPage(name));
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('footer')?.textContent).toContain(version);
    const text = page.querySelector('main')?.textContent ?? '';
    expect(text).not.toMatch(/\*\*|\]\(|\{\{|\u0000/);
    expect(text.length).toBeGreaterThan(800);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(page.getElementById(decodeURI(link.getAttribute('href')!.slice(1)))).not.toBeNull();
  },
);

test('tables, lists and code of the guide arrive as such', () => {
  const page = read(helpPage('huong-dan.html'));
  expect(page.querySelectorAll('table').length).toBeGreaterThan(2);
  expect(page.querySelectorAll('pre code').length).toBeGreaterThan(0);
  expect(page.querySelectorAll('img[alt=""]')).toHaveLength(0);
});
