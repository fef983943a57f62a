/** Which averages of runs the figures of a plane suggest. */
import { headOf, type Plane, valueAt } from '../plane/plane';
import type { Relation } from '../relation/relation';
import { strongestKeys } from '../relation/strongestKeys';
import { lowerBound } from '../sums/lowerBound';
import { saysAverage } from '../plane/words';

/** In longer lists a run begins or ends within a few items of its average. */
const FEW_ITEMS = 130;
const LEAST_BITS = 7;
const MOST_A_TARGET = 10;
const NEAR = 3;
const LONGEST_RUN = 700;

export function suggestAverages(plane: Plane, live: readonly number[], lines: readonly number[]): Relation[] {
  const n = live.length;
  const prefix = new Float64Array(n + 1);
  const filled = new Int32Array(n + 1);
  const tallied = new Map<number, number>();
  for (const line of lines) {
    for (let i = 0; i < n; i++) {
      const value = valueAt(plane, line, live[i] ?? -1);
      prefix[i + 1] = (prefix[i] ?? 0) + (value === value ? value : 0);
      filled[i + 1] = (filled[i] ?? 0) + (value === value ? 1 : 0);
    }
    const targets = targetsOf(plane, live, line);
    const sorted = targets.map(({ value }) => value);
    const widest = targets.reduce((most, { slack }) => Math.max(most, slack), 0) * 1.000001;
    const mean = (start: number, end: number): number => {
      const count = (filled[end] ?? 0) - (filled[start] ?? 0);
      return count < 2 ? NaN : ((prefix[end] ?? 0) - (prefix[start] ?? 0)) / count;
    };
    const tell = ({ place, value, slack, bits }: Target, start: number, end: number, found: number): void => {
      if (!(Math.abs(value - found) <= slack * 1.000001) || (place >= start && place < end)) return;
      const key = (place * (n + 1) + start) * (n + 1) + end;
      tallied.set(key, (tallied.get(key) ?? 0) + bits);
    };
    if (n <= FEW_ITEMS) {
      for (let start = 0; start < n; start++) {
        for (let end = start + 2; end <= n; end++) {
          const wanted = mean(start, end);
          if (wanted !== wanted) continue;
          for (let at = lowerBound(sorted, wanted - widest); at < targets.length; at++) {
            const target = targets[at];
            if (!target || target.value > wanted + widest) break;
            tell(target, start, end, wanted);
          }
        }
      }
      continue;
    }
    for (const target of targets) {
      const { place } = target;
      for (let end = place; end > Math.max(0, place - NEAR); end--)
        for (let start = end - 2; start >= 0 && start > end - LONGEST_RUN; start--)
          tell(target, start, end, mean(start, end));
      for (let start = place + 1; start < place + NEAR; start++)
        for (let end = start + 2; end <= n && end < start + LONGEST_RUN; end++)
          tell(target, start, end, mean(start, end));
    }
  }
  const kept: Relation[] = [];
  for (const key of strongestKeys(
    tallied,
    (each) => Math.floor(each / (n + 1) / (n + 1)),
    LEAST_BITS,
    MOST_A_TARGET,
  )) {
    const end = key % (n + 1);
    const start = Math.floor(key / (n + 1)) % (n + 1);
    const target = live[Math.floor(key / (n + 1) / (n + 1))];
    if (target !== undefined) kept.push({ target, parts: live.slice(start, end) });
  }
  return kept;
}

interface Target {
  readonly place: number;
  readonly value: number;
  readonly slack: number;
  readonly bits: number;
}

/** What may be an average in a line, in ascending order. */
function targetsOf(plane: Plane, live: readonly number[], line: number): Target[] {
  const targets: Target[] = [];
  live.forEach((item, place) => {
    const value = valueAt(plane, line, item);
    if (value !== value || value === 0) return;
    const printed = plane.slacks[line * plane.items + item] ?? 0;
    const said = saysAverage(headOf(plane, item).words);
    // A whole figure is an average only where words say so.
    if (printed === 0 && !said) return;
    const slack = printed === 0 ? plane.one / 2 : printed;
    targets.push({
      place,
      value,
      slack,
      bits: Math.min(14, Math.log(1 + Math.abs(value) / (2 * slack)) / Math.LN2),
    });
  });
  return targets.sort((a, b) => a.value - b.value);
}
