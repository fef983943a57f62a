/** One finding: severity, heading and sentence; when it is the current one, also its details. */
import type { JSX } from 'preact';
import { choose } from './checking';
import type { Desk } from '../desk/desk';
import type * as findingDetails from './FindingDetails';
import { cellOf, type Item } from './findingItems';
import { SeverityIcon } from '../frame/icons';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
  readonly current: boolean;
  /** Whether Tab stops here. */
  readonly stop: boolean;
  /** Loaded after the pane has shown itself. */
  readonly details: typeof findingDetails | null;
}

export function FindingRow({ desk, item, current, stop, details }: Props): JSX.Element {
  const { words, engine } = desk.state;
  const { finding } = item;
  const cell = cellOf(item);
  const several = (desk.state.check?.tables ?? []).some(({ table }) => table.grid.sheet !== item.sheet);
  return (
    <>
      <button
        type="button"
        class="finding"
        data-finding={item.id}
        tabIndex={stop ? 0 : -1}
        aria-expanded={current}
        onClick={() => void choose(desk, item)}
      >
        <SeverityIcon severity={finding.severity} />
        <span class="finding-text">
          <span class="finding-head">
            <span class={`severity ${finding.severity}`}>{words?.severity[finding.severity]}</span>
            <span class="title">{words?.title[finding.code]}</span>
            {cell !== '' && <span class="cell">{several ? `${item.sheet}!${cell}` : cell}</span>}
          </span>
          <span class={current ? 'sentence' : 'sentence short'}>
            {words && engine?.describe(finding, words)}
          </span>
        </span>
      </button>
      {current && details && <details.FindingDetails desk={desk} item={item} />}
    </>
  );
}
