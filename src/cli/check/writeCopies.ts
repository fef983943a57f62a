/** `check --comments FOLDER`: for each workbook with errors a copy with comments at the cells that are to be mended. */
import { mkdir } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { fileName } from '../../app/consolidate/unitName';
import { commentedCopy } from '../../exports/batch/commentedCopy';
import { freeName } from '../../exports/batch/freeName';
import { returnNoteOf } from '../../exports/batch/returnNote';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import type { Language } from '../arguments/commandLine';
import { UsageError } from '../arguments/commandLine';
import { problemOf, readBytes } from '../files/workbookFile';
import { writeBytes } from '../files/writeBytes';
import { Refused } from '../terminal/refused';

/** Named after the files that they are copies of. Returns how many. Throws UsageError where a copy would lie beside its original. */
export async function writeCopies(
  folder: string,
  checked: readonly CheckedFile[],
  language: Language,
): Promise<number> {
  const returned = checked.filter((each) => isWorkbook(each.file) && returnNoteOf(each, language) !== null);
  if (returned.some(({ file }) => dirname(resolve(file)) === resolve(folder)))
    throw new UsageError(batchWordsOf(language).besideOriginals(folder));
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refused({ code: 'file/notWritable', detail: { file: folder, reason: String(error) } });
  }
  const taken = new Set<string>();
  for (const each of returned) {
    const read = await readBytes(each.file);
    if ('problem' in read) throw new Refused(read.problem);
    const copy = await commentedCopy(read.bytes, each, language);
    if ('problem' in copy) throw new Refused(problemOf(copy.problem, each.file));
    const name = freeName(fileName(each.file), taken) + extname(each.file).toLowerCase();
    const failed = await writeBytes(join(folder, name), copy.bytes);
    if (failed) throw new Refused(failed);
  }
  return returned.length;
}

function isWorkbook(file: string): boolean {
  return /^\.xls[xm]$/i.test(extname(file));
}
