import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { hostileFiles } from '../hosts/xlsx/hostile';
import { checkJson, folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

beforeAll(async () => {
  put(folder, 'reported.xlsx', await reportedWorkbook());
  put(folder, 'mended.xlsx', await workbookOf(MENDED));
  put(folder, 'empty.xlsx', '');
  put(
    folder,
    'locked.xlsx',
    hostileFiles.find(({ expected }) => 'code' in expected && expected.code === 'file/encrypted')!.bytes(),
  );
  put(folder, 'page.xlsx', '<html><table><tr><td>Tổng số</td></tr></table></html>');
  put(folder, 'half.xlsx', (await reportedWorkbook()).slice(0, 3000));
  put(folder, 'other.xlsx', readFileSync(join(folder, 'mended.xlsx')));
  mkdirSync(join(folder, 'xã [Bình Lư]'));
  writeFileSync(join(folder, 'xã [Bình Lư]', 'báo cáo.xlsx'), await workbookOf(MENDED));
  writeFileSync(join(folder, 'xã [Bình Lư]', '~$báo cáo.xlsx'), 'lock');
}, 60_000);

describe('so-khop check', () => {
  test('judges the reported workbook: exit 1, each finding with its cells and its sentence', () => {
    const run = checkJson(folder, 'reported.xlsx');
    expect(run.code).toBe(1);
    expect([run.tool, run.files.length, run.files[0]?.problem]).toEqual(['so-khop', 1, null]);
    const table = run.files[0]?.tables[0];
    expect([table?.sheet, table?.range, table?.form]).toEqual(['cchc-xa', 'A4:D129', 'cchc-xa']);
    const bound = table?.findings.find((each) => each.code === 'bound/broken' && each.severity === 'error');
    expect(bound).toMatchObject({
      rule: 'III.3.2.2 <= III.3.2.1',
      rows: ['III.3.2.2', 'III.3.2.1'],
      cells: [drawnAddress('III.3.2.2'), drawnAddress('III.3.2.1')],
      printed: '2.677',
      expected: '<= 2.647',
    });
    expect(bound?.message).toContain('2.677');
    expect(
      table?.findings
        .filter((each) => each.severity === 'error')
        .map((each) => each.code)
        .sort(),
    ).toEqual(['bound/broken', 'cell/domain', 'cell/unreadable', 'rate/broken']);
  });

  test('agrees with the mended workbook: exit 0', () => {
    const run = checkJson(folder, 'mended.xlsx');
    expect(run.code).toBe(0);
    expect(run.files[0]?.tables[0]?.findings.filter((each) => each.severity !== 'info')).toEqual([]);
  });

  test.each([
    ['empty.xlsx', 'file/notWorkbook'],
    ['page.xlsx', 'file/notWorkbook'],
    ['half.xlsx', 'file/damaged'],
    ['locked.xlsx', 'file/encrypted'],
    ['nowhere.xlsx', 'file/notFound'],
  ])('%s is %s, and the run goes on', (name, code) => {
    const run = checkJson(folder, name, 'mended.xlsx');
    expect(run.code).toBe(2);
    expect(run.files.map((file) => file.problem?.code ?? null)).toEqual([code, null]);
    expect(run.files[0]?.problem?.message.length).toBeGreaterThan(20);
    expect(run.files[1]?.tables.length).toBe(1);
  });

  test('takes folders, and names with brackets and accents as they are', () => {
    const run = checkJson(folder, 'xã [Bình Lư]');
    expect(run.files.map((file) => file.file)).toEqual(['xã [Bình Lư]/báo cáo.xlsx']);
    expect(checkJson(folder, 'xã [Bình Lư]/báo cáo.xlsx').code).toBe(0);
  });

  test('takes patterns', () => {
    const run = checkJson(folder, '{mended,other}*.xlsx');
    expect(run.files.map((file) => file.file)).toEqual(['mended.xlsx', 'other.xlsx']);
  });

  test('says the same with several threads, in the order of the files', () => {
    const files = ['reported.xlsx', 'mended.xlsx', 'half.xlsx', 'other.xlsx'];
    expect(checkJson(folder, '--jobs', '2', ...files)).toEqual(checkJson(folder, ...files));
  });

  test('words its findings in English when asked', () => {
    const [vi, en] = ['vi', 'en'].map((language) => checkJson(folder, '--lang', language, 'reported.xlsx'));
    const messages = (run: typeof vi): string[] =>
      run?.files[0]?.tables[0]?.findings.map((each) => each.message) ?? [];
    expect(messages(en).length).toBe(messages(vi).length);
    expect(messages(en).some((message, i) => message === messages(vi)[i])).toBe(false);
  });

  test('shows a person the tally, each finding and the counts', () => {
    const { out, code } = soKhop(folder, 'check', 'reported.xlsx');
    expect(code).toBe(1);
    expect(out).toContain('4 lỗi');
    expect(out).toContain(drawnAddress('III.3.2.2'));
    expect(soKhop(folder, 'check', 'mended.xlsx').out).toContain('0 lỗi, 0 cảnh báo');
  });

  test('writes the findings as a workbook, one row each', async () => {
    soKhop(folder, 'check', 'reported.xlsx', 'mended.xlsx', '--out', 'findings.xlsx');
    const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, 'findings.xlsx'))));
    if ('problem' in read) throw new Error(read.problem.code);
    const sheet = read.workbook.sheets[0];
    const said = checkJson(folder, 'reported.xlsx', 'mended.xlsx').files.flatMap(
      (file) => file.tables[0]?.findings ?? [],
    );
    const texts: string[] = [];
    for (let row = 0; row < (sheet?.rows ?? 0); row++) {
      for (let column = 0; column < (sheet?.columns ?? 0); column++)
        texts.push(sheet?.cell(row, column)?.text ?? '');
    }
    for (const { message } of said) expect(texts).toContain(message);
  });

  test.each([
    [['check'], 'tệp .xlsx'],
    [['check', 'reported.xlsx', '--form', 'no-such-form'], 'cchc-xa'],
    [['check', 'reported.xlsx', '--lang', 'fr'], '--lang'],
    [['check', 'reported.xlsx', '--frm', 'x'], '--frm'],
    [['chek', 'reported.xlsx'], 'chek'],
    [['check', 'reported.xlsx', '--jobs', '0'], '--jobs'],
  ])('%j is refused with what is wrong', (args, named) => {
    const run = soKhop(folder, ...args);
    expect(run.code).toBe(2);
    expect(run.out + run.err).toContain(named);
  });
});
