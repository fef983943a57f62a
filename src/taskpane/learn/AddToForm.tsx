/** What the office added to its table, offered as part of the workbook's own form: shown first, then written. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Addition } from '../../app/learn/addToForm';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { additionLines } from '../../words/learn/words';
import { viewText } from '../../words/pane/viewTextOf';
import type { Desk } from '../desk/desk';
import { addToForm } from '../desk/writing';
import { reveal } from '../frame/reveal';
import type { Item } from '../check/findingItems';

export function AddToForm({ desk, item }: { readonly desk: Desk; readonly item: Item }): JSX.Element | null {
  const [shown, setShown] = useState<Addition | null>(null);
  const asked = useRef<HTMLButtonElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) reveal(preview.current);
  }, [shown]);
  const { engine, words, text, busy } = desk.state;
  const { finding, checked } = item;
  if (!engine?.saysAdded(finding) || !words) return null;
  const t = viewText[text.language].result;
  const learn = learnWordsOf(text.language);
  const close = (): void => {
    setShown(null);
    asked.current?.focus();
  };
  const open = (): void => {
    const addition = engine.additionTo(checked.table, [finding], checked.judgement.findings);
    if (addition) setShown(addition);
    else desk.say('bad', (saying) => viewText[saying.text.language].result.cannotAdd);
  };
  return (
    <div
      onKeyDown={(event) => {
        if (!shown || (event.key !== 'Escape' && event.key !== 'Esc')) return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="actions">
        <button
          type="button"
          ref={asked}
          aria-expanded={shown !== null}
          onClick={() => {
            if (shown) close();
            else open();
          }}
        >
          {t.addToForm}
        </button>
      </div>
      <div aria-live="polite" ref={preview}>
        {shown && (
          <div class="preview">
            {additionLines(learn, shown, words.mending.ruleText).map((line) => (
              <p class="preview-line" key={line}>
                {line}
              </p>
            ))}
            <p>{words.mending.clears(shown.clears, shown.fresh)}</p>
            <div class="actions">
              <button
                type="button"
                class="primary"
                aria-disabled={busy}
                onClick={() => {
                  if (!busy) void addToForm(desk, shown);
                }}
              >
                {t.writeForm}
              </button>
              <button type="button" onClick={close}>
                {text.cancel}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
