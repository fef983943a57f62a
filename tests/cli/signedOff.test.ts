// A sign-off in the file, as the command line tells it.
import { signOffChanges } from '../../src/app/review/signOff';
import { checkTables } from '../../src/app/session/checkTables';
import type { SheetChanges } from '../../src/app/contract/writer';
import { positionOf } from '../../src/core/sheet/grid';
import { storedBook } from '../../src/hosts/xlsx/book/storedBook';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

async function opened(bytes: Uint8Array): Promise<Parameters<typeof storedBook>[1]> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook;
}

async function written(bytes: Uint8Array, changes: SheetChanges): Promise<Uint8Array> {
  const book = storedBook(bytes, await opened(bytes));
  const outcome = await book.write('accept', [changes]);
  if ('problem' in outcome) throw new Error(outcome.problem.code);
  return book.bytes();
}

beforeAll(async () => {
  const bytes = await workbookOf(MENDED);
  const { sheets } = await opened(bytes);
  const checked = checkTables(sheets, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  const among = checked.tables.map(({ table }) => table);
  const [table] = among;
  if (!table) throw new Error('no table');
  const reviewer = { by: 'Trần Thị B', date: '21/07/2026' };
  const signed = await written(bytes, signOffChanges({ table, among }, null, reviewer, sheets));
  put(folder, 'duyet.xlsx', signed);
  const position = positionOf(drawnAddress('I.1'))!;
  const change = {
    position,
    before: { value: table.grid.cell(position.row, position.column)?.value ?? null, formula: null },
    after: { value: 16, formula: null },
  };
  put(folder, 'doi.xlsx', await written(signed, { sheet: table.grid.sheet, changes: [change] }));
  put(folder, 'chua.xlsx', bytes);
}, 60_000);

interface Reviewed {
  readonly files: readonly { readonly tables: readonly { readonly review?: object }[] }[];
}

function review(file: string): object | undefined {
  return (JSON.parse(soKhop(folder, 'check', file, '--json').out) as Reviewed).files[0]?.tables[0]?.review;
}

test('who signed and when is told, and nothing where nobody has', () => {
  expect(soKhop(folder, 'check', 'duyet.xlsx').out).toContain('Đã duyệt: Trần Thị B, 21/07/2026.');
  const signOff = { by: 'Trần Thị B', date: '21/07/2026' };
  expect(review('duyet.xlsx')).toEqual({ signOff, changed: [], ticked: 0 });
  expect(review('chua.xlsx')).toBeUndefined();
});

test('a sign-off that is void names the row whose figure changed', () => {
  expect(soKhop(folder, 'check', 'doi.xlsx').out).toMatch(/hết hiệu lực: số liệu đã đổi ở dòng I\.1\./);
  expect(review('doi.xlsx')).toMatchObject({ changed: ['I.1'] });
});
