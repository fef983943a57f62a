/** One finding: severity, heading and sentence; when it is the current one, also figures, suspects and what can be done. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { choose, goTo } from './checking';
import type { Desk } from './desk';
import { cellOf, type Item } from './findingItems';
import { Fold } from './Fold';
import { SeverityIcon } from './icons';
import { accept, fix } from './writing';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
  readonly current: boolean;
  /** Whether Tab stops here. */
  readonly stop: boolean;
}

export function FindingRow({ desk, item, current, stop }: Props): JSX.Element {
  const { text, words, engine } = desk.state;
  const { finding } = item;
  const cell = cellOf(item);
  return (
    <>
      <button
        type="button"
        class="finding"
        data-finding={item.id}
        tabIndex={stop ? 0 : -1}
        aria-expanded={current}
        onClick={() => void choose(desk, item)}
      >
        <SeverityIcon severity={finding.severity} />
        <span class="finding-text">
          <span class="finding-head">
            <span class={`severity ${finding.severity}`}>{words?.severity[finding.severity]}</span>
            <span class="title">{words?.title[finding.code]}</span>
            {cell !== '' && <span class="cell">{cell}</span>}
          </span>
          <span class={current ? 'sentence' : 'sentence short'}>
            {words && engine?.describe(finding, words)}
          </span>
        </span>
      </button>
      {current && <Details desk={desk} item={item} text={text} />}
    </>
  );
}

function Details({
  desk,
  item,
  text,
}: Pick<Props, 'desk' | 'item'> & { text: Desk['state']['text'] }): JSX.Element {
  const { finding, lapsed, sheet } = item;
  const t = text.check;
  const cell = cellOf(item);
  return (
    <div class="details">
      {lapsed && <p class="lapsed">{t.lapsed(lapsed.acceptance.reason)}</p>}
      {(finding.printed !== '' || finding.expected !== '') && (
        <dl>
          <dt>{t.printed}</dt>
          <dd>{finding.printed === '' ? t.blank : finding.printed}</dd>
          {finding.expected !== '' && <dt>{t.expected}</dt>}
          {finding.expected !== '' && <dd>{finding.expected}</dd>}
        </dl>
      )}
      {cell !== '' && (
        <div class="actions">
          <button type="button" onClick={() => void goTo(desk, sheet, cell)}>
            {text.goTo(cell)}
          </button>
        </div>
      )}
      <Suspects desk={desk} item={item} />
      {(finding.rule !== null || finding.label !== null || finding.source !== null) && (
        <Fold label={t.more}>
          <dl>
            {finding.rule !== null && <dt>{t.rule}</dt>}
            {finding.rule !== null && <dd>{finding.rule}</dd>}
            {finding.label !== null && <dt>{t.why}</dt>}
            {finding.label !== null && <dd>{finding.label}</dd>}
            {finding.source !== null && <dt>{t.source}</dt>}
            {finding.source !== null && <dd>{finding.source}</dd>}
          </dl>
        </Fold>
      )}
      <AcceptForm desk={desk} item={item} />
    </div>
  );
}

/** Cells most likely wrong, each with the values that would mend it. */
function Suspects({ desk, item }: Pick<Props, 'desk' | 'item'>): JSX.Element | null {
  const { text, busy } = desk.state;
  const fixes: { cell: string; value: string }[] = [];
  for (const { cell, values } of item.finding.suspects.slice(0, 3)) {
    for (const value of values.slice(0, 2)) fixes.push({ cell, value });
  }
  if (fixes.length === 0) return null;
  return (
    <>
      <p class="hint">{text.check.suspects}</p>
      <div class="actions">
        {fixes.map(({ cell, value }) => (
          <button
            type="button"
            key={`${cell} ${value}`}
            aria-disabled={busy}
            onClick={() => void fix(desk, item, cell, value)}
          >
            {text.check.fix(cell, value)}
          </button>
        ))}
      </div>
    </>
  );
}

function AcceptForm({ desk, item }: Pick<Props, 'desk' | 'item'>): JSX.Element {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(desk.book.recall('by') ?? '');
  const { text, busy } = desk.state;
  const t = text.check;
  if (!open) {
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.accept}
      </button>
    );
  }
  return (
    <form
      class="accept"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') desk.say('bad', (saying) => saying.text.check.needsReason);
        else void accept(desk, item, reason, by);
      }}
    >
      <label>
        {t.reason}
        <textarea
          rows={2}
          required
          value={reason}
          ref={focusOnce}
          onInput={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
      </label>
      <label>
        {t.by}
        <input
          type="text"
          value={by}
          onInput={(event) => {
            setBy(event.currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy}>
          {t.save}
        </button>
        <button
          type="button"
          onClick={() => {
            setOpen(false);
          }}
        >
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  if (field?.value === '') field.focus();
}
