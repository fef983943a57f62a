/** Asks what is to become of unsaved changes before another file takes their place. */
import { element } from '../element';
import type { Leaving, WebWords } from '../../words/web/webWords';
import { ask } from './dialog';

/** null is "stay", too. */
export function askToLeave(
  file: string,
  to: Leaving,
  kept: boolean,
  words: WebWords,
): Promise<'save' | 'keep' | 'stay' | null> {
  return ask<'save' | 'keep' | 'stay'>(
    words.leave.title,
    [element('p', { text: words.leave.text(file, kept) })],
    [
      { text: words.leave.save[to], value: 'save', primary: true },
      { text: words.leave.keep[to], value: 'keep' },
      { text: words.leave.stay, value: 'stay' },
    ],
  );
}
