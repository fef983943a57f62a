/** The two books over the bytes of a workbook. */
import type { Hosted } from '../../../contract/hostContract';
import { positionOf } from '../../../../src/core/sheet/grid';
import { enterTexts } from '../../../../src/hosts/xlsx/book/entry';
import { createFileBook } from '../../../../src/hosts/xlsx/book/fileBook';
import { storedBook, type StoredBook } from '../../../../src/hosts/xlsx/book/storedBook';
import { View } from '../../../../src/hosts/xlsx/book/view';
import { WorkingFile } from '../../../../src/hosts/xlsx/book/workingFile';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { openFile } from '../../../../src/hosts/xlsx/show/openFile';

export function fileBook(bytes: Uint8Array): Hosted & { readonly file: WorkingFile; readonly view: View } {
  const opened = openFile(bytes);
  if ('problem' in opened) throw new Error(opened.problem.code);
  const file = new WorkingFile('bieu.xlsx', bytes, opened);
  const view = new View(file.visibleSheets[0]!.sheet);
  const notes = new Map<string, string>();
  const book = createFileBook(file, view, {
    get: (key) => notes.get(key) ?? null,
    set: (key, value) => void notes.set(key, value),
  });
  const type = (cell: string, value: number | string): void => {
    enterTexts(file, view.sheet, [{ position: positionOf(cell)!, text: String(value) }]);
  };
  return { file, view, book, type };
}

export async function storedBookOf(bytes: Uint8Array): Promise<StoredBook> {
  const opened = await readWorkbook(bytes);
  if ('problem' in opened) throw new Error(opened.problem.code);
  return storedBook(bytes, opened.workbook);
}
