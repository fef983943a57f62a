// check --watch: what is saved is checked, until Ctrl+C.
import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MENDED } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { folderFor, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
let watching: ChildProcess | null = null;

afterAll(() => {
  watching?.kill('SIGKILL');
});

interface Line {
  readonly file: string;
  readonly tables: readonly { readonly findings: readonly { readonly severity: string }[] }[];
}

test('checks a file when it is saved and again when it is saved anew, and ends well', async () => {
  const [good, bad] = [await workbookOf(MENDED), await workbookOf({ ...MENDED, 'II.1': '3' })];
  // Beside its place first, as Excel saves.
  const save = (bytes: Uint8Array): void => {
    writeFileSync(join(folder, 'ghi.tmp'), bytes);
    renameSync(join(folder, 'ghi.tmp'), join(folder, 'bieu.xlsx'));
  };
  save(bad);
  // Built once more here, should it have to be.
  soKhop(folder, '--version');
  const program = resolve(__dirname, '../../bin/so-khop.js');
  watching = spawn(process.execPath, [program, 'check', '--watch', '.', '--ndjson'], { cwd: folder });
  const lines: Line[] = [];
  let rest = '';
  const arrived = (count: number): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (lines.length >= count) done();
        else watching?.stdout?.once('data', () => setImmediate(look));
      };
      look();
    });
  watching.stdout!.on('data', (piece: Buffer) => {
    rest += piece.toString();
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((line) => JSON.parse(line) as Line));
  });
  const errors = (line: Line | undefined): number =>
    line?.tables.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length ??
    -1;
  await arrived(1);
  expect(errors(lines[0])).toBeGreaterThan(0);
  save(good);
  await arrived(2);
  expect([lines[1]?.file.endsWith('bieu.xlsx'), errors(lines[1])]).toEqual([true, 0]);
  const ended = new Promise<number | null>((done) => watching?.once('exit', done));
  watching.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('a folder that is none is refused', () => {
  expect(soKhop(folder, 'check', '--watch', 'bieu.xlsx')).toMatchObject({ code: 2, out: '' });
});
