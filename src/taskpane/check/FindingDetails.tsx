/** What unfolds under the current finding: its figures, suspects with proposals, why, and what can be done. */
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { reveal } from '../frame/reveal';
import { whyOf } from '../../words/words';
import { goTo } from './checking';
import type { Desk } from '../desk/desk';
import { cellOf, type Item } from './findingItems';
import { Fold } from '../frame/Fold';
import { Suspects } from './Suspects';
import { accept } from '../desk/writing';
import './finding.css';

export { CauseHead } from './CauseHead';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
}

export function FindingDetails({ desk, item }: Props): JSX.Element {
  const { text } = desk.state;
  const { finding, lapsed, sheet } = item;
  const t = viewText[text.language].result;
  const cell = cellOf(item);
  return (
    <div class="details">
      {lapsed && <p class="lapsed">{t.lapsed(lapsed.acceptance.reason)}</p>}
      {(finding.printed !== '' || finding.expected !== '') && (
        <dl>
          <dt>{t.printed}</dt>
          <dd>{finding.printed === '' ? t.blank : finding.printed}</dd>
          {finding.expected !== '' && <dt>{t.expected}</dt>}
          {finding.expected !== '' && <dd>{finding.expected.replace('<=', '≤').replace('>=', '≥')}</dd>}
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
      <Why desk={desk} item={item} />
      <AcceptForm desk={desk} item={item} />
    </div>
  );
}

/** The figures put into the rule, the rule, and its legal source. */
function Why({ desk, item: { finding } }: Props): JSX.Element | null {
  const { words } = desk.state;
  if (!words) return null;
  const { rule, label, source } = finding;
  const lines = whyOf(finding, words);
  const t = words.mending;
  if (lines.length === 0 && rule === null && label === null && source === null) return null;
  return (
    <Fold label={t.why}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl>
        {rule !== null && <dt>{t.rule}</dt>}
        {rule !== null && <dd>{t.ruleText(rule)}</dd>}
        {label !== null && <dt>{t.reason}</dt>}
        {label !== null && <dd>{label}</dd>}
        {source !== null && <dt>{t.source}</dt>}
        {source !== null && <dd>{source}</dd>}
      </dl>
    </Fold>
  );
}

function AcceptForm({ desk, item }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (open) reveal(form.current);
  }, [open]);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(desk.book.recall('by') ?? '');
  const { text, busy } = desk.state;
  const t = viewText[text.language].result;
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
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '')
          desk.say('bad', (saying) => viewText[saying.text.language].result.needsReason);
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
