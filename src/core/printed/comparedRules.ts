/** Rules that headings of periods side by side say: "Kỳ trước | Kỳ này | Tăng, giảm | So sánh (%)". */
import type { Form } from '../form/form';
import type { Measure } from '../number/figure';
import type { OtherColumn } from '../table/table';
import type { Compared, ComparedRule } from '../table/compared/compared';
import { comparedColumns } from '../table/compared/comparedColumns';
import { isFigure } from '../table/columns/figureColumns';
import { addressOf, type Grid } from '../sheet/grid';
import type { Candidate } from './said/candidate';
import type { PrintedColumn } from './header/printedColumns';
import { isRateHeading } from './said/headingRules';
import type { PrintedRow } from './said/printedRow';
import type { Weighed } from './weighed';

/** `columns` are those with figures; `rows` those of the table. */
export function comparedOnSheet(
  grid: Grid,
  columns: readonly PrintedColumn[],
  rows: readonly { readonly at: number }[],
): Compared {
  return comparedColumns(
    columns.map(({ key, headings, column }) => ({
      key,
      headings,
      rounded: rows.some(({ at }) => {
        const value = grid.cell(at, column)?.value;
        return typeof value === 'number' && value % 1 !== 0;
      }),
    })),
  );
}

/** `settled`: the columns that print their rule themselves; `listed`: the form with the rows. */
export function comparedRules(
  grid: Grid,
  { rules }: Compared,
  columns: readonly PrintedColumn[],
  rows: readonly PrintedRow[],
  listed: Form,
  settled: readonly string[],
): Candidate[] {
  const own = rules.filter(({ column }) => !settled.includes(`[${column}]`));
  const candidates = own.map((rule) =>
    candidateOf(rule, columns.find(({ key }) => key === rule.column)?.texts[0]?.cell ?? ''),
  );
  const lines = listed.rows.map(({ code, measure }, i) => ({ code, measure, at: rows[i]?.at ?? -1 }));
  const columnOf = (target: string): number | undefined =>
    columns.find(({ key }) => `[${key}]` === target)?.column;
  return candidates.concat(changesOfRates(grid, candidates, columnOf, lines));
}

/** What the figures are to be asked of it; `cell` is where its heading stands. */
export function candidateOf(
  { column, readings: [text = '', ...others], sure, missing }: ComparedRule,
  cell: string,
): Candidate {
  return {
    text,
    target: `[${column}]`,
    ground: sure ? 'words' : 'likely',
    cell,
    printed: '',
    others,
    compared: true,
    ...(missing ? { missing } : {}),
  };
}

/** "Tăng, giảm" of a rate is in percentage points, where it is said at all. */
export function changesOfRates(
  grid: Grid,
  candidates: readonly Candidate[],
  columnOf: (target: string) => number | undefined,
  lines: readonly { readonly code: string; readonly measure: Measure; readonly at: number }[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const each of candidates) {
    const column = columnOf(each.target);
    const isChange = each.text.includes(' - ') && !/[*/]/.test(each.text) && each.ground === 'words';
    if (column === undefined || !isChange || each.missing) continue;
    for (const { code, measure, at } of lines) {
      if (measure !== 'rate' || !isFigure(grid.cell(at, column))) continue;
      const text = each.text.replace(/\[/g, `${code}[`);
      const cell = addressOf({ row: at, column });
      found.push({ ...each, text, target: `${code}${each.target}`, others: [], cell });
    }
  }
  return found;
}

/** Comparisons of which neither headings nor figures tell what they compare, and rates that are no quotient of two columns. */
export function unjudgedColumns(
  grid: Grid,
  columns: readonly PrintedColumn[],
  rows: readonly PrintedRow[],
  { comparisons }: Compared,
  { rules, doubts }: Weighed,
): OtherColumn[] {
  const found: OtherColumn[] = [];
  for (const { key, column, headings, texts } of columns) {
    const judged = rules.some(({ text }) => text.includes(`[${key}] = `));
    const asked = doubts.some(({ cell }) => texts.some((text) => text.cell === cell));
    const compares = comparisons.includes(key);
    if (!(compares || isRateHeading(headings)) || judged || asked) continue;
    const filled = rows.filter(({ at }) => isFigure(grid.cell(at, column)));
    const row = filled[0]?.at;
    if (row === undefined) continue;
    const first = { cell: addressOf({ row, column }), row, text: grid.cell(row, column)?.text.trim() ?? '' };
    const heading = headings[headings.length - 1] ?? '';
    const under = headings.slice(0, -1);
    found.push({
      column,
      heading,
      under,
      figures: filled.length,
      first,
      reason: compares ? 'comparison' : 'rate',
    });
  }
  return found;
}
