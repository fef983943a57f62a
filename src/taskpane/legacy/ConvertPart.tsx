/** Texts in an encoding of the years before Unicode: said, shown as they would read, and written anew once agreed to. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { convertTexts } from '../../app/legacy/convertTexts';
import type { Grid } from '../../core/sheet/grid';
import { viewText } from '../../words/pane/viewTextOf';
import { goTo } from '../check/checking';
import type { Desk } from '../desk/desk';
import { writeConversion } from './converting';

/** More are converted all the same, and counted. */
const MOST_SHOWN = 100;

interface Props {
  readonly desk: Desk;
  readonly grids: readonly Grid[];
}

export function ConvertPart({ desk, grids }: Props): JSX.Element | null {
  const { text, busy } = desk.state;
  const t = viewText[text.language].convert;
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const conversion = useMemo(() => convertTexts(grids), [grids]);
  const { preview, left } = conversion;
  if (preview.length === 0) return null;
  const more = preview.length - MOST_SHOWN;
  return (
    <div class="card">
      <p>{t.found(preview.length)}</p>
      {!open && (
        <button
          type="button"
          onClick={() => {
            setOpen(true);
            window.setTimeout(() => heading.current?.focus(), 0);
          }}
        >
          {t.preview}
        </button>
      )}
      {open && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {t.willRead}
          </h3>
          <ul class="plain">
            {preview.slice(0, MOST_SHOWN).map(({ sheet, cell, before, after }) => (
              <li key={`${sheet}!${cell}`}>
                <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, cell)}>
                  {cell}
                </button>{' '}
                <span class="hint">{before}</span> → {after}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{t.more(more)}</p>}
          {left.length > 0 && <p class="hint">{t.left(left.map(({ cell }) => cell).join(', '))}</p>}
          <div class="actions">
            <button
              type="button"
              class="primary"
              aria-disabled={busy}
              onClick={() => void writeConversion(desk, conversion)}
            >
              {t.write(preview.length)}
            </button>
            <button
              type="button"
              onClick={() => {
                setOpen(false);
              }}
            >
              {text.cancel}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
