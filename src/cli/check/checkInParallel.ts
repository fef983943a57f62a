/** Many files checked by several threads; the results are told in the order of the files, each as soon as it may be. */
import { existsSync } from 'node:fs';
import { getAsset, isSea } from 'node:sea';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { join } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { checkFile, type CheckRequest } from './checkFile';
import { FIRST_FILES, PACED_FILES, threadsAtFirst, threadsAtPace } from './threadsWorth';

/** Its own text, as `scripts/executable.mjs` puts it into an executable file. */
const OWN_TEXT = 'so-khop.js';

/** A thread starts as the program does (`start/start.ts`); an executable file is none that a thread could run, but has the text. */
function startThread(workerData: CheckRequest): Worker {
  if (isSea()) return new Worker(getAsset(OWN_TEXT, 'utf8'), { eval: true, workerData });
  const starter = join(__dirname, 'start.js');
  // The program's own file may have been copied without the one beside it.
  return new Worker(existsSync(starter) ? starter : __filename, { workerData, argv: process.argv.slice(2) });
}

interface Task {
  readonly index: number;
  readonly file: string;
}

interface Answer {
  readonly index: number;
  readonly result: CheckedFile;
}

/** So many files are handed to a thread at a time, the next before it has done with them. */
const HANDED = 4;

/** `asked`: so many threads, whatever the files are worth; null where nobody said it. */
interface Jobs {
  readonly asked: number | null;
  readonly most: number;
}

/** The program's own thread works, too. */
export async function checkFiles(
  files: readonly string[],
  request: CheckRequest,
  { asked, most }: Jobs,
  told: (file: CheckedFile) => void,
  done: (count: number) => void,
): Promise<void> {
  // What is finished and not yet told: the files before it are still looked at.
  const waiting = new Map<number, CheckedFile>();
  let tells = 0;
  let finished = 0;
  let next = 0;
  const nextTask = (): Task | null => {
    const file = files[next];
    return file === undefined ? null : { index: next++, file };
  };
  const take = ({ index, result }: Answer): void => {
    waiting.set(index, result);
    for (let file = waiting.get(tells); file; file = waiting.get(tells)) {
      waiting.delete(tells++);
      told(file);
    }
    done(++finished);
  };
  const runThread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = startThread(request);
      let handed = 0;
      const give = (): void => {
        for (let task = nextTask(); task; task = handed < HANDED ? nextTask() : null) {
          handed++;
          worker.postMessage(task);
        }
        if (handed === 0) {
          void worker.terminate().then(() => {
            resolve();
          });
        }
      };
      worker.on('message', (answer: Answer) => {
        handed--;
        take(answer);
        give();
      });
      worker.on('error', reject);
      give();
    });
  const threads: Promise<void>[] = [];
  const startThreads = (wanted: number): void => {
    while (threads.length < Math.min(wanted, most, files.length) - 1) {
      const thread = runThread();
      // What became of it is told at the end: until then nothing more is begun.
      thread.catch(() => (next = files.length));
      threads.push(thread);
    }
  };
  const runHere = async (): Promise<void> => {
    const start = performance.now();
    let since = start;
    let own = 0;
    for (let task = nextTask(); task; task = nextTask()) {
      take({ index: task.index, result: await checkFile(task.file, request) });
      // The threads' answers, and whoever wants to stop, come between two files.
      await new Promise((resolve) => setImmediate(resolve));
      if (++own % PACED_FILES !== 0) continue;
      const now = performance.now();
      if (own >= FIRST_FILES && asked === null)
        startThreads(threadsAtPace(files.length - next, (now - since) / PACED_FILES, start));
      since = now;
    }
  };
  startThreads(asked ?? threadsAtFirst(files.length));
  await runHere();
  await Promise.all(threads);
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
