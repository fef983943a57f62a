/** What changed since the check before, counted by cause; each count opens its findings. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { viewText } from '../../words/pane/viewTextOf';
import type { Desk } from '../desk/desk';
import { choose, goTo } from './checking';
import { cellOf, type Named } from './findingItems';
import { type Changes, KINDS } from './changesBetween';

interface Props {
  readonly desk: Desk;
  readonly since: Changes;
}

export function SinceLast({ desk, since }: Props): JSX.Element {
  const [open, setOpen] = useState<keyof Changes | null>(null);
  const { text, words, engine } = desk.state;
  const t = viewText[text.language].result;
  const kinds = KINDS.filter((kind) => since[kind].length > 0);
  if (kinds.length === 0) return <p>{t.unchanged}</p>;
  const go = ({ name, finding, checked }: Named): void => {
    const item = desk.state.check?.items.find(({ id }) => id === name);
    if (item) void choose(desk, item);
    else void goTo(desk, checked.table.grid.sheet, cellOf({ finding }));
  };
  const shown = open === null ? [] : since[open];
  return (
    <>
      <p class="since">
        {t.sinceLast}{' '}
        {kinds.map((kind) => (
          <button
            type="button"
            class="quiet"
            key={kind}
            aria-expanded={open === kind}
            onClick={() => {
              setOpen(open === kind ? null : kind);
            }}
          >
            {t.since[kind](since[kind].length)}
          </button>
        ))}
      </p>
      {shown.length > 0 && (
        <ul class="plain">
          {shown.slice(0, 100).map((each) => (
            <li key={each.name}>
              {words && engine?.describe(each.finding, words)}{' '}
              {cellOf(each) !== '' && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    go(each);
                  }}
                >
                  {text.goTo(cellOf(each))}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
