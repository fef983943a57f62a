/** The sheets of a dropped workbook. */
import type { Problem } from '../../../app/contract/problem';
import { unlocked } from '../../../hosts/package/encrypted/unlocked';
import { readWorkbook } from '../../../hosts/xlsx/read/readWorkbook';
import type { SheetGrid } from '../../../hosts/xlsx/read/sheetGrid';

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

export type OpenedSheets = { readonly sheets: readonly SheetGrid[] } | { readonly problem: Problem };

/** Of a workbook that Excel encrypted with its default password, what is inside. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  return unlocked(new Uint8Array(await file.arrayBuffer()));
}

export async function gridsIn(file: File): Promise<OpenedSheets> {
  if (file.size > LARGEST)
    return { problem: { code: 'file/tooBig', detail: { reason: 'file', file: file.name } } };
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file);
  } catch (error) {
    // Moved, deleted or changed since it was dropped.
    return { problem: { code: 'file/notFound', detail: { file: file.name, reason: String(error) } } };
  }
  const read = await readWorkbook(bytes);
  if ('problem' in read) {
    const { code, detail } = read.problem;
    return { problem: { code, detail: { reason: detail, file: file.name } } };
  }
  return { sheets: read.workbook.sheets };
}
