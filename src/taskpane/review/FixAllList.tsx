/** Every correction that leaves no choice: listed with what stands and what would stand, ticked, and written at once. */
import { printedCode } from '../../core/form/printedCode';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Fix, sureFixes } from '../../app/session/fixTables';
import { rowName } from '../../words/naming';
import { viewText } from '../../words/pane/viewTextOf';
import { reviewText } from '../../words/review/textOf';
import { checkNow, goTo } from '../check/checking';
import type { CheckResult, Desk } from '../desk/desk';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import './review.css';

interface Offered {
  readonly sheet: string;
  /** As it is printed. */
  readonly row: string;
  readonly fix: Fix;
}

interface Props {
  readonly desk: Desk;
  readonly result: CheckResult;
  readonly close: () => void;
}

const idOf = ({ sheet, fix }: Offered): string => `${sheet}!${fix.cell}`;

export function FixAllList({ desk, result, close }: Props): JSX.Element {
  const { text, busy } = desk.state;
  const t = reviewText[text.language].fixAll;
  const heading = useRef<HTMLHeadingElement>(null);
  const [sought, setSought] = useState<{ readonly offered: Offered[]; readonly withheld: string[] } | null>(
    null,
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    // The list says that it is being made before the pane is busy making it.
    const timer = window.setTimeout(() => {
      const offered: Offered[] = [];
      const withheld: string[] = [];
      for (const checked of result.tables) {
        const { form, grid } = checked.table;
        const { sheet } = grid;
        const sure = sureFixes(checked);
        for (const fix of sure.fixes) offered.push({ sheet, row: printedCode(form, fix.row), fix });
        withheld.push(...sure.withheld.map(({ cell }) => cell));
      }
      setSought({ offered, withheld });
      heading.current?.focus();
    }, 50);
    return () => {
      window.clearTimeout(timer);
    };
  }, [result.tables]);
  const chosen = (sought?.offered ?? []).filter((each) => !left.has(idOf(each)));
  const toggle = (id: string): void => {
    const next = new Set<string>();
    left.forEach((each) => next.add(each));
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <section class="card fix-all">
      <h3 ref={heading} tabIndex={-1}>
        {!sought ? t.looking : sought.offered.length === 0 ? t.nothing : t.heading(sought.offered.length)}
      </h3>
      {sought && sought.offered.length > 0 && <p class="hint">{t.hint}</p>}
      <ul class="plain differences">
        {sought?.offered.map((each) => {
          const { sheet, row, fix } = each;
          return (
            <li key={idOf(each)}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={!left.has(idOf(each))}
                  onChange={() => {
                    toggle(idOf(each));
                  }}
                />
                <span>
                  {rowName(row, fix.label)}: <span class="unseen">{t.before} </span>
                  <del>{fix.printedBefore}</del> <span aria-hidden="true">→</span>{' '}
                  <span class="unseen">{t.after} </span>
                  <strong>{fix.printedAfter}</strong> ({t.clears(fix.clears)})
                </span>
              </label>
              <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, fix.cell)}>
                {text.goTo(fix.cell)}
              </button>
            </li>
          );
        })}
      </ul>
      {sought && sought.withheld.length > 0 && <p class="hint">{t.withheld(sought.withheld.join(', '))}</p>}
      <div class="actions">
        {sought && sought.offered.length > 0 && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy || chosen.length === 0}
            onClick={() => {
              if (chosen.length > 0) void makeThem(desk, chosen).then(close);
            }}
          >
            {t.apply(chosen.length)}
          </button>
        )}
        <button type="button" onClick={close}>
          {sought?.offered.length === 0 ? text.close : text.cancel}
        </button>
      </div>
    </section>
  );
}

function makeThem(desk: Desk, chosen: readonly Offered[]): Promise<void> {
  return desk.work(async (engine) => {
    const sheets = chosen.map(({ sheet }) => sheet).filter((sheet, i, all) => all.indexOf(sheet) === i);
    const changes = sheets.map((sheet) => ({
      sheet,
      changes: chosen.filter((each) => each.sheet === sheet).map(({ fix }) => fix),
    }));
    const written = await write(desk, 'fix', changes);
    if (!written) return;
    const skipped = written.skipped.map(({ cell }) => cell);
    const done = chosen.map(({ fix }) => fix.cell).filter((cell) => !skipped.includes(cell));
    await checkNow(desk, engine);
    desk.say(
      skipped.length > 0 ? 'bad' : 'good',
      ({ text }) =>
        skipped.length > 0
          ? viewText[text.language].fill.skipped(skipped.join(', '))
          : reviewText[text.language].fixAll.done(done.join(', ')),
      offerUndo(desk),
    );
  });
}
