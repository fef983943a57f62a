/** The notes to all units with errors, each for Word and as text, and their workbooks with comments: one package. */
import { zipSync, type Zippable } from 'fflate';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { commentedCopy } from './commentedCopy';
import { freeName } from './freeName';
import { fileName } from '../../app/consolidate/unitName';
import type { Language } from '../../words/words';
import { returnNoteOf, returnNoteText } from './returnNote';
import { returnNoteDocx } from './returnNoteDocx';

export interface ToReturn {
  readonly checked: CheckedFile;
  readonly bytes: () => Promise<Uint8Array>;
}

export async function packedNotes(
  files: readonly ToReturn[],
  language: Language,
  step: (done: number) => void,
): Promise<Uint8Array> {
  const packed: Zippable = {};
  const taken = new Set<string>();
  let done = 0;
  for (const { checked, bytes } of files) {
    const note = returnNoteOf(checked, language);
    if (note) {
      const name = freeName(fileName(checked.file), taken);
      packed[name + '.docx'] = [await returnNoteDocx(note), { level: 0 }];
      const copy = await commentedCopy(await bytes(), checked, language);
      // A file that changed since it was checked goes back by its note alone.
      if ('bytes' in copy) packed[name + ending(checked.file)] = [copy.bytes, { level: 0 }];
      packed[name + '.txt'] = new TextEncoder().encode(returnNoteText(note));
    }
    step(++done);
  }
  return zipSync(packed);
}

function ending(file: string): string {
  return /\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx';
}
