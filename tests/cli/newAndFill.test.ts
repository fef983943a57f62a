import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook } from '../../src/hosts/xlsx/edit/patchWorkbook';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { positionOf } from '../../src/core/sheet/grid';
import type { Change } from '../../src/core/fill/change';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, typed, workbookOf } from '../fixtures/workbooks';
import { convert, testWithLibreOffice, withoutCachedResults } from '../oracle/libreoffice';
import { checkJson, folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const NEW = ['new', '--form', 'cchc-xa', '--unit', 'UBND xã Bình Lư', '--period', '6 tháng đầu năm 2026'];

const DERIVED = [
  'I.2', 'I.3.2', 'II.1', 'II.2.2', 'II.3.2', 'III.3.2', 'III.3.3', 'VI.1', 'VI.2.1', 'VI.2.4',
  'VII.3', 'VII.4.1', 'VII.4.2', 'VII.4.3', 'VII.4.4', 'VII.4.5',
]; // prettier-ignore

/** Types the figures into the workbook's cells, over whatever stands there. */
async function typeInto(name: string, figures: Readonly<Record<string, string>>): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const grid = read.workbook.sheets[0]!;
  const changes = Object.entries(figures).map(([code, figure]): Change => {
    const position = positionOf(drawnAddress(code))!;
    const cell = grid.cell(position.row, position.column);
    return {
      position,
      before: { value: cell?.value ?? null, formula: cell?.formula ?? null },
      after: { value: typed(figure), formula: null },
    };
  });
  const patched = await patchWorkbook(bytes, new Map([[grid.sheet, changes]]));
  if ('problem' in patched) throw new Error(patched.problem.code);
  expect(patched.skipped).toEqual([]);
  put(folder, name, patched.bytes);
}

async function figuresOf(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const grid = read.workbook.sheets[0]!;
  const figures: Record<string, unknown> = {};
  for (const row of cchcXa.rows) {
    const { row: at, column } = positionOf(drawnAddress(row.code))!;
    if (row.kind === 'indicator') figures[row.code] = grid.cell(at, column)?.value ?? null;
  }
  return figures;
}

function inputs(): Record<string, string> {
  return Object.fromEntries(Object.entries(MENDED).filter(([code]) => !DERIVED.includes(code)));
}

describe('a new form, typed into and filled', () => {
  test('an empty form has one thing to say', () => {
    expect(soKhop(folder, ...NEW, 'empty.xlsx').code).toBe(0);
    const run = checkJson(folder, 'empty.xlsx');
    expect(run.files[0]?.tables[0]?.findings.map((each) => each.code)).toEqual(['cell/missing']);
    // 99 figures less 16 that formulas wait to give and 2 rates without a base.
    expect(run.files[0]?.tables[0]?.findings[0]?.cells.length).toBe(81);
  });

  test('all hundred figures typed over everything make a clean table', async () => {
    soKhop(folder, ...NEW, 'typed.xlsx');
    await typeInto('typed.xlsx', MENDED);
    expect(soKhop(folder, 'fill', 'typed.xlsx', '--out', 'typed-filled.xlsx').code).toBe(0);
    const run = checkJson(folder, 'typed-filled.xlsx');
    expect(run.code).toBe(0);
    expect(run.files[0]?.tables[0]?.findings.filter((each) => each.severity !== 'info')).toEqual([]);
  });

  test('only the inputs typed, the rest is filled and clean', async () => {
    soKhop(folder, ...NEW, 'inputs.xlsx');
    await typeInto('inputs.xlsx', inputs());
    expect(soKhop(folder, 'fill', 'inputs.xlsx', '--out', 'filled.xlsx').out).toContain('56,96');
    const run = checkJson(folder, 'filled.xlsx');
    expect(run.files[0]?.tables[0]?.findings.filter((each) => each.severity !== 'info')).toEqual([]);
    const figures = await figuresOf(new Uint8Array(readFileSync(join(folder, 'filled.xlsx'))));
    expect([figures['I.2'], figures['III.3.2'], figures['II.2.2'], figures['VI.2.1']]).toEqual([
      56.96,
      99.74,
      '-',
      11,
    ]);
  });

  testWithLibreOffice('LibreOffice reckons the same figures, its own way', async () => {
    const filled = new Uint8Array(readFileSync(join(folder, 'filled.xlsx')));
    const converted = convert({ 'filled.xlsx': withoutCachedResults(filled) }, 'xlsx').get('filled.xlsx')!;
    expect(await figuresOf(converted)).toEqual(await figuresOf(filled));
  });

  test('an existing file is never overwritten by a new form', () => {
    const run = soKhop(folder, ...NEW, 'filled.xlsx');
    expect(run.code).toBe(2);
    expect(run.err).toContain('filled.xlsx');
  });

  test.each([
    [['new', '--form', 'cchc-xa', '--unit', 'x', '--period', 'hôm qua', 'a.xlsx'], 'hôm qua'],
    [['new', '--form', 'none', '--unit', 'x', '--period', '2026', 'a.xlsx'], 'cchc-xa'],
    [['new', '--form', 'cchc-xa', 'a.xlsx'], '--period'],
  ])('%j is refused with what is wrong', (args, named) => {
    const run = soKhop(folder, ...args);
    expect([run.code, run.err.includes(named)]).toEqual([2, true]);
  });
});

describe('so-khop fill', () => {
  test('leaves typed cells alone, says so, and replaces them only when told', async () => {
    put(folder, 'slip.xlsx', await workbookOf({ ...MENDED, 'I.2': '56' }));
    const cell = drawnAddress('I.2');
    const careful = soKhop(folder, 'fill', 'slip.xlsx', '--out', 'careful.xlsx');
    expect(careful.out).toContain(cell);
    expect((await figuresOf(new Uint8Array(readFileSync(join(folder, 'careful.xlsx')))))['I.2']).toBe(56);
    // The check proposes 57 first, too; 56,96 is what the formula of the form gives.
    soKhop(folder, 'fill', 'slip.xlsx', '--out', 'told.xlsx', '--replace', cell);
    expect((await figuresOf(new Uint8Array(readFileSync(join(folder, 'told.xlsx')))))['I.2']).toBe(57);
  });

  test('refuses a protected sheet instead of writing an unchanged copy', async () => {
    const parts = unzipSync(await workbookOf({ ...MENDED, 'I.2': '' }));
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[name]!).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    put(folder, 'protected.xlsx', zipSync({ ...parts, [name]: strToU8(sheet) }));
    const run = soKhop(folder, 'fill', 'protected.xlsx', '--out', 'unprotected.xlsx');
    expect([run.code, existsSync(join(folder, 'unprotected.xlsx'))]).toEqual([2, false]);
    expect(run.err).toContain('bảo vệ');
  });

  test('never writes over its own input', async () => {
    put(folder, 'own.xlsx', await workbookOf(MENDED));
    expect(soKhop(folder, 'fill', 'own.xlsx', '--out', './own.xlsx').code).toBe(2);
    expect(soKhop(folder, 'fill', 'own.xlsx').code).toBe(2);
  });

  test('forms lists the forms, and their rules with --json', () => {
    expect(soKhop(folder, 'forms').out).toContain('cchc-xa');
    const { forms } = JSON.parse(soKhop(folder, 'forms', '--json').out) as {
      forms: { id: string; rows: number }[];
    };
    expect(forms.map(({ id, rows }) => [id, rows])).toContainEqual(['cchc-xa', 124]);
  });
});
