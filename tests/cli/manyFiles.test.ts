import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { communeWorkbook, randomCommune, randomOf } from '../fixtures/communes';
import { MENDED } from '../fixtures/reportedTable';
import { reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { testOnLinux } from '../onUnix';
import { type CheckOutput, folderFor, put, soKhop } from './runSoKhop';

// Programs are started one after the other, each in a second or more where the machine is busy.
jest.setTimeout(300_000);

const folder = folderFor({ afterAll });
const bin = resolve(__dirname, '../../bin/so-khop.js');

beforeAll(async () => {
  mkdirSync(join(folder, 'xa'));
  const random = randomOf(7);
  for (let i = 1; i <= 2; i++) {
    put(folder, `xa/xa-${i}.xlsx`, await communeWorkbook(`UBND xã Số ${i}`, randomCommune(random)));
  }
  put(folder, 'xa/<b>đúng.xlsx', await workbookOf(MENDED));
  put(folder, 'xa/sai.xlsx', await reportedWorkbook());
  put(folder, 'xa/hong.xlsx', '<html></html>');
  put(folder, 'xa/xa-2-gui-lai.xlsx', readFileSync(join(folder, 'xa/xa-2.xlsx')));
  put(folder, 'ds.csv', 'STT;Đơn vị\n1;Xã Số 1\n2;Xã Số 9\n3;Xã Bình Lư\n');
}, 60_000);

/** Several programs at once, as a scheduler runs them. */
function together(runs: readonly (readonly string[])[]): Promise<string[]> {
  return Promise.all(
    runs.map(
      (args) =>
        new Promise<string>((done, failed) => {
          const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
          let out = '';
          child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
          child.on('error', failed);
          child.on('close', () => {
            done(out);
          });
        }),
    ),
  );
}

test('shards checked by programs of their own merge to what a single run prints, byte for byte', async () => {
  const single = soKhop(folder, 'check', 'xa', 'khong-co/*.xlsx', '--json');
  const parts = await together(
    [1, 2, 3].map((n) => ['check', 'xa', 'khong-co/*.xlsx', '--json', '--shard', `${n}/3`]),
  );
  parts.forEach((part, i) => put(folder, `phan-${i + 1}.json`, part));
  const merged = soKhop(folder, 'merge', 'phan-3.json', 'phan-1.json', 'phan-2.json', '--json');
  expect(merged.out).toBe(single.out);
  expect([merged.code, single.code]).toEqual([2, 2]);
  expect(soKhop(folder, 'merge', 'phan-3.json', 'phan-1.json', '--lang', 'en').err).toContain(
    'part 2/3 is missing',
  );
  expect(soKhop(folder, 'merge', 'phan-1.json', 'phan-1.json').err).toContain('thuộc lần chạy khác');
  expect(soKhop(folder, 'merge', 'ds.csv').err).toContain('không phải kết quả');
  expect(soKhop(folder, 'check', 'xa', '--shard', '4/3', '--json').err).toContain('--shard');
});

testOnLinux('whoever watches sees count, rate and time left; Ctrl+C says how far the run was', async () => {
  mkdirSync(join(folder, 'dai'));
  for (let i = 0; i < 300; i++) linkSync(join(folder, 'xa/sai.xlsx'), join(folder, `dai/${i}.xlsx`));
  // In a terminal of its own, as a person has it.
  const command = `"${process.execPath}" "${bin}" check dai --lang vi`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  let shown = '';
  const seen = /kiểm tra \d+\/300 \(\d+\/s, còn khoảng \d+:\d\d\)/;
  terminal.stdout.on('data', (chunk: Buffer) => {
    const before = seen.test(shown);
    shown += chunk.toString();
    if (!before && seen.test(shown)) terminal.stdin.write('\u0003');
  });
  const code = await new Promise<number | null>((done) => {
    terminal.on('close', done);
  });
  const [, done = NaN] = (/mới kiểm tra (\d+) trên 300 tệp/.exec(shown) ?? []).map(Number);
  expect(code).toBe(130);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(300);
});

test('any number of jobs prints the same; --ndjson is a line a file in their order', () => {
  const one = soKhop(folder, 'check', 'xa', '--ndjson', '--jobs', '1');
  const two = soKhop(folder, 'check', 'xa', '--ndjson', '--jobs', '2');
  expect(two.out).toBe(one.out);
  const files = one.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CheckOutput['files'][number]);
  expect(files.map(({ file }) => file)).toEqual([
    'xa/<b>đúng.xlsx', 'xa/hong.xlsx', 'xa/sai.xlsx', 'xa/xa-1.xlsx', 'xa/xa-2-gui-lai.xlsx', 'xa/xa-2.xlsx',
  ]); // prettier-ignore
  expect(files.map(({ problem }) => problem?.code ?? null).filter((code) => code !== null)).toEqual([
    'file/notWorkbook',
  ]);
});

test('units with errors get a copy with comments, never in the place of their own file', () => {
  soKhop(folder, 'check', 'xa', '--comments', 'gop-y');
  expect(readdirSync(join(folder, 'gop-y')).sort()).toEqual(
    ['sai', 'xa-1', 'xa-2', 'xa-2-gui-lai'].map((name) => name + '.xlsx').sort(),
  );
  const before = readFileSync(join(folder, 'xa/sai.xlsx'));
  expect(readFileSync(join(folder, 'gop-y/sai.xlsx')).length).toBeGreaterThan(before.length);
  const beside = soKhop(folder, 'check', 'xa', '--comments', 'xa');
  expect(beside.err).toContain('thư mục khác');
  expect(readFileSync(join(folder, 'xa/sai.xlsx')).equals(before)).toBe(true);
});

test('the report names the worst first, who has not sent and who twice, with links; page and SARIF say the same', async () => {
  soKhop(
    folder,
    'check',
    'xa',
    '--units',
    'ds.csv',
    '--out',
    'kq.xlsx',
    '--html',
    'kq.html',
    '--sarif',
    'kq.sarif',
    '--notes',
    'phieu',
  );
  const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, 'kq.xlsx'))));
  if ('problem' in read) throw new Error(read.problem.code);
  const sheet = (name: string) => read.workbook.sheets.find((each) => each.sheet === name)!;
  const column = (name: string, at: number): string[] => {
    const grid = sheet(name);
    return Array.from({ length: grid.rows - 1 }, (_none, row) => grid.cell(row + 1, at)?.text ?? '');
  };
  expect(column('Tổng quan', 6)[0]).toBe('Không kiểm tra được');
  expect(column('Tổng quan', 6).at(-1)).toBe('Khớp');
  const errors = column('Tổng quan', 7).slice(1).map(Number);
  expect(errors).toEqual([...errors].sort((a, b) => b - a));
  expect(column('Chưa gửi', 1)).toEqual(['Xã Số 9']);
  expect(column('Gửi trùng', 1)).toEqual(['UBND XÃ BÌNH LƯ', 'UBND XÃ SỐ 2', 'UBND XÃ SỐ 2']);
  expect(column('Quy tắc', 0).map(Number)[0]).toBeGreaterThan(1);
  expect(column('Kết quả kiểm tra', 7).map((each) => each.toLowerCase())).toContain('lỗi');

  const page = readFileSync(join(folder, 'kq.html'), 'utf8');
  expect(page).not.toMatch(/<b>đúng|https?:\/\//);
  expect(page).toContain('&lt;b&gt;đúng');
  expect(page).toContain('Xã Số 9');
  expect(page).toMatch(
    /Việc tiếp theo: xem 1 tệp không kiểm tra được; gửi lại 4 biểu có lỗi; nhắc 1 đơn vị chưa gửi; xem 3 trường hợp gửi trùng\./,
  );
  // Nothing is said of the file that was not judged: not even nought.
  expect(column('Tổng quan', 7)[0]).toBe('');
  const log = JSON.parse(readFileSync(join(folder, 'kq.sarif'), 'utf8')) as {
    version: string;
    runs: {
      results: { ruleId: string; level: string; message: { text: string } }[];
      invocations: { toolExecutionNotifications: unknown[] }[];
    }[];
  };
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.results.length).toBe(column('Kết quả kiểm tra', 0).length);
  expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications.length).toBe(1);

  // A file that agrees, and one that cannot be read, get no note.
  expect(readdirSync(join(folder, 'phieu')).sort()).toEqual(
    ['sai', 'xa-1', 'xa-2', 'xa-2-gui-lai'].flatMap((name) => [name + '.docx', name + '.txt']).sort(),
  );
  const note = readFileSync(join(folder, 'phieu/sai.txt'), 'utf8');
  expect(note).toMatch(/^\ufeffĐề nghị rà soát số liệu: UBND XÃ BÌNH LƯ\r\n\r\n.*4 lỗi/);
  expect(note).toContain('1. Lỗi (');
});
