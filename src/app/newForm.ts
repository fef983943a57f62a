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

/**
 * The period that a form made today is most likely for: reports are written in the last month of the period, or just
 * after it. In July 2026: "6 tháng đầu năm 2026".
 */
export function usualPeriod(today: Date): string {
  const year = today.getFullYear();
  const month = today.getMonth() + 1;
  if (month >= 5 && month <= 8) return `6 tháng đầu năm ${year}`;
  if (month === 9 || month === 10) return `9 tháng năm ${year}`;
  return month >= 11 ? `năm ${year}` : month <= 2 ? `năm ${year - 1}` : `quý I năm ${year}`;
}
