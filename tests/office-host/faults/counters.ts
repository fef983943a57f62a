/** What an add-in asked for since the last reset. */

export class Counters {
  /** Round trips that did work; those that only free references are not counted. */
  batches = 0;
  /** Actions in them: loads, method calls, property writes. */
  actions = 0;
  /** The calls that change or could change something, in order: "Range.Values". */
  calls: string[] = [];

  reset(): void {
    this.batches = 0;
    this.actions = 0;
    this.calls = [];
  }

  batch(): void {
    this.batches++;
  }

  action(): void {
    this.actions++;
  }

  call(name: string): void {
    this.calls.push(name);
  }
}
