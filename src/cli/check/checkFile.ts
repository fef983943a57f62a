/** One workbook checked, its findings already worded: what every way of showing them starts from. */
import { checkTables } from '../../app/session/checkTables';
import { carriedForms } from '../../app/learn/carriedForms';
import { createHash } from 'node:crypto';
import { figuresOfTables } from '../../app/narrative/tableFigures';
import {
  type BareFinding,
  type CarriedSheet,
  type CheckedFile,
  type CheckedFileTable,
  refusedFile,
  type WordedClaim,
  type WordedFinding,
} from '../../app/batch/checkedFile';
import type { Problem } from '../../app/contract/problem';
import { inOffice, NO_OFFICE, type Office } from '../../app/office/office';
import type { Finding } from '../../core/finding/finding';
import { bySeverity } from '../../core/finding/severity';
import type { Form } from '../../core/form/form';
import { cellKey } from '../../core/rule/rule';
import { readNarrative } from '../../core/narrative/readNarrative';
import { areaAddress, type Grid, positionOf } from '../../core/sheet/grid';
import { officeOf } from '../../core/table/heading/office';
import { periodOf } from '../../core/table/heading/title';
import { figureCell, type Table } from '../../core/table/table';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { officeWordsOf } from '../../words/office/officeWordsOf';
import { faultSentence } from '../../words/learn/words';
import { describe, describeProblem } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
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
  const worded = (found: Finding, table: Table): WordedFinding => {
    const { finding, within } = inOffice(found, choice.office ?? NO_OFFICE);
    const bare: BareFinding & { facts?: unknown; at?: unknown } = { ...finding };
    delete bare.facts;
    delete bare.at;
    const said = describe(finding, words);
    const message = within === null ? said : `${said} ${officeWordsOf(choice.language).within(within)}`;
    return { finding: bare, columns: columnsOf(finding, table), message };
  };
  const read = await readCheckable(file);
  if ('problem' in read) return refused(read.problem);
  const claims = read.text === null ? [] : claimsOf(read.text, read.grids, choice);
  const last = choice.previous === undefined ? null : await readCheckable(choice.previous);
  if (last && 'problem' in last) return refused(last.problem);
  const carried = carriedSheets(read.grids, choice.language);
  const checked = chooseTables(read.grids, choice, (sheets, form) =>
    checkTables(sheets, form, last?.grids ?? null, choice.learnt),
  );
  // A report without a table of a known form is judged by what it says.
  if ('problem' in checked && claims.length === 0)
    return { ...refused(checked.problem), ...(carried.length > 0 && { carried }) };
  const tables = 'problem' in checked ? [] : checked.tables;
  return {
    file,
    problem: null,
    ...(read.text !== null && { claims }),
    ...(carried.length > 0 && { carried }),
    tables: tables.map(({ table, judgement, open, accepted }) => ({
      sheet: table.grid.sheet,
      range: areaAddress(table.area),
      form: table.form.id,
      ...aboutTable(table),
      tally: judgement.tally,
      findings: open
        .map((finding) => worded(finding, table))
        .sort((a, b) => bySeverity(a.finding, b.finding)),
      accepted: accepted.map(({ finding, acceptance }) => ({
        ...worded(finding, table),
        reason: acceptance.reason,
      })),
    })),
  };
}

function carriedSheets(grids: readonly Grid[], language: CheckRequest['language']): CarriedSheet[] {
  const words = learnWordsOf(language);
  return carriedForms(grids).map(({ sheet, form, faults }) => ({
    sheet,
    form: form?.id ?? '',
    title: form?.title ?? '',
    rules: form?.rules.length ?? 0,
    faults: faults.map(({ cell, fault }) => ({ cell, message: faultSentence(words, fault) })),
  }));
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

/** What the prose says, compared with the report's own tables. */
function claimsOf(text: string, grids: readonly Grid[], { form, language }: CheckRequest): WordedClaim[] {
  const words = narrativeWordsOf(language);
  return readNarrative(text, figuresOfTables(grids, form)).map((claim) => claimJson(claim, words));
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

/** What a reviewer of many tables has to know of one besides its findings. */
function aboutTable(
  table: Table,
): Pick<CheckedFileTable, 'unit' | 'period' | 'filled' | 'figures' | 'digest'> {
  const hash = createHash('sha1');
  let filled = 0;
  for (const column of table.form.columns) {
    for (const tableRow of table.rows) {
      if (tableRow.row.kind !== 'indicator') continue;
      const text = figureCell(table, tableRow, column)?.text.trim() ?? '';
      if (text !== '') filled++;
      hash.update(cellKey(tableRow.row.code, column.key) + '=' + text + '\n');
    }
  }
  return {
    unit: officeOf(table),
    period: periodOf(table),
    filled,
    figures: table.form.rows.filter(({ kind }) => kind === 'indicator').length * table.form.columns.length,
    digest: hash.digest('hex'),
  };
}
