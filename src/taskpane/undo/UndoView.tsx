/** Undo: every write of ours, the latest first. */
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import type { Desk, UndoEntry } from '../desk/desk';
import { cellCount, revertEntries } from '../desk/writing';

export function UndoView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, undo, busy } = desk.state;
  const t = viewText[text.language].undo;
  return (
    <>
      <p class="intro">{t.intro}</p>
      {undo.length === 0 && <p>{t.nothing}</p>}
      {undo.length > 1 && (
        <div class="bar">
          <button type="button" aria-disabled={busy} onClick={() => void revertEntries(desk, undo)}>
            {t.all}
          </button>
        </div>
      )}
      <ul class="plain lines">
        {undo.map((entry, i) => (
          <li key={entry.record.id} class="written">
            <span>
              {what(desk, entry)}
              <span class="hint">{entry.at}</span>
              {entry.interrupted && <span class="hint">{t.interrupted}</span>}
            </span>
            <button
              type="button"
              aria-disabled={busy}
              aria-label={`${t.revert}: ${what(desk, entry)}`}
              class={i === 0 ? 'primary' : ''}
              onClick={() => void revertEntries(desk, [entry])}
            >
              {t.revert}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function what({ state }: Desk, { record }: UndoEntry): string {
  const sheets = record.changes.map(({ sheet }) => sheet).join('”, “');
  return viewText[state.text.language].undo.actions[record.action](cellCount(record), sheets);
}
