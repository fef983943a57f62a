/** Comparing with the last period: its file is chosen here, and named while it is compared with. */
import type { JSX } from 'preact';
import { viewText } from '../../words/pane/viewTextOf';
import { FileButton } from '../controls/FileButton';
import type { Desk } from '../desk/desk';
import { insertComparison } from '../desk/writing';
import { comparePrevious, forgetPrevious } from './previous';

export function PreviousPart({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy, previous } = desk.state;
  const t = viewText[text.language].result;
  return (
    <div class="bar previous">
      {previous && <span>{t.comparedWith(previous.name)}</span>}
      <FileButton
        name={previous ? t.otherPrevious : t.choosePrevious}
        accept=".xlsx,.xlsm"
        look="quiet"
        busy={busy}
        take={([file]) => {
          if (file) void comparePrevious(desk, file);
        }}
      />
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
