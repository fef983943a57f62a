/** Many files checked by several threads; the results come back in the order of the files. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { checkFile, type CheckRequest } from './checkFile';

interface Task {
  readonly index: number;
  readonly file: string;
}

interface Answer {
  readonly index: number;
  readonly result: CheckedFile;
}

export async function checkFiles(
  files: readonly string[],
  request: CheckRequest,
  jobs: number,
  done: (count: number) => void,
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const threads = Math.min(jobs, files.length);
  let finished = 0;
  if (threads < 2) {
    for (const file of files) {
      checked.push(await checkFile(file, request));
      done(++finished);
    }
    return checked;
  }
  let next = 0;
  const nextTask = (): Task | null => {
    const file = files[next];
    return file === undefined ? null : { index: next++, file };
  };
  const runThread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(__filename, { workerData: request });
      const give = (): void => {
        const task = nextTask();
        if (task) worker.postMessage(task);
        else
          void worker.terminate().then(() => {
            resolve();
          });
      };
      worker.on('message', (answer: Answer) => {
        checked[answer.index] = answer.result;
        done(++finished);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: threads }, runThread));
  return checked;
}

/** True in a worker thread, which then answers tasks until it is ended. */
export function servesAsThread(): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const request = workerData as CheckRequest;
  port.on('message', (task: Task) => {
    void checkFile(task.file, request).then((result) => {
      port.postMessage({ index: task.index, result } satisfies Answer);
    });
  });
  return true;
}
