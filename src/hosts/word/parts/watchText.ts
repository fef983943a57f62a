/**
 * Tells of typing, once it pauses. Word says that the cursor moved; whether the text is another one is looked at, so that
 * a walk through the text is no edit.
 */
import type { Outcome } from '../../../app/contract/outcome';
import { run } from '../connection/runBatch';

const PAUSE = 800;

export function watchText(changed: () => void): Promise<Outcome<() => void>> {
  let timer: number | undefined;
  let last: string | null = null;
  let stopped = false;
  const look = (): void => {
    textNow().then(
      (text) => {
        if (stopped) return;
        const isOther = last !== null && text !== last;
        last = text;
        if (isOther) changed();
      },
      () => undefined,
    );
  };
  const heard = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  };
  const event = Office.EventType.DocumentSelectionChanged;
  return textNow().then(
    (text) =>
      new Promise((resolve) => {
        last = text;
        Office.context.document.addHandlerAsync(event, heard, ({ status, error }) => {
          if (String(status) !== 'succeeded') {
            resolve({ problem: { code: 'host/failed', detail: { message: error.message } } });
            return;
          }
          const stop = (): void => {
            stopped = true;
            window.clearTimeout(timer);
            Office.context.document.removeHandlerAsync(event, { handler: heard });
          };
          resolve({ done: stop });
        });
      }),
  );
}

function textNow(): Promise<string> {
  return run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
}
