/** How far the board's work is, with count, rate and time left, and the way to stop it and to go on. */
import type { JSX } from 'preact';
import { manyText } from '../../words/pane/manyTextOf';
import type { Doing } from './board/actions';
import type { Board } from './board/board';

interface Props {
  readonly board: Board;
  readonly doing: Doing;
  readonly act: (work: Promise<void>) => void;
}

/** Before so many milliseconds nobody can tell how long it will take. */
const TELLING = 1000;

export function ProgressPart({ board, doing, act }: Props): JSX.Element | null {
  const t = manyText[doing.language];
  const { running, rows } = board.state;
  if (!running) {
    const waiting = rows.filter(({ state }) => state === 'waiting').length;
    if (waiting === 0) return null;
    return (
      <div class="board-progress">
        <span role="status">{t.stopped(waiting)}</span>
        <button
          type="button"
          class="primary"
          onClick={() => {
            act(board.checkWaiting(doing.language));
          }}
        >
          {t.goOn(waiting)}
        </button>
      </div>
    );
  }
  const { kind, done, total, spent } = running;
  const rate = (1000 * done) / Math.max(1, spent);
  const left = spent < TELLING || done === 0 ? '' : clock((total - done) / rate);
  const sentence = t.progress(t.running[kind], done, total, Math.max(1, Math.round(rate)), left);
  return (
    <div class="board-progress">
      <progress max={total} value={done} aria-label={t.running[kind]} />
      <span class="board-count">{sentence}</span>
      <button
        type="button"
        onClick={() => {
          board.cancel();
        }}
      >
        {t.stop}
      </button>
    </div>
  );
}

/** 125 seconds -> "2:05" */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}
