import type { Book } from '../../../src/app/contract/book';
import type { Outcome } from '../../../src/app/contract/outcome';
import type { Report } from '../../../src/app/contract/report';
import type { SheetChanges, UndoRecord } from '../../../src/app/contract/writer';
import { REASONS_SHEET } from '../../../src/app/contract/source';
import { Span } from '../../word-host/model/span';
import { host } from '../../word-host/word';
import { RENEWED, TABLE } from './table';
import { BROKEN, done, openReport, placeOf, problemCode } from './workbench';

type Word = Book & { readonly report: Report };

const NOTHING: Omit<UndoRecord, 'id'> = { action: 'update', changes: [], formats: [], addedSheet: null };

const cellChange = (row: number, before: string, after: string | number): SheetChanges => ({
  sheet: 'Bảng 1',
  changes: [
    {
      position: { row, column: 2 },
      before: { value: before, formula: null },
      after: { value: after, formula: null },
    },
  ],
});

type Write = () => Promise<Outcome<unknown>>;

const edit = async ({ report }: Word, tracked: boolean): Promise<Write> => {
  const place = placeOf(done(await report.readReport()), '52');
  return () => report.replaceText({ place, next: '53' }, tracked);
};

/** Every write, after what is read before it. */
const WRITES: Readonly<Record<string, (book: Word) => Promise<Write>>> = {
  'words replaced': (book) => edit(book, false),
  'words replaced as a tracked change': (book) => edit(book, true),
  comments: async ({ report }) => {
    const read = done(await report.readReport());
    const notes = [
      { place: placeOf(read, '52 đơn vị'), text: 'Xem lại' },
      { place: placeOf(read, '56,96%'), text: 'Đúng' },
    ];
    return () => report.comment(notes);
  },
  'cells of a table': async (book) => {
    done(await book.read('workbook'));
    return () =>
      book.write('fix', [
        {
          ...cellChange(1, '2.654', 2655),
          changes: [...cellChange(1, '2.654', 2655).changes, ...cellChange(2, '120', 121).changes],
        },
      ]);
  },
  'a reason': async (book) => {
    const changes = [
      {
        position: { row: 0, column: 0 },
        before: { value: null, formula: null },
        after: { value: 'lý do '.repeat(90), formula: null },
      },
    ];
    done(await book.read('workbook'));
    return () => book.write('accept', [{ sheet: REASONS_SHEET, addSheet: true, changes }]);
  },
  'a table that is brought in': ({ report }) => Promise.resolve(() => report.insertTable(TABLE)),
  'what a control and its seal say': async ({ report, properties }) => {
    done(await report.insertTable(TABLE));
    done(await properties!.replace(TABLE.properties, [{ name: 'SoKhopTable.1.Seal', value: '1' }]));
    return () => report.retag({ ...NOTHING, id: 'r' }, TABLE, RENEWED);
  },
};

describe.each(Object.keys(WRITES))('%s', (name) => {
  const write = WRITES[name]!;

  test('is taken back, and the report is as it was', async () => {
    const book = openReport();
    const act = await write(book);
    const before = host.snapshot();
    const outcome = done(await act());
    expect(host.snapshot()).not.toEqual(before);
    const record = (outcome as { readonly undo?: unknown }).undo ?? outcome;
    done(await book.revert(JSON.parse(JSON.stringify(record)) as never));
    expect(host.snapshot()).toEqual(before);
  });

  test.each(['failAt', 'dieAt'] as const)(
    '%s every call in turn: as before, complete, or said to be neither',
    async (fault) => {
      const whole = openReport();
      done(await (await write(whole))());
      const complete = host.snapshot();
      let problems = 0;
      for (let k = 1; ; k++) {
        const book = openReport();
        const act = await write(book);
        const before = host.snapshot();
        host.faults[fault](k);
        const outcome = await act();
        const beyond = host.faults.isArmed;
        host.faults.clear();
        const code = problemCode(outcome);
        if (code !== null) problems++;
        if (code === null) expect(host.snapshot()).toEqual(complete);
        else if (code !== 'write/unfinished') expect([k, host.snapshot()]).toEqual([k, before]);
        else expect(fault).toBe('dieAt');
        if (beyond) break;
      }
      expect(problems).toBeGreaterThan(0);
    },
  );
});

test('a tracked change leaves the old words struck, and tracking as it was', async () => {
  const book = openReport();
  done(await (await edit(book, true))());
  expect(host.person.paragraph(1).text).toBe(BROKEN.replace('52', '5253'));
  expect(host.person.paragraph(1).reviewed('Original')).toBe(BROKEN);
  expect(host.document.tracking).toBe('Off');
});

test('comments of others, and answered ones, are left when ours go', async () => {
  const { report } = openReport();
  const read = done(await report.readReport());
  const places = ['52 đơn vị', '45 phòng'].map((words) => placeOf(read, words));
  done(await report.comment(places.map((place) => ({ place, text: 'Xem lại' }))));
  host.document.comments.push({ ...host.document.comments[0]!, id: 'other', content: 'Của tôi' });
  host.document.comments[1]!.replies.push({ id: 'r', author: 'Hà', content: 'Đã xem' });
  const { count, left, undo } = done(await report.clearComments());
  expect([count, left]).toEqual([1, 1]);
  expect(host.document.comments.map(({ content }) => content)).toEqual(['Số Khớp: Xem lại', 'Của tôi']);
  done(await openlessRevert(undo));
  expect(host.document.comments).toHaveLength(3);
});

async function openlessRevert(undo: unknown): Promise<Outcome<unknown>> {
  const { wordBook } = await import('../../../src/hosts/word/wordBook');
  return wordBook().revert(undo as never);
}

test('a cell that somebody changed meanwhile is left alone and named', async () => {
  const book = openReport();
  done(await book.read('workbook'));
  host.person.typeCell(1, 2, '9');
  const { skipped } = done(await book.write('fix', [cellChange(1, '2.654', 7)]));
  expect(skipped).toEqual([{ sheet: 'Bảng 1', cell: 'C2' }]);
  expect(host.person.cell(1, 2)).toBe('9');
});

test('reasons are read again as the sheet that they are in a workbook', async () => {
  const book = openReport();
  done(await (await WRITES['a reason']!(book))());
  const { grids } = done(await book.read('workbook'));
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Bảng 1', REASONS_SHEET]);
  expect(grids[1]!.cell(0, 0)?.text).toBe('lý do '.repeat(90));
});

test('no table is put into a cell of another', async () => {
  const { report } = openReport();
  const { story } = host.person.table().rows[1]!.cells[1]!;
  host.document.selection = Span.of(host.document.paragraphsOf(story)[0]!);
  expect(problemCode(await report.insertTable(TABLE))).toBe('sheet/notEmpty');
  expect(host.document.tablesOf()).toHaveLength(1);
});

test('a figure written while a person tracks changes is read as what it is now', async () => {
  const book = openReport();
  host.document.tracking = 'TrackAll';
  done(await book.read('workbook'));
  done(await book.write('fix', [cellChange(1, '2.654', 2655)]));
  expect(host.person.cell(1, 2)).toBe('2.6542.655');
  const { grids } = done(await book.read('workbook'));
  expect(grids[0]!.cell(1, 2)?.text).toBe('2.655');
  expect(host.document.tracking).toBe('TrackAll');
});

test('figures of an updated table leave no tracked change', async () => {
  const book = openReport();
  host.document.tracking = 'TrackAll';
  done(await book.read('workbook'));
  done(await book.write('update', [cellChange(1, '2.654', 2655)]));
  expect(host.person.cell(1, 2)).toBe('2.655');
  expect(host.document.tracking).toBe('TrackAll');
});
