/** Whoever is checked by the workbook's own rules is told so, and which of their lines are at fault. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { faultSentence } from '../../words/learn/words';
import { goTo } from '../check/checking';
import type { CheckResult, Desk } from '../desk/desk';

export function CarriedPart({ desk, result }: { desk: Desk; result: CheckResult }): JSX.Element | null {
  const { engine, text } = desk.state;
  const { grids } = result.read;
  const carried = useMemo(() => engine?.carriedForms(grids) ?? [], [engine, grids]);
  if (carried.length === 0) return null;
  const words = learnWordsOf(text.language);
  return (
    <div class="card">
      {carried.map(({ sheet, form, faults }) => (
        <div key={sheet}>
          <p>{form ? words.carried(sheet, form.title, form.rules.length) : words.notCarried(sheet)}</p>
          {faults.length > 0 && (
            <ul class="plain">
              {faults.map(({ cell, fault }) => (
                <li key={cell}>
                  <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, cell)}>
                    {cell}
                  </button>{' '}
                  <span class="warning">{faultSentence(words, fault)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
