/** Work in pieces, for doors that must not block: between any two of them the door may answer. */

/** Work under way. */
export interface Pieces {
  /** Does the next piece; false when none is left. */
  readonly next: () => boolean;
}

/** Pieces of work, one after the other; what a piece leads to is done before what was waiting. */
export class Work implements Pieces {
  private waiting: (() => void)[] = [];
  private fresh: (() => void)[] = [];

  add(piece: () => void): void {
    this.fresh.push(piece);
  }

  /** Until it returns false. */
  repeat(piece: () => boolean): void {
    this.add(() => {
      if (piece()) this.repeat(piece);
    });
  }

  readonly next = (): boolean => {
    this.waiting = this.fresh.concat(this.waiting);
    this.fresh = [];
    this.waiting.shift()?.();
    return this.waiting.length + this.fresh.length > 0;
  };
}

/** All of it at once. */
export function finish({ next }: Pieces): void {
  for (let more = true; more;) more = next();
}
