/** `so-khop narrative`: the figures of a report's prose, judged. */
import { basename } from 'node:path';
import { readAcceptances } from '../../app/acceptance/acceptance';
import { acceptanceOf } from '../../app/narrative/acceptedClaims';
import type { Grid } from '../../core/sheet/grid';
import type { LinkAnswer, TableFigure } from '../../core/narrative/claim/tableFigure';
import { readLinkAnswers } from '../../app/narrative/linkAnswers';
import { tableSideOf } from '../../app/narrative/tableSide';
import type { FormChoice } from '../../app/session/findTables';
import { figuresOfTables } from '../../app/narrative/tableFigures';
import type { Claim } from '../../core/narrative/claim/claim';
import { commentedDocx } from '../../exports/commentedDocx';
import { readDocumentsInSteps } from '../../core/narrative/readNarrative';
import { finish } from '../../core/task';
import { commandLineWords } from '../../words/commandLine';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { checkOutputs } from '../files/outputPlace';
import { type Prose, readProse } from '../files/proseFile';
import { readTableFile } from '../files/tableFile';
import { problemOf, readWorkbookFile } from '../files/workbookFile';
import { writeBytes } from '../files/writeBytes';
import { claimJson } from '../narrative/claimJson';
import { claimLines } from '../narrative/claimLines';
import { EXIT } from '../terminal/exitCode';
import { print, printError } from '../terminal/print';
import { printable } from '../terminal/printable';
import { granted, Refused } from '../terminal/refused';
import { kindOfFile } from '../files/standardInput';

export async function narrative(line: CommandLine): Promise<number> {
  const said = commandLineWords(line.language);
  const files = line.files.filter((file) => !isTable(file));
  const [first] = files;
  if (first === undefined) throw new UsageError(said.needsProse);
  if (line.option('comments') !== undefined) {
    if (files.length > 1) throw new UsageError(said.onlyOneFile('narrative --comments'));
    if (!isDocx(first)) throw new UsageError(said.needsWordFile('--comments'));
  }
  checkOutputs(line, ['comments'], line.files.map(existingName));
  const documents = await Promise.all(files.map(readDocument));
  const own = documents.flatMap(({ tables }) => tables);
  const form = line.option('form') ?? 'auto';
  const { figures, answers, sheets } = await tableFor(line, form, own);
  const texts = documents.map(({ text }) => text);
  const claims = finish(readDocumentsInSteps(texts, figures, answers));
  const words = narrativeWordsOf(line.language);
  const tableSide = tableSideOf(sheets, form, claims.flat());
  const nameOf = (document: number): string => basename(files[document] ?? '');
  if (documents[0]) await writeComments(line, documents[0], claims[0] ?? []);
  const lists = claims.map((each, at) => {
    const acceptances = readAcceptances(documents[at]?.tables ?? []);
    return each.map((claim) =>
      claimJson(
        claim,
        words,
        claim.verdict === 'holds' ? null : acceptanceOf(claim, acceptances),
        nameOf,
        tableSide(claim),
      ),
    );
  });
  // The places in a .docx are those of its text, which scripts cannot know otherwise.
  const told = files.map((file, at) => ({
    file,
    ...(isDocx(file) && { text: texts[at] ?? '' }),
    claims: lists[at] ?? [],
  }));
  if (line.flag('json')) {
    const answer = told.length > 1 ? { files: told } : told[0];
    print(JSON.stringify({ tool: 'so-khop', ...answer }, null, 2));
  } else
    print(
      told
        .flatMap(({ file, claims: list }) => [
          ...(told.length > 1 ? [printable(file)] : []),
          ...claimLines(list, words),
        ])
        .join('\n'),
    );
  return lists.some((each) =>
    each.some(({ verdict, reason }) => verdict === 'broken' && reason === undefined),
  )
    ? EXIT.errors
    : EXIT.agrees;
}

async function readDocument(file: string): Promise<Prose> {
  return granted(await readProse(existingName(file)));
}

/** A workbook named beside the documents is what they are compared with, as with --table. */
function isTable(file: string): boolean {
  return /^\.(?:xlsx|xlsm|csv)$/.test(kindOfFile(file));
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
  readonly sheets: readonly Grid[];
}

/** The workbooks that were named, with the answers that they remember; else the tables of the report itself. */
async function tableFor(line: CommandLine, form: FormChoice, own: readonly Grid[]): Promise<Compared> {
  const option = line.option('table');
  const named = line.files.filter(isTable).concat(option ?? []);
  if (named.length === 0) return { figures: figuresOfTables(own, form), answers: [], sheets: own };
  const sheets: Grid[] = [];
  for (const file of named) {
    sheets.push(...(await sheetsOf(existingName(file))));
  }
  const figures = figuresOfTables(sheets, form);
  if (figures.length === 0) throw new Refused({ code: 'table/notFound' });
  return { figures, answers: readLinkAnswers(sheets), sheets };
}

/** Hidden ones, too: the answers stand on one. */
async function sheetsOf(file: string): Promise<readonly Grid[]> {
  if (kindOfFile(file) === '.csv') return granted(await readTableFile(file)).grids;
  return granted(await readWorkbookFile(file)).workbook.sheets;
}
