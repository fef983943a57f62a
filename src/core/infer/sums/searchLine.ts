/** The sums that one line of figures satisfies, found by running totals. */
import { allowed } from './allowed';
import { lowerBound } from './lowerBound';

/** A line as a list shows it. */
export interface View {
  /** What may be a total; NaN where there is no figure. */
  readonly totals: Float64Array;
  /** The list's figures in their order. */
  readonly values: Float64Array;
  /** Running totals: `prefix[i]` is the sum of the first i. */
  readonly prefix: Float64Array;
  /** How many of the first i are figures other than 0. */
  readonly filled: Int32Array;
  /** Where each total stands in the list, or would stand. */
  readonly places: readonly number[];
  readonly inList: readonly boolean[];
  readonly unit: number;
}

/** `key` names total, first and last part; a pair's key is negative. */
export type Tally = (key: number, total: number, off: number) => void;

/** Runs are followed no further than this. */
const LONGEST_RUN = 1500;

/** Every run of two or more, wherever it stands: O(n² log n). */
export function searchRuns({ totals, prefix, filled, places, inList, unit }: View, tally: Tally): void {
  const n = prefix.length - 1;
  const order: number[] = [];
  for (let i = 0; i <= n; i++) order.push(i);
  order.sort((a, b) => (prefix[a] ?? 0) - (prefix[b] ?? 0));
  const sorted = new Float64Array(n + 1);
  for (let i = 0; i <= n; i++) sorted[i] = prefix[order[i] ?? 0] ?? 0;
  for (let t = 0; t < totals.length; t++) {
    const total = totals[t] ?? NaN;
    if (total !== total || total === 0) continue;
    const place = inList[t] ? (places[t] ?? -1) : -1;
    const most = allowed(total, n, unit);
    for (let end = 2; end <= n; end++) {
      const wanted = (prefix[end] ?? 0) - total;
      for (let at = lowerBound(sorted, wanted - most); at <= n; at++) {
        const off = Math.abs((sorted[at] ?? Infinity) - wanted);
        if (off > most) break;
        const start = order[at] ?? end;
        if (end - start < 2 || (place >= start && place < end)) continue;
        const parts = (filled[end] ?? 0) - (filled[start] ?? 0);
        // A single part that is not 0 is merely repeated: no surprise.
        if (parts > 1 && off <= allowed(total, parts, unit)) tally((t * n + start) * n + end - 1, total, off);
      }
    }
  }
}

/** Runs that begin or end beside their total: O(n²), without a sort. */
export function searchTouching({ totals, prefix, filled, places, inList, unit }: View, tally: Tally): void {
  const n = prefix.length - 1;
  for (let t = 0; t < totals.length; t++) {
    const total = totals[t] ?? NaN;
    if (total !== total || total === 0) continue;
    const before = places[t] ?? 0;
    const after = inList[t] ? before + 1 : before;
    const tell = (start: number, end: number): void => {
      const off = Math.abs((prefix[end] ?? 0) - (prefix[start] ?? 0) - total);
      if (off > allowed(total, n, unit)) return;
      const parts = (filled[end] ?? 0) - (filled[start] ?? 0);
      if (parts > 1 && off <= allowed(total, parts, unit)) tally((t * n + start) * n + end - 1, total, off);
    };
    const last = Math.min(n, after + LONGEST_RUN);
    for (let end = after + 2; end <= last; end++) tell(after, end);
    const first = Math.max(0, before - LONGEST_RUN);
    for (let start = before - 2; start >= first; start--) tell(start, before);
  }
}

/** Every two that do not stand side by side. */
export function searchPairs({ totals, values, unit }: View, tally: Tally): void {
  const n = values.length;
  const order: number[] = [];
  for (let t = 0; t < totals.length; t++) {
    const total = totals[t] ?? NaN;
    if (total === total && total !== 0) order.push(t);
  }
  order.sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
  const sorted = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[i] = totals[order[i] ?? 0] ?? 0;
  for (let first = 0; first < n; first++) {
    const one = values[first] ?? NaN;
    if (one !== one || one === 0) continue;
    for (let second = first + 2; second < n; second++) {
      const other = values[second] ?? NaN;
      if (other !== other || other === 0) continue;
      const sum = one + other;
      const most = allowed(sum, 2, unit);
      for (let at = lowerBound(sorted, sum - most); at < sorted.length; at++) {
        const off = (sorted[at] ?? Infinity) - sum;
        if (off > most) break;
        tally(-(((order[at] ?? 0) * n + first) * n + second) - 1, sum, Math.abs(off));
      }
    }
  }
}
