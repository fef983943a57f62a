/** The forms that a person may mean: by name, number, field and the words of rows and columns, those used before first. */
import { bareLabel } from '../core/text/label';
import { FORMS } from './forms';
import type { OfficialForm } from './officialForm';

const words = new WeakMap<OfficialForm, string>();

/** Without accents, once a form. */
function wordsOf(form: OfficialForm): string {
  let text = words.get(form);
  if (text === undefined) {
    const rows = form.rows.map(({ label }) => label);
    const columns = form.columns.map(({ label, under = [] }) => [...under, label].join(' '));
    text = [form.title, form.titleEn, form.number, form.id, form.field, ...columns, ...rows]
      .map(bareLabel)
      .join(' | ');
    words.set(form, text);
  }
  return text;
}

/**
 * Every word of the query stands in the form, its name weighing most. `used`: ids that were inserted, the latest first,
 * each as often as it was.
 */
export function findForms(query: string, used: readonly string[] = []): OfficialForm[] {
  const asked = bareLabel(query)
    .split(' ')
    .filter((word) => word !== '');
  const worth = ({ id }: OfficialForm): number =>
    used.reduce((sum, each, at) => (each === id ? sum + 1 / (1 + at) : sum), 0);
  const named = (form: OfficialForm): number => {
    const name = bareLabel(form.title + ' ' + form.number);
    const phrase = wordsOf(form).includes(asked.join(' ')) ? 1 : 0;
    return asked.filter((word) => name.includes(word)).length + phrase * asked.length;
  };
  return FORMS.filter((form) => asked.every((word) => wordsOf(form).includes(word)))
    .map((form, at) => ({ form, at, named: named(form), worth: worth(form) }))
    .sort((a, b) => b.named - a.named || b.worth - a.worth || a.at - b.at)
    .map(({ form }) => form);
}
