/** Reads a .docx or .xlsx with its seal. A chunk of its own, which needs a newer engine than the pane. */
import type { Problem } from '../../app/contract/problem';
import type { PrintedDocument } from '../../app/export/printedDocument';
import type { KeptSeal } from '../../app/export/verify';
import { readPrintedDocx, readPrintedXlsx } from '../../exports/seal/readPrinted';
import { readSealProperties } from '../../exports/seal/sealProperties';
import { unlocked } from '../../hosts/package/encrypted/unlocked';

export interface SealedFile {
  readonly document: PrintedDocument;
  readonly seal: KeptSeal | null;
}

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

export async function readSealedFile(file: File): Promise<SealedFile | { readonly problem: Problem }> {
  if (file.size > LARGEST) return { problem: { code: 'file/tooBig', detail: { reason: 'file' } } };
  const bytes = await unlocked(new Uint8Array(await file.arrayBuffer()));
  const read = /\.docx$/i.test(file.name) ? await readPrintedDocx(bytes) : readPrintedXlsx(bytes);
  if ('problem' in read) {
    const { code, detail } = read.problem;
    return { problem: { code, detail: { reason: detail, file: file.name } } };
  }
  return { document: read.document, seal: readSealProperties(read.properties) };
}
