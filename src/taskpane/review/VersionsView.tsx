/** Two versions of the workbook: which cells are printed otherwise, which rows and sheets came or went. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type CellDifference,
  compareVersions,
  isSame,
  type RowDifference,
  type VersionDifferences,
} from '../../app/review/compareVersions';
import { rowName } from '../../words/naming';
import type { VersionsText } from '../../words/review/text';
import { reviewText } from '../../words/review/textOf';
import { goTo } from '../check/checking';
import { FileButton } from '../controls/FileButton';
import { Fold } from '../controls/Fold';
import { type Desk, pause } from '../desk/desk';
import { gridsIn } from '../period/previous';
import './review.css';

/** More are counted all the same. */
const MOST_SHOWN = 300;

interface Compared {
  readonly file: string;
  readonly found: VersionDifferences;
}

export function VersionsView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = reviewText[text.language].versions;
  const [compared, setCompared] = useState<Compared | null>(null);
  return (
    <div class="review">
      <p class="hint">{t.intro}</p>
      <FileButton
        name={compared ? t.other : t.choose}
        accept=".xlsx,.xlsm"
        look="primary"
        busy={busy}
        take={([file]) => {
          if (file) void compare(desk, file, setCompared);
        }}
      />
      <div aria-live="polite">{compared && <Head t={t} compared={compared} />}</div>
      {compared && <Lists desk={desk} t={t} found={compared.found} />}
    </div>
  );
}

function compare(desk: Desk, file: File, done: (compared: Compared | null) => void): Promise<void> {
  return desk.work(async (engine) => {
    done(null);
    const old = await gridsIn(desk, file, ({ language }) => reviewText[language].versions.noReader);
    if (!old) return;
    const read = await desk.book.read('workbook');
    if ('problem' in read) {
      desk.saySorry(read.problem);
      return;
    }
    const { grids } = read.done;
    await pause();
    // A workbook without a table that is known is compared all the same.
    const checked = engine.checkTables(grids, 'auto');
    const tables = 'tables' in checked ? checked.tables.map(({ table }) => table) : [];
    await pause();
    done({ file: file.name, found: compareVersions(old, grids, tables) });
  });
}

function Head({
  t,
  compared: { file, found },
}: {
  readonly t: VersionsText;
  readonly compared: Compared;
}): JSX.Element {
  const shown = found.cells.filter(({ kind }) => kind === 'shown').length;
  return (
    <div class="card">
      <h2>{t.comparedWith(file)}</h2>
      <p>
        {isSame(found)
          ? t.same
          : t.count(shown, found.cells.length - shown, found.rowsAdded.length + found.rowsGone.length)}
      </p>
      {found.sheetsAdded.length > 0 && <p>{t.sheetsAdded(found.sheetsAdded.join(', '))}</p>}
      {found.sheetsGone.length > 0 && <p>{t.sheetsGone(found.sheetsGone.join(', '))}</p>}
    </div>
  );
}

interface ListsProps {
  readonly desk: Desk;
  readonly t: VersionsText;
  readonly found: VersionDifferences;
}

function Lists({ desk, t, found: { cells, rowsAdded, rowsGone } }: ListsProps): JSX.Element {
  const shown = cells.filter(({ kind }) => kind === 'shown');
  const behind = cells.filter(({ kind }) => kind === 'behind');
  return (
    <>
      {shown.length > 0 && (
        <>
          <h3>{t.shown(shown.length)}</h3>
          <Cells desk={desk} t={t} cells={shown} />
        </>
      )}
      {behind.length > 0 && (
        <Fold label={t.behind(behind.length)}>
          <Cells desk={desk} t={t} cells={behind} />
        </Fold>
      )}
      {rowsAdded.length > 0 && (
        <Fold label={t.rowsAdded(rowsAdded.length)}>
          <Rows desk={desk} t={t} rows={rowsAdded} />
        </Fold>
      )}
      {rowsGone.length > 0 && (
        <Fold label={t.rowsGone(rowsGone.length)}>
          <Rows desk={null} t={t} rows={rowsGone} />
        </Fold>
      )}
    </>
  );
}

function Cells({
  desk,
  t,
  cells,
}: Omit<ListsProps, 'found'> & { readonly cells: readonly CellDifference[] }): JSX.Element {
  return (
    <ul class="plain differences">
      {cells.slice(0, MOST_SHOWN).map(({ sheet, cell, row, label, before, after }) => (
        <li key={`${sheet}!${cell}`}>
          <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, cell)}>
            {sheet}!{cell}
          </button>{' '}
          {row + label !== '' && `${rowName(row, label)}: `}
          <span class="unseen">{t.before} </span>
          {before === '' ? t.blank : <del>{before}</del>} <span aria-hidden="true">→</span>{' '}
          <span class="unseen">{t.after} </span>
          <strong>{after === '' ? t.blank : after}</strong>
        </li>
      ))}
      {cells.length > MOST_SHOWN && <li>{t.more(cells.length - MOST_SHOWN)}</li>}
    </ul>
  );
}

/** Without a desk the rows are of the other version: there is nowhere to go. */
function Rows({
  desk,
  t,
  rows,
}: {
  readonly desk: Desk | null;
  readonly t: VersionsText;
  readonly rows: readonly RowDifference[];
}): JSX.Element {
  return (
    <ul class="plain differences">
      {rows.slice(0, MOST_SHOWN).map(({ sheet, cell, text }) => (
        <li key={`${sheet}!${cell}`}>
          {desk ? (
            <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, cell)}>
              {sheet}!{cell}
            </button>
          ) : (
            `${sheet}!${cell}`
          )}{' '}
          {text}
        </li>
      ))}
      {rows.length > MOST_SHOWN && <li>{t.more(rows.length - MOST_SHOWN)}</li>}
    </ul>
  );
}
