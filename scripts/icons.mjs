// npm run icons: draws assets/*.svg as the PNGs that the manifest names, transparent where nothing is drawn.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureModules, ensurePrograms, main, root } from './setup.mjs';

const folder = join(root, 'assets');
/** The add-in's own mark is asked for in more sizes than a button's. */
const SIZES = { icon: [16, 32, 64, 80, 128, 192], 'icon-outline': [32] };
const sizesOf = (name) => SIZES[name] ?? [16, 32, 80];

await main(async () => {
  ensureModules();
  const { chromium: executablePath } = ensurePrograms(['chromium']);
  if (!executablePath) return 1;
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const name = file.slice(0, -'.svg'.length);
    const drawing = Buffer.from(readFileSync(join(folder, file))).toString('base64');
    for (const size of sizesOf(name)) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(folder, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
});
