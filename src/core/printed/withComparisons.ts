/** Columns beside those of a known form that set periods side by side: judged as their headings and figures say. */
import type { Column } from '../form/form';
import { lettersOf } from '../sheet/grid';
import { isNumberingRow } from '../table/labels/header';
import type { OtherColumn, Table } from '../table/table';
import { comparedColumns } from '../table/compared/comparedColumns';
import { headingPart } from '../table/compared/headingPart';
import { candidateOf, changesOfRates } from './comparedRules';
import { type HeaderArea } from './header/headerArea';
import { textAt } from './header/textAt';
import { columnAt } from './header/printedColumns';
import { weighed } from './weighed';

/** What neither headings nor figures explain stays unjudged, and is said to. */
export function withComparisons(table: Table): Table {
  const others = table.columns.others.filter(({ reason }) => reason === 'comparison');
  const header = others.length > 0 ? headerOf(table) : null;
  if (!header) return table;
  const headingsOf = (column: number): readonly string[] => columnAt(table.grid, header, column).headings;
  const wide = widened(table, others, headingsOf);
  const keys = others.map(keyOf);
  const { rules } = comparedColumns(
    wide.form.columns.map(({ key }) => {
      const headings = headingsOf(wide.columns.figures.get(key) ?? -1);
      return { key, headings: keys.includes(key) || !isPlain(table, key, headings) ? headings : PLAIN };
    }),
  );
  const candidates = rules
    .filter(({ column }) => keys.includes(column))
    .map((rule) => {
      const other = others.find((each) => keyOf(each) === rule.column);
      return candidateOf(rule, other?.first.cell ?? '');
    });
  const lines = table.rows.map(({ row: { code, measure }, at }) => ({ code, measure, at }));
  const columnOf = (target: string): number | undefined =>
    others.find((each) => `[${keyOf(each)}]` === target)?.column;
  const ofRates = changesOfRates(table.grid, candidates, columnOf, lines);
  const kept = weighed(wide, candidates.concat(ofRates)).rules;
  const judged = others.filter((other) => kept.some(({ text }) => text.startsWith(`[${keyOf(other)}] = `)));
  if (judged.length === 0) return table;
  const known = widened(table, judged, headingsOf);
  const keysKept = judged.map((other) => `[${keyOf(other)}] = `);
  const rulesKept = kept.filter(({ text }) => keysKept.some((key) => text.includes(key)));
  return { ...known, form: { ...known.form, rules: table.form.rules.concat(rulesKept) } };
}

const PLAIN = ['Số liệu'];

/** The form's own column need not say of when it is: "Kết quả thống kê | Số liệu" are the figures of now. */
function isPlain({ official }: Table, key: string, headings: readonly string[]): boolean {
  const [own, ...more] = official.columns;
  const { moment, periods } = headingPart(headings);
  const isOnly = more.length === 0 && own?.key === key;
  return headings.length === 0 || (isOnly && periods.length === 0 && (moment === null || moment === 'now'));
}

/** "E" for the fifth column. */
function keyOf({ column }: OtherColumn): string {
  return lettersOf(column);
}

/** The rows of headings above the first row of the form. */
function headerOf({ grid, area, rows }: Table): HeaderArea | null {
  const first = area.row;
  let last = Math.min(...rows.map(({ at }) => at)) - 1;
  const [from, to] = [0, grid.columns];
  const texts: string[] = [];
  for (let column = from; column < to; column++) texts.push(textAt(grid, last, column));
  const numberRow = last > first && isNumberingRow(texts) ? last-- : null;
  return last < first ? null : { first, last, numberRow, from, to };
}

function widened(
  table: Table,
  others: readonly OtherColumn[],
  headingsOf: (column: number) => readonly string[],
): Table {
  const figures = new Map<string, number>();
  table.columns.figures.forEach((column, key) => figures.set(key, column));
  const columns = others.map((other): Column => {
    const headings = headingsOf(other.column);
    figures.set(keyOf(other), other.column);
    return {
      key: keyOf(other),
      label: other.heading,
      ...(headings.length > 1 ? { under: headings.slice(0, -1) } : {}),
      measure: 'amount',
      additive: false,
      signed: true,
      compares: true,
    };
  });
  const right = Math.max(table.area.column + table.area.columns, ...others.map(({ column }) => column + 1));
  return {
    ...table,
    form: { ...table.form, columns: table.form.columns.concat(columns) },
    area: { ...table.area, columns: right - table.area.column },
    columns: {
      ...table.columns,
      figures,
      others: table.columns.others.filter((other) => !others.includes(other)),
    },
  };
}
