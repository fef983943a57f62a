/** The states with their counts, each a filter, and the search. */
import type { JSX } from 'preact';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { manyText } from '../../words/pane/manyTextOf';
import type { Language } from '../../words/words';
import { countsOf, type Row, ROW_STATES, type RowState, type Wish } from './board/rows';

interface Props {
  readonly rows: readonly Row[];
  readonly shown: number;
  readonly wish: Wish;
  readonly change: (changed: Partial<Wish>) => void;
  readonly language: Language;
}

export function Filters({ rows, shown, wish, change, language }: Props): JSX.Element {
  const t = manyText[language];
  const counts = countsOf(rows);
  const filter = (state: RowState | 'all', name: string, count: number): JSX.Element => (
    <button
      type="button"
      key={state}
      class={`board-filter ${state}`}
      aria-pressed={wish.state === state}
      onClick={() => {
        change({ state });
      }}
    >
      {name} <b>{count}</b>
    </button>
  );
  return (
    <div class="board-filters">
      <div role="group" aria-label={t.filters} class="board-states">
        {filter('all', t.all, rows.length)}
        {ROW_STATES.filter((state) => counts[state] > 0 || wish.state === state).map((state) =>
          filter(state, stateName(state, language), counts[state]),
        )}
      </div>
      <label class="board-search">
        <span>{t.search}</span>
        <input
          type="text"
          value={wish.sought}
          onInput={(event) => {
            change({ sought: event.currentTarget.value });
          }}
        />
      </label>
      <span role="status" class="hint">
        {shown < rows.length ? t.shown(shown, rows.length) : ''}
      </span>
    </div>
  );
}

export function stateName(state: RowState, language: Language): string {
  if (state === 'waiting') return manyText[language].waiting;
  return state === 'notSent' ? manyText[language].notSent : batchWordsOf(language).states[state];
}
