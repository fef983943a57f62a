/** The findings, section by section, and the keys that move among them. */
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { printedCode } from '../../core/form/printedCode';
import { areaAddress } from '../../core/sheet/grid';
import { groupBy, seek, step } from './checking';
import type { CheckResult, Desk } from '../desk/desk';
import type * as findingDetails from './FindingDetails';
import { FindingRow } from './FindingRow';
import { causeOf, type Group, type Item } from './findingItems';
import { SeverityIcon } from '../frame/icons';
import { VirtualList } from '../controls/VirtualList';

type Row =
  | { readonly kind: 'group'; readonly id: string; readonly group: Group }
  /** Several findings with one cause follow. */
  | { readonly kind: 'cause'; readonly id: string; readonly items: readonly [Item, ...Item[]] }
  | { readonly kind: 'item'; readonly id: string; readonly item: Item; readonly ofCause: boolean };

/** So few are seen at once, and nobody has to look for one. */
const FEW = 5;

interface Props {
  readonly desk: Desk;
  readonly result: CheckResult;
  readonly scroller: () => HTMLElement | null;
}

export function FindingList({ desk, result, scroller }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { text, current } = desk.state;
  const rows = rowsOf(result.groups);
  const [details, setDetails] = useState<typeof findingDetails | null>(null);
  useEffect(() => {
    void import(/* webpackChunkName: "engine" */ './FindingDetails').then(setDetails);
  }, []);
  const at = result.shown.findIndex(({ id }) => id === current);
  const stop = result.shown[Math.max(0, at)]?.id;

  // The current finding has the focus when a key made it so.
  useEffect(() => {
    const inside = box.current?.contains(document.activeElement) ?? false;
    if (inside && !isTyping(document.activeElement)) focusOn(box.current, current);
    bringIntoView(box.current, current, scroller());
  }, [current]);

  return (
    <div
      ref={box}
      onKeyDown={(event) => {
        if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
        const by = directionOf(event.key);
        if (by === 0) return;
        event.preventDefault();
        void step(desk, by, false);
      }}
    >
      <div class="pager">
        <button
          type="button"
          onClick={() => void step(desk, -1, true)}
          aria-label={viewText[text.language].result.previous}
          title="Shift+F8"
        >
          ‹
        </button>
        <span>
          {viewText[text.language].result.position(at < 0 ? '–' : String(at + 1), result.shown.length)}
        </span>
        <button
          type="button"
          onClick={() => void step(desk, 1, true)}
          aria-label={viewText[text.language].result.next}
          title="F8"
        >
          ›
        </button>
        <label class="inline">
          <span class="unseen">{viewText[text.language].result.grouping}</span>
          <select
            value={desk.state.grouping}
            onChange={(event) => {
              groupBy(desk, event.currentTarget.value === 'section' ? 'section' : 'severity');
            }}
          >
            <option value="severity">{viewText[text.language].result.bySeverity}</option>
            <option value="section">{viewText[text.language].result.bySection}</option>
          </select>
        </label>
      </div>
      {result.items.length > FEW && (
        <label class="seek">
          <span class="unseen">{viewText[text.language].result.seek}</span>
          <input
            type="text"
            placeholder={viewText[text.language].result.seekExample}
            value={desk.state.sought}
            onInput={(event) => {
              seek(desk, event.currentTarget.value);
            }}
          />
        </label>
      )}
      {result.shown.length < result.items.length && (
        <p class="hint" aria-live="polite">
          {viewText[text.language].result.seen(result.shown.length, result.items.length)}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              seek(desk, '');
            }}
          >
            {viewText[text.language].result.seeAll}
          </button>
        </p>
      )}
      <p class="hint">{viewText[text.language].result.keys}</p>
      <VirtualList
        label={viewText[text.language].result.list}
        ids={rows.map(({ id }) => id)}
        keep={rows.findIndex((row) => row.kind === 'item' && row.item.id === current)}
        scroller={scroller}
        className={(index) => {
          const row = rows[index];
          if (row?.kind !== 'item') return row?.kind ?? '';
          return `item${row.id === current ? ' current' : ''}${row.ofCause ? ' of-cause' : ''}`;
        }}
        row={(index) => {
          const row = rows[index];
          if (!row) return null;
          if (row.kind === 'group')
            return <GroupHead desk={desk} group={row.group} many={result.tables.length > 1} />;
          if (row.kind === 'cause') return details && <details.CauseHead desk={desk} items={row.items} />;
          const { item, id } = row;
          return (
            <FindingRow
              desk={desk}
              item={item}
              current={id === current}
              stop={id === stop}
              details={details}
            />
          );
        }}
      />
    </div>
  );
}

function rowsOf(groups: readonly Group[]): Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    rows.push({ kind: 'group', id: `group ${group.id}`, group });
    let before: string | null = null;
    for (const item of group.items) {
      const cause = causeOf(item);
      const [, ...rest] = cause === null ? [] : group.items.filter((each) => causeOf(each) === cause);
      if (cause !== before && rest.length > 0) {
        rows.push({ kind: 'cause', id: `cause ${cause ?? ''}`, items: [item, ...rest] });
      }
      before = cause;
      rows.push({ kind: 'item', id: item.id, item, ofCause: rest.length > 0 });
    }
  }
  return rows;
}

function GroupHead({ desk, group, many }: { desk: Desk; group: Group; many: boolean }): JSX.Element {
  const { text, words } = desk.state;
  const { table } = group.checked;
  return (
    <h3>
      <span class="group-name">
        {many && group.by === 'section' && `${table.grid.sheet} ${areaAddress(table.area)} · `}
        {group.by === 'severity'
          ? words?.severity[group.severity]
          : group.section === ''
            ? viewText[text.language].result.wholeTable
            : viewText[text.language].result.section(printedCode(table.form, group.section), group.label)}
      </span>
      {(['error', 'warning', 'info'] as const).map(
        (severity) =>
          group.counts[severity] > 0 && (
            <span class="count" key={severity}>
              <SeverityIcon severity={severity} />
              <span class="unseen">{words?.severity[severity]}</span> {group.counts[severity]}
            </span>
          ),
      )}
    </h3>
  );
}

function directionOf(key: string): 1 | -1 | 0 {
  // Trident says "Down" and "Up".
  if (key === 'ArrowDown' || key === 'Down' || key === 'j') return 1;
  return key === 'ArrowUp' || key === 'Up' || key === 'k' ? -1 : 0;
}

export function isTyping(target: unknown): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function buttonOf(box: HTMLElement | null, id: string | null): HTMLElement | null {
  if (!box || id === null) return null;
  for (const button of box.querySelectorAll<HTMLElement>('[data-finding]')) {
    if (button.getAttribute('data-finding') === id) return button;
  }
  return null;
}

function focusOn(box: HTMLElement | null, id: string | null): void {
  buttonOf(box, id)?.focus();
}

function bringIntoView(box: HTMLElement | null, id: string | null, scroller: HTMLElement | null): void {
  const button = buttonOf(box, id);
  if (!button || !scroller) return;
  const [place, view] = [button.getBoundingClientRect(), scroller.getBoundingClientRect()];
  // Not scrollIntoView: it would scroll the page around the pane as well.
  if (place.top < view.top || place.bottom > view.bottom) scroller.scrollTop += place.top - view.top - 8;
}
