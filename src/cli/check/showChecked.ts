/** What a check has found, in the ways asked for: as text or JSON on the terminal, and in files beside it. */
import { dirname, relative, resolve } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import type { Problem } from '../../app/contract/problem';
import { reportPage } from '../../exports/batch/reportPage';
import { reportWorkbook } from '../../exports/batch/reportWorkbook';
import { sarif } from '../../exports/batch/sarif';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import type { CommandLine } from '../arguments/commandLine';
import type { Shard } from '../arguments/shard';
import { writeBytes } from '../files/writeBytes';
import { EXIT } from '../terminal/exitCode';
import { print, printError } from '../terminal/print';
import { Refused } from '../terminal/refused';
import { checkJson, checkLine } from './checkJson';
import { reportLines } from './reportLines';
import { writeCopies } from './writeCopies';
import { writeNotes } from './writeNotes';
import { writeParquet } from './writeParquet';

/** Options that name a file to write. */
export const REPORTS = ['out', 'html', 'sarif'] as const;
/** And a folder to write into. */
export const FOLDERS = ['notes', 'comments', 'parquet'] as const;

export interface Shown {
  readonly version: string;
  readonly expected: readonly string[] | null;
  readonly shard: Shard | null;
}

export async function showChecked(
  checked: readonly CheckedFile[],
  { version, expected, shard }: Shown,
  line: CommandLine,
): Promise<void> {
  const { language } = line;
  const figures = line.flag('figures');
  if (line.flag('ndjson')) for (const file of checked) print(checkLine(file, figures));
  else if (line.flag('json')) print(checkJson(checked, version, { shard, figures }));
  else print(reportLines(checked, language).join('\n'));
  const write = async (
    option: (typeof REPORTS)[number],
    make: (hrefOf: (file: string) => string) => Promise<Uint8Array> | string,
  ): Promise<void> => {
    const out = line.option(option);
    if (out === undefined) return;
    const made = await make((file) => relative(dirname(resolve(out)), resolve(file)));
    const failed: Problem | null = await writeBytes(
      out,
      typeof made === 'string' ? new TextEncoder().encode(made) : made,
    );
    if (failed) throw new Refused(failed);
  };
  await write('out', (hrefOf) =>
    reportWorkbook(checked, { language, created: new Date(), expected, hrefOf }),
  );
  await write('html', (hrefOf) => reportPage(checked, { language, expected, hrefOf }));
  const notes = line.option('notes');
  if (notes !== undefined)
    printError(batchWordsOf(language).noted(await writeNotes(notes, checked, language), notes));
  const copies = line.option('comments');
  if (copies !== undefined)
    printError(batchWordsOf(language).commented(await writeCopies(copies, checked, language), copies));
  await write('sarif', () => sarif(checked, version, language));
  const data = line.option('parquet');
  if (data !== undefined) await writeParquet(data, checked, version);
}

/** It could not be judged, or not by all that its own sheet of rules says. */
function isDoubtful({ problem, carried = [] }: CheckedFile): boolean {
  return problem !== null || carried.some(({ faults }) => faults.length > 0);
}

/** A file that could not be judged weighs more than errors found: the caller must not take silence for agreement. */
export function exitCodeOf(checked: readonly CheckedFile[]): number {
  if (checked.length === 0 || checked.some(isDoubtful)) return EXIT.notJudged;
  const errors = checked.some(
    ({ tables, claims = [] }) =>
      tables.some((table) => table.findings.some(({ finding }) => finding.severity === 'error')) ||
      claims.some(({ verdict, reason }) => verdict === 'broken' && reason === undefined),
  );
  return errors ? EXIT.errors : EXIT.agrees;
}
