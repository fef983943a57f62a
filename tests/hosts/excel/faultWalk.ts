/** Lets every call of an action fail in turn: once, or for good. */
import type { Book } from '../../../src/app/contract/book';
import type { Outcome } from '../../../src/app/contract/outcome';
import type { UndoRecord } from '../../../src/app/contract/writer';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { host } from '../../excel-host/excel';
import { done, typeSample } from './workbench';

export interface Attempt<Done> {
  readonly act: () => Promise<Outcome<Done>>;
  readonly asBefore: () => void | Promise<void>;
  readonly complete: (done: Done) => void | Promise<void>;
}

type Prepare<Done> = (book: Book) => Attempt<Done> | Promise<Attempt<Done>>;

/** The first call fails, then the second, until none is left; gives how many there were. */
export async function atEveryCall<Done>(prepare: Prepare<Done>): Promise<number> {
  for (let k = 1; ; k++) {
    const attempt = await prepare(typeSample());
    host.faults.failAt(k);
    const outcome = await attempt.act();
    const beyond = host.faults.isArmed;
    host.faults.clear();
    if ('problem' in outcome) {
      expect(outcome.problem.code).toBe('host/failed');
      await attempt.asBefore();
    } else await attempt.complete(outcome.done);
    if (beyond) return k - 1;
  }
}

/**
 * Excel dies at the first call, then at the second, …: what is said must be true, and a pane opened anew in the
 * Excel that came back brings the undo to its end. `recordOf` gives what a pane would have kept of the action.
 */
export async function dyingAtEveryCall<Done>(
  prepare: Prepare<Done>,
  recordOf: (book: Book) => UndoRecord | null,
  undone: () => void,
): Promise<number> {
  for (let k = 1; ; k++) {
    const attempt = await prepare(typeSample());
    host.faults.dieAt(k);
    const outcome = await attempt.act();
    const beyond = host.faults.isArmed;
    host.faults.clear();
    if ('done' in outcome) await attempt.complete(outcome.done);
    else if (outcome.problem.code === 'host/failed') await attempt.asBefore();
    else {
      expect(outcome.problem.code).toBe('write/unfinished');
      const reopened = excelBook();
      const record = recordOf(reopened);
      expect(record).not.toBeNull();
      expect(done(await reopened.revert(record!)).skipped).toEqual([]);
      undone();
    }
    if (beyond) return k - 1;
  }
}
