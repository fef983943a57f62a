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
import { printError, printHeld, printPart } from '../terminal/print';
import { Refused } from '../terminal/refused';
import { checkJson, checkLine } from './checkJson';
import { fileLines, NO_TOTALS, totalLine, withFile } from './reportLines';
import { writeCopies } from './writeCopies';
import { writeNotes } from './writeNotes';
import { parquetFolder } from './parquetFolder';

/** Options that name a file to write. */
export const REPORTS = ['out', 'html', 'sarif'] as const;
/** And a folder to write into. */
export const FOLDERS = ['notes', 'comments', 'parquet'] as const;

export interface Shown {
  readonly version: string;
  readonly expected: readonly string[] | null;
  readonly shard: Shard | null;
}

/** Takes one file after the other, in their order. */
export interface Showing {
  add(file: CheckedFile): void;
  /** Writes what is made of all files together; the exit code. */
  end(): Promise<number>;
}

export async function showChecked(shown: Shown, line: CommandLine): Promise<Showing> {
  const folder = line.option('parquet');
  const parquet = folder === undefined ? null : await parquetFolder(folder, shown.version);
  const terminal = onTerminal(shown, line);
  // Reports speak of all files; without one, a file is forgotten once it is printed.
  const isKept = ([...REPORTS, 'notes', 'comments'] as const).some(
    (option) => line.option(option) !== undefined,
  );
  const kept: CheckedFile[] = [];
  let code: number | null = null;
  return {
    add(file) {
      terminal.add(file);
      parquet?.add(file);
      if (isKept) kept.push(file);
      code = Math.max(code ?? EXIT.agrees, exitCodeOf(file));
    },
    async end() {
      terminal.end();
      printHeld();
      await writeReports(kept, shown, line);
      await parquet?.write();
      return code ?? EXIT.notJudged;
    },
  };
}

function onTerminal({ version, shard }: Shown, line: CommandLine): { add: Showing['add']; end: () => void } {
  const { language } = line;
  const figures = line.flag('figures');
  const late: string[] = [];
  // Nothing is to be printed into the counter that a person watches.
  const say = (text: string): void => {
    if (process.stdout.isTTY) late.push(text);
    else printPart(text);
  };
  const sayLate = (): void => {
    for (const text of late) printPart(text);
  };
  if (line.flag('ndjson'))
    return {
      add(file) {
        say(checkLine(file, figures) + '\n');
      },
      end: sayLate,
    };
  if (line.flag('json')) {
    const json = checkJson(version, { shard, figures });
    say(json.opening);
    return {
      add(file) {
        say(json.file(file));
      },
      end() {
        say(json.closing() + '\n');
        sayLate();
      },
    };
  }
  let totals = NO_TOTALS;
  return {
    add(file) {
      const before = totals.files === 0 ? '' : '\n';
      say(before + fileLines(file, language).join('\n') + '\n');
      totals = withFile(totals, file);
    },
    end() {
      if (totals.files > 1) say('\n' + totalLine(totals, language) + '\n');
      sayLate();
    },
  };
}

async function writeReports(
  checked: readonly CheckedFile[],
  { version, expected }: Shown,
  line: CommandLine,
): Promise<void> {
  const { language } = line;
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
}

/** It could not be judged, or not by all that its own sheet of rules says. */
function isDoubtful({ problem, carried = [] }: CheckedFile): boolean {
  return problem !== null || carried.some(({ faults }) => faults.length > 0);
}

/** A file that could not be judged weighs more than errors found: the caller must not take silence for agreement. */
function exitCodeOf(file: CheckedFile): number {
  if (isDoubtful(file)) return EXIT.notJudged;
  const { tables, claims = [] } = file;
  const errors =
    tables.some((table) => table.findings.some(({ finding }) => finding.severity === 'error')) ||
    claims.some(({ verdict, reason }) => verdict === 'broken' && reason === undefined);
  return errors ? EXIT.errors : EXIT.agrees;
}
