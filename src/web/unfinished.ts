/** Offers the working copies that a closed tab left behind. */
import { ask } from './dialogs/dialog';
import { button, element } from './element';
import { say } from './shell';
import type { Copies, CopyEdits } from './store/copies';
import type { OpenElsewhere } from './store/openElsewhere';
import type { WebWords } from '../words/web/webWords';

export interface UnfinishedEvents {
  open(copy: CopyEdits): void;
  /** The last one was discarded. */
  none(): void;
}

export class Unfinished {
  constructor(
    private readonly slot: HTMLElement,
    private readonly copies: Copies,
    private readonly elsewhere: OpenElsewhere,
    private readonly words: WebWords,
    private readonly events: UnfinishedEvents,
  ) {}

  /** Shows what there is, but for copies that other tabs have open; false when there is nothing. */
  async offer(): Promise<boolean> {
    const open = await this.elsewhere.ids();
    const kept = (await this.copies.list().catch(() => [])).filter(({ id }) => !open.has(id));
    this.slot.replaceChildren(...(kept.length > 0 ? [this.list(kept)] : []));
    return kept.length > 0;
  }

  private list(kept: readonly CopyEdits[]): HTMLElement {
    const { recover } = this.words;
    const lines = kept.map((copy) =>
      element('li', {}, [
        element('span', { text: recover.line(copy.name, copy.cells.length, timeOf(copy.time)) }),
        button(
          recover.open,
          () => {
            this.events.open(copy);
          },
          'primary',
        ),
        button(recover.discard, () => void this.discard(copy)),
      ]),
    );
    return element('section', { class: 'copies', attributes: { 'aria-labelledby': 'copies-title' } }, [
      element('h2', { id: 'copies-title', text: recover.title }),
      element('ul', {}, lines),
    ]);
  }

  private async discard(copy: CopyEdits): Promise<void> {
    const { recover, save } = this.words;
    const sure = await ask(
      recover.title,
      [element('p', { text: recover.sure(copy.name) })],
      [
        { text: recover.discard, value: true },
        { text: save.cancel, value: false, primary: true },
      ],
    );
    if (!sure) return;
    await this.copies.remove(copy);
    say(recover.discarded);
    if (!(await this.offer())) this.events.none();
  }
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
