// npm stop: takes the add-in out of Excel where a session ended without doing so.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureModules, main, root, SetupError } from './setup.mjs';

await main(async () => {
  if (process.platform !== 'win32' && process.platform !== 'darwin')
    throw new SetupError('Excel runs on Windows and Mac only: there is nothing to stop here.');
  ensureModules();
  await createRequire(import.meta.url)('office-addin-debugging').stopDebugging(join(root, 'manifest.xml'));
});
