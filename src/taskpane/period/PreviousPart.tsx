/** Comparing with the last period: its file is chosen here, and named while it is compared with. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { viewText } from '../../words/pane/viewTextOf';
import type { Desk } from '../desk/desk';
import { insertComparison } from '../desk/writing';
import { comparePrevious, forgetPrevious } from './previous';

export function PreviousPart({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy, previous } = desk.state;
  const t = viewText[text.language].result;
  // A button of our own: what the browser writes on its own is in the browser's language.
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="bar previous">
      <input
        type="file"
        class="unseen"
        tabIndex={-1}
        ref={field}
        accept=".xlsx,.xlsm"
        aria-label={t.choosePrevious}
        onChange={(event) => {
          const chooser = event.currentTarget;
          const file = chooser.files?.[0];
          if (!file) return;
          void comparePrevious(desk, file).then(() => {
            chooser.value = '';
          });
        }}
      />
      {previous && <span>{t.comparedWith(previous.name)}</span>}
      <button type="button" class="quiet" aria-disabled={busy} onClick={() => field.current?.click()}>
        {previous ? t.otherPrevious : t.choosePrevious}
      </button>
      {previous && desk.book.abilities.insert && (
        <button type="button" class="quiet" aria-disabled={busy} onClick={() => void insertComparison(desk)}>
          {t.insertComparison}
        </button>
      )}
      {previous && (
        <button type="button" class="quiet" aria-disabled={busy} onClick={() => void forgetPrevious(desk)}>
          {t.forgetPrevious}
        </button>
      )}
    </div>
  );
}
