/** One workbook checked, its findings already worded: what every way of showing them starts from. */
import { checkTables } from '../../app/session/checkTables';
import type { Problem, ProblemCode } from '../../app/contract/problem';
import type { Tally } from '../../core/check/evaluate';
import type { Finding } from '../../core/finding/finding';
import { areaAddress, positionOf } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { describe, describeProblem } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import { chooseTables, type TableChoice } from '../arguments/chooseTables';
import { UsageError } from '../arguments/commandLine';
import { readWorkbookFile } from '../files/workbookFile';

export type CheckRequest = TableChoice;

/** A finding without its facts: they are what its sentence was made of, and exact decimals cannot cross threads. */
export type BareFinding = Omit<Finding, 'facts'>;

export interface WordedFinding {
  readonly finding: BareFinding;
  /** Keys of the form's columns, parallel to the cells; "" for a cell outside of them. */
  readonly columns: readonly string[];
  readonly message: string;
}

export interface AcceptedFinding extends WordedFinding {
  readonly reason: string;
}

/** Plain data, so that a thread can hand it over. */
export interface CheckedFileTable {
  readonly sheet: string;
  /** "A5:D128" */
  readonly range: string;
  readonly form: string;
  readonly tally: Tally;
  /** What is left to mend, the worst first. */
  readonly findings: readonly WordedFinding[];
  /** What somebody accepted with a reason, on the workbook's own sheet of reasons. */
  readonly accepted: readonly AcceptedFinding[];
}

export interface CheckedFile {
  readonly file: string;
  readonly problem: { readonly code: ProblemCode; readonly message: string } | null;
  readonly tables: readonly CheckedFileTable[];
}

/** A file whose problem has its sentence already. */
export function refusedFile(file: string, code: ProblemCode, message: string): CheckedFile {
  return { file, problem: { code, message }, tables: [] };
}

export async function checkFile(file: string, choice: CheckRequest): Promise<CheckedFile> {
  try {
    return await judged(file, choice);
  } catch (error) {
    // The sheet or table asked for may be absent from one file and stand in the next.
    if (error instanceof UsageError) return refusedFile(file, 'table/notFound', error.message);
    // Whoever checks three hundred files wants to know of the other two hundred and ninety-nine.
    console.error(error);
    const problem: Problem = { code: 'tool/fault', detail: { file, message: String(error) } };
    return refusedFile(file, problem.code, describeProblem(problem, wordsOf(choice.language)));
  }
}

async function judged(file: string, choice: CheckRequest): Promise<CheckedFile> {
  const words = wordsOf(choice.language);
  const refused = (problem: Problem): CheckedFile =>
    refusedFile(file, problem.code, describeProblem(problem, words));
  const worded = (finding: Finding, table: Table): WordedFinding => {
    const bare: BareFinding & { facts?: unknown } = { ...finding };
    delete bare.facts;
    return { finding: bare, columns: columnsOf(finding, table), message: describe(finding, words) };
  };
  const read = await readWorkbookFile(file);
  if ('problem' in read) return refused(read.problem);
  const checked = chooseTables(read.workbook.sheets, choice, checkTables);
  if ('problem' in checked) return refused(checked.problem);
  return {
    file,
    problem: null,
    tables: checked.tables.map(({ table, judgement, open, accepted }) => ({
      sheet: table.grid.sheet,
      range: areaAddress(table.area),
      form: table.form.id,
      tally: judgement.tally,
      findings: open.map((finding) => worded(finding, table)),
      accepted: accepted.map(({ finding, acceptance }) => ({
        ...worded(finding, table),
        reason: acceptance.reason,
      })),
    })),
  };
}

function columnsOf({ cells }: Finding, { columns }: Table): string[] {
  return cells.map((cell) => {
    const at = positionOf(cell)?.column;
    let key = '';
    columns.figures.forEach((column, each) => {
      if (column === at) key = each;
    });
    return key;
  });
}
