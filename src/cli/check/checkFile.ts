/** One workbook checked, its findings already worded: what every way of showing them starts from. */
import { readAcceptances } from '../../app/acceptance/acceptance';
import { acceptanceOf } from '../../app/narrative/acceptedClaims';
import { checkTables } from '../../app/session/checkTables';
import { figuresOfTables } from '../../app/narrative/tableFigures';
import { type CheckedFile, refusedFile, type WordedClaim } from '../../app/batch/checkedFile';
import type { Problem } from '../../app/contract/problem';
import { NO_OFFICE, type Office } from '../../app/office/office';
import type { Form } from '../../core/form/form';
import type { Claim } from '../../core/narrative/claim/claim';
import { readNarrative } from '../../core/narrative/readNarrative';
import type { Grid } from '../../core/sheet/grid';
import { withFigures } from '../../exports/batch/tableFigures';
import { wordedCarried, wordedProblem, wordedTables } from '../../words/batch/wordedTables';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { chooseTables, type TableChoice } from '../arguments/chooseTables';
import { UsageError } from '../arguments/commandLine';
import { readProse } from '../files/proseFile';
import { type Read, readWorkbookFile } from '../files/workbookFile';
import { claimJson } from '../narrative/claimJson';
import { kindOfFile } from '../files/standardInput';

/** Plain data, so that a thread can be told. */
export interface CheckRequest extends TableChoice {
  /** The file of the last period. */
  readonly previous?: string | undefined;
  /** Forms that offices made themselves, by --forms. */
  readonly learnt?: readonly Form[];
  /** What the office decides for itself. */
  readonly office?: Office;
  /** Every cell of each table is told, too. */
  readonly figures?: boolean;
}

export async function checkFile(file: string, choice: CheckRequest): Promise<CheckedFile> {
  try {
    return await judged(file, choice);
  } catch (error) {
    // The sheet or table asked for may be absent from one file and stand in the next.
    if (error instanceof UsageError) return refusedFile(file, 'table/notFound', error.message);
    // Whoever checks three hundred files wants to know of the other two hundred and ninety-nine.
    console.error(error);
    return wordedProblem(
      file,
      { code: 'tool/fault', detail: { file, message: String(error) } },
      choice.language,
    );
  }
}

async function judged(file: string, choice: CheckRequest): Promise<CheckedFile> {
  const refused = (problem: Problem): CheckedFile => wordedProblem(file, problem, choice.language);
  const read = await readCheckable(file);
  if ('problem' in read) return refused(read.problem);
  const said = read.text === null ? [] : readNarrative(read.text, figuresOfTables(read.grids, choice.form));
  const claims = worded(said, read.grids, choice);
  const last = choice.previous === undefined ? null : await readCheckable(choice.previous);
  if (last && 'problem' in last) return refused(last.problem);
  const carried = wordedCarried(read.grids, choice.language);
  const checked = chooseTables(read.grids, choice, (sheets, form, hidden) =>
    checkTables(sheets, form, last?.grids ?? null, choice.learnt, said, hidden),
  );
  // A report without a table of a known form is judged by what it says.
  if ('problem' in checked && claims.length === 0)
    return { ...refused(checked.problem), ...(carried.length > 0 && { carried }) };
  const found = 'problem' in checked ? [] : checked.tables;
  const tables = wordedTables(found, read.grids, choice.language, choice.office ?? NO_OFFICE);
  return {
    file,
    problem: null,
    ...(read.text !== null && { claims }),
    ...(carried.length > 0 && { carried }),
    tables: choice.figures === true ? withFigures(tables, found) : tables,
  };
}

interface Checkable {
  readonly grids: readonly Grid[];
  /** The prose of a Word file. */
  readonly text: string | null;
}

async function readCheckable(file: string): Promise<Read<Checkable>> {
  if (kindOfFile(file) === '.docx') {
    const read = await readProse(file);
    return 'problem' in read ? read : { grids: read.tables, text: read.text };
  }
  const read = await readWorkbookFile(file);
  return 'problem' in read ? read : { grids: read.workbook.sheets, text: null };
}

/** What the prose says, with the reasons that the report keeps. */
function worded(said: readonly Claim[], grids: readonly Grid[], { language }: CheckRequest): WordedClaim[] {
  const words = narrativeWordsOf(language);
  const acceptances = readAcceptances(grids);
  return said.map((claim) =>
    claimJson(claim, words, claim.verdict === 'holds' ? null : acceptanceOf(claim, acceptances)),
  );
}
