/** Raised marks and struck-out characters, where Excel tells the parts of a text. */
import { readSheet, RICH, typeRich } from './richTextSuite';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { host } from '../../../excel-host/excel';
import { done, SHEET } from '../workbench';

test.each(Object.keys(RICH))('%s', async (name) => {
  const { runs, cell } = RICH[name]!;
  const [read, plain] = await readSheet(typeRich(runs));
  expect(read).toMatchObject(cell);
  expect(plain).toMatchObject({ value: '391', text: '391' });
});

test('the marks are known from the start, and cost no round trip', async () => {
  const book = typeRich(RICH['a raised mark behind a figure']!.runs);
  await book.select(SHEET, 'A1');
  host.counters.reset();
  done(await book.read('workbook'));
  expect(host.counters.batches).toBe(1);
});

test('marks that came since cost one round trip, once', async () => {
  const book = typeRich([{ text: '391' }]);
  done(await book.read('workbook'));
  host.person.typeRuns(`${SHEET}!D8`, RICH['a raised mark behind a figure']!.runs);
  host.counters.reset();
  await readSheet(book);
  expect(host.counters.batches).toBe(2);
  host.counters.reset();
  expect((await readSheet(book))[0]).toMatchObject({ value: '39¹' });
  expect(host.counters.batches).toBe(1);
});

test('a cell with a mark can be written over with consent, and gets its mark back', async () => {
  const book = typeRich(RICH['a raised mark behind a figure']!.runs);
  const [read] = await readSheet(book);
  const change = {
    position: { row: 7, column: 3 },
    before: { value: read!.value, formula: null },
    after: { value: 39, formula: null },
  };
  const { undo, skipped } = done(await book.write('fill', [{ sheet: SHEET, changes: [change] }]));
  expect(skipped).toEqual([]);
  expect(host.person.see(`${SHEET}!D8`).value).toBe(39);
  done(await book.revert(undo));
  expect(host.person.see(`${SHEET}!D8`).value).toBe('39¹');
});

test('what somebody typed over the mark meanwhile is left alone', async () => {
  const book = typeRich(RICH['a raised mark behind a figure']!.runs);
  const [read] = await readSheet(book);
  host.coauthor.type(`${SHEET}!D8`, 40);
  const change = {
    position: { row: 7, column: 3 },
    before: { value: read!.value, formula: null },
    after: { value: 39, formula: null },
  };
  const { skipped } = done(await book.write('fill', [{ sheet: SHEET, changes: [change] }]));
  expect(skipped).toEqual([{ sheet: SHEET, cell: 'D8' }]);
  expect(host.person.see(`${SHEET}!D8`).value).toBe(40);
});

test('a large sheet with one mark is read in pieces, the mark with them', async () => {
  typeRich(RICH['a raised mark behind a figure']!.runs);
  host.person.type(`${SHEET}!AD3000`, 'lạc');
  const [read] = await readSheet(excelBook());
  expect(read).toMatchObject({ value: '39¹' });
});

test('a figure struck out from end to end is told as such', async () => {
  typeRich([{ text: '39' }]);
  host.person.type(`${SHEET}!D8`, 39);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('D8').format.font.strikethrough = true;
    await context.sync();
  });
  const [read, plain] = await readSheet(excelBook());
  expect(read).toMatchObject({ value: 39, unclear: 'whole' });
  expect(plain?.unclear).toBe(undefined);
});
