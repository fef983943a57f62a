/** One table on its way out: its gate, the annex's fields, and the ways out. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import { exportText } from '../../words/pane/exportTextOf';
import { copyTable, downloadFile, type ExportWish, insertReport } from './exportActions';
import { type Exportable, gateOf } from './exportable';
import {
  annexFieldsOf,
  type ExportFields,
  recallFields,
  recallReason,
  rememberFields,
  rememberReason,
} from './exportFields';
import { FieldsPart } from './FieldsPart';
import { GatePart } from './GatePart';
import { sealWorkbook } from './sealing';

interface Props {
  readonly desk: Desk;
  readonly chosen: Exportable;
  readonly changed: ExportWish['changed'];
}

export function TableExport({ desk, chosen, changed }: Props): JSX.Element {
  const { text, busy } = desk.state;
  const t = exportText[text.language];
  const mark = chosen.sealed.code;
  const gate = gateOf(chosen, desk.state.check);
  const [fields, setFields] = useState(() => recallFields(desk.book));
  const [given, setGiven] = useState({ mark: '', reason: '' });
  const reason = given.mark === mark ? given.reason : recallReason(desk.book, mark);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (place.current) place.current.textContent = '';
  }, [mark]);

  const change = (part: Partial<ExportFields>): void => {
    setFields({ ...fields, ...part });
  };
  const keep = (): void => {
    rememberFields(desk.book, fields);
  };
  /** What is wanted, or null after saying what is missing. A report needs no reason: it is the one who tells. */
  const wish = (needsReason: boolean): ExportWish | null => {
    const annexFields = annexFieldsOf(fields);
    const missing =
      needsReason && gate.needsReason && reason.trim() === ''
        ? 'needsReason'
        : annexFields
          ? null
          : 'wrongDate';
    if (missing || !annexFields) {
      (missing === 'needsReason' ? reasonField : dateField).current?.focus();
      desk.say('bad', (saying) => exportText[saying.text.language][missing ?? 'wrongDate']);
      return null;
    }
    keep();
    if (gate.needsReason) rememberReason(desk.book, mark, reason);
    if (place.current) place.current.textContent = '';
    return {
      chosen,
      fields: annexFields,
      heading: fields.heading,
      sealLine: fields.sealLine,
      reason: gate.needsReason ? reason.trim() : '',
      changed,
    };
  };
  const take =
    (act: (wanted: ExportWish) => unknown, needsReason = true) =>
    (): void => {
      if (busy) return;
      const wanted = wish(needsReason);
      if (wanted) act(wanted);
    };
  const button = (label: string, onClick: () => void, kind = ''): JSX.Element => (
    <button type="button" class={kind} aria-disabled={busy} onClick={onClick}>
      {label}
    </button>
  );
  const tick = (name: 'heading' | 'sealLine'): JSX.Element => (
    <label class="tick">
      <input
        type="checkbox"
        checked={fields[name]}
        onChange={(event) => {
          change({ [name]: event.currentTarget.checked });
        }}
      />
      {t[name]}
    </label>
  );

  return (
    <>
      <GatePart desk={desk} gate={gate}>
        <label>
          {t.reason}
          <textarea
            rows={2}
            required
            ref={reasonField}
            value={reason}
            onInput={(event) => {
              setGiven({ mark, reason: event.currentTarget.value });
            }}
          />
        </label>
      </GatePart>
      <fieldset>
        <legend>{t.annex}</legend>
        {tick('heading')}
        {tick('sealLine')}
        <div class="actions">
          {button(
            t.copy,
            take((wanted) => {
              if (place.current) copyTable(desk, wanted, place.current);
            }),
            'primary',
          )}
          {button(
            t.word,
            take((wanted) => downloadFile(desk, wanted, 'word')),
          )}
          {button(
            t.csv,
            take((wanted) => downloadFile(desk, wanted, 'csv')),
          )}
          {button(
            t.json,
            take((wanted) => downloadFile(desk, wanted, 'json')),
          )}
          {desk.book.properties &&
            button(
              t.seal,
              take((wanted) => sealWorkbook(desk, wanted)),
            )}
        </div>
        <div class="copy-place" ref={place} role="group" aria-label={t.copyPlace} tabIndex={0} />
      </fieldset>
      <FieldsPart
        desk={desk}
        chosen={chosen}
        fields={fields}
        change={change}
        keep={keep}
        dateField={dateField}
      />
      <fieldset>
        <legend>{t.report}</legend>
        <div class="actions">
          {button(
            t.reportWord,
            take((wanted) => downloadFile(desk, wanted, 'report'), false),
          )}
          {desk.book.abilities.insert &&
            button(
              t.reportSheet,
              take((wanted) => insertReport(desk, wanted), false),
            )}
        </div>
      </fieldset>
    </>
  );
}
