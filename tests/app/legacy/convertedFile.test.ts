// A workbook in .VnTime written anew in Unicode: its file says what was shown, in a font that has the letters.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { convertTexts } from '../../../src/app/legacy/convertTexts';
import { storedBook } from '../../../src/hosts/xlsx/book/storedBook';
import { readWorkbook, type Workbook } from '../../../src/hosts/xlsx/read/readWorkbook';

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook;
}

/** Every font of the file becomes this one. */
function inFont(bytes: Uint8Array, font: string): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml']!);
  const changed = styles.replace(/<name val="[^"]*"/g, `<name val="${font}"`);
  expect(changed).not.toBe(styles);
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(changed) });
}

test.each([
  ['.VnTime', 'Tæng sè', 'Tổng số'],
  ['.VnTimeH', 'Tæng sè', 'TỔNG SỐ'],
  ['VNI-Times', 'Toång soá', 'Tổng số'],
])('%s: %s is %s', async (font, before, after) => {
  const rows = [
    ['TT', before],
    [1, 'Nam'],
    [2, 5],
  ];
  const bytes = inFont(await writeXlsx({ sheets: [{ name: 'S', rows }] }), font);
  const workbook = await opened(bytes);
  expect(workbook.sheets[0]!.cell(0, 1)).toMatchObject({ font, value: before });
  const { sheets, preview } = convertTexts(workbook.sheets);
  expect(preview).toContainEqual({ sheet: 'S', cell: 'B1', before, after });
  const book = storedBook(bytes, workbook);
  const outcome = await book.write('fix', sheets);
  expect('done' in outcome && outcome.done.skipped).toEqual([]);
  const [now] = (await opened(book.bytes())).sheets;
  expect(now!.cell(0, 1)).toMatchObject({ font: 'Times New Roman', value: after });
  // Read anew, nothing is left to convert.
  expect(convertTexts([now!]).preview).toEqual([]);
  // A figure keeps its look.
  expect(now!.cell(2, 1)).toMatchObject({ value: 5, font });
  if ('done' in outcome) await book.revert(outcome.done.undo);
  expect((await opened(book.bytes())).sheets[0]!.cell(0, 1)).toMatchObject({ font, value: before });
});
