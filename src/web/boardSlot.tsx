/** The board of many files in the page: in the place of the sheet, loaded when somebody wants it. */
import { render } from 'preact';
import { Board } from '../taskpane/many/board/board';
import { BoardView } from '../taskpane/many/BoardView';
import { Crew } from '../taskpane/many/board/crew';
import type { Gathered } from '../taskpane/many/board/dropped';
import { manyText } from '../words/pane/manyTextOf';
import type { Language } from '../words/words';

export interface BoardEvents {
  readonly open: (file: File) => void;
  readonly back: () => void;
}

export interface ShownBoard {
  speak(language: Language): void;
  take(dropped: Gathered): void;
}

export function showBoard(slot: HTMLElement, first: Language, { open, back }: BoardEvents): ShownBoard {
  const board = new Board(new Crew('many-worker.js'));
  let language = first;
  const draw = (dropped?: Gathered): void => {
    render(
      <BoardView
        board={board}
        language={language}
        open={open}
        {...(dropped ? { dropped } : {})}
        beside={
          <button type="button" onClick={back}>
            {manyText[language].back}
          </button>
        }
      />,
      slot,
    );
  };
  draw();
  return {
    speak: (wanted) => {
      language = wanted;
      draw();
    },
    take: (dropped) => {
      draw(dropped);
    },
  };
}
