/** Export: what is to be said before a table leaves, what the annex needs, the ways out, and verifying what came back. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportGate } from '../app/exportGate';
import type { Problem } from '../app/problem';
import { titleOf } from '../exports/document/annexFields';
import { exportWordsOf } from '../words/exports/exportWordsOf';
import { check } from './checking';
import type { CheckResult, Desk } from './desk';
import { copyTable, downloadFile, type ExportWish, insertReport } from './exporting/exportActions';
import { type Exportable, gateOf, type Prepared, prepareNow } from './exporting/exportable';
import {
  annexFieldsOf,
  type ExportFields,
  recallFields,
  recallReason,
  rememberFields,
  rememberReason,
} from './exporting/exportFields';
import { VerifyPart } from './exporting/VerifyPart';
import { exportText } from './texts/exportText';

interface Props {
  readonly desk: Desk;
}

export function ExportView({ desk }: Props): JSX.Element {
  const { text, busy, check: lastCheck } = desk.state;
  const t = exportText[text.language];
  const [prepared, setPrepared] = useState<Prepared | { problem: Problem } | null>(null);
  const [picked, setPicked] = useState('');
  /** The check that the tables were read after; undefined before the first reading. */
  const readAfter = useRef<CheckResult | null | undefined>(undefined);
  const prepare = (): void => {
    readAfter.current = lastCheck;
    void desk.work(async (engine) => {
      setPrepared(await prepareNow(desk, engine));
    });
  };
  useEffect(() => {
    if (!busy && readAfter.current !== lastCheck) prepare();
  });

  const tables = prepared && 'tables' in prepared ? prepared.tables : [];
  const active = prepared && 'tables' in prepared ? prepared.activeSheet : '';
  const onActive = tables.find(({ checked }) => checked.table.grid.sheet === active);
  const chosen = tables.find(({ id }) => id === picked) ?? onActive ?? tables[0];
  return (
    <>
      {prepared && 'problem' in prepared && (
        <NoTable desk={desk} problem={prepared.problem} again={prepare} />
      )}
      {!prepared && <p>{text.working}</p>}
      {tables.length > 1 && (
        <label>
          {t.table}
          <select
            value={chosen?.id}
            onChange={(event) => {
              setPicked(event.currentTarget.value);
            }}
          >
            {tables.map(({ id, checked }) => (
              <option key={id} value={id}>
                {`${checked.table.grid.sheet}: ${titleOf(checked.table)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen && <TableExport key={chosen.id} desk={desk} chosen={chosen} changed={setPrepared} />}
      <VerifyPart desk={desk} />
    </>
  );
}

function NoTable({ desk, problem, again }: Props & { problem: Problem; again: () => void }): JSX.Element {
  const { text, words, busy } = desk.state;
  const t = exportText[text.language];
  return (
    <div class="card">
      <p>
        {problem.code === 'table/notFound' ? t.noTable : words?.problem[problem.code](problem.detail ?? {})}
      </p>
      <button type="button" aria-disabled={busy} onClick={again}>
        {t.lookAgain}
      </button>
    </div>
  );
}

interface TableExportProps extends Props {
  readonly chosen: Exportable;
  readonly changed: ExportWish['changed'];
}

function TableExport({ desk, chosen, changed }: TableExportProps): JSX.Element {
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
      <Gate desk={desk} gate={gate}>
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
      </Gate>
      <Fields desk={desk} chosen={chosen} fields={fields} change={change} keep={keep} dateField={dateField} />
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
        </div>
        <div class="copy-place" ref={place} role="group" aria-label={t.copyPlace} tabIndex={0} />
      </fieldset>
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

interface GateProps extends Props {
  readonly gate: ExportGate;
  readonly children: JSX.Element;
}

function Gate({ desk, gate, children }: GateProps): JSX.Element {
  const { text, busy } = desk.state;
  const t = exportText[text.language];
  const words = exportWordsOf(text.language);
  const isStale = gate.warnings.some(({ code }) => code === 'export/unchecked' || code === 'export/changed');
  return (
    <div class="card">
      {gate.warnings.length === 0 && <p>{t.clean}</p>}
      {gate.warnings.map((warning) => (
        <p key={warning.code} class={warning.code === 'export/unjudged' ? '' : 'lapsed'}>
          {words.warning(warning)}
        </p>
      ))}
      {isStale && (
        <div class="actions">
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => {
              desk.set({ scope: 'workbook' });
              void check(desk);
            }}
          >
            {t.checkNow}
          </button>
        </div>
      )}
      {gate.needsReason && <p class="hint">{words.reasonWanted}</p>}
      {gate.needsReason && children}
    </div>
  );
}

interface FieldsProps extends Props {
  readonly chosen: Exportable;
  readonly fields: ExportFields;
  readonly change: (part: Partial<ExportFields>) => void;
  readonly keep: () => void;
  readonly dateField: { current: HTMLInputElement | null };
}

function Fields({ desk, chosen, fields, change, keep, dateField }: FieldsProps): JSX.Element {
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
      {field('title', t.title, titleOf(chosen.checked.table))}
      {field('documentNumber', t.documentNumber, t.documentNumberExample)}
      {field('date', t.date, t.dateExample)}
    </fieldset>
  );
}
