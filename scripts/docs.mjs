// npm run docs: writes the pages that the program itself knows best: every rule of every form, every finding code.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, root, SetupError } from './setup.mjs';

function soKhop(...args) {
  const run = spawnSync(process.execPath, [join(root, 'bin/so-khop.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new SetupError(`so-khop ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

function write(name, text) {
  writeFileSync(join(root, 'docs', name), text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    write('rules.md', soKhop('forms', '--markdown'));
    rmSync(join(root, 'docs/phat-hien'), { recursive: true, force: true });
    mkdirSync(join(root, 'docs/phat-hien'));
    soKhop('explain', '--out', join(root, 'docs/phat-hien'));
    console.log('docs/rules.md, docs/phat-hien');
  });
}
