// The worker that reads and writes workbooks, so that a large one does not stop the page.
import { readPlainFile } from '../../hosts/xlsx/show/openFile';
import { patchWorkbook } from '../../hosts/xlsx/edit/patchWorkbook';
import type { Answer, Request } from './messages';

/** What TypeScript's list for pages does not know of a worker. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
}

const scope = self as unknown as Scope;

scope.addEventListener('message', ({ data: { id, task } }) => {
  const answering =
    task.kind === 'open'
      ? Promise.resolve().then((): Answer => ({ id, opened: readPlainFile(task.bytes) }))
      : patchWorkbook(task.bytes, task.changes).then((patched): Answer => ({ id, patched }));
  answering.then(
    (answer) => {
      scope.postMessage(answer);
    },
    (error: unknown) => {
      scope.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
    },
  );
});
