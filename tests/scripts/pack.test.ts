// The packed program, as an office installs it: no clone, no build, no packages of ours, no network.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soKhop } from '../cli/runSoKhop';

const root = join(__dirname, '../..');
let folder: string;

/** npm is a script on one system and a command file on another. */
function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-khop-pack-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('works from its tarball, with nothing else installed', () => {
  npm(['pack', '--silent', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  expect(tarball).toMatch(/^so-khop-.*\.tgz$/);
  const office = mkdtempSync(join(folder, 'office-'));
  writeFileSync(join(office, 'package.json'), '{}');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], office);
  expect(readdirSync(join(office, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'so-khop',
  ]);
  expect(existsSync(join(office, 'node_modules/so-khop/src'))).toBe(false);

  const program = join(office, 'node_modules/so-khop/bin/so-khop.js');
  const run = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [program, ...args], { cwd: office, encoding: 'utf8' });
  expect(
    run('new', '--form', 'cchc-xa', '--unit', 'UBND xã Mẫu', '--period', 'năm 2026', 'bieu.xlsx').status,
  ).toBe(0);
  expect(run('fill', 'bieu.xlsx', '--out', 'dien.xlsx').status).toBe(0);
  const checked = run('check', 'dien.xlsx', '--json');
  cpSync(join(office, 'dien.xlsx'), join(folder, 'dien.xlsx'));
  // The same answer as in the clone, whatever it is.
  expect(JSON.parse(String(checked.stdout))).toEqual(
    JSON.parse(soKhop(folder, 'check', 'dien.xlsx', '--json').out),
  );
}, 240_000);
