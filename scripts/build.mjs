// npm run build [-- cli web taskpane] [--cdn] [--origin=https://…]: webpack, with short messages.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ensureModules, main, SetupError } from './setup.mjs';

const require = createRequire(import.meta.url);

/** Builds the named targets (all that exist, when none is named); throws when one fails. */
export async function build(names = [], env = {}) {
  const webpack = require('webpack');
  const all = require('../webpack.config.js')(env);
  const unknown = names.filter((name) => !all.some((config) => config.name === name));
  if (unknown.length > 0) throw new SetupError(`There is nothing to build named ${unknown.join(', ')}.`);
  const configs = all.filter((config) => names.length === 0 || names.includes(config.name));
  const compiler = webpack(configs);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  if (stats.hasErrors()) throw new SetupError('The build failed: see the messages above.');
  for (const { compilation } of stats.stats) {
    const seconds = ((compilation.endTime - compilation.startTime) / 1000).toFixed(1);
    console.log(`Built dist/${compilation.name} in ${seconds} s`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const args = process.argv.slice(2);
    const origin = args.find((arg) => arg.startsWith('--origin='))?.slice('--origin='.length);
    ensureModules();
    await build(
      args.filter((arg) => !arg.startsWith('--')),
      { cdn: args.includes('--cdn'), ...(origin ? { origin } : {}) },
    );
  });
}
