/** Asks for the form, the reporting unit and the period of a new book. */
import { h, type JSX, render } from 'preact';
import { drawNewForm, type NewForm } from '../../app/newForm';
import { usualPeriod } from '../../app/usualPeriod';
import type { Layout } from '../../core/layout/layout';
import { formPicture } from '../../core/layout/formPicture';
import { findForms } from '../../forms/findForms';
import type { OfficialForm } from '../../forms/officialForm';
import { FormPicture } from '../../taskpane/insert/FormPicture';
import { wordsOf } from '../../words/wordsOf';
import { describeProblem, type Language } from '../../words/words';
import { element } from '../element';
import type { WebWords } from '../../words/web/webWords';
import { ask } from './dialog';
import { rememberUsed, usedForms } from './usedForms';

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
  const { newForm } = words;
  const search = element('input', {
    id: 'form-search',
    attributes: { type: 'text', maxlength: '80', placeholder: newForm.searchExample, autocomplete: 'off' },
  });
  const form = element('select', { id: 'form-id' });
  const wholeTitle = element('p', { class: 'note whole-title' });
  const none = element('p', { class: 'fault', attributes: { role: 'status' } });
  const picture = element('div', { class: 'form-picture' });
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
  const fault = element('p', { class: 'fault', attributes: { role: 'alert' } });
  const field = (text: string, input: HTMLElement): HTMLElement =>
    element('div', { class: 'field' }, [element('label', { text, attributes: { for: input.id } }), input]);

  let typedPeriod = false;
  period.addEventListener('input', () => (typedPeriod = true));
  const pictureOf = (chosen: OfficialForm): JSX.Element => {
    const drawn = formPicture(chosen);
    const name = newForm.picture(titleIn(chosen, language));
    return h(FormPicture, { picture: drawn, name, more: newForm.moreRows(drawn.more) });
  };
  const choose = (): void => {
    if (!typedPeriod) period.value = usualPeriod(today, form.value);
    const chosen = findForms('').find(({ id }) => id === form.value);
    wholeTitle.textContent = chosen ? titleIn(chosen, language) : '';
    render(chosen ? pictureOf(chosen) : null, picture);
  };
  const list = (): void => {
    const found = findForms(search.value, usedForms());
    form.replaceChildren(
      ...found.map((each) => {
        const option = element('option', { text: titleIn(each, language) });
        option.value = each.id;
        return option;
      }),
    );
    none.textContent = found.length === 0 ? newForm.noForm : '';
    choose();
  };
  search.addEventListener('input', list);
  form.addEventListener('change', choose);
  list();

  let drawn: DrawnForm | null = null;
  const answer = await ask(
    newForm.title,
    [
      field(newForm.search, search),
      field(newForm.form, form),
      wholeTitle,
      none,
      picture,
      field(newForm.unit, unit),
      field(newForm.period, period),
      fault,
    ],
    [
      { text: newForm.create, value: 'create', primary: true },
      { text: words.save.cancel, value: 'cancel' },
    ],
    (value) => {
      if (value === 'cancel') return true;
      const wish: NewForm = { form: form.value, unitName: unit.value.trim(), period: period.value };
      if (wish.form === '') {
        search.focus();
        return false;
      }
      if (wish.unitName === '') {
        fault.textContent = newForm.missingUnit;
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
      rememberUsed(wish.form);
      return true;
    },
  );
  return answer === 'create' ? drawn : null;
}

function titleIn({ title, titleEn }: OfficialForm, language: Language): string {
  return language === 'vi' ? title : titleEn;
}
