/** An error as an Office host answers it: `code` is what an add-in may branch on. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values": the member that failed. */
    public location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const alreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You do not have the required permissions for the requested operation.');

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const apiNotFound = (member: string, since: string): HostError =>
  new HostError('ApiNotFound', `API ${member} could not be found: it needs ${since}.`, member);

/** Loud on purpose: a default answer would let a test pass on what no Excel was asked. */
export const notImplemented = (what: string): HostError =>
  new HostError('HostNotImplemented', `The host in memory does not know ${what}.`, what);
