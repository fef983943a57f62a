// Every page that we ship carries a policy: no script, style or request but of its own address, none inline, no text that is run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const pagesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
const pages = [...pagesIn('src'), ...pagesIn('release'), 'scripts/helpPages.cjs'];

test('are those of pane, notice, web edition, package and help', () => {
  expect(pages.length).toBeGreaterThanOrEqual(7);
});

test.each(pages)('%s', (page) => {
  const html = readFileSync(join(root, page), 'utf8');
  const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe-|\*|https?:|blob:/);
  expect(policy.replace(/img-src[^;]*/, '')).not.toContain('data:');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style[\s>]|\son[a-z]+="|\sstyle="|javascript:/i);
});

test.each(pagesIn('src').filter((page) => readFileSync(join(root, page), 'utf8').includes('<script')))(
  '%s lets the one policy of its own say what becomes of a text',
  (page) => {
    const html = readFileSync(join(root, page), 'utf8');
    expect(html).toContain("require-trusted-types-for 'script'; trusted-types default");
  },
);
