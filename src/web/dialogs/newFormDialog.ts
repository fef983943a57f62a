/** Asks for the form, the reporting unit and the period of a new book. */
import { drawNewForm, type NewForm, usualPeriod } from '../../app/newForm';
import type { Layout } from '../../core/layout/layout';
import { FORMS } from '../../forms/forms';
import { wordsOf } from '../../words/wordsOf';
import { describeProblem, type Language } from '../../words/words';
import { element } from '../element';
import type { WebWords } from '../../words/web/webWords';
import { ask } from './dialog';

export interface DrawnForm {
  readonly wish: NewForm;
  readonly layout: Layout;
}

/** null when the person changed their mind. */
export async function askForForm(
  words: WebWords,
  language: Language,
  today: Date,
): Promise<DrawnForm | null> {
  const form = element('select', { id: 'form-id' });
  for (const each of FORMS) {
    const option = element('option', { text: language === 'vi' ? each.title : each.titleEn });
    option.value = each.id;
    form.append(option);
  }
  const unit = element('input', {
    id: 'form-unit',
    attributes: {
      type: 'text',
      maxlength: '200',
      placeholder: words.unitPlaceholder,
      autocomplete: 'organization',
    },
  });
  const period = element('input', { id: 'form-period', attributes: { type: 'text', maxlength: '80' } });
  period.value = usualPeriod(today);
  const fault = element('p', { class: 'fault', attributes: { role: 'alert' } });
  const field = (text: string, input: HTMLElement): HTMLElement =>
    element('div', { class: 'field' }, [element('label', { text, attributes: { for: input.id } }), input]);

  let drawn: DrawnForm | null = null;
  const answer = await ask(
    words.newForm.title,
    [
      field(words.newForm.form, form),
      field(words.newForm.unit, unit),
      field(words.newForm.period, period),
      fault,
    ],
    [
      { text: words.newForm.create, value: 'create', primary: true },
      { text: words.save.cancel, value: 'cancel' },
    ],
    (value) => {
      if (value === 'cancel') return true;
      const wish: NewForm = { form: form.value, unitName: unit.value.trim(), period: period.value };
      if (wish.unitName === '') {
        fault.textContent = words.newForm.missingUnit;
        unit.focus();
        return false;
      }
      const made = drawNewForm(wish);
      if ('problem' in made) {
        fault.textContent = describeProblem(made.problem, wordsOf(language));
        period.focus();
        return false;
      }
      drawn = { wish, layout: made.layout };
      return true;
    },
  );
  return answer === 'create' ? drawn : null;
}
