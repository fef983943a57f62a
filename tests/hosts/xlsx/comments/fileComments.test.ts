// Comments of ours in a workbook's bytes: read with what people answered, replaced, taken away; other people's stay.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commentsOf } from '../../../../src/app/comments/commentText';
import type { CellComment } from '../../../../src/app/contract/comments';
import { commentCells } from '../../../../src/hosts/xlsx/comments/commentCells';
import {
  readFileComments,
  replaceFileComments,
  withCommentsOf,
} from '../../../../src/hosts/xlsx/comments/fileComments';
import { reportedWorkbook } from '../../../fixtures/workbooks';
import { convert, parseCsv, testWithLibreOffice } from '../../../oracle/libreoffice';
import { fileBook } from '../book/openBook';

function told(sheet: string, cell: string, message: string): CellComment {
  return commentsOf([{ sheet, cell, code: 'sum/broken', severity: 'Lỗi', message }], 'Trả lời')[0]!;
}

function ours(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const read = readFileComments(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.comments.ours.map(({ cell, text, resolved, replies }) => [cell, text, resolved, replies]);
}

function others(bytes: Uint8Array): readonly string[] {
  const read = readFileComments(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.comments.others.map(({ cell }) => cell);
}

function replaced(
  bytes: Uint8Array,
  add: readonly CellComment[],
  remove: readonly CellComment[],
): Uint8Array {
  const made = replaceFileComments(bytes, { add, remove });
  if ('problem' in made) throw new Error(made.problem.code);
  return made.bytes;
}

async function withOwn(bytes: Uint8Array, sheet: string): Promise<Uint8Array> {
  const own = await commentCells(bytes, [{ sheet, cell: 'B2', lines: ['Chị Lan xem giúp'] }], 'Lan');
  if ('problem' in own) throw new Error(own.problem.code);
  return own.bytes;
}

function sheetNameOf(bytes: Uint8Array): string {
  return fileBook(bytes).view.sheet;
}

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** As Excel of today keeps a thread: the plain comment is its shadow. */
function threaded(
  bytes: Uint8Array,
  cell: string,
  text: string,
  reply: string | null,
  done: boolean,
): Uint8Array {
  const files = unzipSync(bytes);
  const space = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const root = '{11111111-1111-1111-1111-111111111111}';
  const escaped = (plain: string): string => plain.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const thread = (id: string, parent: string, said: string): string =>
    `<threadedComment ref="${cell}" dT="2026-07-01T00:00:00.00" personId="{P1}" id="${id}"${parent}><text>${escaped(said)}</text></threadedComment>`;
  files['xl/threadedComments/threadedComment1.xml'] = strToU8(
    `<?xml version="1.0"?><ThreadedComments xmlns="${space}">` +
      thread(root, done ? ' done="1"' : '', text) +
      (reply === null ? '' : thread('{2}', ` parentId="${root}"`, reply)) +
      '</ThreadedComments>',
  );
  files['xl/persons/person.xml'] = strToU8(
    `<?xml version="1.0"?><personList xmlns="${space}"><person displayName="Lê Thị Lan" id="{P1}" userId="lan" providerId="None"/></personList>`,
  );
  const relate = (name: string, type: string, target: string): void => {
    const rels = strFromU8(files[name] ?? new Uint8Array());
    files[name] = strToU8(
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rIdT${type}" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="/${target}"/></Relationships>`,
      ),
    );
  };
  relate(
    'xl/worksheets/_rels/sheet1.xml.rels',
    'threadedComment',
    'xl/threadedComments/threadedComment1.xml',
  );
  relate('xl/_rels/workbook.xml.rels', 'person', 'xl/persons/person.xml');
  const types = strFromU8(files['[Content_Types].xml']!);
  files['[Content_Types].xml'] = strToU8(
    types.replace(
      '</Types>',
      '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>' +
        '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>',
    ),
  );
  return zipSync(files);
}

test('comments come and go, the cells and other people’s comments stay to the byte', async () => {
  const plain = await reportedWorkbook();
  const sheet = sheetNameOf(plain);
  const bytes = await withOwn(plain, sheet);
  const [d8, d9] = [told(sheet, 'D8', 'tám & "chín" < 10'), told(sheet, 'D9', 'chín')];
  const put = replaced(bytes, [d8, d9], []);
  expect(ours(put)).toEqual([
    ['D8', d8.text, false, []],
    ['D9', d9.text, false, []],
  ]);
  expect(others(put)).toEqual(['B2']);
  expect(part(put, 'xl/worksheets/sheet1.xml')).toBe(part(bytes, 'xl/worksheets/sheet1.xml'));

  const rest = replaced(put, [], [d8]);
  expect(ours(rest)).toEqual([['D9', d9.text, false, []]]);
  const none = replaced(rest, [], [d9]);
  expect([ours(none), others(none)]).toEqual([[], ['B2']]);
  const shapes = part(none, 'xl/drawings/vmlDrawing1.vml');
  expect(shapes.match(/<v:shape /g)).toHaveLength(1);
  expect(shapes).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
  expect(part(none, 'xl/comments1.xml')).toContain('Chị Lan xem giúp');
});

test('what somebody wrote below is read as an answer', async () => {
  const plain = await reportedWorkbook();
  const sheet = sheetNameOf(plain);
  const d8 = told(sheet, 'D8', 'tám');
  const put = replaced(plain, [d8], []);
  const files = unzipSync(put);
  const name = 'xl/comments1.xml';
  files[name] = strToU8(part(put, name).replace('—— Trả lời', '—— Trả lời\nđã sửa &amp; đối chiếu'));
  expect(ours(zipSync(files))).toEqual([['D8', `${d8.text}\nđã sửa & đối chiếu`, false, []]]);
});

test.each([
  ['answered', 'đã sửa theo sổ gốc', false],
  ['ticked as done', null, true],
  ['as it was put', null, false],
] as const)('a thread that Excel keeps is read with its replies: %s', async (_name, reply, done) => {
  const plain = await reportedWorkbook();
  const sheet = sheetNameOf(plain);
  const d8 = told(sheet, 'D8', 'tám');
  const shadow = await commentCells(plain, [{ sheet, cell: 'D8', lines: ['[Threaded comment]'] }], 'tc={1}');
  if ('problem' in shadow) throw new Error(shadow.problem.code);
  const bytes = threaded(shadow.bytes, 'D8', d8.text, reply, done);
  const replies = reply === null ? [] : [{ by: 'Lê Thị Lan', text: reply }];
  expect([ours(bytes), others(bytes)]).toEqual([[['D8', d8.text, done, replies]], []]);
  const gone = replaced(bytes, [], [d8]);
  expect([ours(gone), others(gone)]).toEqual([[], []]);
  expect(part(gone, 'xl/threadedComments/threadedComment1.xml')).not.toContain('<threadedComment ');
});

test('somebody else’s thread is left alone', async () => {
  const plain = await reportedWorkbook();
  const sheet = sheetNameOf(plain);
  const shadow = await commentCells(plain, [{ sheet, cell: 'D8', lines: ['[Threaded comment]'] }], 'tc={1}');
  if ('problem' in shadow) throw new Error(shadow.problem.code);
  const bytes = threaded(shadow.bytes, 'D8', 'Chị xem giúp', 'Vâng', false);
  expect([ours(bytes), others(bytes)]).toEqual([[], ['D8']]);
  const { book } = fileBook(bytes);
  const outcome = await book.comments!.replace([told(sheet, 'D8', 'tám')]);
  expect(outcome).toMatchObject({ done: { added: 0, left: [{ sheet, cell: 'D8' }], undo: null } });
});

test('an open file is commented, taken back and done again; a file whose comments changed is not saved yet', async () => {
  const bytes = await withOwn(await reportedWorkbook(), sheetNameOf(await reportedWorkbook()));
  const { book, file, view, type } = fileBook(bytes);
  const [d8, d9] = [told(view.sheet, 'D8', 'tám'), told(view.sheet, 'D9', 'chín')];
  type!('D10', 5);
  const typed = file.grid(view.sheet)?.cell(9, 3)?.value;
  file.markSaved(file.standing());
  expect(file.isDirty).toBe(false);
  const put = await book.comments!.replace([d8, d9]);
  if ('problem' in put) throw new Error(put.problem.code);
  expect(put.done).toMatchObject({ added: 2, removed: 0, left: [] });
  expect([file.isDirty, ours(file.bytes).length]).toEqual([true, 2]);
  expect(file.grid(view.sheet)?.cell(9, 3)?.value).toBe(typed);

  // By the person's own undo, and again.
  file.undo();
  expect([file.isDirty, ours(file.bytes)]).toEqual([false, []]);
  file.redo();
  expect(ours(file.bytes).length).toBe(2);
  // By the pane's record, after a reload.
  const record = JSON.parse(JSON.stringify(put.done.undo)) as NonNullable<typeof put.done.undo>;
  expect(await book.revert(record)).toEqual({ done: { skipped: [] } });
  expect([file.isDirty, ours(file.bytes), others(file.bytes)]).toEqual([false, [], ['B2']]);
});

test('a sheet that was added goes again without the comments that came after it', async () => {
  const { book, file, view } = fileBook(await reportedWorkbook());
  const reasons = [
    {
      sheet: 'Giải trình',
      addSheet: true,
      changes: [
        {
          position: { row: 0, column: 0 },
          before: { value: null, formula: null },
          after: { value: 'Lý do', formula: null },
        },
      ],
    },
  ];
  const written = await book.write('accept', reasons);
  if ('problem' in written) throw new Error(written.problem.code);
  const put = await book.comments!.replace([told(view.sheet, 'D8', 'tám')]);
  expect(put).toMatchObject({ done: { added: 1 } });
  expect(await book.revert(written.done.undo)).toMatchObject({ done: { skipped: [] } });
  expect(file.added).toEqual([]);
  expect(ours(file.bytes).map(([cell]) => cell)).toEqual(['D8']);
});

test('comments are carried over to other bytes of the same file', async () => {
  const plain = await reportedWorkbook();
  const sheet = sheetNameOf(plain);
  const d8 = told(sheet, 'D8', 'tám');
  const carried = withCommentsOf(plain, replaced(plain, [d8], []));
  if ('problem' in carried) throw new Error(carried.problem.code);
  expect(ours(carried.bytes)).toEqual([['D8', d8.text, false, []]]);
});

testWithLibreOffice('LibreOffice opens what is left after all of ours went', async () => {
  const plain = await reportedWorkbook();
  const d8 = told(sheetNameOf(plain), 'D8', 'tám');
  const none = replaced(replaced(plain, [d8], []), [], [d8]);
  const files = convert({ 'truoc.xlsx': plain, 'sau.xlsx': none }, 'csv');
  const of = (name: string): string[][] => parseCsv([...files].find(([file]) => file.startsWith(name))?.[1]);
  expect(of('truoc').length).toBeGreaterThan(100);
  expect(of('sau')).toEqual(of('truoc'));
});
