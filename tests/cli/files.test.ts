// What a person finds on the disk after a command, whatever stood there before.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { writeBytes } from '../../src/cli/files/writeBytes';
import { readBytes } from '../../src/cli/files/workbookFile';
import { MENDED } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { testOnUnix } from '../onUnix';
import { folderFor, put, soKhopInShell } from './runSoKhop';

const folder = folderFor({ afterAll });
const bytes = new Uint8Array([1, 2, 3]);

describe('writing', () => {
  testOnUnix('goes through a link and keeps who may read the file', async () => {
    put(folder, 'kept.xlsx', 'old');
    chmodSync(join(folder, 'kept.xlsx'), 0o600);
    symlinkSync('kept.xlsx', join(folder, 'link.xlsx'));
    expect(await writeBytes(join(folder, 'link.xlsx'), bytes)).toBeNull();
    expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'kept.xlsx'))).toEqual(Buffer.from(bytes));
    expect(statSync(join(folder, 'kept.xlsx')).mode & 0o777).toBe(0o600);
  });

  test('takes a name as long as the disk does, and says when it is longer', async () => {
    expect(await writeBytes(join(folder, 'a'.repeat(245) + '.xlsx'), bytes)).toBeNull();
    const failed = await writeBytes(join(folder, 'a'.repeat(300) + '.xlsx'), bytes);
    expect(failed?.code).toBe('file/notWritable');
  });

  test('clears away what a killed process left, and nothing else', async () => {
    const inside = join(folder, 'swept');
    mkdirSync(inside);
    const gone = '.so-khop-99999999-0123abcd.tmp';
    const running = `.so-khop-${process.pid}-0123abcd.tmp`;
    for (const name of [gone, running, 'so-khop.tmp']) writeFileSync(join(inside, name), '');
    expect(await writeBytes(join(inside, 'a.xlsx'), bytes)).toBeNull();
    expect(readdirSync(inside).sort()).toEqual([running, 'a.xlsx', 'so-khop.tmp']);
  });

  testOnUnix('leaves nothing behind when it fails', async () => {
    const inside = join(folder, 'locked');
    mkdirSync(join(inside, 'a.xlsx'), { recursive: true });
    expect((await writeBytes(join(inside, 'a.xlsx'), bytes))?.code).toBe('file/notWritable');
    expect(readdirSync(inside)).toEqual(['a.xlsx']);
    rmSync(inside, { recursive: true });
  });
});

testOnUnix('a pipe is refused, and nobody waits for it', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.xlsx')]);
  expect(await readBytes(join(folder, 'pipe.xlsx'))).toMatchObject({
    problem: { code: 'file/notWorkbook', detail: { reason: 'special' } },
  });
});

describe('output that cannot be written', () => {
  testOnUnix('a full disk is said, and never taken for agreement', async () => {
    put(folder, 'clean.xlsx', await workbookOf(MENDED));
    put(folder, 'wrong.xlsx', await workbookOf({ ...MENDED, 'III.3.2.2': '9.999' }));
    for (const line of ['--version', 'check clean.xlsx', 'check wrong.xlsx']) {
      const run = soKhopInShell(folder, `${line} > /dev/full`);
      expect([line, run.code, run.err]).toEqual([line, 2, expect.stringContaining('ENOSPC')]);
    }
  });

  testOnUnix('a reader that closes the pipe changes nothing of the outcome', () => {
    const bin = resolve(__dirname, '../../bin/so-khop.js');
    for (const [file, code] of [
      ['clean.xlsx', 0],
      ['wrong.xlsx', 1],
    ] as const) {
      const script = `set -o pipefail; "${process.execPath}" "${bin}" check ${file} | true`;
      const run = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
      expect([file, run.status, run.stderr]).toEqual([file, code, '']);
    }
  });
});
