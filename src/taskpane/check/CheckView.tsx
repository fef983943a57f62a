/** Check: the button, what to do first, and in its place later what the check found. */
import type { JSX } from 'preact';
import type { Act } from '../desk/lazyParts';
import type { Desk } from '../desk/desk';
import type { CheckResult } from './CheckResult';

interface Props {
  readonly desk: Desk;
  readonly act: Act;
  readonly scroller: () => HTMLElement | null;
  /** Loaded after the pane has shown itself. */
  readonly Result: typeof CheckResult | undefined;
}

export function CheckView({ desk, act, scroller, Result }: Props): JSX.Element {
  const { text, check: result, busy, scope } = desk.state;
  const t = text.check;
  return (
    <>
      <div class="bar">
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => void act(({ check }) => check(desk))}
        >
          {result ? t.runAgain : t.run}
        </button>
        {!desk.book.report && (
          <label class="inline">
            <span class="unseen">{t.scope}</span>
            <select
              value={scope}
              onChange={(event) => {
                desk.set({ scope: event.currentTarget.value === 'activeSheet' ? 'activeSheet' : 'workbook' });
              }}
            >
              <option value="workbook">{t.workbook}</option>
              <option value="activeSheet">{t.activeSheet}</option>
            </select>
          </label>
        )}
      </div>
      {result ? (
        Result && <Result desk={desk} result={result} scroller={scroller} />
      ) : (
        <FirstRun desk={desk} act={act} />
      )}
    </>
  );
}

function FirstRun({ desk, act }: Pick<Props, 'desk' | 'act'>): JSX.Element {
  const { text, busy } = desk.state;
  return (
    <div class="card">
      <p>{text.first.one}</p>
      <p>{text.first.two}</p>
      {desk.book.abilities.insert && (
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => void act(({ openSample }) => openSample(desk))}
        >
          {text.first.sample}
        </button>
      )}
    </div>
  );
}
