/** Learn: a table of an unknown form, its rules to tick and to write, and the check by them. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { learnText } from '../../words/pane/learnTextOf';
import type { Desk } from '../desk/desk';
import { ConvertPart } from '../legacy/ConvertPart';
import { darken, keepAndCheck, learn, type Learning, light, type Offered, pointAt } from './learning';
import { OfferedRule } from './OfferedRule';
import { questionsOf } from './questions';
import { RuleWriter } from './RuleWriter';
import './learn.css';

export function LearnView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = learnText[text.language];
  const [learning, setLearning] = useState<Learning | null>(null);
  /** The text of the rule whose cells are lit, and of the one that is being written anew. */
  const [lit, setLit] = useState<string | null>(null);
  const [edited, setEdited] = useState<Offered | null>(null);
  const title = useRef<HTMLInputElement>(null);
  const isLit = useRef(false);
  isLit.current = lit !== null;
  useEffect(
    () => () => {
      if (isLit.current) void darken(desk);
    },
    [desk],
  );
  const change = (offered: readonly Offered[]): void => {
    if (learning) setLearning({ ...learning, offered });
  };
  const begin = (next: Learning | null): void => {
    setLearning(next);
    setEdited(null);
    if (next) window.setTimeout(() => title.current?.focus(), 0);
  };
  const touch = (each: Offered): void => {
    if (!learning) return;
    const isSame = lit === each.text;
    setLit(isSame ? null : each.text);
    void (isSame ? darken(desk) : light(desk, learning, each));
  };
  const ticked = learning ? learning.offered.filter((each) => each.ticked).length : 0;
  return (
    <div class="learn">
      <p class="hint">{t.intro}</p>
      <button
        type="button"
        class={learning ? '' : 'primary'}
        aria-disabled={busy}
        onClick={() => {
          void learn(desk, begin);
        }}
      >
        {t.run}
      </button>
      {learning && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (learning.title.trim() === '') {
              title.current?.focus();
              desk.say('bad', (saying) => learnText[saying.text.language].needsTitle);
            } else void keepAndCheck(desk, learning);
          }}
        >
          <ConvertPart desk={desk} grids={[learning.grid]} />
          <p role="status">{t.found(learning.offered.length, sureIn(learning), learning.grid.sheet)}</p>
          <label>
            {t.title}
            <input
              type="text"
              required
              maxLength={300}
              ref={title}
              value={learning.title}
              onInput={(event) => {
                setLearning({ ...learning, title: event.currentTarget.value });
              }}
            />
          </label>
          {questionsOf(learning.offered).map(({ of, choices }) => (
            <fieldset key={of} class={of === '' ? 'rules' : 'rules question'}>
              <legend>{of === '' ? t.rules : t.ask(of, choices.length)}</legend>
              <ul class="plain">
                {choices.map((each) => (
                  <OfferedRule
                    key={each.text}
                    desk={desk}
                    offered={each}
                    isLit={lit === each.text}
                    tick={() => {
                      change(
                        learning.offered.map((other) =>
                          other === each ? { ...other, ticked: !other.ticked } : other,
                        ),
                      );
                    }}
                    touch={() => {
                      touch(each);
                    }}
                    edit={() => {
                      setEdited(each);
                    }}
                  />
                ))}
              </ul>
            </fieldset>
          ))}
          <RuleWriter
            key={edited?.text ?? ''}
            names={learning.names}
            text={t}
            cancel={text.cancel}
            edited={edited}
            point={(axis) => pointAt(desk, learning, axis)}
            done={(offered) => {
              setEdited(null);
              if (offered) change(withRule(learning.offered, offered, edited));
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

/** In the place of the one that was edited, and once. */
function withRule(offered: readonly Offered[], written: Offered, edited: Offered | null): readonly Offered[] {
  const others = offered.filter((each) => each.text !== written.text || each === edited);
  return edited && others.includes(edited)
    ? others.map((each) => (each === edited ? written : each))
    : others.concat(written);
}

function sureIn({ offered }: Learning): number {
  return offered.filter(({ found }) => found?.sure === true).length;
}
