/** Verify: an exported file, or the open table by the code that is printed under it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import { Fold } from '../frame/Fold';
import { exportText } from '../../words/pane/exportTextOf';
import { unsealWorkbook, verifyWorkbook } from './sealing';
import { verifyFile, verifyOpenTable } from './verifying';

export function VerifyPart({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = exportText[text.language];
  const [code, setCode] = useState('');
  // A button of our own: what the browser writes on its own is in the browser's language.
  const field = useRef<HTMLInputElement>(null);
  return (
    <Fold label={t.verify}>
      <label>
        {t.verifyFile}
        <input
          type="file"
          class="unseen"
          tabIndex={-1}
          ref={field}
          accept=".docx,.xlsx,.xlsm"
          onChange={(event) => {
            const chooser = event.currentTarget;
            const file = chooser.files?.[0];
            // The same file may be chosen again after it was changed.
            if (file) {
              void verifyFile(desk, file).then(() => {
                chooser.value = '';
              });
            }
          }}
        />
      </label>
      <div class="actions">
        <button type="button" aria-disabled={busy} onClick={() => field.current?.click()}>
          {t.verifyChoose}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void verifyOpenTable(desk, code);
        }}
      >
        <label>
          {t.verifyCode}
          <input
            type="text"
            maxLength={40}
            placeholder="7K2M-9QXA-4TBD"
            value={code}
            onInput={(event) => {
              setCode(event.currentTarget.value);
            }}
          />
        </label>
        <button type="submit" aria-disabled={busy}>
          {t.verifyCodeRun}
        </button>
      </form>
      {desk.book.properties && (
        <div class="actions">
          <button type="button" aria-disabled={busy} onClick={() => void verifyWorkbook(desk)}>
            {t.verifyOpen}
          </button>
          <button type="button" aria-disabled={busy} onClick={() => void unsealWorkbook(desk)}>
            {t.unseal}
          </button>
        </div>
      )}
    </Fold>
  );
}
