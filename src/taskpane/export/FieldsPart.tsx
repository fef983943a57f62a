/** What the annex says above the table: unit, number, title, document and date. */
import type { JSX } from 'preact';
import { titleOf } from '../../core/table/heading/title';
import type { Desk } from '../desk/desk';
import { exportText } from '../../words/pane/exportTextOf';
import type { Exportable } from './exportable';
import type { ExportFields } from './exportFields';

interface Props {
  readonly desk: Desk;
  readonly chosen: Exportable;
  readonly fields: ExportFields;
  readonly change: (part: Partial<ExportFields>) => void;
  readonly keep: () => void;
  readonly dateField: { current: HTMLInputElement | null };
}

export function FieldsPart({ desk, chosen, fields, change, keep, dateField }: Props): JSX.Element {
  const t = exportText[desk.state.text.language];
  const field = (
    name: 'unitName' | 'annexNumber' | 'title' | 'documentNumber' | 'date',
    label: string,
    example = '',
  ): JSX.Element => (
    <label>
      {label}
      <input
        type="text"
        maxLength={300}
        placeholder={example}
        value={fields[name]}
        {...(name === 'date' ? { ref: dateField } : {})}
        onChange={keep}
        onInput={(event) => {
          change({ [name]: event.currentTarget.value });
        }}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{t.fields}</legend>
      {field('unitName', t.unit, t.unitExample)}
      {field('annexNumber', t.annexNumber)}
      {field('title', t.title)}
      {fields.title.trim() === '' && <p class="hint">{titleOf(chosen.checked.table)}</p>}
      {field('documentNumber', t.documentNumber, t.documentNumberExample)}
      {field('date', t.date, t.dateExample)}
    </fieldset>
  );
}
