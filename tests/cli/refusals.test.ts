// What a person gets wrong is said in one sentence, in the asked-for language, with the right exit code.
import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { positionOf } from '../../src/core/sheet/grid';
import { patchWorkbook } from '../../src/hosts/xlsx/edit/patchWorkbook';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, workbookOf } from '../fixtures/workbooks';
import { twoTables } from './twoTables';
import { checkJson, folderFor, put, soKhop, soKhopInShell } from './runSoKhop';

const folder = folderFor({ afterAll });
const derived = drawnAddress('I.2');
const input = drawnAddress('I.2.1');

beforeAll(async () => {
  const slip = await workbookOf({ ...MENDED, 'I.2': '56' });
  put(folder, 'slip.xlsx', slip);
  put(folder, 'two.xlsx', await secondDiffers(twoTables(slip, 200)));
  put(folder, 'macro.xlsm', slip);
  put(folder, 'báo cáo.xlsx'.normalize('NFD'), slip);
  put(folder, 'a.csv', 'STT,Chỉ tiêu\n1,2\n');
  put(
    folder,
    'a.ods',
    zipSync({ mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet') }),
  );
  linkSync(join(folder, 'slip.xlsx'), join(folder, 'link.xlsx'));
  mkdirSync(join(folder, 'trống'));
}, 60_000);

/** 55 instead of 56 in the second table. */
async function secondDiffers(bytes: Uint8Array): Promise<Uint8Array> {
  const change = {
    position: positionOf(second(derived))!,
    before: { value: 56, formula: null },
    after: { value: 55, formula: null },
  };
  const patched = await patchWorkbook(bytes, new Map([['cchc-xa', [change]]]));
  if ('problem' in patched || patched.skipped.length > 0) throw new Error('the change was not made');
  return patched.bytes;
}

function second(cell: string): string {
  return cell.replace(/\d+/, (row) => String(Number(row) + 200));
}

/** The sentence in both languages; each must be one line, hold `named`, and differ from the other. */
function refused(args: readonly string[], ...named: string[]): void {
  const runs = ['vi', 'en'].map((language) => soKhop(folder, ...args, '--lang', language));
  for (const { code, err, out } of runs) {
    expect([args, code, out]).toEqual([args, 2, '']);
    for (const each of named) expect(err).toContain(each);
  }
  const [vi = '', en = ''] = runs.map(({ err }) => err);
  expect(vi).toMatch(/^Lệnh chưa đúng: |^Tệp |^Không /);
  const own = named.reduce((text, each) => text.split(each).join(''), en);
  expect(own).toMatch(/^[\x00-\x7f“”…—]*$/);
}

describe('options', () => {
  test('unknown, of another command, without a value, or with one too many', () => {
    refused(['check', 'slip.xlsx', '--frm', 'x'], '--frm');
    refused(['check', 'slip.xlsx', '--docx', 'a.docx'], '--docx', 'check');
    refused(['fill', 'slip.xlsx', '--out'], '--out');
    refused(['fill', 'slip.xlsx', '--out', '--values'], '--out');
    refused(['check', 'slip.xlsx', '--json=1'], '--json');
    refused(['check', 'slip.xlsx', '--jobs', '0'], '--jobs');
    refused(['fill', 'slip.xlsx', 'two.xlsx', '--out', 'x.xlsx'], 'fill');
  }, 120_000);

  test('help of everything and of one command, in both languages', () => {
    const all = soKhop(folder, '--help');
    const one = soKhop(folder, 'fill', '--help');
    const en = soKhop(folder, 'help', 'fill', '--lang', 'en');
    expect([all.code, one.code, en.code]).toEqual([0, 0, 0]);
    for (const command of ['check', 'fill', 'fix', 'new', 'export', 'verify', 'narrative', 'forms'])
      expect(all.out).toContain('so-khop ' + command);
    for (const option of ['--replace', '--table', '--sheet', '--values']) {
      expect(one.out).toContain(option);
      expect(en.out).toContain(option);
    }
    expect(one.out).not.toContain('--docx');
    expect(soKhop(folder, '--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(soKhop(folder).code).toBe(2);
  }, 60_000);
});

describe('cells to replace', () => {
  test('no cell, an input, or one outside of the table is named with what could be replaced', () => {
    refused(['fill', 'slip.xlsx', '--out', 'x.xlsx', '--replace', 'I.2'], 'I.2');
    refused(['fill', 'slip.xlsx', '--out', 'x.xlsx', '--replace', input], input, derived);
    refused(['fill', 'slip.xlsx', '--out', 'x.xlsx', '--replace', `Z99,${derived}`], 'Z99', derived);
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
  }, 60_000);

  test('one that is right already is left, and said to be', () => {
    soKhop(
      folder,
      'fill',
      'slip.xlsx',
      '--out',
      'right.xlsx',
      '--values',
      '--replace',
      derived.toLowerCase(),
    );
    const again = soKhop(folder, 'fill', 'right.xlsx', '--out', 'again.xlsx', '--replace', derived);
    expect([again.code, again.out.includes(derived)]).toEqual([0, true]);
  }, 60_000);
});

describe('outputs', () => {
  test('the original under any name, a folder, a missing one, another kind, one file twice', () => {
    refused(['fill', 'slip.xlsx', '--out', './slip.xlsx'], '--out');
    refused(['fill', 'slip.xlsx', '--out', 'link.xlsx'], '--out');
    refused(['check', 'slip.xlsx', '--out', 'slip.xlsx'], '--out');
    refused(['fill', 'slip.xlsx', '--out', 'trống'], 'trống');
    refused(['fill', 'slip.xlsx', '--out', 'nowhere/x.xlsx'], 'nowhere');
    refused(['fill', 'macro.xlsm', '--out', 'x.xlsx'], '.xlsm');
    const REASON = ['--reason', 'x'];
    refused(['export', 'slip.xlsx', '--xlsx', 'slip.xlsx', ...REASON], '--xlsx');
    refused(
      ['export', 'slip.xlsx', '--docx', 'a.docx', '--report', 'a.docx', ...REASON],
      '--docx',
      '--report',
    );
  }, 120_000);
});

describe('inputs', () => {
  test('a pattern and a folder without workbooks, and files of other kinds, are said to be so', () => {
    const run = checkJson(folder, 'none*.xlsx', 'trống', 'a.csv', 'a.ods', 'slip.xlsx');
    expect(run.code).toBe(2);
    expect(Object.fromEntries(run.files.map(({ file, problem }) => [file, problem?.code ?? null]))).toEqual({
      'a.csv': 'file/notWorkbook',
      'a.ods': 'file/notWorkbook',
      'slip.xlsx': null,
      'none*.xlsx': 'file/notFound',
      trống: 'file/notFound',
    });
    const messages = run.files.map(({ problem }) => problem?.message ?? '');
    expect(messages.filter((message) => message.includes('none*.xlsx'))).toHaveLength(1);
    expect(soKhop(folder, 'check', 'none*.xlsx').out).toContain('none*.xlsx');
  }, 60_000);

  test('a name is found however its marks are typed, alone, in a folder and in a pattern', () => {
    const name = 'báo cáo.xlsx'.normalize('NFC');
    expect(checkJson(folder, name).files.map(({ problem }) => problem)).toEqual([null]);
    expect(checkJson(folder, join(folder, name)).files.map(({ problem }) => problem)).toEqual([null]);
    expect(
      checkJson(folder, folder.replace(/\//g, '\\') + '\\sl*.xlsx').files.map(({ file }) => file),
    ).toEqual([folder + '/slip.xlsx']);
    expect(soKhop(folder, 'fill', name, '--out', 'y.xlsx').code).toBe(0);
  }, 60_000);
});

describe('choosing a table', () => {
  test('export of two tables on a sheet names both, and takes either by number or range', () => {
    refused(['export', 'two.xlsx', '--csv', 'x.csv'], '--table', 'A204:D329');
    const REASON = ['--reason', 'x'];
    expect(soKhop(folder, 'export', 'two.xlsx', '--csv', '1.csv', '--table', '1', ...REASON).code).toBe(0);
    expect(
      soKhop(folder, 'export', 'two.xlsx', '--csv', '2.csv', '--table', 'a204:d329', ...REASON).code,
    ).toBe(0);
    const rates = ['1.csv', '2.csv'].map(
      (name) => /^.*"?I\.2"?[;,].*$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[0],
    );
    expect([rates[0]?.includes('56'), rates[1]?.includes('55')]).toEqual([true, true]);
  }, 60_000);

  test('check, fill and fix take the same choice', () => {
    expect(checkJson(folder, 'two.xlsx').files[0]?.tables.map(({ range }) => range)).toEqual([
      'A4:D129',
      'A204:D329',
    ]);
    expect(checkJson(folder, 'two.xlsx', '--table', '2').files[0]?.tables.map(({ range }) => range)).toEqual([
      'A204:D329',
    ]);
    const run = soKhop(
      folder,
      'fill',
      'two.xlsx',
      '--out',
      'z.xlsx',
      '--table',
      '2',
      '--replace',
      second(derived),
    );
    expect([run.code, run.out.includes(second(derived)), run.out.includes(derived + ':')]).toEqual([
      0,
      true,
      false,
    ]);
    refused(
      ['fill', 'two.xlsx', '--out', 'z.xlsx', '--table', '2', '--replace', derived],
      derived,
      second(derived),
    );
    refused(
      ['fix', 'two.xlsx', '--accept-unique', '--out', 'z.xlsx', '--table', '3'],
      '--table',
      'A204:D329',
    );
    refused(['fix', 'two.xlsx', '--accept-unique', '--out', 'z.xlsx', '--table', 'hai'], '--table', 'hai');
    refused(['fill', 'two.xlsx', '--out', 'z.xlsx', '--sheet', 'Không có'], 'Không có', 'cchc-xa');
  }, 120_000);
});

test('a reader that closes the pipe early gets no complaint', () => {
  const { out, err } = soKhopInShell(folder, 'forms --json | head -1');
  expect([out, err]).toEqual(['{\n', '']);
}, 60_000);
