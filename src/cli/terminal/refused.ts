/** A use case that cannot run ends the command: thrown where it is met, worded once in main. */
import type { Problem } from '../../app/contract/problem';

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The outcome, or the end of the command. */
export function granted<Outcome extends object>(outcome: Outcome | { readonly problem: Problem }): Outcome {
  if ('problem' in outcome) throw new Refused(outcome.problem);
  return outcome;
}
