/** What a reviewer does after a check of many files, in one sentence. */
import type { BatchWords } from './words';

interface Outcome {
  /** Files that could not be checked. */
  readonly failed: number;
  /** Tables with errors. */
  readonly errors: number;
  readonly notSent: number;
  readonly repeated: number;
  /** A list said who was to send. */
  readonly listed: boolean;
}

export function whatNext(
  { failed, errors, notSent, repeated, listed }: Outcome,
  { next }: Pick<BatchWords, 'next'>,
): string {
  const steps = [
    failed > 0 ? next.failed(failed) : '',
    errors > 0 ? next.errors(errors) : '',
    notSent > 0 ? next.notSent(notSent) : '',
    repeated > 0 ? next.repeated(repeated) : '',
  ].filter((step) => step !== '');
  return steps.length === 0 ? next.ready(listed) : next.steps(steps);
}
