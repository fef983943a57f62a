/**
 * What `check` found as three tables of plain columns, for DuckDB, pandas, R, Power BI: every table that was checked and
 * every file that could not be, every finding, every figure. `file`, `sheet` and `cell` join them.
 */
import type { CheckedFile, CheckedFileTable, WordedFinding } from '../../app/batch/checkedFile';
import { linesOf } from '../../app/batch/overview';
import { type DisputedClaim, disputedClaims } from '../../app/batch/disputedClaims';
import { unscaled } from './unscaled';

/** "decimal": an exact figure as `unscaled` gives it. */
export type ColumnKind = 'text' | 'count' | 'decimal';
export type Field = string | number | bigint | null;

export interface Dataset {
  readonly name: 'tables' | 'findings' | 'figures';
  /** By name, in the order in which they are written. */
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly rows: (file: CheckedFile) => Iterable<Readonly<Record<string, Field>>>;
}

const PLACE = { file: 'text', sheet: 'text', form: 'text', unit: 'text', period: 'text' } as const;

const tables: Dataset = {
  name: 'tables',
  columns: {
    ...PLACE,
    range: 'text',
    problem_code: 'text',
    problem: 'text',
    form_cells: 'count',
    filled_cells: 'count',
    rules_hold: 'count',
    rules_broken: 'count',
    rules_unknown: 'count',
    errors: 'count',
    warnings: 'count',
    remarks: 'count',
    digest: 'text',
  },
  *rows(checked) {
    for (const { table, errors, warnings, remarks } of linesOf(checked)) {
      yield {
        ...placeOf(checked, table),
        range: table?.range ?? null,
        problem_code: checked.problem?.code ?? null,
        problem: checked.problem?.message ?? null,
        form_cells: table?.figures ?? null,
        filled_cells: table?.filled ?? null,
        rules_hold: table?.tally.holds ?? null,
        rules_broken: table?.tally.broken ?? null,
        rules_unknown: table?.tally.unknown ?? null,
        // Nothing is said of what was not judged: not even nought.
        errors: checked.problem ? null : errors,
        warnings: checked.problem ? null : warnings,
        remarks: checked.problem ? null : remarks,
        digest: table?.digest ?? null,
      };
    }
  },
};

const findings: Dataset = {
  name: 'findings',
  columns: {
    ...PLACE,
    severity: 'text',
    code: 'text',
    rule: 'text',
    row: 'text',
    column: 'text',
    cell: 'text',
    cells: 'text',
    quote: 'text',
    message: 'text',
    printed: 'text',
    expected: 'text',
    accepted: 'text',
  },
  *rows(checked) {
    for (const table of checked.tables) {
      for (const each of table.findings) yield findingRow(checked, table, each, null);
      for (const each of table.accepted) yield findingRow(checked, table, each, each.reason);
    }
    for (const each of disputedClaims(checked)) yield claimRow(checked, each);
  },
};

const figures: Dataset = {
  name: 'figures',
  columns: {
    ...PLACE,
    row: 'text',
    column: 'text',
    cell: 'text',
    label: 'text',
    measure: 'text',
    figure: 'text',
    value: 'decimal',
    printed: 'text',
  },
  *rows(checked) {
    for (const table of checked.tables) {
      for (const { row, column, cell, label, unit, figure, printed } of table.cells ?? []) {
        yield {
          ...placeOf(checked, table),
          row,
          column,
          cell,
          label,
          measure: unit,
          figure,
          value: figure === null ? null : unscaled(figure),
          printed,
        };
      }
    }
  },
};

export const DATASETS: readonly Dataset[] = [tables, findings, figures];

type Place = Readonly<Record<keyof typeof PLACE, string | null>>;

function placeOf({ file }: CheckedFile, table: CheckedFileTable | null): Place {
  return {
    file,
    sheet: table?.sheet ?? null,
    form: table?.form ?? null,
    unit: told(table?.unit),
    period: told(table?.period),
  };
}

/** What the sheet does not say is not an empty name. */
function told(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function findingRow(
  checked: CheckedFile,
  table: CheckedFileTable,
  { finding, columns, message }: WordedFinding,
  accepted: string | null,
): Record<string, Field> {
  return {
    ...placeOf(checked, table),
    severity: finding.severity,
    code: finding.code,
    rule: finding.rule,
    row: finding.rows[0] ?? null,
    column: told(finding.column ?? columns[0]),
    cell: finding.cells[0] ?? null,
    cells: finding.cells.join(', '),
    quote: null,
    message,
    printed: told(finding.printed),
    expected: told(finding.expected),
    accepted,
  };
}

/** Of a report's prose: it has no cell, but words of its own. */
function claimRow(checked: CheckedFile, { claim, severity }: DisputedClaim): Record<string, Field> {
  return {
    ...placeOf(checked, null),
    severity,
    code: claim.code ?? 'narrative/unknown',
    rule: claim.rule,
    row: claim.row?.code ?? null,
    column: null,
    cell: null,
    cells: null,
    quote: claim.quote,
    message: claim.message,
    printed: claim.figures.join('; '),
    expected: claim.expected,
    accepted: null,
  };
}
