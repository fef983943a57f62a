/** `so-khop narrative`: the figures of a report's prose, judged. */
import { readAcceptances } from '../../app/acceptance/acceptance';
import { acceptanceOf } from '../../app/narrative/acceptedClaims';
import type { Grid } from '../../core/sheet/grid';
import type { LinkAnswer, TableFigure } from '../../core/narrative/claim/tableFigure';
import { readLinkAnswers } from '../../app/narrative/linkAnswers';
import { figuresOfTables } from '../../app/narrative/tableFigures';
import type { Claim } from '../../core/narrative/claim/claim';
import { commentedDocx } from '../../exports/commentedDocx';
import { readNarrative } from '../../core/narrative/readNarrative';
import { commandLineWords } from '../../words/commandLine';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { checkOutputs } from '../files/outputPlace';
import { type Prose, readProse } from '../files/proseFile';
import { problemOf, readWorkbookFile } from '../files/workbookFile';
import { writeBytes } from '../files/writeBytes';
import { claimJson } from '../narrative/claimJson';
import { claimLines } from '../narrative/claimLines';
import { EXIT } from '../terminal/exitCode';
import { print, printError } from '../terminal/print';
import { Refused } from '../terminal/refused';
import { kindOfFile } from '../files/standardInput';

export async function narrative(line: CommandLine): Promise<number> {
  const [file] = line.files;
  const said = commandLineWords(line.language);
  if (file === undefined) throw new UsageError(said.needsProse);
  if (line.files.length > 1) throw new UsageError(said.onlyOneFile('narrative'));
  if (line.option('comments') !== undefined && !isDocx(file))
    throw new UsageError(said.needsWordFile('--comments'));
  checkOutputs(line, ['comments'], [existingName(file)]);
  const read = await readProse(existingName(file));
  if ('problem' in read) throw new Refused(read.problem);
  const { figures, answers } = await tableFor(line, read.tables);
  const claims = readNarrative(read.text, figures, answers);
  const words = narrativeWordsOf(line.language);
  await writeComments(line, read, claims);
  const acceptances = readAcceptances(read.tables);
  const list = claims.map((claim) =>
    claimJson(claim, words, claim.verdict === 'holds' ? null : acceptanceOf(claim, acceptances)),
  );
  if (line.flag('json')) {
    // The places in a .docx are those of its text, which scripts cannot know otherwise.
    const text = isDocx(file) ? { text: read.text } : {};
    print(JSON.stringify({ tool: 'so-khop', file, ...text, claims: list }, null, 2));
  } else print(claimLines(list, words).join('\n'));
  return list.some(({ verdict, reason }) => verdict === 'broken' && reason === undefined)
    ? EXIT.errors
    : EXIT.agrees;
}

/** The report with a comment at each place that is wrong or to be confirmed. */
async function writeComments(
  line: CommandLine,
  { document, text }: Prose,
  claims: readonly Claim[],
): Promise<void> {
  const out = line.option('comments');
  if (out === undefined || document === null) return;
  const made = await commentedDocx(document, text, claims, narrativeWordsOf(line.language));
  if ('problem' in made) throw new Refused(problemOf(made.problem, line.files[0] ?? ''));
  const failed = await writeBytes(out, made.bytes);
  if (failed) throw new Refused(failed);
  printError(commandLineWords(line.language).written(out));
}

function isDocx(file: string): boolean {
  return kindOfFile(file) === '.docx';
}

interface Compared {
  readonly figures: readonly TableFigure[];
  readonly answers: readonly LinkAnswer[];
}

/** The workbook named with --table, with the answers that it remembers; else the tables of the report itself. */
async function tableFor(line: CommandLine, own: readonly Grid[]): Promise<Compared> {
  const form = line.option('form') ?? 'auto';
  const named = line.option('table');
  if (named === undefined) return { figures: figuresOfTables(own, form), answers: [] };
  const read = await readWorkbookFile(existingName(named));
  if ('problem' in read) throw new Refused(read.problem);
  const { sheets } = read.workbook;
  const figures = figuresOfTables(sheets, form);
  if (figures.length === 0) throw new Refused({ code: 'table/notFound' });
  return { figures, answers: readLinkAnswers(sheets) };
}
