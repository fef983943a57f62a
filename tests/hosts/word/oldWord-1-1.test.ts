/**
 * Word 2016 as it first came: reads prose and tables, leads to them, and says of the rest that it is too old.
 * @jest-environment-options {"wordApi": "1.1", "desktopApi": null}
 */
import { checkTables } from '../../../src/app/session/checkTables';
import { reportText } from '../../../src/app/narrative/reportText';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { LINES, reportBlocks } from '../../fixtures/report';
import { host } from '../../word-host/word';
import { done, openReport, placeOf, problemCode } from './workbench';

test('reads the report and finds what is wrong in its prose and its table', async () => {
  const book = openReport(reportBlocks());
  host.counters.reset();
  const read = done(await book.report.readReport());
  expect(host.counters.batches).toBe(1);
  const broken = readNarrative(reportText(read).text).filter(({ verdict }) => verdict === 'broken');
  expect(broken.length).toBeGreaterThan(0);
  const checked = checkTables(done(await book.read('workbook')).grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  expect(checked.tables[0]!.open.map(({ code }) => code)).toContain('bound/broken');
});

test('leads to the words and to the cell', async () => {
  const book = openReport(reportBlocks());
  const read = done(await book.report.readReport());
  done(await book.report.show([placeOf(read, '46 hồ sơ')]));
  expect(host.person.selected).toBe('46 hồ sơ');
  const grid = read.tables[0]!;
  const row = Array.from({ length: grid.rows }, (_, at) => at).find(
    (at) => grid.cell(at, 3)?.text === '2.677',
  )!;
  done(await book.select('Bảng 1', `D${row + 1}`));
  expect(host.person.selected).toBe('2.677');
});

test('says of the rest that this Word is too old, and changes nothing', async () => {
  const book = openReport(reportBlocks());
  const read = done(await book.report.readReport());
  const before = host.snapshot();
  const place = placeOf(read, '46 hồ sơ');
  expect(book.abilities.report).toEqual({ comments: false, tracking: false, tables: false });
  expect(problemCode(await book.report.comment([{ place, text: 'Xem' }]))).toBe('host/tooOld');
  expect(problemCode(await book.report.replaceText({ place, next: '45' }, true))).toBe('host/tooOld');
  expect(problemCode(await book.report.brought())).toBe('host/tooOld');
  expect(problemCode(await book.write('fix', [{ sheet: 'Bảng 1', changes: [] }]))).toBe('host/tooOld');
  expect(book.properties).toBeNull();
  expect(host.snapshot()).toEqual(before);
  expect(LINES.files).toContain('46');
});
