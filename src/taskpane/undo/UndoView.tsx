/** Undo: every write of ours, the latest first, and what was undone, which can be done again. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { viewText } from '../../words/pane/viewTextOf';
import type { Desk, UndoEntry } from '../desk/desk';
import { cellCount } from './recording';
import { repeatEntries, revertEntries } from './undoing';

export function UndoView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, undo, undone, busy } = desk.state;
  const t = viewText[text.language].undo;
  const [asks, setAsks] = useState(false);
  return (
    <>
      <p class="intro">{desk.book.report ? t.report.intro : t.intro}</p>
      {undo.length === 0 && <p>{t.nothing}</p>}
      {undo.length > 1 && !asks && (
        <div class="bar">
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => {
              setAsks(true);
            }}
          >
            {t.all}
          </button>
        </div>
      )}
      {undo.length > 1 && asks && (
        <AskAll
          desk={desk}
          close={() => {
            setAsks(false);
          }}
        />
      )}
      <ul class="plain lines">
        {undo.map((entry, i) => (
          <Line
            key={entry.record.id}
            desk={desk}
            entry={entry}
            name={t.revert}
            kind={i === 0 && !asks ? 'primary' : ''}
            take={() => revertEntries(desk, [entry])}
          />
        ))}
      </ul>
      {undone.length > 0 && (
        <>
          <h2>{t.undone}</h2>
          <ul class="plain lines">
            {undone.map((entry) => (
              <Line
                key={entry.record.id}
                desk={desk}
                entry={entry}
                name={t.again}
                kind=""
                take={() => repeatEntries(desk, [entry])}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** With the list of what would go. */
function AskAll({ desk, close }: { readonly desk: Desk; readonly close: () => void }): JSX.Element {
  const { text, undo, busy } = desk.state;
  const t = viewText[text.language].undo;
  return (
    <div class="card" role="alertdialog" aria-labelledby="undo-all">
      <p id="undo-all">
        {t.allAsk(
          undo.length,
          undo.every(({ again }) => again !== undefined),
        )}
      </p>
      <ul>
        {undo.map((entry) => (
          <li key={entry.record.id}>{what(desk, entry)}</li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          ref={focusOnce}
          onClick={() => {
            close();
            void revertEntries(desk, undo);
          }}
        >
          {t.allSure(undo.length)}
        </button>
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}

interface LineProps {
  readonly desk: Desk;
  readonly entry: UndoEntry;
  readonly name: string;
  readonly kind: string;
  readonly take: () => Promise<void>;
}

function Line({ desk, entry, name, kind, take }: LineProps): JSX.Element {
  const t = viewText[desk.state.text.language].undo;
  return (
    <li class="written">
      <span>
        {what(desk, entry)}
        <span class="hint">{entry.at}</span>
        {entry.interrupted && <span class="hint">{t.interrupted}</span>}
      </span>
      <button
        type="button"
        aria-disabled={desk.state.busy}
        aria-label={`${name}: ${what(desk, entry)}`}
        class={kind}
        onClick={() => void take()}
      >
        {name}
      </button>
    </li>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

function what({ state, book }: Desk, { record }: UndoEntry): string {
  if (book.report && record.action === 'accept') return viewText[state.text.language].undo.report.accept;
  const sheets = record.changes.map(({ sheet }) => sheet).join('”, “');
  return viewText[state.text.language].undo.actions[record.action](cellCount(record), sheets);
}
