/** Checked tables with their findings worded: plain data, as threads, workers and reports hand it on. */
import { aboutTable } from '../../app/batch/aboutTable';
import type {
  BareFinding,
  CarriedSheet,
  CheckedFile,
  CheckedFileTable,
  WordedFinding,
} from '../../app/batch/checkedFile';
import { refusedFile } from '../../app/batch/checkedFile';
import { tableReviews } from '../../app/batch/tableReview';
import type { Problem } from '../../app/contract/problem';
import { inOffice, NO_OFFICE, type Office } from '../../app/office/office';
import { carriedForms } from '../../app/learn/carriedForms';
import type { CheckedTable } from '../../app/session/checkTables';
import type { Finding } from '../../core/finding/finding';
import { bySeverity } from '../../core/finding/severity';
import { areaAddress, type Grid, positionOf } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { learnWordsOf } from '../learn/learnWordsOf';
import { faultSentence } from '../learn/words';
import { officeWordsOf } from '../office/officeWordsOf';
import { describe, describeProblem, type Language } from '../words';
import { wordsOf } from '../wordsOf';

/** `grids`: where sign-offs stand; `office`: what the office takes for more or less severe. */
export function wordedTables(
  tables: readonly CheckedTable[],
  grids: readonly Grid[],
  language: Language,
  office: Office = NO_OFFICE,
): CheckedFileTable[] {
  const words = wordsOf(language);
  const worded = (found: Finding, table: Table): WordedFinding => {
    const { finding, within } = inOffice(found, office);
    const bare: BareFinding & { facts?: unknown; at?: unknown } = { ...finding };
    delete bare.facts;
    delete bare.at;
    const said = describe(finding, words);
    const message = within === null ? said : `${said} ${officeWordsOf(language).within(within)}`;
    return { finding: bare, columns: columnsOf(finding, table), message };
  };
  const reviews = tableReviews(
    tables.map(({ table }) => table),
    grids,
  );
  return tables.map(({ table, judgement, open, accepted }, i) => ({
    sheet: table.grid.sheet,
    range: areaAddress(table.area),
    form: table.form.id,
    ...aboutTable(table),
    tally: judgement.tally,
    findings: open.map((finding) => worded(finding, table)).sort((a, b) => bySeverity(a.finding, b.finding)),
    accepted: accepted.map(({ finding, acceptance }) => ({
      ...worded(finding, table),
      reason: acceptance.reason,
    })),
    ...(reviews[i] && { review: reviews[i] }),
  }));
}

export function wordedProblem(file: string, problem: Problem, language: Language): CheckedFile {
  return refusedFile(file, problem.code, describeProblem(problem, wordsOf(language)));
}

export function wordedCarried(grids: readonly Grid[], language: Language): CarriedSheet[] {
  const words = learnWordsOf(language);
  return carriedForms(grids).map(({ sheet, form, faults }) => ({
    sheet,
    form: form?.id ?? '',
    title: form?.title ?? '',
    rules: form?.rules.length ?? 0,
    faults: faults.map(({ cell, fault }) => ({ cell, message: faultSentence(words, fault) })),
  }));
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
