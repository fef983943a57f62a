// npm run excel: builds the pane, serves it over https and opens it in Excel on this machine, until Ctrl+C.
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { serve } from './serve.cjs';
import { ensureModules, main, root, SetupError } from './setup.mjs';

/** The address that manifest.xml names, which is the one that a build without --origin keeps. */
const port = 3001;
const manifest = join(root, 'manifest.xml');

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
  // In this process: its command line would end well after a failure, and keep the server from answering meanwhile.
  const { startDebugging, stopDebugging } = createRequire(import.meta.url)('office-addin-debugging');
  const server = await serveSecurely();
  const ended = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  try {
    // The manifest is Word's too. Without a debugger, which would stop each page and ask to be attached.
    await startDebugging(manifest, { app: 'excel', appType: 'desktop', enableDebugging: false });
    console.log('Số Khớp: Excel is opening. Ctrl+C ends the session.');
  } catch (error) {
    console.error(`Excel could not be started: ${error.message}`);
    console.error(`The pane is served all the same: load ${manifest} by hand. Ctrl+C ends it.`);
  }
  await ended;
  // Takes the add-in out of Excel again; what cannot be taken out, it says itself.
  await stopDebugging(manifest).catch((error) => console.error(error.message));
  await server.close();
});

/** dist/taskpane at the manifest's address, with a certificate that this machine trusts: asks a person once for that. */
async function serveSecurely() {
  // This package comes with office-addin-debugging, so it is looked up from there.
  const debugging = join(root, 'node_modules/office-addin-debugging/package.json');
  const { getHttpsServerOptions } = createRequire(debugging)('office-addin-dev-certs');
  const certificate = await getHttpsServerOptions();
  try {
    return await serve(join(root, 'dist/taskpane'), port, (handler) => createServer(certificate, handler));
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new SetupError(`Port ${port} is taken: close what uses it; the manifest names this port.`);
  }
}
