/** `check --notes FOLDER`: for each file with errors a note to send back, for Word and as plain text. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { fileName } from '../../app/consolidate/unitName';
import { freeName } from '../../exports/batch/freeName';
import { returnNoteOf, returnNoteText } from '../../exports/batch/returnNote';
import type { Language } from '../arguments/commandLine';
import { writeBytes } from '../files/writeBytes';
import { Refused } from '../terminal/refused';

/** Named after the files they speak of; of two files with one name the second note is numbered. Returns how many. */
export async function writeNotes(
  folder: string,
  checked: readonly CheckedFile[],
  language: Language,
): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refused({ code: 'file/notWritable', detail: { file: folder, reason: String(error) } });
  }
  const { returnNoteDocx } = await import(
    /* webpackChunkName: "word" */ '../../exports/batch/returnNoteDocx'
  );
  const taken = new Set<string>();
  let count = 0;
  for (const file of checked) {
    const note = returnNoteOf(file, language);
    if (!note) continue;
    const name = freeName(fileName(file.file), taken);
    const failed =
      (await writeBytes(join(folder, name + '.docx'), await returnNoteDocx(note))) ??
      (await writeBytes(join(folder, name + '.txt'), new TextEncoder().encode(returnNoteText(note))));
    if (failed) throw new Refused(failed);
    count++;
  }
  return count;
}
