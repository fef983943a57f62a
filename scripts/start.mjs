// npm start: builds the web edition and serves it on this machine, until Ctrl+C.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { serve } from './serve.cjs';
import { ensureModules, main, onPath, root, SetupError } from './setup.mjs';

await main(async () => {
  const port = readPort(process.env.PORT ?? '3000');
  ensureModules();
  await build(['web']);
  const server = await serve(join(root, 'dist/web'), port).catch((error) => {
    if (error.code === 'EADDRINUSE') {
      throw new SetupError(`Port ${port} is taken. Choose another, for example: PORT=${port + 1} npm start`);
    }
    if (error.code === 'EACCES')
      throw new SetupError(`Port ${port} needs more rights. Choose one above 1024.`);
    throw error;
  });
  const address = `http://localhost:${server.port}`;
  console.log(`\nSố Khớp: ${address}\nNhấn Ctrl+C để dừng (Ctrl+C stops it).`);
  openBrowser(address);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
});

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new SetupError(`PORT must be a number from 0 to 65535, not "${text}".`);
}

/** Opens a browser where a person sits at the machine; never fails. */
function openBrowser(address) {
  const { platform, env } = process;
  if (env.CI || env.BROWSER === 'none') return;
  if (platform === 'linux' && !(env.DISPLAY || env.WAYLAND_DISPLAY)) return;
  const [command, ...args] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '""', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  if (platform === 'linux' && !onPath(command)) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', (error) => console.log(`The browser did not open: ${error.message}`))
    .unref();
}
