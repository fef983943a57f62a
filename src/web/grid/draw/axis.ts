/** The rows or the columns of a sheet laid end to end, in pixels. Hidden ones have no length. */

export interface Axis {
  readonly count: number;
  readonly length: number;
  /** Where the item begins; `start(count)` is the length of all. */
  start(index: number): number;
  size(index: number): number;
  /** The item under a pixel; the last one for a pixel beyond the end. */
  at(pixel: number): number;
  /** The next item that is not hidden, in steps of 1 or -1; the same item at the edge. */
  step(index: number, by: 1 | -1): number;
}

/** "sizeOf" is asked once for every item. */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + sizeOf(i);
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  const size = (index: number): number => start(index + 1) - start(index);
  return {
    count,
    length: start(count),
    start,
    size,
    at(pixel) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > pixel) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
    step(index, by) {
      for (let next = index + by; next >= 0 && next < count; next += by) if (size(next) > 0) return next;
      return index;
    },
  };
}
