/** The update of one table: the new file, the figures that differ, and the consent to write them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { readWorkbook } from './bringing';
import type { Incoming, Present } from './broughtTables';
import { differencesOf, updateTable } from './updating';

interface Props {
  readonly desk: Desk;
  readonly present: Present;
  readonly done: () => void;
}

export function UpdatePart({ desk, present, done }: Props): JSX.Element {
  const { text, busy } = desk.state;
  const t = wordText[text.language].bring;
  const [open, setOpen] = useState(false);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const differences = incoming && differencesOf(present, incoming);
  if (!open) {
    return (
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.update}
      </button>
    );
  }
  return (
    <div class="update">
      <label>
        {t.updateFrom}
        <input
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void readWorkbook(desk, file).then(setIncoming);
          }}
        />
      </label>
      {incoming && !differences && <p>{t.otherForm}</p>}
      {differences?.length === 0 && <p>{t.same}</p>}
      {incoming && differences && differences.length > 0 && (
        <>
          <h3>{t.differences(differences.length)}</h3>
          <table class="differences">
            <thead>
              <tr>
                <th>{t.row}</th>
                <th>{t.now}</th>
                <th>{t.will}</th>
              </tr>
            </thead>
            <tbody>
              {differences.slice(0, 200).map(({ label, now, next }) => (
                <tr key={label}>
                  <td>{label}</td>
                  <td>{now === '' ? '…' : now}</td>
                  <td>{next === '' ? '…' : next}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() =>
              void updateTable(desk, present, incoming).then(() => {
                setIncoming(null);
                setOpen(false);
                done();
              })
            }
          >
            {t.write(differences.length)}
          </button>
        </>
      )}
    </div>
  );
}
