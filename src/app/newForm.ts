/** A new, empty form for a reporting unit and a period. */
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

export function drawNewForm({
  form: id,
  unitName,
  period: typed,
}: NewForm): DrawnForm | { readonly problem: Problem } {
  const form = formById(id);
  if (!form) {
    return {
      problem: { code: 'form/unknown', detail: { form: id, forms: FORMS.map((each) => each.id).join(', ') } },
    };
  }
  const period = readPeriod(typed);
  if (!period) return { problem: { code: 'period/unreadable', detail: { period: typed } } };
  const layout = draw(form, { unitName: unitName.slice(0, 200), period });
  return { layout, title: form.title + ' ' + writePeriod(period) };
}
