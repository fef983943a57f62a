/** What the columns of a form say of two periods, read once a form. */
import type { Form } from '../form/form';
import type { Compared } from '../table/compared/compared';
import { comparedColumns } from '../table/compared/comparedColumns';

const known = new WeakMap<Form, Compared>();

export function comparedIn(form: Form): Compared {
  let compared = known.get(form);
  if (!compared) {
    compared = comparedColumns(
      form.columns.map(({ key, under = [], label }) => ({ key, headings: [...under, label] })),
    );
    known.set(form, compared);
  }
  return compared;
}
