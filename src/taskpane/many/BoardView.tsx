/** The board “Nhiều tệp”: files dropped, checked, sorted by what needs a person most, sent back and consolidated. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { manyText } from '../../words/pane/manyTextOf';
import type { Language } from '../../words/words';
import { type Doing, downloadData, downloadNotes, downloadReport, take, takeUnits } from './board/actions';
import type { Board, Entry } from './board/board';
import { ConsolidatePart } from './ConsolidatePart';
import { chosenFiles, droppedFiles, type Gathered } from './board/dropped';
import { FileButton } from '../controls/FileButton';
import { Filters } from './Filters';
import { ProgressPart } from './ProgressPart';
import { shownRows, type Wish } from './board/rows';
import { UnitDetails } from './UnitDetails';
import { UnitTable } from './UnitTable';
import { WhatNext } from './WhatNext';
import './many.css';

interface Props {
  readonly board: Board;
  readonly language: Language;
  /** Opens a file in the page around the board; absent where there is none. */
  readonly open?: (file: File) => void;
  /** What was dropped on the page around the board. */
  readonly dropped?: Gathered;
  /** What stands beside the title: the way back. */
  readonly beside?: ComponentChildren;
  /** What the host offers besides: consolidating the open workbook. */
  readonly children?: ComponentChildren;
}

interface Said {
  readonly sentence: string;
  readonly kind: 'good' | 'bad';
}

/** What was sorted and sought last stays while the page is open. */
let lastWish: Wish = { by: 'state', down: false, state: 'all', sought: '' };

export function BoardView({ board, language, open, beside, dropped, children }: Props): JSX.Element {
  const [, draw] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const [wish, setWish] = useState(lastWish);
  const [chosen, setChosen] = useState<string | null>(null);
  const back = useRef<HTMLElement | null>(null);
  const t = manyText[language];
  const { state } = board;

  useEffect(() => board.subscribe(() => { draw((n) => n + 1); }), [board]); // prettier-ignore

  const doing: Doing = {
    board,
    language,
    say: (sentence, kind = 'good') => {
      setSaid(sentence === '' ? null : { sentence, kind });
    },
  };
  /** Whatever fails of our own is said, not swallowed. */
  const act = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      console.error(error);
      const bare = error instanceof Error ? error.message : String(error);
      doing.say(/chunk/i.test(bare) ? t.noReader : bare, 'bad');
    });
  };
  useEffect(() => {
    if (dropped) act(take(doing, dropped));
  }, [dropped]);
  const change = (changed: Partial<Wish>): void => {
    lastWish = { ...wish, ...changed };
    setWish(lastWish);
  };
  const rows = shownRows(state.rows, wish);
  const row = state.rows.find(({ id }) => id === chosen) ?? null;
  const entry: Entry | null = state.entries[row?.entry ?? -1] ?? null;
  const returned = state.entries.filter(({ checked }) => hasErrors(checked)).length;
  const busy = state.running !== null;
  const filled = state.entries.length > 0;

  return (
    <div
      class="board"
      lang={language}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        act(droppedFiles(event.dataTransfer).then((all) => take(doing, all)));
      }}
    >
      <div class="board-head">
        <h2>{t.title}</h2>
        {beside}
      </div>
      {!filled && <p class="hint">{t.intro}</p>}
      {!filled && <p class="board-drop">{t.drop}</p>}
      <div class="board-tools">
        <FileButton
          folder
          name={t.folder}
          {...(filled ? {} : { look: 'primary' })}
          take={(list) => {
            act(take(doing, chosenFiles(list)));
          }}
        />
        <FileButton
          many
          accept=".xlsx,.xlsm"
          name={t.files}
          take={(list) => {
            act(take(doing, chosenFiles(list)));
          }}
        />
        <FileButton
          accept=".txt,.csv,.xlsx,.xlsm"
          name={state.expected ? t.unitsGiven(state.expected.length) : t.units}
          take={([file]) => {
            if (file) act(takeUnits(doing, file));
          }}
        />
        {filled && (
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) act(downloadReport(doing));
            }}
          >
            {t.report}
          </button>
        )}
        {returned > 0 && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) act(downloadNotes(doing));
            }}
          >
            {t.notes(returned)}
          </button>
        )}
        {filled && (
          <button
            type="button"
            class="quiet"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) act(downloadData(doing));
            }}
          >
            {t.data}
          </button>
        )}
        {filled && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setChosen(null);
              board.clear();
              setSaid(null);
            }}
          >
            {t.clear}
          </button>
        )}
      </div>
      <ProgressPart board={board} doing={doing} act={act} />
      <p role="status" class={said ? `board-said ${said.kind}` : 'board-said'}>
        {said?.sentence ?? ''}
      </p>
      {filled && !busy && (
        <WhatNext
          rows={state.rows}
          repeated={state.repeated}
          listed={state.expected !== null}
          language={language}
        />
      )}
      {filled && (
        <Filters rows={state.rows} shown={rows.length} wish={wish} change={change} language={language} />
      )}
      {filled && (
        <div class={row ? 'board-body with-details' : 'board-body'}>
          <UnitTable
            rows={rows}
            wish={wish}
            change={change}
            chosen={chosen}
            language={language}
            choose={(id, from) => {
              back.current = from;
              setChosen(id);
            }}
          />
          {row && (
            <UnitDetails
              key={row.id}
              row={row}
              entry={entry}
              doing={doing}
              act={act}
              {...(open ? { open } : {})}
              close={() => {
                setChosen(null);
                back.current?.focus();
              }}
            />
          )}
        </div>
      )}
      {filled && (
        <ConsolidatePart doing={doing} act={act} ready={returned === 0} {...(open ? { open } : {})} />
      )}
      {children}
    </div>
  );
}

function hasErrors(checked: Entry['checked']): boolean {
  return (checked?.tables ?? []).some(({ findings }) =>
    findings.some(({ finding }) => finding.severity === 'error'),
  );
}
