/** Insert: form, reporting unit, period and place. */
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import { insertForm } from '../desk/writing';
import { FormPicture } from './FormPicture';

/** So many insertions tell what an office uses. */
const MOST_REMEMBERED = 40;

export function InsertView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, engine, busy, overwrite } = desk.state;
  const { abilities } = desk.book;
  const t = viewText[text.language].insert;
  const [query, setQuery] = useState('');
  const used = (desk.book.recall('forms') ?? '').split(' ').filter((id) => id !== '');
  const forms = engine?.formsToInsert(query, used) ?? [];
  const [form, setForm] = useState('');
  const chosen = forms.some(({ id }) => id === form) ? form : (forms[0]?.id ?? '');
  const [unitName, setUnitName] = useState(desk.book.recall('unit') ?? '');
  const [typedPeriod, setPeriod] = useState(desk.book.recall('period'));
  // The same proposal as in the dialog of the web edition, until somebody types one.
  const period = typedPeriod ?? engine?.usualPeriod(desk.now(), chosen) ?? '';
  const [atCell, setAtCell] = useState(false);
  const unitField = useRef<HTMLInputElement>(null);

  const picture = useMemo(() => engine?.pictureOf(chosen) ?? null, [engine, chosen]);
  const picked = forms.find(({ id }) => id === chosen);
  // A picker cuts long titles off; below it the whole stands.
  const title = picked ? (text.language === 'vi' ? picked.title : picked.titleEn) : '';

  const insert = (consent: boolean): void => {
    if (unitName.trim() === '') {
      unitField.current?.focus();
      desk.say('bad', (saying) => viewText[saying.text.language].insert.needsUnit);
      return;
    }
    desk.book.remember('unit', unitName);
    desk.book.remember('period', period);
    desk.book.remember('forms', [chosen, ...used].slice(0, MOST_REMEMBERED).join(' '));
    void insertForm(
      desk,
      { form: chosen, unitName, period },
      atCell ? { kind: 'activeCell', overwrite: consent } : { kind: 'newSheet' },
    );
  };

  if (!abilities.insert) return <p class="card">{viewText[text.language].about.without.insert}</p>;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        insert(false);
      }}
    >
      <label>
        {t.search}
        <input
          type="text"
          maxLength={80}
          placeholder={t.searchExample}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setForm('');
          }}
        />
      </label>
      <label>
        {t.form}
        <select
          value={chosen}
          onChange={(event) => {
            setForm(event.currentTarget.value);
          }}
        >
          {forms.map((form) => (
            <option key={form.id} value={form.id}>
              {text.language === 'vi' ? form.title : form.titleEn}
            </option>
          ))}
        </select>
      </label>
      {title !== '' && <p class="hint picked">{title}</p>}
      {picked ? (
        <p class="hint" title={picked.certainty}>
          {[picked.number, t.status[picked.status], t.level(picked.level)]
            .filter((each) => each !== '')
            .join(' · ')}
        </p>
      ) : (
        engine && <p class="hint">{t.noForm}</p>
      )}
      <label>
        {t.unit}
        <input
          type="text"
          required
          ref={unitField}
          maxLength={200}
          placeholder={t.unitExample}
          value={unitName}
          onInput={(event) => {
            setUnitName(event.currentTarget.value);
          }}
        />
      </label>
      <label>
        {t.period}
        <input
          type="text"
          required
          maxLength={80}
          placeholder={t.periodExample}
          value={period}
          onInput={(event) => {
            setPeriod(event.currentTarget.value);
          }}
        />
      </label>
      {abilities.insertAtCell ? (
        <fieldset>
          <legend>{t.where}</legend>
          <label class="tick">
            <input
              type="radio"
              name="where"
              checked={!atCell}
              onChange={() => {
                setAtCell(false);
              }}
            />
            {t.newSheet}
          </label>
          <label class="tick">
            <input
              type="radio"
              name="where"
              checked={atCell}
              onChange={() => {
                setAtCell(true);
              }}
            />
            {t.activeCell}
          </label>
        </fieldset>
      ) : (
        <p class="hint">{viewText[text.language].about.without.insertAtCell}</p>
      )}
      {overwrite === null ? (
        <button type="submit" class="primary" disabled={!engine || !picked} aria-disabled={busy}>
          {t.run}
        </button>
      ) : (
        <div class="card" role="alert">
          <p>{t.overwriteAsk(overwrite)}</p>
          <div class="actions">
            <button
              type="button"
              aria-disabled={busy}
              onClick={() => {
                insert(true);
              }}
            >
              {t.overwrite}
            </button>
            <button
              type="button"
              onClick={() => {
                desk.set({ overwrite: null });
              }}
            >
              {text.cancel}
            </button>
          </div>
        </div>
      )}
      {/* Below the button, which a low pane would lose otherwise. */}
      {picked && picture && (
        <FormPicture picture={picture} name={t.picture(title)} more={t.moreRows(picture.more)} />
      )}
    </form>
  );
}
