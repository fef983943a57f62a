/**
 * What an office added to its table made part of the workbook's own form: the next check judges it like any row or column,
 * and the sum that it closed goes over it.
 */
import { withColumn, withParts, withRows, type AddedRow } from '../../core/form/added';
import type { Column, Form, Row } from '../../core/form/form';
import { measureOf } from '../../core/form/rowsOf';
import { wholeOver } from '../../core/check/within';
import type { Finding } from '../../core/finding/finding';
import { withComparisons } from '../../core/printed/withComparisons';
import { lettersOf } from '../../core/sheet/grid';
import { columnKey, headingWords } from '../../core/table/labels/header';
import { recognise } from '../../core/table/recognise/recognise';
import type { OtherColumn, Table } from '../../core/table/table';
import { tidy } from '../../core/text/label';
import { afterwards, type Effect } from '../session/afterwards';
import { saysAdded } from './saysAdded';

/** What a person is asked to agree to. */
export interface Addition extends Effect {
  /** The form as the workbook would carry it. */
  readonly form: Form;
  readonly rows: readonly { readonly code: string; readonly label: string }[];
  /** Its letters and heading. */
  readonly column: { readonly letters: string; readonly heading: string } | null;
  /** Rules that what was added would keep by itself. */
  readonly bounds: readonly string[];
  /** Sums that would go over what was added: before and after. */
  readonly sums: readonly { readonly before: string; readonly after: string }[];
}

/** What some findings of a table say that the office added; null where they say nothing of the kind. */
export function additionTo(
  table: Table,
  findings: readonly Finding[],
  all: readonly Finding[],
): Addition | null {
  if (table.printed || table.form.consolidates) return null;
  const found = addedIn(table, findings);
  if (found.rows.length === 0 && found.columns.length === 0) return null;
  const best = formsWith(table, found).map((form) => ({ form, ...effectOf(table, form, all) }));
  best.sort((a, b) => a.fresh - b.fresh || b.clears - a.clears);
  const [first] = best;
  if (!first || first.clears === 0) return null;
  const [column] = found.columns;
  return {
    ...first,
    rows: found.rows.map(({ row: { code, label } }) => ({ code, label })),
    column: column ? { letters: lettersOf(column.column), heading: column.heading } : null,
    bounds: found.bounds,
    sums: found.sums.map(({ rule, names }) => ({ before: rule, after: [rule, ...names].join(' + ') })),
  };
}

/** Everything that a table's findings say was added, in one. */
export function everyAddition(table: Table, findings: readonly Finding[]): Addition | null {
  return additionTo(table, findings, findings);
}

interface Found {
  readonly rows: readonly AddedRow[];
  readonly columns: readonly OtherColumn[];
  readonly sums: readonly { readonly rule: string; readonly names: readonly string[] }[];
  /** "Trong đó: nữ": `II.1.2a <= II.1.2`. */
  readonly bounds: readonly string[];
}

function addedIn(table: Table, findings: readonly Finding[]): Found {
  const at: number[] = [];
  const columns: OtherColumn[] = [];
  const summed: { rule: string; rows: readonly number[]; column: number | null }[] = [];
  const take = (column: number): void => {
    const other = table.columns.others.find((each) => each.column === column);
    if (other && !columns.includes(other)) columns.push(other);
  };
  for (const each of findings) {
    if (!saysAdded(each)) continue;
    if (each.code === 'row/extra' && each.at) at.push(each.at.row);
    if (each.code === 'column/unjudged' && each.at) take(each.at.column);
    if (each.code !== 'sum/broken' || each.rule === null) continue;
    const { gap } = each.facts;
    if (gap?.kind === 'addedRows') {
      const rows = gap.rows.map(({ row }) => row - 1);
      at.push(...rows);
      summed.push({ rule: each.rule, rows, column: null });
    } else if (gap?.kind === 'addedColumn') {
      take(gap.column.at);
      summed.push({ rule: each.rule, rows: [], column: gap.column.at });
    }
  }
  const codes = new Map<number, string>();
  const rows = rowsAt(table, at, codes);
  const sums = summed
    .map(({ rule, rows: parts, column }) => ({
      rule,
      names: column === null ? parts.map((row) => codes.get(row) ?? '') : [`[${keyOf(table, column)}]`],
    }))
    .filter(({ names }) => !names.includes(''));
  const bounds: string[] = [];
  for (const extra of table.extra) {
    const [code, whole] = [codes.get(extra.at), wholeOver(table, extra)];
    if (code !== undefined && whole) bounds.push(`${code} <= ${whole.row.code}`);
  }
  return { rows, columns, sums, bounds };
}

/** In the order of the sheet; `codes` is told the code of each. */
function rowsAt(table: Table, at: readonly number[], codes: Map<number, string>): AddedRow[] {
  const added: AddedRow[] = [];
  const taken = table.official.rows.map(({ code }) => code);
  for (const { at: row, printedOrder, printedLabel } of table.extra) {
    const label = tidy(printedLabel);
    if (!at.includes(row) || label === '') continue;
    const above = table.rows.filter((each) => each.at < row).pop();
    const code = freeCode(above?.row ?? null, tidy(printedOrder), taken);
    taken.push(code);
    codes.set(row, code);
    added.push({ row: rowOf(table, row, code, tidy(printedOrder), label), after: above?.row.code ?? null });
  }
  return added;
}

function rowOf(table: Table, at: number, code: string, order: string, label: string): Row {
  const { unit: unitColumn, figures } = table.columns;
  const columns: number[] = [];
  figures.forEach((column) => columns.push(column));
  const hasFigure = columns.some((column) => (table.grid.cell(at, column)?.text.trim() ?? '') !== '');
  const printed = unitColumn === null ? '' : tidy(table.grid.cell(at, unitColumn)?.text ?? '');
  const above = table.rows.filter((each) => each.at < at && each.row.kind === 'indicator').pop();
  const usual = printed === '' ? (table.official.unit ?? above?.row.unit ?? '') : printed;
  const unit = hasFigure || printed !== '' ? usual : '';
  const kind = unit === '' ? ('heading' as const) : ('indicator' as const);
  return { code, order, label, unit, kind, measure: measureOf(unit) };
}

/** "1.3" under II.1.2 is II.1.3; a number that is taken, or none, is told from the row above: II.1.2a. */
function freeCode(above: Row | null, order: string, taken: readonly string[]): string {
  const isNumbered = above && above.order !== '' && above.code.endsWith(above.order);
  const before =
    above?.kind === 'section' ? above.code + '.' : isNumbered ? above.code.slice(0, -above.order.length) : '';
  const number = order.replace(/[^A-Za-z0-9.]/g, '').replace(/^\.+|\.+$/g, '');
  const own = before + number;
  if (number !== '' && isCode(own) && !taken.includes(own)) return own;
  const stem = (above?.code ?? 'X').slice(0, 36);
  for (let i = 0; ; i++) {
    const code = stem + lettersOf(i).toLowerCase();
    if (!taken.includes(code)) return code;
  }
}

function isCode(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_.]{0,39}$/.test(text);
}

/** A column that the form has not, by its letter. */
function keyOf({ official }: Table, column: number): string {
  const letters = lettersOf(column);
  return official.columns.some(({ key }) => key === letters) ? letters + '_' : letters;
}

/** Figures of a column may be due in every row, or in none, and add up over rows or not: whichever suits the table. */
function formsWith(table: Table, { rows, columns, sums, bounds }: Found): Form[] {
  let form = withRows(table.official, rows);
  form = { ...form, rules: form.rules.concat(bounds.map((text) => ({ text }))) };
  for (const { rule, names } of sums) form = withParts(form, rule, names);
  if (columns.length === 0) return [form];
  const due = columns.reduce((grown, other) => withOther(table, grown, other, {}), form);
  const free = columns.reduce(
    (grown, other) => withOther(table, grown, other, { additive: false, compares: true }),
    form,
  );
  return [due, free];
}

function withOther(table: Table, form: Form, other: OtherColumn, also: Partial<Column>): Form {
  const own = form.columns.length === 1 ? namedAsPrinted(table, form) : form;
  const column: Column = {
    key: keyOf(table, other.column),
    label: tidy(other.heading),
    ...(other.under.length > 0 && { under: other.under.map(tidy) }),
    ...also,
  };
  return withColumn(own, column, columnAfter(table, own, other.column));
}

/** Beside others the one column of a form is told by its heading. */
function namedAsPrinted({ grid, area, rows, columns: { figures } }: Table, form: Form): Form {
  const [own] = form.columns;
  const column = own && figures.get(own.key);
  if (!own || column === undefined) return form;
  for (let row = (rows[0]?.at ?? 0) - 1; row >= area.row; row--) {
    const text = headingWords(grid.cell(row, column)?.text ?? '');
    if (text !== '' && columnKey(text) === null) return { ...form, columns: [{ ...own, label: text }] };
  }
  return form;
}

function columnAfter({ columns: { figures } }: Table, { columns }: Form, column: number): string | null {
  const behind = columns.filter(({ key }) => (figures.get(key) ?? -1) > column);
  return behind[0]?.key ?? null;
}

function effectOf(table: Table, form: Form, findings: readonly Finding[]): Effect {
  return afterwards(recognise(table.grid, form).map(withComparisons), table, findings);
}
