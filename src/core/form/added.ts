/** A form with what an office added to its table: rows and columns of its own, and the sums that they belong to. */
import type { RuleText } from '../rule/rule';
import type { Column, Form, Row } from './form';

export interface AddedRow {
  readonly row: Row;
  /** The code of the row that it stands under; null above all. */
  readonly after: string | null;
}

/** Rows under the same row come out in the order given. */
export function withRows(form: Form, added: readonly AddedRow[]): Form {
  const rows = form.rows.slice();
  for (const { row, after } of added.slice().reverse())
    rows.splice(after === null ? 0 : rows.findIndex(({ code }) => code === after) + 1, 0, {
      ...row,
      added: true,
    });
  return { ...form, rows };
}

export function withColumn(form: Form, column: Column, before: string | null): Form {
  const columns = form.columns.slice();
  const at = columns.findIndex(({ key }) => key === before);
  columns.splice(at < 0 ? columns.length : at, 0, { ...column, added: true });
  return { ...form, columns };
}

/** "II.1 = II.1.1 + II.1.2" -> "II.1 = II.1.1 + II.1.2 + II.1.3"; of a column the name is "[9]". */
export function withParts(form: Form, rule: string, names: readonly string[]): Form {
  return {
    ...form,
    rules: form.rules.map((each) =>
      each.text === rule ? { ...each, text: [rule, ...names].join(' + ') } : each,
    ),
  };
}

/**
 * The form of a table: an added row or column that it does not have is not missing, and its sums go without it. `rows` are
 * the codes of its rows, `columns` the keys of its columns.
 */
export function withoutAbsent(form: Form, rows: readonly string[], columns: readonly string[]): Form {
  const goneRows = form.rows.filter(({ added, code }) => added === true && !rows.includes(code));
  const goneColumns = form.columns.filter(({ added, key }) => added === true && !columns.includes(key));
  if (goneRows.length + goneColumns.length === 0) return form;
  const names = goneRows.map(({ code }) => code).concat(goneColumns.map(({ key }) => `[${key}]`));
  const rules: RuleText[] = [];
  for (const rule of form.rules) {
    const text = names.reduce(withoutPart, rule.text);
    if (!names.some((name) => mentions(text, name))) rules.push({ ...rule, text });
  }
  return {
    ...form,
    rows: form.rows.filter((row) => !goneRows.includes(row)),
    columns: form.columns.filter((column) => !goneColumns.includes(column)),
    rules,
  };
}

function withoutPart(text: string, name: string): string {
  return text.replace(new RegExp('\\s*[+-]\\s*' + escaped(name) + '(?![A-Za-z0-9_.])', 'g'), '');
}

function mentions(text: string, name: string): boolean {
  return new RegExp('(^|[^A-Za-z0-9_.])' + escaped(name) + '(?![A-Za-z0-9_.])').test(text);
}

function escaped(name: string): string {
  return name.replace(/[.[\]]/g, '\\$&');
}
