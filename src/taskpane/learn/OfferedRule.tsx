/** One rule that may be ticked: in words, on what ground, what it would find, its cells and its words to edit. */
import type { JSX } from 'preact';
import { learnText } from '../../words/pane/learnTextOf';
import type { Desk } from '../desk/desk';
import type { Offered } from './learning';
import { brokenCells } from './questions';

interface Props {
  readonly desk: Desk;
  readonly offered: Offered;
  readonly isLit: boolean;
  readonly tick: () => void;
  readonly touch: () => void;
  readonly edit: () => void;
}

export function OfferedRule({ desk, offered, isLit, tick, touch, edit }: Props): JSX.Element {
  const t = learnText[desk.state.text.language];
  const { words, found, ticked } = offered;
  const broken = brokenCells(offered);
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={ticked} onChange={tick} />
        <span>
          {words}
          <span class="hint">
            {' '}
            ({found ? t.support(t.grounds[found.ground], found.support.holds, found.support.of) : t.own})
          </span>
        </span>
      </label>
      {broken !== '' && <p class="hint warning">{t.wouldFind(broken)}</p>}
      <div class="rule-actions">
        {found && (
          <button
            type="button"
            class="quiet"
            aria-pressed={isLit}
            aria-label={`${t.cells}: ${words}`}
            onClick={touch}
          >
            {t.cells}
          </button>
        )}
        <button type="button" class="quiet" aria-label={`${t.edit}: ${words}`} onClick={edit}>
          {t.edit}
        </button>
      </div>
    </li>
  );
}
