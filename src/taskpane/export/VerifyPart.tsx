/** Verify: an exported file, or the open table by the code that is printed under it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import { FileButton } from '../controls/FileButton';
import { Fold } from '../controls/Fold';
import { exportText } from '../../words/pane/exportTextOf';
import { unsealWorkbook, verifyWorkbook } from './sealing';
import { verifyFile, verifyOpenTable } from './verifying';

export function VerifyPart({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = exportText[text.language];
  const [code, setCode] = useState('');
  return (
    <Fold label={t.verify}>
      <div class="actions">
        <FileButton
          name={t.verifyFile}
          accept=".docx,.xlsx,.xlsm"
          busy={busy}
          take={([file]) => {
            if (file) void verifyFile(desk, file);
          }}
        />
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
