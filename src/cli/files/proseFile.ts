/** A report's text on disk: .docx, .txt and .md. */
import type { Problem } from '../../app/contract/problem';
import { joinedTables } from '../../app/export/joinedTables';
import { saysTooMuch } from '../../core/narrative/proseSize';
import type { Grid } from '../../core/sheet/grid';
import { reasonsGrid } from '../../hosts/office/reasonsInReport';
import { readDocxReport } from '../../hosts/docx/readDocx';
import { problemOf, readBytes, type Read } from './workbookFile';
import { kindOfFile } from './standardInput';

export interface Prose {
  readonly text: string;
  /** Those that stand in a Word file, and the reasons that are kept in it as a sheet of their own. */
  readonly tables: readonly Grid[];
  /** The Word file itself; null for a text. */
  readonly document: Uint8Array | null;
}

export async function readProse(file: string): Promise<Read<Prose>> {
  const read = await readBytes(file);
  if ('problem' in read) return read;
  if (kindOfFile(file) === '.docx') {
    const opened = await readDocxReport(read.bytes);
    if ('problem' in opened) return { problem: problemOf(opened.problem, file) };
    const tables = joinedTables(opened.document).map(({ grid }) => grid);
    const reasons = reasonsGrid(opened.document.properties);
    return {
      text: opened.prose.text,
      tables: reasons.rows > 0 ? [...tables, reasons] : tables,
      document: read.bytes,
    };
  }
  const text = decoded(read.bytes);
  const refused = (code: Problem['code'], reason: string): { readonly problem: Problem } => ({
    problem: { code, detail: { file, reason } },
  });
  if (text === null) return refused('file/notText', '');
  return saysTooMuch(text) ? refused('file/tooBig', 'prose') : { text, tables: [], document: null };
}

/** UTF-8, or UTF-16 where its mark says so; null for what is no text. A mark of byte order is a character of the text. */
function decoded(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
