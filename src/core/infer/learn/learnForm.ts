/** An unknown table and the rules that a person accepted for it -> a form, which finds and judges the next such table. */
import { type Column, type Form, isAdditive, type Row } from '../../form/form';
import { isTotalLabel } from '../../form/ownRows';
import { measureOf } from '../../form/rowsOf';
import type { Measure } from '../../number/figure';
import { readRule } from '../../rule/kinds/kinds';
import type { RuleText } from '../../rule/rule';
import { RuleTextError } from '../../rule/statement';
import type { Grid } from '../../sheet/grid';
import { catalogueOf } from '../../table/labels/catalogue';
import { recogniseAll } from '../../table/recognise/recognise';
import { tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';
import type { InferredRule, InferredTable } from '../inferTable';
import { nearestHeading } from '../layout/columnHead';
import { isHeadColumn } from '../layout/rowHeads';
import { inferCells } from '../reading/inferCells';
import { textsAbove } from './textsAbove';

/** Without a unit of its own a row would have none to compare. */
const UNIT = 'Đơn vị';

/** The rules of the table that a person may accept as they are: those that a form can say. */
export function acceptable({ rules }: InferredTable): InferredRule[] {
  return rules.filter(({ text }) => isReadable({ text }));
}

/** `rules` are those accepted; `title` is what people will call the form. */
export function learnForm(grid: Grid, table: InferredTable, rules: readonly RuleText[], title = ''): Form {
  const listed = listsOwnRows(table, rules) ? formOf(grid, table, rules, title, true) : null;
  // Headings that say too little find no table; the rows may.
  if (listed && recogniseAll(grid, catalogueOf([listed])).length > 0) return listed;
  return formOf(grid, table, rules, title, false);
}

function formOf(
  grid: Grid,
  table: InferredTable,
  rules: readonly RuleText[],
  title: string,
  own: boolean,
): Form {
  const { layout } = table;
  const above = textsAbove(grid, table);
  const name = tidy(title === '' ? above.title : title);
  const { columns, of } = figureColumns(grid, table, rules);
  const headingOf = (column: number): string => tidy(nearestHeading(layout.columns[column]));
  const rows = own ? [] : rowsOf(grid, table, of, above.unit, rules);
  const total = own ? totalOf(table) : null;
  return {
    id: idOf(name),
    title: name,
    titleEn: name,
    printedTitle: above.title,
    header: {
      order: headingOf(layout.heads.orders),
      label: headingOf(layout.heads.labels),
      over: '',
      unit: headingOf(layout.heads.units),
    },
    source: '',
    columns,
    rows,
    ...(own && {
      ownRows: { drawn: 10, total: total?.place ?? null, totalLabel: total?.label ?? '' },
    }),
    ...(above.unit !== '' && { unit: above.unit }),
    // Totals over rows that the office lists follow from the rows themselves.
    rules: rules.filter((rule) => !own || !namesRow(rule.text)),
    rateDecimals: 2,
    zeroOverZero: '-',
  };
}

function isReadable(rule: RuleText): boolean {
  try {
    readRule(rule);
    return true;
  } catch (error) {
    if (error instanceof RuleTextError) return false;
    throw error;
  }
}

function namesRow(text: string): boolean {
  return /(?:^|[^[A-Za-z0-9_.])[A-Za-z][A-Za-z0-9_.]*/.test(text.replace(/\[[^\]]*\]/g, ' [] '));
}

/** Rows are the office's own (its communes, its villages) where nothing is said of them but their total. */
function listsOwnRows({ layout, rules: found }: InferredTable, rules: readonly RuleText[]): boolean {
  const rows = layout.rows.slice(layout.firstRow);
  if (rows.some(({ section }) => section !== '') || layout.heads.labels < 0) return false;
  const units: string[] = [];
  for (const { unit } of rows) if (unit !== '' && !units.includes(unit)) units.push(unit);
  if (units.length > 1) return false;
  return rules
    .filter(({ text }) => namesRow(text))
    .every(({ text }) => {
      const target = text.slice(0, text.indexOf('=')).trim();
      const row = rows.find(({ code }) => code === target);
      const known = found.find((each) => each.text === text);
      return row !== undefined && isTotalLabel(row.label) && (known?.kind ?? 'sum') === 'sum';
    });
}

function totalOf({ layout }: InferredTable): { place: 'first' | 'last'; label: string } | null {
  const rows = layout.rows.slice(layout.firstRow).filter(({ label }) => label !== '');
  const at = rows.findIndex(({ label }) => isTotalLabel(label));
  const row = rows[at];
  return row ? { place: at * 2 < rows.length ? 'first' : 'last', label: tidy(row.label) } : null;
}

/** Of these columns the form is; `of` are their places in the table. */
function figureColumns(
  grid: Grid,
  table: InferredTable,
  rules: readonly RuleText[],
): { columns: Column[]; of: number[] } {
  const { layout, area } = table;
  const cells = inferCells(grid)?.cells ?? [];
  const columns: Column[] = [];
  const of: number[] = [];
  layout.columns.forEach(({ key, headings }, at) => {
    if (isHeadColumn(layout.heads, at)) return;
    let [figures, prose, decimals] = [0, 0, 0];
    for (let row = layout.firstRow; row < area.rows; row++) {
      const cell = cells[row]?.[at];
      if (cell?.figure) {
        figures++;
        decimals = Math.max(decimals, cell.figure.decimals);
      } else if (cell && cell.text.length > 3) prose++;
    }
    const named = rules.some(({ text }) => text.includes('[' + key + ']'));
    if (!named && (figures === 0 || prose > figures)) return;
    const texts = headings.map(tidy).filter((heading, i, all) => heading !== '' && heading !== all[i - 1]);
    const label = texts[texts.length - 1] ?? '';
    const under = texts.slice(0, -1);
    const measure = measureOfColumn(key, label, decimals, rules);
    of.push(at);
    columns.push({
      key,
      label,
      ...(under.length > 0 && { under }),
      ...(measure && { measure }),
      ...(isAverage(key, rules) && { additive: false }),
    });
  });
  return { columns, of };
}

/** undefined: what its row holds. */
function measureOfColumn(
  key: string,
  label: string,
  decimals: number,
  rules: readonly RuleText[],
): Measure | undefined {
  const name = '[' + key + ']';
  const isRate = rules.some(({ text }) => text.startsWith(name) && /%\s*$/.test(text));
  if (isRate || /%|(?:^|\s)(?:tỷ|tỉ) lệ(?:\s|$)/i.test(label)) return 'rate';
  return decimals > 0 ? 'amount' : undefined;
}

/** "[E] = ([B] + [C]) / 2" is no part of any sum. */
function isAverage(key: string, rules: readonly RuleText[]): boolean {
  return rules.some(({ text }) => text.startsWith('[' + key + '] =') && /\/\s*[0-9]+\s*$/.test(text));
}

function rowsOf(
  grid: Grid,
  { layout, area }: InferredTable,
  columns: readonly number[],
  unit: string,
  rules: readonly RuleText[],
): Row[] {
  const cells = inferCells(grid)?.cells ?? [];
  const rows: Row[] = [];
  let filled = 0;
  for (let at = layout.firstRow; at < area.rows; at++) {
    const head = layout.rows[at];
    if (!head || (head.label === '' && head.order === '')) continue;
    const figures = columns.map((column) => cells[at]?.[column]?.figure ?? null);
    const decimals = figures.reduce((most, figure) => Math.max(most, figure?.decimals ?? 0), 0);
    const named = rules.some(({ text }) => text.split(/[^A-Za-z0-9_.]+/).includes(head.code));
    const isFigured = named || head.unit !== '' || figures.some((figure) => figure !== null);
    const own = head.unit !== '' ? tidy(head.unit) : unit !== '' ? unit : UNIT;
    const isRate = rules.some(({ text }) => text.startsWith(head.code + ' =') && /%\s*$/.test(text));
    const usual = isRate ? 'rate' : measureOf(own);
    const row: Row = {
      code: head.code,
      order: head.order === '' && head.code === head.section ? head.section : head.order,
      label: tidy(head.label),
      unit: isFigured ? own : '',
      kind: isFigured ? 'indicator' : head.code === head.section ? 'section' : 'heading',
      measure: usual === 'count' && decimals > 0 ? 'amount' : usual,
    };
    rows.push(row);
    if (isFigured) filled = rows.length;
  }
  // Below the last figure stand signatures.
  return rows.slice(0, filled).filter((row) => row.label !== '' || isAdditive(row));
}

function idOf(title: string): string {
  const slug = bare(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug === '' ? 'bieu-da-hoc' : slug;
}
