/** The board in the pane: many files of units, and the sheets of the open workbook made one table. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { manyText } from '../../words/pane/manyTextOf';
import type { Desk } from '../desk/desk';
import { Board } from './board/board';
import { BoardView } from './BoardView';
import { Outcome } from './ConsolidatePart';
import { Crew } from './board/crew';
import type { Consolidated } from './board/messages';

/** What was dropped stays while the pane is open. */
let kept: Board | null = null;

export function ManyView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = manyText[text.language].consolidation;
  const [outcome, setOutcome] = useState<Omit<Consolidated, 'bytes'> | null>(null);
  kept = kept ?? new Board(new Crew('modern/many-worker.js'));
  return (
    <BoardView board={kept} language={text.language}>
      <section class="board-consolidate">
        <p class="hint">{t.sheetsHint}</p>
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            import(/* webpackChunkName: "many-sheets" */ './sheetsOfBook').then(
              ({ consolidateSheets }) => consolidateSheets(desk, setOutcome),
              (error: unknown) => {
                desk.sayFault(error);
              },
            );
          }}
        >
          {t.fromSheets}
        </button>
        {outcome && <Outcome consolidated={outcome} language={text.language} />}
      </section>
    </BoardView>
  );
}
