/** A form as the lines of its sheet of rules, which a person reads and edits. */
import type { Form } from '../form';
import { formData } from '../file/formFile';
import { ABOUT, type Field, PARTS, SHEET_TITLE } from './fields';

type Data = Readonly<Record<string, unknown>>;

/** One array a line, of texts. */
export function rulesLines(form: Form): string[][] {
  const data = formData(form) as unknown as Data;
  const lines: string[][] = [[SHEET_TITLE], []];
  for (const field of ABOUT) {
    const value = written(valueAt(data, field.key), field);
    if (value !== '' || field.always) lines.push([field.heading, value]);
  }
  for (const { title, key, fields } of PARTS) {
    lines.push(
      [],
      [title],
      fields.map(({ heading }) => heading),
    );
    for (const entry of (data[key] as readonly Data[] | undefined) ?? [])
      lines.push(
        fields.map((field) => (field.key === '' ? named(entry, form) : written(entry[field.key], field))),
      );
  }
  return lines;
}

function valueAt(data: Data, key: string): unknown {
  let value: unknown = data;
  for (const name of key.split('/'))
    value = typeof value === 'object' && value !== null ? (value as Data)[name] : undefined;
  return value;
}

function written(value: unknown, { kind }: Field): string {
  if (value === undefined) return '';
  if (kind === 'lines') return (value as readonly string[]).join('\n');
  if (typeof kind === 'string') return typeof value === 'string' ? value : String(Number(value));
  const choice = kind.find(([, each]) => each === value);
  return choice ? choice[0] : '';
}

/** What the row or column is called that a rule is about. */
function named(rule: Data, { rows, columns }: Form): string {
  const target = /^\s*(?:\[([^\]]+)\]|([A-Za-z][A-Za-z0-9_.]*))/.exec(String(rule.text));
  if (!target) return '';
  const [, column, row] = target;
  if (column !== undefined) return columns.find(({ key }) => key === column)?.label ?? '';
  return rows.find(({ code }) => code === row)?.label ?? '';
}
