// The worker that reads and writes workbooks, so that a large one does not stop the page.
import { unlocked } from '../../hosts/package/encrypted/unlocked';
import { readPlainFile } from '../../hosts/xlsx/show/openFile';
import { patchWorkbook } from '../../hosts/xlsx/edit/patchWorkbook';
import type { Answer, Request, Task } from './messages';

/** What TypeScript's list for pages does not know of a worker. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
}

async function answered(id: number, task: Task): Promise<Answer> {
  switch (task.kind) {
    case 'unlock':
      return { id, unlocked: await unlocked(task.bytes) };
    case 'open':
      return { id, opened: readPlainFile(task.bytes) };
    case 'patch':
      return { id, patched: await patchWorkbook(task.bytes, task.changes) };
  }
}

const scope = self as unknown as Scope;

scope.addEventListener('message', ({ data: { id, task } }) => {
  answered(id, task).then(
    (answer) => {
      scope.postMessage(answer);
    },
    (error: unknown) => {
      scope.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
    },
  );
});
