/** A .docx or .xlsx as a reader of its pages has it, with the properties that may hold its seal. */
import { type PrintedDocument, printedText, printedWorkbook } from '../../app/export/printedDocument';
import { readDocx } from '../../hosts/docx/readDocx';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { readDocumentProperties } from '../../hosts/package/parts/customProperties';
import { openPrinted } from '../../hosts/xlsx/show/printedLook';

export interface PrintedFile {
  readonly document: PrintedDocument;
  readonly properties: ReadonlyMap<string, string>;
}

export async function readPrintedDocx(
  bytes: Uint8Array,
): Promise<PrintedFile | { readonly problem: FileProblem }> {
  const read = await readDocx(bytes);
  if ('problem' in read) return read;
  return { document: printedText(read.document), properties: read.document.properties };
}

export function readPrintedXlsx(bytes: Uint8Array): PrintedFile | { readonly problem: FileProblem } {
  const opened = openPrinted(bytes);
  if ('problem' in opened) return opened;
  const kept = readDocumentProperties(bytes);
  if ('problem' in kept) return kept;
  const { printed } = opened;
  return { document: printedWorkbook(printed.sheets, printed), properties: kept.properties };
}
