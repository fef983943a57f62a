/** The update of one table: the new file, the figures that differ, and the consent to write them. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wordText } from '../../words/pane/wordTextOf';
import { FileButton } from '../controls/FileButton';
import type { Desk } from '../desk/desk';
import { reveal } from '../frame/reveal';
import { readWorkbook } from './bringing';
import type { Incoming, Present } from './broughtTables';
import { type Difference, differencesOf, updateTable } from './updating';

interface Props {
  readonly desk: Desk;
  readonly present: Present;
  readonly done: () => void;
}

/** More are written all the same, and counted. */
const MOST_SHOWN = 200;

export function UpdatePart({ desk, present, done }: Props): JSX.Element {
  const { text, busy } = desk.state;
  const t = wordText[text.language].bring;
  const [open, setOpen] = useState(false);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  // What had the focus is gone: it stays in this part.
  useEffect(() => {
    if (open) part.current?.querySelector('button')?.focus();
    else if (was.current) opener.current?.focus();
    was.current = open;
  }, [open]);
  useEffect(() => {
    if (incoming) reveal(part.current);
  }, [incoming]);
  const close = (): void => {
    setIncoming(null);
    setOpen(false);
  };
  if (!open) {
    return (
      <button
        type="button"
        ref={opener}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.update}
      </button>
    );
  }
  const differences = incoming && differencesOf(present, incoming);
  const writable = incoming && differences && differences.length > 0 ? differences : null;
  return (
    <div class="update" ref={part}>
      <div class="actions">
        <FileButton
          name={t.updateFrom}
          accept=".xlsx"
          busy={busy}
          take={([chosen]) => {
            if (chosen) void readWorkbook(desk, chosen).then(setIncoming);
          }}
        />
      </div>
      {incoming && !differences && <p class="warning">{t.otherForm}</p>}
      {differences?.length === 0 && <p>{t.same}</p>}
      {writable && <Differences all={writable} desk={desk} />}
      <div class="actions">
        {incoming && writable && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() =>
              void updateTable(desk, present, incoming).then((changed) => {
                if (!changed) return;
                close();
                done();
              })
            }
          >
            {t.write(writable.length)}
          </button>
        )}
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}

function Differences({
  all,
  desk,
}: {
  readonly all: readonly Difference[];
  readonly desk: Desk;
}): JSX.Element {
  const t = wordText[desk.state.text.language].bring;
  const more = all.length - MOST_SHOWN;
  return (
    <>
      <h3>{t.differences(all.length)}</h3>
      <table class="differences">
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            <th scope="col">{t.now}</th>
            <th scope="col">{t.will}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, MOST_SHOWN).map(({ label, now, next }, at) => (
            <tr key={String(at)}>
              <td>{label}</td>
              <td class="figure">{now === '' ? '…' : now}</td>
              <td class="figure">{next === '' ? '…' : next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t.more(more)}</p>}
    </>
  );
}
