// An office's settings, standard input, colours and the system's language at the command line.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, workbookOf } from '../fixtures/workbooks';
import { type CheckOutput, checkJson, folderFor, put, soKhop, soKhopWith } from './runSoKhop';

const folder = folderFor({ afterAll });
const CONFIG = 'so-khop.config.json';
let bytes: Uint8Array;

beforeAll(async () => {
  // 3 where 1 + 1 are 2, and a rate that is 0,02 off.
  bytes = await workbookOf({ ...MENDED, 'II.1': '3', 'VII.3': '99,72' });
  for (const name of ['plain', 'office/xa', 'bad']) mkdirSync(join(folder, name), { recursive: true });
  put(folder, 'plain/bieu.xlsx', bytes);
  put(folder, 'office/xa/bieu.xlsx', bytes);
}, 60_000);

type Found = CheckOutput['files'][number]['tables'][number]['findings'][number];

function finding(output: CheckOutput, cell: string): Found | undefined {
  return output.files[0]?.tables[0]?.findings.find(({ cells }) => cells[0] === cell);
}

test('settings above the file change how grave a finding is, keep it in sight and are told', () => {
  put(
    folder,
    `office/${CONFIG}`,
    JSON.stringify({ tolerance: { sum: 1 }, severity: { 'rate/broken': 'warning' } }),
  );
  const before = checkJson(folder, 'plain/bieu.xlsx');
  expect(finding(before, drawnAddress('II.1'))?.severity).toBe('error');
  const after = checkJson(folder, 'office/xa/bieu.xlsx');
  const sum = finding(after, drawnAddress('II.1'));
  expect(sum?.severity).toBe('info');
  expect(sum?.message).toMatch(/mức cơ quan cho phép \(1\)\.$/);
  const severities = after.files[0]!.tables[0]!.findings.map(({ severity }) => severity);
  expect(severities).not.toContain('error');
  expect(severities.indexOf('info')).toBeGreaterThan(severities.lastIndexOf('warning'));
  expect([before.code, after.code]).toEqual([1, 0]);
  const told = soKhop(folder, 'check', 'office/xa/bieu.xlsx');
  expect(told.err).toContain(CONFIG);
  expect(soKhop(folder, 'check', 'plain/bieu.xlsx').err).toBe('');
});

test('a tolerance is exact: what is more than it stays an error', () => {
  put(folder, 'hẹp.json', JSON.stringify({ tolerance: { sum: '0,9999' } }));
  const checked = checkJson(folder, 'plain/bieu.xlsx', '--config', 'hẹp.json');
  expect(finding(checked, drawnAddress('II.1'))?.severity).toBe('error');
});

test('settings with faults are refused, each with its sentence, and steer no terminal', () => {
  put(folder, `bad/${CONFIG}`, '{"severity": {"sum/brokn": "off"}, "tolerance": {"sum": "\\u001b[31m"}}');
  put(folder, 'bad/bieu.xlsx', bytes);
  const { code, err, out } = soKhop(folder, 'check', 'bad/bieu.xlsx');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('“sum/broken”');
  expect(err).toContain('tolerance.sum');
  expect(err).not.toContain('\u001b');
});

test('settings that are named and not there are told', () => {
  expect(soKhop(folder, 'check', 'plain/bieu.xlsx', '--config', 'khong-co.json')).toMatchObject({
    code: 2,
    out: '',
  });
});

test('a workbook, a report and a text come by standard input', () => {
  const workbook = soKhopWith(folder, { input: bytes }, 'check', '-', '--json');
  expect(workbook.code).toBe(1);
  const output = JSON.parse(workbook.out) as CheckOutput;
  expect(output.files[0]?.file).toBe('-');
  expect(finding(output, drawnAddress('II.1'))?.code).toBe('sum/broken');
  const prose = soKhopWith(
    folder,
    { input: 'Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.' },
    'narrative',
    '-',
  );
  expect([prose.code, prose.out]).toEqual([1, expect.stringContaining('20 + 25 = 45')]);
  const filled = soKhopWith(folder, { input: bytes }, 'fill', '-', '--out', 'dien.xlsx');
  expect([filled.code, filled.err]).toEqual([0, '']);
  const nothing = soKhopWith(folder, { input: '' }, 'check', '-');
  expect([nothing.code, nothing.out]).toEqual([2, expect.stringContaining('-')]);
});

test('NO_COLOR and FORCE_COLOR decide; a pipe has no colours', () => {
  const out = (env: NodeJS.ProcessEnv): string => soKhopWith(folder, { env }, 'check', 'plain/bieu.xlsx').out;
  expect(out({})).not.toContain('\u001b[');
  expect(out({ FORCE_COLOR: '1' })).toContain('\u001b[31mLỖI\u001b[39m');
  expect(out({ FORCE_COLOR: '0' })).not.toContain('\u001b[');
  expect(out({ NO_COLOR: '1' })).not.toContain('\u001b[');
});

test.each([
  [{ LC_ALL: '', LANG: 'en_GB.UTF-8' }, [], 'Commands'],
  [{ LC_ALL: 'C.UTF-8' }, [], 'Lệnh'],
  [{ LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, [], 'Lệnh'],
  [{ LC_ALL: 'en_US.UTF-8' }, ['--lang', 'vi'], 'Lệnh'],
])('%j with %j speaks as asked', (env, args, language) => {
  const said = soKhopWith(folder, { env }, 'check', 'khong-co-tep.xlsx', ...args).out;
  expect(said).toMatch(language === 'Lệnh' ? /không tìm thấy/ : /could not|not found|cannot/i);
});
