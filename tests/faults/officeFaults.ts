// The faults that strike any Office program in memory, at the k-th call or batch of a command.
import type { Counters } from '../office-host/faults/counters';
import type { Faults } from '../office-host/faults/faults';

/** Puts the fault at k; what it gives tells afterwards whether it struck. `typed` is what a co-author does. */
export type Arm = (k: number, typed: () => void) => () => boolean;

interface Host {
  readonly faults: Faults;
  readonly counters: Counters;
}

export interface OfficeFaults {
  readonly callFails: Arm;
  readonly programDies: Arm;
  readonly readingFails: Arm;
  readonly noAnswer: Arm;
  /** Something happens right before the k-th batch. */
  before(happen: (typed: () => void) => void): Arm;
  /** A co-author types before this batch, and the k-th call fails. */
  typedThenFailing(batch: number): Arm;
  /** The same, and the program is gone from that call on. */
  typedThenDying(batch: number): Arm;
}

export function officeFaults(host: Host): OfficeFaults {
  const hasStruck = (): boolean => !host.faults.isArmed;
  return {
    callFails: (k) => {
      host.faults.failAt(k);
      return hasStruck;
    },
    programDies: (k) => {
      host.faults.dieAt(k);
      return hasStruck;
    },
    readingFails: (k) => {
      host.faults.failReadAt(k);
      return hasStruck;
    },
    noAnswer: (k) => {
      host.counters.reset();
      host.faults.neverAnswer(k);
      return () => host.counters.batches >= k;
    },
    before: (happen) => (k, typed) => {
      let struck = false;
      host.faults.beforeBatch(k, () => {
        struck = true;
        happen(typed);
      });
      return () => struck;
    },
    typedThenFailing: (batch) => (k, typed) => {
      host.faults.beforeBatch(batch, typed);
      host.faults.failAt(k);
      return hasStruck;
    },
    typedThenDying: (batch) => (k, typed) => {
      host.faults.beforeBatch(batch, typed);
      host.faults.dieAt(k);
      return hasStruck;
    },
  };
}
