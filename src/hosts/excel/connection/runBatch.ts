/** One conversation with Excel at a time: calls wait for one another, so that no two batches interleave. */
import type { Outcome } from '../../../app/contract/outcome';
import { outcomeOf } from '../../office/hostProblem';
import { supports } from './requirements';

export type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

export class Session {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs after what was asked before, whether that succeeded or not. */
  inTurn<Done>(work: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> {
    const mine = this.last.then(() => outcomeOf(work()));
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

export function run<Result>(work: Work<Result>): Promise<Result> {
  return Excel.run(work);
}

/** What `work` does becomes one step of Excel's own undo, where Excel has that. */
export async function runAsOneStep<Result>(work: Work<Result>): Promise<Result> {
  if (!supports('1.20')) return run(work);
  const progress = { begun: false };
  const once: Work<Result> = (context) => {
    progress.begun = true;
    return work(context);
  };
  try {
    return await Excel.run({ mergeUndoGroup: true }, once);
  } catch (error) {
    // The option itself throws in some builds; our own record of what was written is the promise.
    if (progress.begun) throw error;
    return run(work);
  }
}
