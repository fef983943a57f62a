/**
 * Every fault at every call of every command: `node scripts/faults.mjs` walks all hosts, `node scripts/faults.mjs word web` those
 * that are named; the others' lines are those of their last walk. Prints the table of commands, calls, faults and losses, and
 * writes it to docs/su-co.md. Takes minutes, of files many; `npm test` tries a share of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';

const HOSTS = {
  excel: 'tests/hosts/excel/faultTable',
  word: 'tests/hosts/word/faultTable',
  file: 'tests/cli/faultTable',
  web: 'tests/web/faultTable',
};

const root = resolve(import.meta.dirname, '..');
const folder = join(tmpdir(), 'so-khop-faults');
mkdirSync(folder, { recursive: true });
const wanted = argv.slice(2);
if (wanted.some((name) => !(name in HOSTS))) throw new Error(`Hosts: ${Object.keys(HOSTS).join(' ')}`);
const walked = wanted.length > 0 ? wanted : Object.keys(HOSTS);
const run = spawnSync(
  execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    '--testPathPatterns',
    walked.map((name) => HOSTS[name]).join('|'),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FAULTS_OUT: folder } },
);
const missing = Object.keys(HOSTS).filter((name) => !existsSync(join(folder, `${name}.json`)));
if (missing.length > 0) throw new Error(`Not walked yet: ${missing.join(' ')}`);

const lines = Object.keys(HOSTS).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
);
const cells = lines.map(({ host, command, fault, calls, lost, untrue }) =>
  [host, command, fault, calls, lost.length, untrue.length].join(' | '),
);
const runs = lines.reduce((sum, { calls }) => sum + calls, 0);
const lost = lines.reduce((sum, each) => sum + each.lost.length, 0);
const text = `# Faults

Made by \`node scripts/faults.mjs\`: each command with each fault at each of its calls, and a model as judge
(\`tests/faults/faultRun.ts\`): a cell of the user is as before, holds the agreed change, or what a co-author typed.
"untrue" counts where the command's own word is not so. Of two faults at once only the cells are judged.

${runs} runs, ${lost} cells lost.

| host | command | fault | calls | lost cells | untrue |
| --- | --- | --- | --- | --- | --- |
${cells.map((each) => `| ${each} |`).join('\n')}

What the pane says in Word of each of its writes is held by \`tests/hosts/word/paneFaults.test.tsx\`, what a person finds in the web
edition by \`tests/browser/webWork.test.ts\`. "A cell is edited" and "protects" last until the end of the command; "no answer comes" is a
pane that is closed midway; "another tab" opens the unfinished copy, types and keeps it at each of our calls.
`;
stdout.write(text);
if (run.status === 0) writeFileSync(join(root, 'docs/su-co.md'), text);
exit(run.status ?? 1);
