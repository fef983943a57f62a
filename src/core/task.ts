/** Work in pieces, for doors that must not block: between any two of them the door may answer, or call it off. */

/** Work under way towards a result. Doors do its pieces in slices of time; whoever has all the time calls `finish`. */
export interface Task<Result> {
  /** Does the next piece; false when none is left. */
  readonly next: () => boolean;
  /** To be asked once nothing is left. */
  readonly result: () => Result;
}

/** All of it at once. */
export function finish<Result>({ next, result }: Task<Result>): Result {
  for (let more = true; more;) more = next();
  return result();
}

/** The same work for another result: `whenDone(recognising, (tables) => tables.length)`. */
export function whenDone<Result, Other>(
  { next, result }: Task<Result>,
  other: (result: Result) => Other,
): Task<Other> {
  return { next, result: () => other(result()) };
}

/** A task made of pieces, one after the other; what a piece leads to is done before what was waiting. */
export class Work {
  /** The next one last. */
  private readonly waiting: (() => void)[] = [];
  private readonly fresh: (() => void)[] = [];

  add(piece: () => void): void {
    this.fresh.push(piece);
  }

  /** Until it returns false. */
  repeat(piece: () => boolean): void {
    const again = (): void => {
      if (piece()) this.add(again);
    };
    this.add(again);
  }

  /** A task of its own within this one, and what is to be done with its result. */
  run<Result>({ next, result }: Task<Result>, then: (result: Result) => void): void {
    this.repeat(next);
    this.add(() => {
      then(result());
    });
  }

  /** The whole as a task. */
  towards<Result>(result: () => Result): Task<Result> {
    return { next: this.next, result };
  }

  private readonly next = (): boolean => {
    for (let at = this.fresh.pop(); at; at = this.fresh.pop()) this.waiting.push(at);
    this.waiting.pop()?.();
    return this.waiting.length + this.fresh.length > 0;
  };
}
