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

/**
 * The period that a form made today is most likely for: reports are written in the last month of the period, or just
 * after it. In July 2026: "6 tháng đầu năm 2026"; of a form that is drawn up each month, on 3 July, "tháng 6 năm 2026".
 */
export function usualPeriod(today: Date, form = ''): string {
  const year = today.getFullYear();
  const month = today.getMonth() + 1;
  if (formById(form)?.monthly) {
    // Until the middle of a month the one before is reported.
    const last = today.getDate() > 15 ? month : month - 1;
    return writePeriod(
      last === 0 ? { kind: 'month', month: 12, year: year - 1 } : { kind: 'month', month: last, year },
    );
  }
  if (month >= 5 && month <= 8) return `6 tháng đầu năm ${year}`;
  if (month === 9 || month === 10) return `9 tháng năm ${year}`;
  return month >= 11 ? `năm ${year}` : month <= 2 ? `năm ${year - 1}` : `quý I năm ${year}`;
}
