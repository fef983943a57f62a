// npm run dev-server: the web edition, built anew at each change and served on this machine, until Ctrl+C.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serve } from './serve.cjs';
import { ensureModules, main, root } from './setup.mjs';

const require = createRequire(import.meta.url);

await main(async () => {
  ensureModules();
  const config = require('../webpack.config.js')({ development: true }).find(({ name }) => name === 'web');
  const watching = require('webpack')(config).watch({ aggregateTimeout: 200 }, (error, stats) => {
    if (error) console.error(error.message);
    else console.log(stats.toString({ preset: 'errors-warnings' }) || 'Built: reload the page.');
  });
  const server = await serve(join(root, 'dist/web'), Number(process.env.PORT ?? '3000'));
  console.log(`http://localhost:${server.port} (Ctrl+C stops it)`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await new Promise((resolve) => watching.close(resolve));
  await server.close();
});
