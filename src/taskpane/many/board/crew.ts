/** The workers of the board; in the page itself, a file at a time, where the browser allows none. */
import type { Answer, Asked, Said, Task } from './messages';

/** More workers than these only wait for the disk and fill the memory. */
const MOST = 4;

interface Job {
  readonly task: Task;
  readonly step: (done: number) => void;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  job: Job | null;
}

export class Crew {
  private readonly queue: Job[] = [];
  private hands: Hand[] = [];
  private count = 0;
  /** A worker could not be started, so that the page works itself. */
  private alone: boolean;
  private working = false;

  /** `address`: of the worker's script; null where there is none. */
  constructor(private readonly address: string | null) {
    this.alone = address === null || typeof Worker === 'undefined' || location.protocol === 'file:';
  }

  run(task: Task, step: (done: number) => void = () => undefined): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, step, resolve, reject });
      this.next();
    });
  }

  /** Whatever waits is never done; what is being done is broken off where a worker does it. */
  stop(): void {
    this.queue.length = 0;
    for (const { worker } of this.hands) worker.terminate();
    this.hands = [];
  }

  private next(): void {
    if (this.alone) {
      void this.workAlone();
      return;
    }
    const free = this.hands.find(({ job }) => job === null) ?? this.hire();
    const job = free && this.queue.shift();
    if (!free || !job) return;
    free.job = job;
    const asked: Asked = { id: (this.count += 1), task: job.task };
    free.worker.postMessage(asked);
  }

  private hire(): Hand | null {
    const most = Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency || 2) - 1));
    if (this.hands.length >= most || this.queue.length === 0 || this.address === null) return null;
    let worker: Worker;
    try {
      worker = new Worker(this.address);
    } catch {
      this.alone = true;
      this.next();
      return null;
    }
    const hand: Hand = { worker, job: null };
    this.hands.push(hand);
    let answered = false;
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      answered = true;
      const { job } = hand;
      if ('step' in data) {
        job?.step(data.step);
        return;
      }
      hand.job = null;
      if ('answer' in data) job?.resolve(data.answer);
      else job?.reject(new Error(data.failed));
      this.next();
    };
    worker.onerror = (event) => {
      const { job } = hand;
      hand.job = null;
      this.hands = this.hands.filter((each) => each !== hand);
      worker.terminate();
      // A script that never answered was not let in; one that did met a file that it broke at.
      if (!answered) {
        this.alone = true;
        if (job) this.queue.unshift(job);
      } else job?.reject(new Error(event.message));
      this.next();
    };
    return hand;
  }

  private async workAlone(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      for (let job = this.queue.shift(); job; job = this.queue.shift()) {
        try {
          const { perform } = await import(/* webpackChunkName: "modern/many" */ '../worker/perform');
          job.resolve(await perform(job.task, job.step));
        } catch (error) {
          job.reject(error instanceof Error ? error : new Error(String(error)));
        }
        // The page answers between two files.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    } finally {
      this.working = false;
    }
  }
}
