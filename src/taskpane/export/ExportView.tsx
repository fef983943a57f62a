/** Export: which table is to leave, and verifying what came back. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/problem';
import type { LeavingTable } from '../../app/export/wholeTables';
import { titleOf } from '../../core/table/heading/title';
import type { Desk } from '../desk/desk';
import { type Prepared, prepareNow } from './exportable';
import { TableExport } from './TableExport';
import { VerifyPart } from './VerifyPart';
import { exportText } from '../../words/pane/exportTextOf';

interface Props {
  readonly desk: Desk;
}

export function ExportView({ desk }: Props): JSX.Element {
  const { text, check: lastCheck } = desk.state;
  const t = exportText[text.language];
  const [prepared, setPrepared] = useState<Prepared | { problem: Problem } | null>(null);
  const [picked, setPicked] = useState('');
  const prepare = (): void => {
    desk.later('export', async (engine) => {
      setPrepared(await prepareNow(desk, engine));
    });
  };
  // A check that only learns more about the same figures reads nothing anew.
  useEffect(prepare, [lastCheck?.read]);

  const tables = prepared && 'tables' in prepared ? prepared.tables : [];
  const unlisted = prepared && 'tables' in prepared ? prepared.unlisted : 0;
  const active = prepared && 'tables' in prepared ? prepared.activeSheet : '';
  const onActive = tables.find(({ checked }) => sheetsOf(checked).includes(active));
  const chosen = tables.find(({ id }) => id === picked) ?? onActive ?? tables[0];
  return (
    <>
      {prepared && 'problem' in prepared && (
        <NoTable desk={desk} problem={prepared.problem} again={prepare} />
      )}
      {!prepared && <p>{text.working}</p>}
      {tables.length > 1 && (
        <label>
          {t.table}
          <select
            value={chosen?.id}
            onChange={(event) => {
              setPicked(event.currentTarget.value);
            }}
          >
            {tables.map(({ id, checked }) => (
              <option key={id} value={id}>
                {`${sheetsOf(checked).join(', ')}: ${titleOf(checked.table)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {tables.length > 1 && chosen && <p class="hint picked">{titleOf(chosen.checked.table)}</p>}
      {unlisted > 0 && <Unlisted desk={desk} tables={unlisted} />}
      {chosen && <TableExport key={chosen.id} desk={desk} chosen={chosen} changed={setPrepared} />}
      <VerifyPart desk={desk} />
    </>
  );
}

function sheetsOf({ places }: LeavingTable): string[] {
  const sheets = places.map(({ grid }) => grid.sheet);
  return sheets.filter((sheet, i) => sheets.indexOf(sheet) === i);
}

/** Tables that were judged by what they print themselves have no form that a seal could name. */
function Unlisted({ desk, tables }: Props & { readonly tables: number }): JSX.Element {
  const { text } = desk.state;
  return (
    <div class="card">
      <p>{exportText[text.language].unlisted(tables)}</p>
      <button
        type="button"
        onClick={() => {
          desk.set({ view: 'learn' });
        }}
      >
        {text.views.learn}
      </button>
    </div>
  );
}

function NoTable({ desk, problem, again }: Props & { problem: Problem; again: () => void }): JSX.Element {
  const { text, words, busy } = desk.state;
  const t = exportText[text.language];
  return (
    <div class="card">
      <p>
        {problem.code === 'table/notFound' ? t.noTable : words?.problem[problem.code](problem.detail ?? {})}
      </p>
      <button type="button" aria-disabled={busy} onClick={again}>
        {t.lookAgain}
      </button>
    </div>
  );
}
