import { findTables } from '../../../../src/app/session/findTables';
import { planFill, isAgreed, CAREFUL } from '../../../../src/core/fill/plan';
import { positionOf } from '../../../../src/core/sheet/grid';
import { openFile } from '../../../../src/hosts/xlsx/show/openFile';
import { patchWorkbook } from '../../../../src/hosts/xlsx/edit/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { enterTexts } from '../../../../src/hosts/xlsx/book/entry';
import { createFileBook } from '../../../../src/hosts/xlsx/book/fileBook';
import { View } from '../../../../src/hosts/xlsx/book/view';
import { WorkingFile } from '../../../../src/hosts/xlsx/book/workingFile';
import type { Book } from '../../../../src/app/contract/book';
import { DRAWN, drawnAddress, workbookOf } from '../../../fixtures/workbooks';
import { MENDED, REPORTED } from '../../../fixtures/reportedTable';
import { makeWorkbook, rowsOf } from '../makeWorkbook';

interface Open {
  readonly file: WorkingFile;
  readonly view: View;
  readonly book: Book;
}

function open(bytes: Uint8Array): Open {
  const opened = openFile(bytes);
  if ('problem' in opened) throw new Error(opened.problem.code);
  const file = new WorkingFile('bieu.xlsx', bytes, opened);
  const view = new View(file.visibleSheets[0]!.sheet);
  const notes = new Map<string, string>();
  const book = createFileBook(file, view, {
    get: (key) => notes.get(key) ?? null,
    set: (key, value) => void notes.set(key, value),
  });
  return { file, view, book };
}

const small = (rows: (string | number | null)[][], tail = ''): Uint8Array =>
  makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf(rows), tail }] });

const at = (address: string) => positionOf(address)!;
const textAt = ({ file }: Open, sheet: string, address: string): string =>
  file.grid(sheet)?.cell(at(address).row, at(address).column)?.text ?? '';
const change = (address: string, before: string | number | null, after: string | number | null) => ({
  position: at(address),
  before: { value: before, formula: null },
  after: { value: after, formula: null },
});

async function done<Done>(outcome: Promise<{ done: Done } | { problem: unknown }>): Promise<Done> {
  const settled = await outcome;
  if ('problem' in settled) throw new Error(JSON.stringify(settled.problem));
  return settled.done;
}

test('hidden sheets are handed over beside the visible ones, our own lists left out', async () => {
  const sheet = (name: string, state?: 'hidden' | 'veryHidden') => ({
    name,
    rows: rowsOf([[1]]),
    ...(state ? { state } : {}),
  });
  const sheets = [
    sheet('S'),
    sheet('Cũ', 'hidden'),
    sheet('Gốc', 'veryHidden'),
    sheet('Giải trình', 'hidden'),
  ];
  const { book } = open(makeWorkbook({ sheets }));
  const read = await done(book.read('workbook'));
  expect(read.grids.map((grid) => grid.sheet)).toEqual(['S']);
  expect(read.hidden?.map((grid) => grid.sheet)).toEqual(['Cũ', 'Gốc']);
  expect((await done(book.read('activeSheet'))).hidden).toBeUndefined();
});

test('what is written is read back, and reverting puts back what stood there', async () => {
  const desk = open(
    small([
      [1, 'a'],
      [2, null],
    ]),
  );
  const written = await done(
    desk.book.write('fix', [{ sheet: 'S', changes: [change('A1', 1, 5), change('B2', null, 'mới')] }]),
  );
  expect(written.skipped).toEqual([]);
  expect([textAt(desk, 'S', 'A1'), textAt(desk, 'S', 'B2')]).toEqual(['5', 'mới']);
  const survived = JSON.parse(JSON.stringify(written.undo)) as typeof written.undo;
  expect(await done(desk.book.revert(survived))).toEqual({ skipped: [] });
  expect([textAt(desk, 'S', 'A1'), textAt(desk, 'S', 'B2')]).toEqual(['1', '']);
  expect(desk.file.isDirty).toBe(false);
});

test('a cell that changed meanwhile is left alone and named', async () => {
  const desk = open(small([[1], [2]]));
  enterTexts(desk.file, 'S', [{ position: at('A1'), text: '7' }]);
  const written = await done(
    desk.book.write('fill', [{ sheet: 'S', changes: [change('A1', 1, 5), change('A2', 2, 6)] }]),
  );
  expect(written.skipped).toEqual([{ sheet: 'S', cell: 'A1' }]);
  expect([textAt(desk, 'S', 'A1'), textAt(desk, 'S', 'A2')]).toEqual(['7', '6']);
  enterTexts(desk.file, 'S', [{ position: at('A2'), text: '8' }]);
  expect(await done(desk.book.revert(written.undo))).toEqual({ skipped: [{ sheet: 'S', cell: 'A2' }] });
});

test('a locked cell of a protected sheet is neither written nor typed', async () => {
  const desk = open(small([[1]], '<sheetProtection sheet="1"/>'));
  expect(await desk.book.write('fix', [{ sheet: 'S', changes: [change('A1', 1, 2)] }])).toEqual({
    problem: { code: 'sheet/protected', detail: { sheet: 'S', cells: 'A1' } },
  });
  expect(enterTexts(desk.file, 'S', [{ position: at('A1'), text: '2' }])).toEqual([at('A1')]);
  expect(desk.file.isDirty).toBe(false);
});

test('a sheet of reasons is added, saved, and taken out again', async () => {
  const bytes = small([[1]]);
  const desk = open(bytes);
  const written = await done(
    desk.book.write('accept', [
      { sheet: 'Giải trình', addSheet: true, changes: [{ ...change('A1', null, 'Lý do'), format: '@' }] },
    ]),
  );
  expect(written.undo.addedSheet).toBe('Giải trình');
  const patched = await patchWorkbook(desk.file.bytes, desk.file.changes());
  if ('problem' in patched) throw new Error(patched.problem.code);
  expect(patched.skipped).toEqual([]);
  const read = await readWorkbook(patched.bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets.map(({ sheet }) => sheet)).toEqual(['S', 'Giải trình']);
  expect(read.workbook.sheets[1]?.cell(0, 0)).toMatchObject({ value: 'Lý do', format: '@' });
  await done(desk.book.revert(written.undo));
  expect(desk.file.sheets.map(({ sheet }) => sheet)).toEqual(['S']);
  expect(desk.file.bytes).toEqual(bytes);
});

test('a form inserted into an open file is recognised there, beside the sheets that were', async () => {
  const desk = open(await workbookOf(REPORTED));
  const inserted = await done(desk.book.insert(DRAWN, { kind: 'newSheet' }));
  expect(inserted.sheet).toBe('cchc-xa (2)');
  expect(desk.view.sheet).toBe('cchc-xa (2)');
  const read = await done(desk.book.read('activeSheet'));
  const found = findTables(read.grids, 'auto');
  expect('tables' in found && found.tables[0]?.rows.length).toBe(124);
  const style = desk.file.base(inserted.sheet)!.styleOf(3, 0);
  expect(desk.file.opened.looks.look(style)).toMatchObject({
    font: { name: 'Times New Roman', bold: true },
    horizontal: 'center',
    borders: { top: { style: 'thin' } },
  });
});

test('the form’s formulas follow their operands, and one undo takes both back', async () => {
  const figures = Object.fromEntries(Object.entries(MENDED).filter(([code]) => code !== 'I.2'));
  const desk = open(await workbookOf(figures, { formulas: true }));
  const [rate, part] = [drawnAddress('I.2'), drawnAddress('I.2.2')];
  enterTexts(desk.file, 'cchc-xa', [{ position: at(part), text: '40' }]);
  expect(textAt(desk, 'cchc-xa', rate)).toBe('50,63');
  enterTexts(desk.file, 'cchc-xa', [{ position: at(part), text: '' }]);
  expect(textAt(desk, 'cchc-xa', rate)).toBe('');
  enterTexts(desk.file, 'cchc-xa', [{ position: at(part), text: '60' }]);
  expect(textAt(desk, 'cchc-xa', rate)).toBe('75,95');
  desk.file.undo();
  desk.file.undo();
  expect([textAt(desk, 'cchc-xa', part), textAt(desk, 'cchc-xa', rate)]).toEqual(['40', '50,63']);
  desk.file.redo();
  expect(textAt(desk, 'cchc-xa', rate)).toBe('');
});

test('what filling plans is what the file holds after it', async () => {
  const desk = open(await workbookOf({ ...MENDED, 'I.2': '' }));
  const read = await done(desk.book.read('workbook'));
  const found = findTables(read.grids, 'auto');
  if ('problem' in found) throw new Error(found.problem.code);
  const plan = planFill(found.tables[0]!);
  const changes = plan.changes.filter((each) => isAgreed(each, CAREFUL));
  expect(changes.map(({ row }) => row)).toContain('I.2');
  await done(desk.book.write('fill', [{ sheet: 'cchc-xa', changes }]));
  for (const { cell, printedAfter } of changes) expect(textAt(desk, 'cchc-xa', cell)).toBe(printedAfter);
});

test('the pane hears of what people type, not of what it wrote itself', async () => {
  jest.useFakeTimers();
  const desk = open(small([[1], [2]]));
  const heard: string[] = [];
  const stop = await done(desk.book.watch((sheet) => void heard.push(sheet)));
  await done(desk.book.write('fix', [{ sheet: 'S', changes: [change('A1', 1, 5)] }]));
  jest.advanceTimersByTime(1000);
  expect(heard).toEqual([]);
  enterTexts(desk.file, 'S', [{ position: at('A1'), text: '7' }]);
  enterTexts(desk.file, 'S', [{ position: at('A2'), text: '7' }]);
  jest.advanceTimersByTime(1000);
  expect(heard).toEqual(['S']);
  stop();
  enterTexts(desk.file, 'S', [{ position: at('A2'), text: '9' }]);
  jest.advanceTimersByTime(1000);
  expect(heard).toEqual(['S']);
  jest.useRealTimers();
});

test('of two findings on one cell the worse one is marked', async () => {
  const desk = open(small([[1]]));
  await desk.book.mark('S', [
    { cell: 'A1', severity: 'error' },
    { cell: 'A1', severity: 'info' },
  ]);
  expect(desk.view.markAt('S', at('A1'))).toBe('error');
  await desk.book.clearMarks();
  expect(desk.view.markAt('S', at('A1'))).toBeUndefined();
});

test('a hidden column of the file is hidden in what is checked', () => {
  const head = '<cols><col min="2" max="2" hidden="1"/></cols>';
  const { file } = open(makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf([[1, 2]]), head }] }));
  expect([...(file.grid('S')?.hiddenColumns ?? [])]).toEqual([1]);
});
