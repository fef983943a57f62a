/** The tables of all files, each reduced to what adding up needs; a file that cannot be read is named and passed over. */
import type { Problem } from '../../app/contract/problem';
import { submissionsOf } from '../../app/consolidate/readSheets';
import type { Submission } from '../../app/consolidate/submission';
import { findTables } from '../../app/session/findTables';
import { describeProblem } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import { chooseTables, type TableChoice } from '../arguments/chooseTables';
import { UsageError } from '../arguments/commandLine';
import { readWorkbookFile } from '../files/workbookFile';

export interface FailedFile {
  readonly file: string;
  readonly code: Problem['code'];
  readonly message: string;
}

export interface Submissions {
  readonly sent: readonly Submission[];
  readonly failed: readonly FailedFile[];
}

export async function readSubmissions(
  files: readonly string[],
  choice: TableChoice,
  done: (count: number) => void,
): Promise<Submissions> {
  const sent: Submission[] = [];
  const failed: FailedFile[] = [];
  for (const [i, file] of files.entries()) {
    const read = await submissionsIn(file, choice);
    if ('problem' in read) {
      const message = describeProblem(read.problem, wordsOf(choice.language));
      failed.push({ file, code: read.problem.code, message });
    } else sent.push(...read.sent);
    done(i + 1);
  }
  return { sent, failed };
}

async function submissionsIn(
  file: string,
  choice: TableChoice,
): Promise<{ readonly sent: readonly Submission[] } | { readonly problem: Problem }> {
  try {
    const read = await readWorkbookFile(file);
    if ('problem' in read) return read;
    const { sheets } = read.workbook;
    const found = chooseTables(sheets, choice, (some, form) => {
      const tables = findTables(some, form);
      return 'problem' in tables ? tables : { tables: tables.tables.map((table) => ({ table })) };
    });
    if ('problem' in found) return found;
    return {
      sent: submissionsOf(
        found.tables.map(({ table }) => table),
        sheets,
        file,
      ),
    };
  } catch (error) {
    if (error instanceof UsageError) return { problem: { code: 'table/notFound', detail: { file } } };
    console.error(error);
    return { problem: { code: 'tool/fault', detail: { file, message: String(error) } } };
  }
}
