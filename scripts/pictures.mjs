// npm run pictures: the pictures of the guides (docs/anh), taken from the built web edition and from the pane on the Word in
// memory, and beside them what they show, in words: by that a test notices a picture that is no longer true, whatever fonts a machine has.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from './serve.cjs';
import { ensureModules, findChromium, main, root, SetupError } from './setup.mjs';

const { PICTURES, textShown } = createRequire(import.meta.url)('./guidePictures.cjs');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    ensureModules();
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const executablePath = findChromium();
    if (!executablePath) throw new SetupError('Chromium was not found: set CHROME_PATH to one.');
    const servers = {
      web: await serve(join(root, 'dist/web'), 0),
      word: await serve(join(root, 'dist/taskpane'), 0),
    };
    const word = await wordScript();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const texts = {};
    for (const { name, door, locale, address, viewport, go, part } of PICTURES) {
      const page = await browser.newPage({ locale, viewport });
      if (door === 'word')
        await page.addInitScript(`window.wordHostOptions = ${JSON.stringify({ locale })};\n${word}`);
      await page.goto(`http://localhost:${servers[door].port}${address}`);
      await go(page);
      texts[name] = await textShown(page);
      const place = part === 'body' ? page : page.locator(part);
      mkdirSync(join(root, 'docs/anh/en'), { recursive: true });
      writeFileSync(join(root, 'docs/anh', name), await place.screenshot());
      await page.close();
    }
    writeFileSync(join(root, 'docs/anh/noi-dung.json'), JSON.stringify(texts, null, 2) + '\n');
    await browser.close();
    for (const server of Object.values(servers)) await server.close();
    console.log(Object.keys(texts).join(', '));
  });
}

/** What makes the page's office.js find a Word with a report open. */
async function wordScript() {
  const { buildPageScript } = createRequire(import.meta.url)('./pageScript.cjs');
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-pictures-'));
  try {
    await buildPageScript(join(root, 'tests/browser/word/guideWord.ts'), folder, 'word.js');
    return readFileSync(join(folder, 'word.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
