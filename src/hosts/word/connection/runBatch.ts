/** One conversation with Word at a time: calls wait for one another, so that no two batches interleave. */
import type { Outcome } from '../../../app/contract/outcome';
import { outcomeOf } from '../../office/hostProblem';

export class Session {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs after what was asked before, whether that succeeded or not. */
  inTurn<Done>(work: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> {
    const mine = this.last.then(() => outcomeOf(work()));
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

export function run<Result>(work: (context: Word.RequestContext) => Promise<Result>): Promise<Result> {
  return Word.run(work);
}
