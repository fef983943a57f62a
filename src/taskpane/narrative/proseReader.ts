/** Reads a report's text from a file. A chunk of its own, which needs a newer engine than the pane. */
import type { Problem } from '../../app/contract/problem';
import { saysTooMuch } from '../../core/narrative/proseSize';
import { readDocxProse } from '../../hosts/docx/readDocx';
import type { ReadFile } from './wordFile';

export { commentedDocx } from '../../exports/commentedDocx';

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

export async function readProseFile(file: File): Promise<ReadFile | { readonly problem: Problem }> {
  const refused = (code: Problem['code'], reason: string): { readonly problem: Problem } => ({
    problem: { code, detail: { file: file.name, reason } },
  });
  if (file.size > LARGEST) return refused('file/tooBig', 'file');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) {
    const read = await readDocxProse(bytes);
    return 'problem' in read
      ? refused(read.problem.code, read.problem.detail)
      : { name: file.name, text: read.prose.text, document: { name: file.name, bytes } };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return saysTooMuch(text) ? refused('file/tooBig', 'prose') : { name: file.name, text, document: null };
  } catch {
    return refused('file/notText', '');
  }
}
