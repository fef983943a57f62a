/** Learn: a table of an unknown form, its rules to tick and to write, and the check by them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { learnText } from '../../words/pane/learnTextOf';
import type { Desk } from '../desk/desk';
import { keepAndCheck, learn, type Learning, type Offered, showCells } from './learning';
import { RuleWriter } from './RuleWriter';

export function LearnView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = learnText[text.language];
  const [learning, setLearning] = useState<Learning | null>(null);
  const change = (offered: readonly Offered[]): void => {
    if (learning) setLearning({ ...learning, offered });
  };
  const ticked = learning ? learning.offered.filter((each) => each.ticked).length : 0;
  return (
    <div>
      <p class="hint">{t.intro}</p>
      <button
        type="button"
        class={learning ? '' : 'primary'}
        aria-disabled={busy}
        onClick={() => {
          void learn(desk, setLearning);
        }}
      >
        {t.run}
      </button>
      {learning && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void keepAndCheck(desk, learning);
          }}
        >
          <p role="status">{t.found(learning.offered.length, sureIn(learning), learning.grid.sheet)}</p>
          <label>
            {t.title}
            <input
              type="text"
              required
              maxLength={300}
              value={learning.title}
              onInput={(event) => {
                setLearning({ ...learning, title: event.currentTarget.value });
              }}
            />
          </label>
          <ul class="plain">
            {learning.offered.map((each, i) => (
              <li key={each.text}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={each.ticked}
                    onChange={() => {
                      change(
                        learning.offered.map((other, at) =>
                          at === i ? { ...other, ticked: !other.ticked } : other,
                        ),
                      );
                    }}
                  />
                  <span>
                    {each.words}
                    <span class="hint"> ({groundOf(each, desk)})</span>
                  </span>
                </label>
                {each.found && (
                  <button
                    type="button"
                    class="link"
                    aria-label={t.cells + ': ' + each.words}
                    onClick={() => {
                      void showCells(desk, learning, each);
                    }}
                  >
                    {t.cells}
                  </button>
                )}
              </li>
            ))}
          </ul>
          <RuleWriter
            names={learning.names}
            text={t}
            add={(offered) => {
              change(learning.offered.filter((each) => each.text !== offered.text).concat(offered));
            }}
          />
          <button type="submit" class="primary" aria-disabled={busy}>
            {t.check(ticked)}
          </button>
        </form>
      )}
    </div>
  );
}

function sureIn({ offered }: Learning): number {
  return offered.filter(({ found }) => found?.sure === true).length;
}

function groundOf({ found }: Offered, desk: Desk): string {
  const t = learnText[desk.state.text.language];
  return found ? t.support(t.grounds[found.ground], found.support.holds, found.support.of) : t.own;
}
