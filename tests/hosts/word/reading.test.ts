import { reportText } from '../../../src/app/narrative/reportText';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { host } from '../../word-host/word';
import { BROKEN, done, openReport, placeOf, REPORT } from './workbench';

test('reads prose and tables, and finds what is wrong in them', async () => {
  const { report } = openReport();
  const read = done(await report.readReport());
  const { text } = reportText(read);
  expect(text.split('\n\n')[3]).toBe(
    '| STT | Chỉ tiêu | Số liệu |\n| 1 | Số hồ sơ | 2.654 |\n| 2 | Trong đó | 120 |',
  );
  const claims = readNarrative(text);
  expect(claims.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['total broken', 'rate holds']);
  expect(read.tables[0]?.cell(1, 2)?.text).toBe('2.654');
});

test('two hundred pages take as many round trips as one', async () => {
  const pages = Array.from({ length: 200 }, () => [...REPORT, ...REPORT, ...REPORT, ...REPORT, ...REPORT]);
  const trips = async (blocks: typeof REPORT): Promise<number> => {
    const { report } = openReport(blocks);
    host.counters.reset();
    done(await report.readReport());
    return host.counters.batches;
  };
  expect(await trips(REPORT)).toBe(1);
  expect(await trips(pages.slice(0, 20).flat())).toBe(1);
}, 60_000);

test('merged cells are seen, and their columns counted as they are printed', async () => {
  const { report } = openReport();
  const [table] = host.document.tablesOf();
  const [first, second] = table!.rows[0]!.cells;
  first!.columns = 2;
  table!.rows[0]!.cells = [first!, table!.rows[0]!.cells[2]!];
  expect(second).toBeDefined();
  host.counters.reset();
  const { tables } = done(await report.readReport());
  expect(host.counters.batches).toBe(2);
  expect(tables[0]!.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(tables[0]!.cell(0, 2)?.text).toBe('Số liệu');
});

test('a footnote stands under the paragraph that refers to it', async () => {
  const { report } = openReport();
  host.person.addNote('56,96%', 'Gồm 40 và 05 nhiệm vụ');
  const read = done(await report.readReport());
  expect(reportText(read).text).toContain('đạt 56,96%¹.\n\n¹ Gồm 40 và 05 nhiệm vụ\n\n|');
  done(await report.show([placeOf(read, '05 nhiệm vụ')]));
  expect(host.person.selected).toBe('05 nhiệm vụ');
});

test('tracked deletions are no part of what is read', async () => {
  const { report } = openReport();
  host.document.tracking = 'TrackAll';
  host.person.retype('52 đơn vị', '53 đơn vị');
  const read = done(await report.readReport());
  expect(reportText(read).text).toContain('có 53 đơn vị (45');
  expect(read.paragraphs[1]?.raw).toContain('52 đơn vị53 đơn vị');
});

test('leads to the words, the second of two that are alike, and after lines were put before them', async () => {
  const { report } = openReport(['Có 5 xã và 5 xã.', BROKEN]);
  const read = done(await report.readReport());
  const { paragraphs } = read;
  const text = paragraphs[0]!.text;
  host.person.insertLine(0, 'Dòng mới');
  done(await report.show([{ note: null, paragraph: 0, text, raw: text, start: 11, end: 15 }]));
  expect(host.person.selected).toBe('5 xã');
  expect(host.document.selection.from.offset).toBe(11);
});

test('long words are selected from their first to their last', async () => {
  const long = `Mở đầu “${'dài '.repeat(100)}” hết.`;
  const { report } = openReport([long]);
  const read = done(await report.readReport());
  done(await report.show([placeOf(read, long.slice(3))]));
  expect(host.person.selected).toBe(long.slice(3));
});

test('a cell of a table is selected by its address', async () => {
  const book = openReport();
  done(await book.read('workbook'));
  done(await book.select('Bảng 1', 'C3'));
  expect(host.person.selected).toBe('120');
});

test('what is no longer there is said to have changed', async () => {
  const { report } = openReport();
  const place = placeOf(done(await report.readReport()), '52 đơn vị');
  host.person.retype('Toàn huyện', 'Cả huyện');
  expect(await report.show([place])).toEqual({ problem: { code: 'cells/changed' } });
});
