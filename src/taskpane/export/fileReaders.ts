/** Reads a .docx or .xlsx with its seal. A chunk of its own, which needs a newer engine than the pane. */
import type { Problem } from '../../app/contract/problem';
import { findSealCode, type Seal } from '../../core/seal/seal';
import type { Grid } from '../../core/sheet/grid';
import { readSealProperties } from '../../exports/seal/sealProperties';
import { readDocx } from '../../hosts/docx/readDocx';
import { readDocumentProperties } from '../../hosts/package/parts/customProperties';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { readWorkbook } from '../../hosts/xlsx/read/readWorkbook';

export interface SealedFile {
  readonly grids: readonly Grid[];
  readonly seal: Seal | null;
  /** The code that stands under the table. */
  readonly printedCode: string | null;
}

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

export async function readSealedFile(file: File): Promise<SealedFile | { readonly problem: Problem }> {
  if (file.size > LARGEST) return { problem: { code: 'file/tooBig', detail: { reason: 'file' } } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fault = ({ code, detail }: FileProblem): { problem: Problem } => ({
    problem: { code, detail: { reason: detail, file: file.name } },
  });
  if (/\.docx$/i.test(file.name)) {
    const read = await readDocx(bytes);
    if ('problem' in read) return fault(read.problem);
    const { tables, properties, paragraphs } = read.document;
    return { grids: tables, seal: readSealProperties(properties), printedCode: findSealCode(paragraphs) };
  }
  const read = await readWorkbook(bytes);
  if ('problem' in read) return fault(read.problem);
  const kept = readDocumentProperties(bytes);
  if ('problem' in kept) return fault(kept.problem);
  return { grids: read.workbook.sheets, seal: readSealProperties(kept.properties), printedCode: null };
}
