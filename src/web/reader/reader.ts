/** Reads and writes workbooks in a worker; in the page itself where the browser allows none (file: in Chromium). */
import type { Change } from '../../core/fill/change';
import { unlocked } from '../../hosts/package/encrypted/unlocked';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { isCompoundFile } from '../../hosts/package/zip/signature';
import { openFile, type OpenedFile, openPlainFile } from '../../hosts/xlsx/show/openFile';
import { type Patched, patchWorkbook } from '../../hosts/xlsx/edit/patchWorkbook';
import type { Answer, Task } from './messages';

export class Reader {
  private readonly worker: Worker | null;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private count = 0;

  constructor() {
    this.worker = startWorker();
    this.worker?.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    });
    this.worker?.addEventListener('error', ({ message }) => {
      for (const [id, answer] of this.waiting) answer({ id, failed: message });
      this.waiting.clear();
    });
  }

  /** What Excel encrypted with its default password, decrypted; anything else as it is. */
  async unlocked(bytes: Uint8Array): Promise<Uint8Array> {
    if (!this.worker || !isCompoundFile(bytes)) return unlocked(bytes);
    const answer = await this.ask(this.worker, { kind: 'unlock', bytes });
    if (!('unlocked' in answer)) throw new Error(failureOf(answer));
    return answer.unlocked;
  }

  async open(bytes: Uint8Array): Promise<OpenedFile | { readonly problem: FileProblem }> {
    if (!this.worker) return openFile(bytes);
    const answer = await this.ask(this.worker, { kind: 'open', bytes });
    if (!('opened' in answer)) throw new Error(failureOf(answer));
    return 'problem' in answer.opened ? answer.opened : openPlainFile(answer.opened);
  }

  async patch(bytes: Uint8Array, changes: ReadonlyMap<string, readonly Change[]>): Promise<Patched> {
    if (!this.worker) return patchWorkbook(bytes, changes);
    const answer = await this.ask(this.worker, { kind: 'patch', bytes, changes });
    if (!('patched' in answer)) throw new Error(failureOf(answer));
    return answer.patched;
  }

  private ask(worker: Worker, task: Task): Promise<Answer> {
    const id = (this.count += 1);
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ id, task });
    });
  }
}

function failureOf(answer: Answer): string {
  return 'failed' in answer ? answer.failed : 'The worker answered another question';
}

function startWorker(): Worker | null {
  try {
    // From a file: address Chromium refuses; there is no way to ask beforehand.
    return location.protocol === 'file:' ? null : new Worker('reader.js');
  } catch {
    return null;
  }
}
