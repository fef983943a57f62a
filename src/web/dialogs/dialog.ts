/** A modal question; resolves with the answer, or null when it was closed. */
import { element } from '../element';

export interface Answer<Value> {
  readonly text: string;
  readonly value: Value;
  readonly primary?: boolean;
}

export function ask<Value>(
  title: string,
  content: readonly Node[],
  answers: readonly Answer<Value>[],
  /** Checked before an answer closes the dialog: false keeps it open. */
  mayClose: (value: Value) => boolean = () => true,
): Promise<Value | null> {
  return new Promise((resolve) => {
    let chosen: Value | null = null;
    const buttons = answers.map(({ text, value, primary }) =>
      element('button', {
        class: primary ? 'primary' : '',
        text,
        attributes: { type: 'button' },
        onClick: () => {
          if (!mayClose(value)) return;
          chosen = value;
          dialog.close();
        },
      }),
    );
    const heading = element('h2', { text: title, id: 'dialog-title' });
    const dialog = element('dialog', { attributes: { 'aria-labelledby': 'dialog-title' } }, [
      heading,
      element('div', { class: 'dialog-content' }, content),
      element('div', { class: 'answers' }, buttons),
    ]);
    const before = document.activeElement;
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
    const first = content.find((node) => node instanceof HTMLElement && node.querySelector('input, select'));
    if (!first) buttons.find((each) => each.classList.contains('primary'))?.focus();
  });
}
