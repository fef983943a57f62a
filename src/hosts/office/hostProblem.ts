/** Excel's errors as problems that a person can act on; our own bugs pass through. */
import type { Outcome } from '../../app/contract/outcome';
import type { Problem } from '../../app/contract/problem';

interface HostError {
  readonly code: string;
  readonly message: string;
}

function isHostError(error: unknown): error is HostError {
  const { code, message } = (error ?? {}) as Partial<HostError>;
  return typeof code === 'string' && typeof message === 'string';
}

export function problemOf(error: unknown): Problem {
  if (!isHostError(error)) throw error;
  const message = `${error.code}: ${error.message}`;
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'sheet/editing' };
    case 'AccessDenied':
      return { code: 'sheet/protected', detail: { message } };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
      return { code: 'host/tooOld', detail: { message } };
    default:
      return { code: 'host/failed', detail: { message } };
  }
}

/** What went wrong with a write: Excel's error, or our own word for what it did without one. */
export function whyFailed(cause: unknown): Problem {
  return typeof cause === 'string' ? { code: 'host/failed', detail: { message: cause } } : problemOf(cause);
}

/** The cells named are neither as they were nor as they were to be; `why` gives Excel's own words. */
export function unfinished({ detail }: Problem, cells: string): { problem: Problem } {
  return { problem: { code: 'write/unfinished', detail: { ...detail, cells } } };
}

/** True for the errors by which Excel refuses a whole batch, so that nothing of it was done. */
export function refusesBatch(error: unknown): boolean {
  return isHostError(error) && error.code === 'InvalidOperationInCellEditMode';
}

/** True for the errors by which Excel refuses to hand over so many cells, or so many bytes, at once. */
export function saysTooLarge(error: unknown): boolean {
  return (
    isHostError(error) &&
    (error.code === 'ResponsePayloadSizeLimitExceeded' || error.code === 'RangeExceedsLimit')
  );
}

/** True where something that was asked for by name is no longer there. */
export function saysGone(error: unknown): boolean {
  return isHostError(error) && error.code === 'ItemNotFound';
}

export async function outcomeOf<Done>(work: Promise<Outcome<Done>>): Promise<Outcome<Done>> {
  try {
    return await work;
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
