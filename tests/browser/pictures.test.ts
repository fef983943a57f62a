// The guide's pictures are true as long as the built pages show the words that stood in them when they were taken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES, textShown } from '../../scripts/guidePictures.cjs';
import type { Page } from 'playwright-core';
import { siteForTests } from './browser';
import { bundled } from './bundle';
import { guideWordEntry } from './entries';

jest.setTimeout(120_000);

const folder = join(__dirname, '../../docs/anh');
const taken = JSON.parse(readFileSync(join(folder, 'noi-dung.json'), 'utf8')) as Record<string, string[]>;

const sites = { web: siteForTests('web'), word: siteForTests('taskpane') };

test.each(PICTURES.map((picture) => [picture.name, picture] as const))(
  '%s shows what it showed: if not, npm run build && npm run pictures',
  async (name, { door, locale, address, viewport, go }) => {
    const prepare = async (page: Page): Promise<void> => {
      if (door === 'word')
        await page.addInitScript(
          `window.wordHostOptions = ${JSON.stringify({ locale })};\n${await bundled(guideWordEntry)}`,
        );
    };
    const { page } = await sites[door].open(address, { locale, viewport, prepare });
    await go(page);
    expect(await textShown(page)).toEqual(taken[name]);
    await page.close();
  },
);

test('the guides show each picture, and no other is kept', () => {
  const shownIn = (guide: string): string[] =>
    Array.from(
      readFileSync(join(folder, '..', guide), 'utf8').matchAll(/\]\(anh\/([^)]+)\)/g),
      ([, name]) => name ?? '',
    );
  const shown = [...shownIn('huong-dan.md'), ...shownIn('guide.md')].sort();
  expect(shown).toEqual(PICTURES.map(({ name }) => name).sort());
  expect(Object.keys(taken).sort()).toEqual(shown);
});
