// npm run pictures: the pictures of the guides (docs/anh), taken from the built web edition, and beside them what they show,
// in words: by that a test notices a picture that is no longer true, whatever fonts a machine has.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
    const server = await serve(join(root, 'dist/web'), 0);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const texts = {};
    for (const { name, go, part } of PICTURES) {
      const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1366, height: 768 } });
      await page.goto(`http://localhost:${server.port}/`);
      await go(page);
      texts[name] = await textShown(page);
      const place = part === 'body' ? page : page.locator(part);
      mkdirSync(join(root, 'docs/anh/en'), { recursive: true });
      writeFileSync(join(root, 'docs/anh', name), await place.screenshot());
      await page.close();
    }
    writeFileSync(join(root, 'docs/anh/noi-dung.json'), JSON.stringify(texts, null, 2) + '\n');
    await browser.close();
    await server.close();
    console.log(Object.keys(texts).join(', '));
  });
}
