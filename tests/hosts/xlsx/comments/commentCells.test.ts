// Comments at cells: into a sheet that has none, into one that has some, and all else as it was.
import { strFromU8, unzipSync } from 'fflate';
import { commentCells } from '../../../../src/hosts/xlsx/comments/commentCells';
import { withLegacyDrawing } from '../../../../src/hosts/xlsx/comments/legacyDrawing';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { richWorkbook } from '../../../fixtures/richWorkbook';
import { reportedWorkbook } from '../../../fixtures/workbooks';

async function commented(
  bytes: Uint8Array,
  ...comments: (readonly [sheet: string, cell: string, text: string])[]
): Promise<Uint8Array> {
  const copy = await commentCells(
    bytes,
    comments.map(([sheet, cell, text]) => ({ sheet, cell, lines: [text] })),
    'Số Khớp',
  );
  if ('problem' in copy) throw new Error(copy.problem.code);
  return copy.bytes;
}

async function firstSheet(bytes: Uint8Array): Promise<{ name: string; cells: string[] }> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const [grid] = read.workbook.sheets;
  const cells: string[] = [];
  for (let row = 0; row < grid!.rows; row++)
    for (let column = 0; column < grid!.columns; column++)
      cells.push(JSON.stringify(grid!.cell(row, column) ?? null));
  return { name: grid!.sheet, cells };
}

/** Names of the parts that differ, and of those that are new. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(fresh)).toEqual(expect.arrayContaining(Object.keys(old)));
  return Object.keys(fresh)
    .filter((name) => !old[name] || strFromU8(old[name]) !== strFromU8(fresh[name]!))
    .sort();
}

test('a sheet without comments gets them, and its cells and every other part stay', async () => {
  const before = await reportedWorkbook();
  const { name, cells } = await firstSheet(before);
  const after = await commented(
    before,
    [name, 'D61', 'Lỗi: 2.677 > 2.654 & “quá”'],
    [name, 'D8', 'Cảnh báo'],
  );
  expect((await firstSheet(after)).cells).toEqual(cells);
  expect(changedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  const parts = unzipSync(after);
  const comments = strFromU8(parts['xl/comments1.xml']!);
  expect(comments).toContain('ref="D61"');
  expect(comments).toContain('2.677 &gt; 2.654 &amp; “quá”');
  const shapes = strFromU8(parts['xl/drawings/vmlDrawing1.vml']!);
  expect(shapes.match(/<x:Row>60<\/x:Row><x:Column>3<\/x:Column>/g)).toHaveLength(1);
});

test('a sheet with comments keeps them: another cell gets its own, a commented cell is told more', async () => {
  const before = await richWorkbook();
  const { name, cells } = await firstSheet(before);
  const after = await commented(before, [name, 'D8', 'thứ hai'], [name, 'D9', 'ô khác'], [name, 'D9', 'nữa']);
  expect((await firstSheet(after)).cells).toEqual(cells);
  const changed = changedParts(before, after);
  expect(changed).toHaveLength(2);
  const parts = unzipSync(after);
  const comments = strFromU8(parts[changed.find((part) => part.includes('comments'))!]!);
  expect(comments.match(/<comment /g)).toHaveLength(2);
  expect(comments).toMatch(/Xem lại tỷ lệ này<\/t><\/r><r><t xml:space="preserve">\nthứ hai/);
  expect(comments).toContain('ô khác\nnữa');
  const shapes = strFromU8(parts[changed.find((part) => part.endsWith('.vml'))!]!);
  const ids = [...shapes.matchAll(/<v:shape [^>]*id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});

test('a copy of a copy says both; nothing to say gives the given bytes; an unknown sheet is passed over', async () => {
  const before = await reportedWorkbook();
  const { name } = await firstSheet(before);
  const twice = await commented(await commented(before, [name, 'D8', 'một']), [name, 'D8', 'hai']);
  expect(strFromU8(unzipSync(twice)['xl/comments1.xml']!)).toMatch(/một.*\nhai/s);
  expect(await commented(before)).toBe(before);
  expect(changedParts(before, await commented(before, ['Không có', 'D8', 'x']))).toEqual([]);
});

test.each([
  ['<worksheet><sheetData/></worksheet>', '<sheetData/>'],
  ['<worksheet><sheetData><row/></sheetData><pageMargins left="1"/></worksheet>', '<pageMargins left="1"/>'],
  // An extLst within another element is not the sheet's own.
  [
    '<worksheet><sheetData></sheetData><conditionalFormatting><cfRule><extLst><ext a=">"/></extLst></cfRule></conditionalFormatting><drawing r:id="a"/><tableParts/><extLst/></worksheet>',
    '<drawing r:id="a"/>',
  ],
  ['<x:worksheet><x:sheetData></x:sheetData><x:picture/></x:worksheet>', '</x:sheetData>'],
])('%s: the drawing stands where the schema wants it', (sheet, behind) => {
  const drawn = withLegacyDrawing(sheet, 'rId9', false);
  const at = drawn.indexOf('legacyDrawing ');
  expect(
    drawn
      .slice(0, at)
      .replace(/<(x:)?$/, '')
      .endsWith(behind),
  ).toBe(true);
  expect(drawn.replace(/<(x:)?legacyDrawing [^>]*\/>/, '')).toBe(sheet);
});
