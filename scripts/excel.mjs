// npm run excel: builds the pane, serves it over https and opens it in Excel on this machine, until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { serve } from './serve.cjs';
import { ensureModules, main, root, SetupError } from './setup.mjs';

/** The address that manifest.xml names. */
const port = 3001;
const debugging = join(root, 'node_modules/office-addin-debugging');

await main(async () => {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new SetupError(
      'Excel runs on Windows and Mac only, so the add-in cannot be opened from here.\n' +
        'Use instead: npm start (the web edition), npx so-khop (the command line), or host dist/taskpane\n' +
        '(npm run build -- taskpane --origin=https://…) and load its manifest.xml in Excel on the web.',
    );
  }
  ensureModules();
  await build(['taskpane'], { development: true });
  // This package comes with office-addin-debugging, so it is looked up from there.
  const { getHttpsServerOptions } = createRequire(join(debugging, 'package.json'))('office-addin-dev-certs');
  const certificate = await getHttpsServerOptions();
  const server = await serve(join(root, 'dist/taskpane'), port, (handler) =>
    createServer(certificate, handler),
  ).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new SetupError(`Port ${port} is taken: close what uses it; the manifest names this port.`);
  });
  if (debug('start')) console.log('Số Khớp: Excel is opening. Ctrl+C ends the session.');
  else console.error('Excel could not be started; the pane is served all the same. Ctrl+C ends it.');
  await new Promise((resolve) => process.once('SIGINT', resolve));
  debug('stop');
  await server.close();
});

/** Has office-addin-debugging load the add-in into Excel, or take it out again. */
function debug(command) {
  const args = [join(debugging, 'cli.js'), command, join(root, 'manifest.xml')];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
