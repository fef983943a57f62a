/** A form of one figure column put to a table that has several: its rules hold in each, and the headings say more. */
import type { Column, Form, Row } from '../../form/form';
import { lettersOf } from '../../sheet/grid';
import type { OtherColumn, TableColumns } from '../table';
import { rulesAcross } from './rulesAcross';

export interface Widened {
  readonly form: Form;
  readonly figures: TableColumns['figures'];
}

/** The same form where no other column is judged. Each other column is known by its letter: "E". */
export function widened(
  form: Form,
  rows: readonly Row[],
  figures: TableColumns['figures'],
  ownHeading: string,
  others: readonly OtherColumn[],
): Widened {
  const judged = others.filter(({ reason }) => reason === 'judged' || reason === 'twin');
  const [own] = form.columns;
  if (!own || form.columns.length > 1 || judged.length === 0) return { form, figures };
  const all = new Map<string, number>();
  figures.forEach((column, key) => all.set(key, column));
  const columns: Column[] = [{ ...own, label: ownHeading === '' ? own.label : ownHeading }];
  for (const { column, heading } of judged) {
    const key = lettersOf(column);
    all.set(key, column);
    columns.push({ ...own, key, label: heading });
  }
  const named = [{ key: own.key, heading: ownHeading }].concat(
    judged.map(({ column, heading }) => ({ key: lettersOf(column), heading })),
  );
  return {
    form: { ...form, columns, rules: form.rules.concat(rulesAcross(named, rows)) },
    figures: all,
  };
}
