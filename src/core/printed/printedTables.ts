/** Tables of forms nobody knows, judged by the rules that they print themselves. */
import type { Form } from '../form/form';
import { measureOf } from '../form/rowsOf';
import type { Measure } from '../number/figure';
import type { Area, Grid } from '../sheet/grid';
import type { OtherColumn, Table, TableRow } from '../table/table';
import type { PrintedDoubt } from '../rule/printed/doubt';
import type { Candidate } from './said/candidate';
import { isGarbled } from '../text/garbled';
import { comparedRows } from './comparedRows';
import { comparedOnSheet, comparedRules, unjudgedColumns } from './comparedRules';
import { type HeaderArea, headerAreas } from './header/headerArea';
import { titleAbove } from './header/titleAbove';
import { MOST_BLANK } from './header/totals';
import { headingRules, isAverageHeading, isRateHeading } from './said/headingRules';
import { notesAround } from './header/notes';
import {
  columnAt,
  type PrintedColumn,
  type PrintedColumns,
  printedColumns,
  type PrintedText,
} from './header/printedColumns';
import { visibleRows } from './printedRows';
import { rowRules } from './rowRules';
import type { PrintedRow } from './said/printedRow';
import { sharesOfTotal } from './shares';
import { type Stated, statedRules } from './statedRules';
import { strayColumns } from './strayColumns';
import { weighed } from './weighed';
import { carriedRules } from './said/carriedRules';
import { outlineRules } from './said/outlineRules';
import { yieldRules } from './said/yieldRules';

/** What a table that no form was found for is called. */
export const UNKNOWN_FORM = 'unknown';
/** One garbled name may be a slip; one in so many is what was done to the file. */
const GARBLED = 3;

/** Beside the areas that tables of known forms have taken; none that prints no rule. */
export function printedTables(grid: Grid, taken: readonly Area[] = []): Table[] {
  const headers = headerAreas(grid, taken);
  const tables: Table[] = [];
  headers.forEach((header, i) => {
    const next = headers[i + 1]?.first ?? grid.rows;
    const until = taken.reduce((end, { row }) => (row > header.last ? Math.min(end, row) : end), next);
    const table = tableUnder(grid, header, until);
    if (table) tables.push(table);
  });
  return tables;
}

function tableUnder(grid: Grid, header: HeaderArea, until: number): Table | null {
  const body = bodyRows(grid, header, until);
  const columns = printedColumns(grid, header, body);
  if (!columns) return null;
  const { rows, hidden, extra } = visibleRows(grid, columns, body);
  // Of names that lost their letters nobody can be told: the file is to be got again first.
  if (rows.filter(({ label }) => isGarbled(label)).length * GARBLED >= rows.length) return null;
  const last = rows[rows.length - 1]?.at ?? header.last;
  const stated = statedColumns(columns.figures, notesAround(grid, header, last));
  const compared = comparedOnSheet(grid, columns.figures, rows);
  const quotients = stated.candidates
    .filter(({ text }) => text.includes(' / '))
    .map(({ target }) => target)
    .concat(compared.comparisons.map((key) => `[${key}]`));
  const headingOf = (column: number | null): string =>
    column === null ? '' : (columnAt(grid, header, column).headings.slice(-1)[0] ?? '');
  const bare: Form = {
    id: UNKNOWN_FORM,
    title: titleAbove(grid, header),
    titleEn: titleAbove(grid, header),
    printedTitle: '',
    header: {
      order: headingOf(columns.order),
      label: headingOf(columns.label),
      over: '',
      unit: headingOf(columns.unit),
    },
    source: '',
    columns: columns.figures.map((column) => ({
      ...formColumn(grid, column, rows),
      ...(quotients.includes(`[${column.key}]`) ? { additive: false } : {}),
      ...(compared.comparisons.includes(column.key) ? { signed: true } : {}),
    })),
    rows: [],
    rules: [],
    rateDecimals: 2,
    zeroOverZero: '-',
  };
  const ofRows = rowRules(bare, rows);
  const settled = stated.candidates.map(({ target }) => target);
  const ofPeriods = comparedRules(grid, compared, columns.figures, rows, ofRows.form, settled);
  const candidates: Candidate[] = [
    ...stated.candidates,
    ...ofPeriods,
    ...headingRules(columns.figures.filter(({ key }) => !compared.comparisons.includes(key))),
    ...yieldRules(columns.figures),
    ...carriedRules(columns.figures, settled.concat(ofPeriods.map(({ target }) => target))),
    ...outlineRules(rows, ofRows.form),
    ...ofRows.candidates,
    ...comparedRows(rows, ofRows.form, compared),
  ];
  const first = tableOf(grid, header, columns, rows, { ...ofRows.form, rules: [] }, [], []);
  const { rules, doubts } = weighed(first, candidates.concat(sharesOfTotal(first, columns.figures)));
  const all = [...stated.doubts, ...ofRows.doubts, ...doubts];
  const others = unjudgedColumns(grid, columns.figures, rows, compared, { rules, doubts: all });
  // Rates alone make no table of a list.
  if (rules.length + all.length + others.filter(({ reason }) => reason !== 'rate').length === 0) return null;
  others.push(...strayColumns(grid, header.to, header.first, rows));
  const table = tableOf(grid, header, columns, rows, { ...ofRows.form, rules }, all, others);
  const end = Math.max(last, ...extra.map(({ at }) => at));
  return { ...table, area: { ...table.area, rows: end - header.first + 1 }, hidden, extra };
}

function statedColumns(figures: readonly PrintedColumn[], notes: readonly PrintedText[]): Stated {
  const names = figures.map(({ key }) => key);
  const refOf = (name: string): string | null => (names.includes(name) ? `[${name}]` : null);
  const candidates: Candidate[] = [];
  const doubts: PrintedDoubt[] = [];
  for (const note of notes) {
    const target = /^cột\s*(?:số\s*)?[([]?\s*([0-9]{1,2})/i.exec(note.text)?.[1] ?? '';
    const own = figures.find(({ key }) => key === target);
    if (!own) continue;
    const percent = isRateHeading(own.headings);
    const others = names.filter((name) => name !== target);
    const stated = statedRules(note, { refOf, own: `[${target}]`, ownName: target, percent, names: others });
    candidates.push(...stated.candidates);
    doubts.push(...stated.doubts);
  }
  for (const { key, texts, headings } of figures) {
    const percent = isRateHeading(headings);
    const own = { refOf, own: `[${key}]`, ownName: key, percent };
    for (const text of texts) {
      const stated = statedRules(text, { ...own, names: names.filter((name) => name !== key) });
      candidates.push(...stated.candidates);
      doubts.push(...stated.doubts);
    }
  }
  return { candidates, doubts };
}

function bodyRows(grid: Grid, { last, numberRow, from, to }: HeaderArea, until: number): number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = (numberRow ?? last) + 1; row < Math.min(until, grid.rows) && blank <= MOST_BLANK; row++) {
    let filled = false;
    for (let column = from; column < to && !filled; column++) {
      const cell = grid.cell(row, column);
      filled = cell !== undefined && (cell.text.trim() !== '' || cell.formula !== null);
    }
    blank = filled ? 0 : blank + 1;
    if (filled) rows.push(row);
  }
  return rows;
}

/** Counts, unless a fraction stands there or the heading says a rate. */
function formColumn(
  grid: Grid,
  { key, column, headings }: PrintedColumn,
  rows: readonly PrintedRow[],
): Form['columns'][number] {
  const values = rows.map(({ at }) => grid.cell(at, column)?.value);
  // Rows of rates and of areas say so by their units.
  const counted = rows
    .filter(({ unit }) => measureOf(unit) === 'count')
    .map(({ at }) => grid.cell(at, column)?.value);
  const fraction = counted.some((value) => typeof value === 'number' && value % 1 !== 0);
  const negative = values.some((value) => typeof value === 'number' && value < 0);
  const measure: Measure | null = isRateHeading(headings) ? 'rate' : fraction ? 'amount' : null;
  const ofRows = rows.some(({ unit }) => unit !== '' && measureOf(unit) !== 'count');
  return {
    key,
    label: headings[headings.length - 1] ?? '',
    ...(headings.length > 1 ? { under: headings.slice(0, -1) } : {}),
    ...((measure ?? (ofRows ? null : 'count')) ? { measure: measure ?? 'count' } : {}),
    ...(negative ? { signed: true } : {}),
    ...(isAverageHeading(headings) ? { additive: false } : {}),
  };
}

function tableOf(
  grid: Grid,
  header: HeaderArea,
  columns: PrintedColumns,
  rows: readonly PrintedRow[],
  form: Form,
  doubts: readonly PrintedDoubt[],
  others: readonly OtherColumn[],
): Table {
  const figures = new Map<string, number>();
  for (const { key, column } of columns.figures) figures.set(key, column);
  const last = rows[rows.length - 1]?.at ?? header.last;
  const own: TableRow[] = [];
  rows.forEach(({ at, order, label, unit }, i) => {
    const row = form.rows[i];
    if (row)
      own.push({
        row,
        at,
        printedOrder: order,
        printedLabel: label,
        printedUnit: unit,
        labelling: 'same',
        placing: 'inPlace',
      });
  });
  return {
    form,
    official: form,
    grid,
    area: {
      row: header.first,
      column: header.from,
      rows: last - header.first + 1,
      columns: header.to - header.from,
    },
    columns: {
      order: columns.order,
      label: columns.label,
      unit: columns.unit,
      figures,
      headed: columns.figures.length,
      others,
    },
    rows: own,
    extra: [],
    missing: [],
    legacy: [],
    hidden: [],
    listed: true,
    printed: doubts,
  };
}
