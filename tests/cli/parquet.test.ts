// check --parquet, read back by another library.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedFile } from '../../src/app/batch/checkedFile';
import { communeWorkbook, randomCommune, randomOf } from '../fixtures/communes';
import { type ParquetRead, readParquet } from '../fixtures/readParquet';
import { MENDED } from '../fixtures/reportedTable';
import { reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

jest.setTimeout(300_000);

const folder = folderFor({ afterAll });

const readBack = (...path: string[]): ParquetRead => readParquet(join(folder, ...path));

type FileJson = Omit<CheckedFile, 'tables'> & {
  readonly tables: readonly (Omit<CheckedFile['tables'][number], 'findings'> & {
    readonly findings: readonly {
      readonly code: string;
      readonly cells: string[];
      readonly message: string;
    }[];
  })[];
};

function filesOf(json: string): readonly FileJson[] {
  return (JSON.parse(json) as { readonly files: readonly FileJson[] }).files;
}

/** What an exact figure is in 10^-18, worked out apart from the product. */
function inQuintillionths(figure: string): string {
  const negative = figure.startsWith('-');
  const [whole = '', decimals = ''] = figure.replace('-', '').split('.');
  const digits = (whole + decimals + '0'.repeat(18 - decimals.length)).replace(/^0+(?=\d)/, '');
  return (negative && digits !== '0' ? '-' : '') + digits;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'xa'));
  const random = randomOf(31);
  for (let i = 1; i <= 4; i++) {
    put(folder, `xa/xa-${i}.xlsx`, await communeWorkbook(`UBND xã Số ${i}`, randomCommune(random)));
  }
  put(folder, 'xa/sai.xlsx', await reportedWorkbook());
  put(folder, 'xa/hong.xlsx', '<html></html>');
  // A figure of as many digits as Excel has, one that is no figure, and a blank.
  const wide = { ...MENDED, 'I.1': '123456789012345', 'I.4.1': '12 chuyên mục, 48 tin', 'V.4.1': '' };
  put(folder, 'xa/<rộng>.xlsx', await workbookOf(wide));
}, 60_000);

test('tables, findings and figures are read back as they were found, every figure exact', () => {
  const { out, code } = soKhop(folder, 'check', 'xa', '--json', '--figures', '--parquet', 'du-lieu');
  expect(code).toBe(2);
  const files = filesOf(out);

  const figures = readBack('du-lieu', 'figures.parquet');
  const cells = files.flatMap(({ file, tables }) =>
    tables.flatMap((table) => (table.cells ?? []).map((each) => ({ file, table, each }))),
  );
  expect(cells.length).toBeGreaterThan(6 * 90);
  expect(figures.rows).toEqual(
    cells.map(({ file, table, each }) => ({
      file,
      sheet: table.sheet,
      form: table.form,
      unit: table.unit,
      period: table.period,
      row: each.row,
      column: each.column,
      cell: each.cell,
      label: each.label,
      measure: each.unit,
      figure: each.figure,
      value: each.figure === null ? null : inQuintillionths(each.figure),
      printed: each.printed,
    })),
  );
  expect(figures.types.value).toBe('FIXED_LEN_BYTE_ARRAY DECIMAL 38 18');
  expect(figures.createdBy).toMatch(/^so-khop version \d/);
  const odd = figures.rows.filter(
    ({ file, row }) => file === 'xa/<rộng>.xlsx' && /^(I\.1|I\.4\.1)$/.test(String(row)),
  );
  expect(odd.map(({ figure, value, printed }) => [figure, value, printed])).toEqual([
    ['123456789012345', '123456789012345' + '0'.repeat(18), expect.stringMatching(/^123\.?456/)],
    [null, null, '12 chuyên mục, 48 tin'],
  ]);

  const findings = readBack('du-lieu', 'findings.parquet').rows;
  expect(findings.map(({ file, code: each, cell, message }) => [file, each, cell, message])).toEqual(
    files.flatMap(({ file, tables }) =>
      tables.flatMap((table) =>
        table.findings.map((each) => [file, each.code, each.cells[0] ?? null, each.message]),
      ),
    ),
  );
  // The cell of a broken rule is a cell of the figures.
  const places = new Set(figures.rows.map(({ file, sheet, cell }) => [file, sheet, cell].join('|')));
  const lone = findings.filter(
    ({ file, sheet, cell, code: each }) =>
      /(sum|rate|bound).broken$/.test(String(each)) && !places.has([file, sheet, cell].join('|')),
  );
  expect(lone).toEqual([]);

  const tables = readBack('du-lieu', 'tables.parquet').rows;
  expect(tables.length).toBe(7);
  expect(tables.filter(({ problem_code }) => problem_code !== null)).toEqual([
    expect.objectContaining({
      file: 'xa/hong.xlsx',
      problem_code: 'file/notWorkbook',
      sheet: null,
      errors: null,
    }),
  ]);
  const errors = (file: string): number =>
    findings.filter((each) => each.file === file && each.severity === 'error').length;
  for (const { file, problem, errors: told } of tables)
    if (problem === null) expect(told).toBe(errors(String(file)));
});

test('parts that were merged give the same bytes; a part without figures is refused', () => {
  for (const n of [1, 2, 3]) {
    const part = soKhop(folder, 'check', 'xa', '--json', '--figures', '--shard', `${n}/3`);
    put(folder, `phan-${n}.json`, part.out);
  }
  const merged = soKhop(
    folder,
    'merge',
    'phan-2.json',
    'phan-1.json',
    'phan-3.json',
    '--parquet',
    'ghep',
    '--json',
    '--figures',
  );
  expect(merged.out).toBe(soKhop(folder, 'check', 'xa', '--json', '--figures', '--parquet', 'mot').out);
  for (const name of ['tables', 'findings', 'figures']) {
    const [one, other] = ['mot', 'ghep'].map((each) => readFileSync(join(folder, each, name + '.parquet')));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  }
  put(folder, 'thieu.json', soKhop(folder, 'check', 'xa', '--json', '--shard', '1/1').out);
  expect(soKhop(folder, 'merge', 'thieu.json', '--parquet', 'nua').err).toContain('--figures');
});

test('a run without findings or tables writes tables without rows, and a file in the place is told before', () => {
  mkdirSync(join(folder, 'rong'));
  put(folder, 'rong/hong.xlsx', 'x');
  soKhop(folder, 'check', 'rong', '--parquet', 'khong');
  expect(readBack('khong', 'findings.parquet').rows).toEqual([]);
  expect(Object.keys(readBack('khong', 'figures.parquet').types)).toContain('value');
  expect(readBack('khong', 'tables.parquet').rows.length).toBe(1);
  put(folder, 'la-tep', '');
  const run = soKhop(folder, 'check', 'xa', '--parquet', 'la-tep');
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toContain('--parquet cần một thư mục');
});
