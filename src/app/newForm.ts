/** A new, empty form for a reporting unit and a period. */
import type { Form } from '../core/form/form';
import { draw } from '../core/layout/drawForm';
import { readPeriod, writePeriod } from '../core/period/period';
import type { Layout } from '../core/layout/layout';
import { FORMS, formById } from '../forms/forms';
import type { Problem } from './contract/problem';

export interface NewForm {
  readonly form: string;
  /** "UBND xã Bình Lư" */
  readonly unitName: string;
  /** "6 tháng đầu năm 2026" */
  readonly period: string;
}

export interface DrawnForm {
  readonly layout: Layout;
  /** For the document's properties: form and period. */
  readonly title: string;
}

/** `learnt`: forms that offices made themselves; they go before ours of the same id. */
export function drawNewForm(
  { form: id, unitName, period: typed }: NewForm,
  learnt: readonly Form[] = [],
): DrawnForm | { readonly problem: Problem } {
  const form = learnt.find((each) => each.id === id) ?? formById(id);
  if (!form) {
    const forms = learnt
      .concat(FORMS)
      .map((each) => each.id)
      .join(', ');
    return { problem: { code: 'form/unknown', detail: { form: id, forms } } };
  }
  const period = readPeriod(typed);
  if (!period) return { problem: { code: 'period/unreadable', detail: { period: typed } } };
  const layout = draw(form, { unitName: unitName.slice(0, 200), period });
  return { layout, title: form.title + ' ' + writePeriod(period) };
}
