/** Why a finding is accepted, and by whom: asked for where it stands. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { viewText } from '../../words/pane/viewTextOf';
import type { Desk } from '../desk/desk';
import { reveal } from './reveal';

interface Props {
  readonly desk: Desk;
  readonly give: (reason: string, by: string) => Promise<void>;
}

export function AcceptForm({ desk, give }: Props): JSX.Element {
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
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') {
          form.current?.querySelector('textarea')?.focus();
          desk.say('bad', (saying) => viewText[saying.text.language].result.needsReason);
        } else void give(reason, by);
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
