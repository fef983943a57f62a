// The worker that reads and checks files for the board, so that thousands of them do not stop the page.
import type { Asked, Said } from '../board/messages';
import { perform } from './perform';

/** What TypeScript's list for pages does not know of a worker. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
  postMessage(said: Said): void;
}

const scope = self as unknown as Scope;

scope.addEventListener('message', ({ data: { id, task } }) => {
  perform(task, (step) => {
    scope.postMessage({ id, step });
  }).then(
    (answer) => {
      scope.postMessage({ id, answer });
    },
    (error: unknown) => {
      scope.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
    },
  );
});
