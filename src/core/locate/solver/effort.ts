/**
 * What a search may cost, counted in the terms of inequalities that are looked at: never in time, so that every machine
 * gives the same answer. Steps alone do not bound it, since one step may look at three terms or at thirty thousand.
 */
export class Effort {
  private spent = 0;

  constructor(
    private readonly most: number,
    private readonly whole: Effort | null = null,
  ) {}

  spend(terms: number): void {
    this.spent += terms;
    this.whole?.spend(terms);
  }

  get left(): number {
    const own = this.most - this.spent;
    return this.whole ? Math.min(own, this.whole.left) : own;
  }

  get isOver(): boolean {
    return this.left <= 0;
  }

  /** What one of several may take of what is left; it also spends that of the whole. */
  share(ofThem: number): Effort {
    return new Effort(this.left / Math.max(1, ofThem), this);
  }
}
