/** Bringing tables in: a sealed workbook or a paste, inserted at the cursor; those that are there, compared and updated. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { viewText } from '../../words/pane/viewTextOf';
import { wordText } from '../../words/pane/wordTextOf';
import { FileButton } from '../controls/FileButton';
import type { Desk } from '../desk/desk';
import { giveFile, insertIncoming, readPaste, readWorkbook } from './bringing';
import { type Incoming, type Present, presentTables, verifyTables } from './broughtTables';
import { pastedGrid } from './pastedGrid';
import { UpdatePart } from './UpdatePart';
import './word.css';

export function BringView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy, undo } = desk.state;
  const t = wordText[text.language].bring;
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [isLost, setLost] = useState(false);
  const [present, setPresent] = useState<readonly Present[]>([]);
  const hasTables = desk.book.abilities.report?.tables !== false;
  const looked = useRef(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  const look = (): void => {
    void presentTables(desk).then(setPresent);
  };
  // Also after an undo: what it took away is no longer there.
  useEffect(() => {
    if (busy || !hasTables || looked.current === undo.length) return;
    looked.current = undo.length;
    look();
  }, [undo.length, busy, hasTables]);
  const take = (next: Incoming | null): void => {
    setIncoming(next);
    setLost(false);
  };
  if (!hasTables) {
    return <p class="card">{wordText[text.language].without.tables}</p>;
  }
  return (
    <>
      <p class="intro">{t.intro}</p>
      <div class="actions">
        <FileButton
          name={t.file}
          accept=".xlsx"
          busy={busy}
          take={([chosen]) => {
            if (chosen) void readWorkbook(desk, chosen).then(take);
          }}
        />
      </div>
      <label>
        {t.pasted}
        <textarea
          rows={2}
          placeholder={t.pasteHint}
          onPaste={(event) => {
            event.preventDefault();
            const data = event.clipboardData;
            take(
              readPaste(
                desk,
                pastedGrid(data?.getData('text/html') ?? '', data?.getData('text/plain') ?? ''),
              ),
            );
          }}
        />
      </label>
      {incoming && (
        <div class="card incoming">
          <p>{t.ready(incoming.title, incoming.sealed.code)}</p>
          <div class="actions">
            <button
              type="button"
              class="primary"
              aria-disabled={busy}
              onClick={() =>
                void insertIncoming(desk, incoming, () => {
                  setLost(true);
                }).then((isIn) => {
                  if (!isIn) return;
                  take(null);
                  if (heading.current) heading.current.focus();
                })
              }
            >
              {t.insert}
            </button>
            {isLost && (
              <button type="button" aria-disabled={busy} onClick={() => void giveFile(desk, incoming)}>
                {t.giveFile}
              </button>
            )}
          </div>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {t.present}
      </h2>
      {present.length === 0 && <p>{t.none}</p>}
      {present.length > 0 && (
        <div class="bar">
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => void verifyTables(desk, present).then(setPresent)}
          >
            {t.verify}
          </button>
        </div>
      )}
      <ul class="plain">
        {present.map((each, at) => (
          // By its place: an update gives the table another tag, and what has the focus in it stays.
          <li key={at} class="present">
            <p>
              {each.title} · {each.code}
              {!each.grid && `: ${t.gone}`}
            </p>
            {each.said === 'noSeal' && <p class="warning">{t.noSeal}</p>}
            {each.said !== null && each.said !== 'noSeal' && (
              <p class="said">{exportWordsOf(text.language).verification(each.said)}</p>
            )}
            {each.grid && <UpdatePart desk={desk} present={each} done={look} />}
          </li>
        ))}
      </ul>
      {undo.length > 0 && <p class="hint">{viewText[text.language].undo.report.intro}</p>}
    </>
  );
}
