/** Fill: what would be written, line by line, before anything is. */
import { printedCode } from '../../core/form/printedCode';
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { goTo } from '../check/checking';
import type { Desk, FillState } from '../desk/desk';
import type { FillLine } from '../desk/engine';
import { Fold } from '../controls/Fold';
import { applyFill, changeOf, chooseLines, pickValue, previewFill } from '../desk/writing';

const KINDS = ['blank', 'refresh', 'replace', 'convert'] as const;

export function FillView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, fill, busy } = desk.state;
  const t = viewText[text.language].fill;
  const look = useRef<HTMLButtonElement>(null);
  const apply = async (): Promise<void> => {
    await applyFill(desk);
    // The button that was pressed is gone where nothing is left to fill.
    if (document.activeElement === document.body) look.current?.focus();
  };
  const count = fill ? fill.preview.lines.filter(({ id }) => fill.chosen.has(id)).length : 0;
  return (
    <>
      <div class="bar">
        <button
          type="button"
          ref={look}
          class={fill ? '' : 'primary'}
          aria-disabled={busy}
          onClick={() => void previewFill(desk)}
        >
          {fill ? t.lookAgain : t.look}
        </button>
        {count > 0 && (
          <button type="button" class="primary" aria-disabled={busy} onClick={() => void apply()}>
            {t.apply(count)}
          </button>
        )}
      </div>
      <p class="intro">{t.intro}</p>
      {fill?.preview.lines.length === 0 && <p>{t.nothing}</p>}
      {fill &&
        KINDS.map((kind) => (
          <Lines
            key={kind}
            desk={desk}
            fill={fill}
            heading={t[kind]}
            lines={fill.preview.lines.filter(({ change }) => change.kind === kind)}
          />
        ))}
      {fill && fill.preview.refused.length > 0 && (
        <Fold label={t.refused(fill.preview.refused.length)}>
          <ul class="plain">
            {fill.preview.refused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

interface LinesProps {
  readonly desk: Desk;
  readonly fill: FillState;
  readonly heading: string;
  readonly lines: readonly FillLine[];
}

function Lines({ desk, fill, heading, lines }: LinesProps): JSX.Element | null {
  if (lines.length === 0) return null;
  const { text } = desk.state;
  const ids = lines.map(({ id }) => id);
  const all = ids.every((id) => fill.chosen.has(id));
  return (
    <fieldset>
      <legend>
        {heading} ({lines.length})
      </legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) => void chooseLines(desk, ids, event.currentTarget.checked)}
        />
        {viewText[text.language].fill.all}
      </label>
      <ul class="plain lines">
        {lines.slice(0, 500).map((line) => (
          <Line key={line.id} desk={desk} line={line} fill={fill} />
        ))}
      </ul>
    </fieldset>
  );
}

function Line({ desk, line, fill }: { desk: Desk; line: FillLine; fill: FillState }): JSX.Element {
  const { text, words } = desk.state;
  const t = viewText[text.language].fill;
  const { id, sheet, table } = line;
  const change = changeOf(line, fill.picked);
  const values = [line.change, ...(line.change.others ?? [])];
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={fill.chosen.has(id)}
          onChange={(event) => void chooseLines(desk, [id], event.currentTarget.checked)}
        />
        <span>
          <strong>{printedCode(table.form, change.row)}</strong> {change.label}
        </span>
      </label>
      <p class="change">
        <button type="button" class="quiet cell" onClick={() => void goTo(desk, sheet, change.cell)}>
          {change.cell}
        </button>
        <span class="unseen">{t.before}</span>
        <span class="before">
          {change.printedBefore === '' ? (
            viewText[text.language].result.blank
          ) : (
            <del>{change.printedBefore}</del>
          )}
        </span>
        <span aria-hidden="true">→</span>
        <span class="unseen">{t.after}</span>
        {values.length === 1 ? (
          <strong>{change.printedAfter}</strong>
        ) : (
          <select
            aria-label={t.which(change.cell)}
            value={String(values.indexOf(change))}
            onChange={(event) => {
              pickValue(desk, id, Number(event.currentTarget.value));
            }}
          >
            {values.map(({ printedAfter }, i) => (
              <option key={printedAfter} value={String(i)}>
                {printedAfter}
              </option>
            ))}
          </select>
        )}
      </p>
      <p class="because">{words?.because(change, table.form)}</p>
    </li>
  );
}
