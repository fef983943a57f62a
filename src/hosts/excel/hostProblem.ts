/** Excel's errors as problems that a person can act on; our own bugs pass through. */
import type { Outcome } from '../../app/book';
import type { Problem } from '../../app/problem';

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

/** True for the errors by which Excel refuses a whole batch, so that nothing of it was done. */
export function refusesBatch(error: unknown): boolean {
  return isHostError(error) && error.code === 'InvalidOperationInCellEditMode';
}

export async function outcomeOf<Done>(work: Promise<Outcome<Done>>): Promise<Outcome<Done>> {
  try {
    return await work;
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
