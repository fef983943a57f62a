/** The table of units: only the rows in view are drawn, the arrow keys go from row to row, headings sort. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { manyText } from '../../words/pane/manyTextOf';
import { usePrinting } from '../controls/printing';
import type { Language } from '../../words/words';
import { stateName } from './Filters';
import type { Row, SortBy, Wish } from './board/rows';

interface Props {
  readonly rows: readonly Row[];
  readonly wish: Wish;
  readonly change: (changed: Partial<Wish>) => void;
  readonly chosen: string | null;
  readonly choose: (id: string, from: HTMLElement) => void;
  readonly language: Language;
}

/** Pixels of a row, as many.css has it: all alike, so that the place of each is known undrawn. */
const HEIGHT = 38;
/** Rows drawn above and below the view. */
const MARGIN = 12;
const PAGE = 12;
/** A heading is clicked to see the most first, but for names. */
const DOWN_FIRST: readonly SortBy[] = ['errors', 'warnings', 'remarks'];
/** In the order of the columns: the unit first, then what is wrong with it. */
const COLUMNS: readonly SortBy[] = [
  'unit',
  'state',
  'errors',
  'warnings',
  'remarks',
  'filled',
  'period',
  'file',
];

export function UnitTable({ rows, wish, change, chosen, choose, language }: Props): JSX.Element {
  const t = manyText[language];
  const { columns } = batchWordsOf(language);
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [stop, setStop] = useState<string | null>(null);
  const wanted = useRef(false);

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = (): void => {
      const [top, height] = [current.scrollTop, current.clientHeight];
      setView((old) => (old.height === height && Math.abs(old.top - top) < HEIGHT ? old : { top, height }));
    };
    look();
    current.addEventListener('scroll', look);
    window.addEventListener('resize', look);
    return () => {
      current.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);

  const at = Math.max(0, rows.map(({ id }) => id).indexOf(stop ?? chosen ?? ''));
  const printing = usePrinting();
  const first = printing ? 0 : Math.max(0, Math.floor(view.top / HEIGHT) - MARGIN);
  const last = printing
    ? rows.length
    : Math.min(rows.length, Math.ceil((view.top + view.height) / HEIGHT) + MARGIN);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    box.current?.querySelector<HTMLElement>('button[tabindex="0"][data-row]')?.focus();
  });

  const go = (to: number): void => {
    const next = Math.min(Math.max(0, to), rows.length - 1);
    const id = rows[next]?.id;
    const { current } = box;
    if (id === undefined || !current) return;
    const head = current.querySelector('thead')?.clientHeight ?? HEIGHT;
    const top = next * HEIGHT;
    if (top < current.scrollTop) current.scrollTop = top;
    const bottom = top + HEIGHT + head - current.clientHeight;
    if (bottom > current.scrollTop) current.scrollTop = bottom;
    wanted.current = true;
    setView({ top: current.scrollTop, height: current.clientHeight });
    setStop(id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const sort = (by: SortBy): void => {
    change({ by, down: wish.by === by ? !wish.down : DOWN_FIRST.includes(by) });
  };

  return (
    <div class="board-rows" ref={box}>
      <table aria-label={t.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((by) => (
              <th
                key={by}
                scope="col"
                class={`col-${by}`}
                aria-sort={wish.by === by ? (wish.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  onClick={() => {
                    sort(by);
                  }}
                >
                  {columns[by]}
                  <span aria-hidden="true">{wish.by === by ? (wish.down ? ' ▼' : ' ▲') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKey}>
          {first > 0 && space(first)}
          {rows.slice(first, last).map((row, i) => (
            <tr
              key={row.id}
              class={`${row.state}${row.id === chosen ? ' chosen' : ''}`}
              aria-rowindex={first + i + 2}
              onClick={(event) => {
                const button = event.currentTarget.querySelector<HTMLElement>('[data-row]');
                setStop(row.id);
                if (button) choose(row.id, button);
              }}
            >
              <th scope="row" class="col-unit">
                <button
                  type="button"
                  data-row={row.id}
                  tabIndex={first + i === at || (i === 0 && (at < first || at >= last)) ? 0 : -1}
                  aria-current={row.id === chosen ? 'true' : undefined}
                  title={row.unit}
                >
                  <span>{row.unit}</span>
                </button>
              </th>
              <td class="col-state">
                <span>{stateName(row.state, language)}</span>
              </td>
              <td class="col-errors">{numberOf(row, row.errors)}</td>
              <td class="col-warnings">{numberOf(row, row.warnings)}</td>
              <td class="col-remarks">{numberOf(row, row.remarks)}</td>
              <td class="col-filled">{row.filled ?? ''}</td>
              <td class="col-period">{row.period}</td>
              <td class="col-file" title={row.file}>
                {row.file}
              </td>
            </tr>
          ))}
          {last < rows.length && space(rows.length - last)}
        </tbody>
      </table>
      {rows.length === 0 && <p class="hint">{t.none}</p>}
    </div>
  );
}

function space(rows: number): JSX.Element {
  return (
    <tr aria-hidden="true" class="space">
      <td style={{ height: `${rows * HEIGHT}px` }} />
    </tr>
  );
}

/** Nothing is said of what was not judged: not even nought. */
function numberOf({ filled, state }: Row, count: number): string {
  return filled === null || state === 'failed' ? '' : String(count);
}
