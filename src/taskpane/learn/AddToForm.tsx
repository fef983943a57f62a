/** What would be added to the workbook's own form, shown before it is written. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Addition, additionTo } from '../../app/learn/addToForm';
import { learnChanges } from '../../app/learn/learnSheet';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { additionLines } from '../../words/learn/words';
import { checkNow, readAgain } from '../check/checking';
import type { Item } from '../check/findingItems';
import type { Desk } from '../desk/desk';
import { reveal } from '../frame/reveal';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
  readonly close: () => void;
}

export function AddToForm({ desk, item: { finding, checked }, close }: Props): JSX.Element | null {
  const preview = useRef<HTMLDivElement>(null);
  const addition = useMemo(
    () => additionTo(checked.table, [finding], checked.judgement.findings),
    [checked, finding],
  );
  useEffect(() => {
    reveal(preview.current);
  }, []);
  const { words, text, busy } = desk.state;
  if (!words) return null;
  const learn = learnWordsOf(text.language);
  return (
    <div class="preview" ref={preview}>
      {addition ? (
        additionLines(learn, addition, words.mending.ruleText).map((line) => (
          <p class="preview-line" key={line}>
            {line}
          </p>
        ))
      ) : (
        <p>{learn.cannotAdd}</p>
      )}
      {addition && <p>{words.mending.clears(addition.clears, addition.fresh)}</p>}
      <div class="actions">
        {addition && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) void keep(desk, addition);
            }}
          >
            {learn.writeForm}
          </button>
        )}
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}

/** The form with the addition goes onto its sheet, and the workbook is checked by it. */
function keep(desk: Desk, { form }: Addition): Promise<void> {
  return desk.work(async (engine) => {
    const read = await readAgain(desk);
    if (!read) return;
    const changes = learnChanges(form, read.grids);
    if (!(await write(desk, 'accept', [changes]))) return;
    await checkNow(desk, engine);
    desk.say('good', ({ text }) => learnWordsOf(text.language).keptOn(changes.sheet), offerUndo(desk));
  });
}
