import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { type CommuneFigures, communeWorkbook, randomCommune, randomOf } from '../fixtures/communes';
import { convert, parseCsv, testWithLibreOffice, withoutCachedResults } from '../oracle/libreoffice';
import { folderFor, put, soKhop } from './runSoKhop';

// Programs are started one after the other, each in a second or more where the machine is busy.
jest.setTimeout(300_000);

const folder = folderFor({ afterAll });
const COMMUNES = 148;
let single: ReturnType<typeof consolidateJson>;
const communes: { name: string; figures: CommuneFigures }[] = [];

interface Output {
  readonly failed: readonly { file: string; code: string }[];
  readonly forms: readonly {
    readonly form: string;
    readonly period: string;
    readonly units: readonly { unit: string; file: string }[];
    readonly unitCount: number;
    readonly complete: boolean;
    readonly missing: readonly string[];
    readonly figures: readonly { row: string; way: string; figure: string | null; sign: string }[];
    readonly notes: readonly { code: string; message: string }[];
    readonly outliers: readonly { unit: string; row: string; departure: string; message: string }[];
    readonly texts: readonly { unit: string; row: string; text: string }[];
  }[];
  readonly tables: readonly {
    readonly sheet: string;
    readonly findings: readonly { code: string; cells: string[] }[];
  }[];
}

function consolidateJson(...args: string[]): Output & { code: number | null } {
  const run = soKhop(folder, 'consolidate', '--json', ...args);
  if (run.out === '') throw new Error(run.err);
  return { ...(JSON.parse(run.out) as Output), code: run.code };
}

function figuresOf(output: Output): Record<string, string> {
  return Object.fromEntries(output.forms[0]!.figures.map(({ row, figure, sign }) => [row, figure ?? sign]));
}

/** Added up with plain numbers; rates in hundredths by integer division, halves up. */
function independently(all: readonly CommuneFigures[]): Record<string, string> {
  const sums: Record<string, number> = {};
  for (const figures of all) {
    for (const [code, value] of Object.entries(figures)) {
      if (typeof value === 'number') sums[code] = (sums[code] ?? 0) + value;
    }
  }
  const expected: Record<string, string> = {};
  for (const row of cchcXa.rows) {
    if (row.kind === 'indicator' && row.measure !== 'rate') expected[row.code] = String(sums[row.code]);
  }
  for (const [rate, part, whole] of RATES) {
    const [a, b] = [BigInt(sums[part]!), BigInt(sums[whole]!)];
    const hundredths = (a * 20000n + b) / (2n * b);
    expected[rate] = String(Number(hundredths) / 100);
  }
  return expected;
}

const RATES = [
  ['I.2', 'I.2.2', 'I.2.1'], ['I.3.2', 'I.3.2.2', 'I.3.2.1'], ['II.2.2', 'II.2.2.2', 'II.2.2.1'],
  ['II.3.2', 'II.3.2.2', 'II.3.2.1'], ['III.3.2', 'III.3.2.2', 'III.3.2.1'], ['III.3.3', 'III.3.3.2', 'III.3.3.1'],
  ['VI.1', 'VI.1.2', 'VI.1.1'], ['VII.3', 'VII.3.2', 'VII.3.1'], ['VII.4.1', 'VII.4.1.2', 'VII.4.1.1'],
  ['VII.4.2', 'VII.4.2.2', 'VII.4.2.1'], ['VII.4.3', 'VII.4.3.2', 'VII.4.3.1'], ['VII.4.4', 'VII.4.4.2', 'VII.4.4.1'],
  ['VII.4.5', 'VII.4.5.2', 'VII.4.5.1'],
] as const; // prettier-ignore

beforeAll(async () => {
  const random = randomOf(2026);
  for (const part of ['a', 'b']) mkdirSync(join(folder, part));
  for (let i = 0; i < COMMUNES; i++) {
    const name = 'UBND xã Số ' + String(i + 1);
    const figures = randomCommune(random);
    communes.push({ name, figures });
    put(
      folder,
      join(i < 70 ? 'a' : 'b', `xa-${String(i + 1).padStart(3, '0')}.xlsx`),
      await communeWorkbook(name, figures),
    );
  }
  put(
    folder,
    'danh-sach.txt',
    'Đơn vị\n' +
      communes
        .slice(0, 71)
        .map(({ name }) => name.replace('UBND xã', 'Xã'))
        .join('\n') +
      '\n',
  );
}, 60_000);

test('148 random communes give what a plain script gives, rates computed from the totals', () => {
  const output = consolidateJson('a', 'b', '--out', 'tong.xlsx', '--unit', 'UBND tỉnh Thử');
  single = output;
  expect(output.forms[0]?.units.length).toBe(COMMUNES);
  expect(output.forms[0]?.unitCount).toBe(COMMUNES);
  expect(output.forms[0]?.period).toBe('6 tháng đầu năm 2026');
  expect(figuresOf(output)).toMatchObject(independently(communes.map(({ figures }) => figures)));
  // Random parts exceed their wholes: the consolidated table is checked like any other.
  expect(output.code).toBe(1);
  expect(output.tables.map(({ sheet }) => sheet)).toEqual(['Tổng hợp']);
  const codes = output.tables[0]!.findings.map(({ code }) => code);
  expect(codes).toContain('sum/broken');
  for (const code of ['formula/altered', 'cell/domain', 'rate/broken', 'unit/differs'])
    expect(codes).not.toContain(code);
});

test('communes added up to provinces and those to a country give what a single run gives', () => {
  consolidateJson('a', '--out', 'tinh-a.xlsx', '--unit', 'UBND tỉnh A');
  consolidateJson('b', '--out', 'tinh-b.xlsx', '--unit', 'UBND tỉnh B');
  const country = consolidateJson(
    'tinh-a.xlsx',
    'tinh-b.xlsx',
    '--out',
    'nuoc.xlsx',
    '--unit',
    'UBND tỉnh Thử',
  );
  expect(figuresOf(country)).toEqual(figuresOf(single));
  expect(country.forms[0]?.unitCount).toBe(COMMUNES);
  expect(country.forms[0]?.units.map(({ unit }) => unit)).toEqual(['UBND TỈNH A', 'UBND TỈNH B']);
  expect(country.tables).toEqual(single.tables);
});

test('a missing, a duplicated and a changed commune are named', async () => {
  put(folder, 'a/ban-sao.xlsx', readFileSync(join(folder, 'a', 'xa-003.xlsx')));
  const changed = { ...communes[4]!.figures, 'III.3.1': 77777 };
  put(folder, 'a/xa-005.xlsx', await communeWorkbook(communes[4]!.name, changed));
  const output = consolidateJson(
    'a',
    '--out',
    'tong.xlsx',
    '--units',
    'danh-sach.txt',
    '--against',
    'tinh-a.xlsx',
  );
  expect(output.code).toBe(2);
  expect(output.forms[0]?.missing).toEqual(['Xã Số 71']);
  const said = (code: string): string[] =>
    output.forms[0]!.notes.filter((note) => note.code === code).map(({ message }) => message);
  expect(said('unit/twice')).toEqual([expect.stringMatching(/XÃ SỐ 3”.*ban-sao.xlsx.*xa-003.xlsx/)]);
  expect(said('unit/changed')).toEqual([expect.stringMatching(/XÃ SỐ 5”.*III\.3\.1 .* → 77\.777/)]);
  expect(said('unit/new')).toEqual([]);
  const figures = communes.slice(0, 70).map((each, i) => (i === 4 ? changed : each.figures));
  expect(figuresOf(output)).toMatchObject(independently(figures));
  put(folder, 'a/xa-005.xlsx', await communeWorkbook(communes[4]!.name, communes[4]!.figures));
});

test('two different tables of one unit are a choice: one is added, and the run says so', async () => {
  mkdirSync(join(folder, 'c'));
  for (const [name, unit, at] of [
    ['1', 'UBND xã Một', 0],
    ['1-moi', 'UBND xã Một', 1],
    ['2', 'UBND xã Hai', 2],
  ] as const) {
    put(folder, `c/${name}.xlsx`, await communeWorkbook(unit, communes[at]!.figures));
  }
  const output = consolidateJson('c', '--out', 'c.xlsx', '--lang', 'en');
  expect(output.code).toBe(2);
  expect(output.forms[0]?.units.map(({ file }) => file)).toEqual(['c/1-moi.xlsx', 'c/2.xlsx']);
  expect(output.forms[0]?.notes[0]?.message).toMatch(
    /several files whose figures differ.*1-moi\.xlsx.*was added.*1\.xlsx/,
  );
});

test('texts are listed and carried on, signs and blanks stay what they are, a bad file stops nobody', async () => {
  mkdirSync(join(folder, 'd'));
  const plain: CommuneFigures = { ...communes[0]!.figures, 'III.4': 50, 'V.4.1': null, 'IV.3.3': '-' };
  const texts = ['12 chuyên mục, 48 tin', 'nhiều chuyên mục'];
  for (const [i, text] of texts.entries()) {
    put(
      folder,
      `d/${i}.xlsx`,
      await communeWorkbook(`UBND xã ${i === 0 ? 'Đông' : 'Tây'}`, { ...plain, 'I.4.1': text, 'I.1': i + 5 }),
    );
  }
  put(folder, 'd/hong.xlsx', '<html></html>');
  const output = consolidateJson('d', '--out', 'd.xlsx');
  expect(output.code).toBe(2);
  expect(output.failed.map(({ file, code }) => [file, code])).toEqual([['d/hong.xlsx', 'file/notWorkbook']]);
  expect(figuresOf(output)).toMatchObject({
    'I.1': '11',
    'III.4': '50',
    'V.4.1': '',
    'IV.3.3': '-',
    'I.4.1': '',
  });
  expect(output.forms[0]?.texts.map(({ unit, row, text }) => [unit, row, text])).toEqual([
    ['UBND XÃ ĐÔNG', 'I.4.1', texts[0]],
    ['UBND XÃ TÂY', 'I.4.1', texts[1]],
  ]);
  const again = consolidateJson('d.xlsx', '--out', 'dd.xlsx', '--unit', 'UBND tỉnh D');
  expect(again.forms[0]?.texts).toEqual(output.forms[0]?.texts);
  expect(figuresOf(again)).toEqual(figuresOf(output));
});

test('a figure with a digit too many or in thousands is pointed out with what is usual', async () => {
  mkdirSync(join(folder, 'e'));
  for (let i = 0; i < 20; i++) {
    const figures = Object.fromEntries(
      Object.entries(communes[0]!.figures).map(([code, value]) => [
        code,
        typeof value === 'number' && code !== 'I.6' ? 100 + ((i * 7 + code.length) % 40) : value,
      ]),
    );
    const slip = i === 6 ? { 'III.3.1': 1150 } : i === 9 ? { 'VI.1.1': 110000 } : {};
    put(folder, `e/${i}.xlsx`, await communeWorkbook(`UBND xã E${i}`, { ...figures, ...slip }));
  }
  const output = consolidateJson('e', '--out', 'e.xlsx');
  expect(output.forms[0]?.outliers.map(({ unit, row, departure }) => [unit, row, departure])).toEqual([
    ['UBND XÃ E9', 'VI.1.1', 'thousands'],
    ['UBND XÃ E6', 'III.3.1', 'tens'],
  ]);
  expect(output.forms[0]?.outliers[1]?.message).toMatch(
    /“UBND XÃ E6” ghi 1\.150 ở ô D\d+ \(III\.3\.1\), lớn gấp khoảng 10 lần/,
  );
});

test('the workbook has live totals over the units and the form over the totals', async () => {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, 'tinh-a.xlsx'))));
  if ('problem' in read) throw new Error(read.problem.code);
  const [table, units, review] = read.workbook.sheets;
  expect(read.workbook.sheets.map(({ sheet }) => sheet)).toEqual(['Tổng hợp', 'Theo đơn vị', 'Cần xem lại']);
  expect(units?.cell(3, 3)?.formula).toBe('=SUM(D6:D75)');
  expect(table?.cell(2, 0)?.text).toBe('(Tổng hợp số liệu của 70 đơn vị)');
  const first = cchcXa.rows.findIndex(({ code }) => code === 'I.1') + 5;
  expect(table?.cell(first, 3)?.formula).toBe("='Theo đơn vị'!D4");
  expect(table?.cell(first, 3)?.value).toBe(units?.cell(3, 3)?.value);
  expect(review?.cell(0, 4)?.text).toBe('Nội dung');
});

test('what is asked wrongly is said', () => {
  expect(soKhop(folder, 'consolidate', 'a').err).toContain('--out');
  expect(soKhop(folder, 'consolidate', 'a', '--out', 'x.xlsx', '--against', 'a/xa-001.xlsx').err).toContain(
    'Theo đơn vị',
  );
  put(folder, 'rong.txt', '\n');
  expect(
    soKhop(folder, 'consolidate', 'a', '--out', 'x.xlsx', '--units', 'rong.txt', '--lang', 'en').err,
  ).toContain('names no unit');
});

testWithLibreOffice('LibreOffice opens the consolidation and computes every total alike', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'tinh-a.xlsx')));
  const opened = convert({ 'tinh-a.xlsx': withoutCachedResults(bytes) }, 'csv');
  const rows = parseCsv([...opened].find(([name]) => name.includes('Tổng hợp'))?.[1]);
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const ours = cchcXa.rows.map((_row, i) => String(read.workbook.sheets[0]?.cell(i + 5, 3)?.value ?? ''));
  expect(cchcXa.rows.map((_row, i) => rows[i + 5]?.[3] ?? '')).toEqual(ours);
});
