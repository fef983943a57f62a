/** Offers the working copies that a closed tab left behind. */
import { button, element } from './element';
import type { CopyEdits } from './store/copies';
import type { WebWords } from './words';

export interface RecoverActions {
  open(copy: CopyEdits): void;
  discard(copy: CopyEdits): void;
}

export function offerCopies(
  slot: HTMLElement,
  copies: readonly CopyEdits[],
  words: WebWords,
  actions: RecoverActions,
): void {
  if (copies.length === 0) {
    slot.replaceChildren();
    return;
  }
  const lines = copies.map((copy) =>
    element('li', {}, [
      element('span', { text: words.recover.line(copy.name, copy.cells.length, timeOf(copy.time)) }),
      button(
        words.recover.open,
        () => {
          actions.open(copy);
        },
        'primary',
      ),
      button(words.recover.discard, () => {
        actions.discard(copy);
      }),
    ]),
  );
  slot.replaceChildren(
    element('section', { class: 'copies', attributes: { 'aria-labelledby': 'copies-title' } }, [
      element('h2', { id: 'copies-title', text: words.recover.title }),
      element('ul', {}, lines),
    ]),
  );
}

/** "14:05 21/07/2026" */
function timeOf(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return (
    `${two(date.getHours())}:${two(date.getMinutes())} ` +
    `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`
  );
}
