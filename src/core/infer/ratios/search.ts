/** Which quotients and relative changes the figures of a plane suggest. */
import { headOf, type Plane, valueAt } from '../plane/plane';
import { lowerBound } from '../sums/lowerBound';
import { saysChange, saysRate } from '../plane/words';
import { type Ratio, type RatioKind, ratioKey } from './ratio';

/** In longer lists both parts are looked for near the target. */
const FEW_ITEMS = 110;
const NEAR = 14;
const LEAST_BITS = 6;
const MOST_A_TARGET = 12;
/** Where few digits are printed, agreement says little. */
const FEW_DIGITS = 3;

export function suggestRatios(plane: Plane, live: readonly number[], lines: readonly number[]): Ratio[] {
  const found = new Map<string, { ratio: Ratio; bits: number }>();
  const targets = live.filter((item) => mayBeRatio(plane, item));
  for (const kind of ['quotient', 'change'] as const) {
    for (const scale of [1, 100] as const) searchKind(plane, live, targets, lines, kind, scale, found);
  }
  const byTarget = new Map<string, { ratio: Ratio; bits: number }[]>();
  found.forEach((each) => {
    const key = String(each.ratio.target) + each.ratio.kind;
    const same = byTarget.get(key);
    if (same) same.push(each);
    else byTarget.set(key, [each]);
  });
  const kept: Ratio[] = [];
  byTarget.forEach((all) => {
    all.sort((a, b) => b.bits - a.bits);
    for (const { ratio, bits } of all.slice(0, MOST_A_TARGET)) if (bits >= LEAST_BITS) kept.push(ratio);
  });
  return kept;
}

/** A figure with decimals, or a whole one that its words call a rate. */
function mayBeRatio(plane: Plane, item: number): boolean {
  const { decimals, words } = headOf(plane, item);
  return decimals > 0 || saysRate(words) || saysChange(words);
}

function searchKind(
  plane: Plane,
  live: readonly number[],
  targets: readonly number[],
  lines: readonly number[],
  kind: RatioKind,
  scale: 1 | 100,
  found: Map<string, { ratio: Ratio; bits: number }>,
): void {
  const n = live.length;
  const everywhere = n <= FEW_ITEMS;
  for (const line of lines) {
    const filled = live.filter((item) => {
      const value = valueAt(plane, line, item);
      return value === value && value !== 0;
    });
    const order = filled.slice().sort((a, b) => valueAt(plane, line, a) - valueAt(plane, line, b));
    const sorted = new Float64Array(order.length);
    order.forEach((item, i) => {
      sorted[i] = valueAt(plane, line, item);
    });
    for (const target of targets) {
      const value = valueAt(plane, line, target);
      if (value !== value || value === 0) continue;
      const slack = slackOf(plane, line, target);
      const bits = Math.min(16, Math.log(1 + Math.abs(value) / (2 * slack)) / Math.LN2);
      for (const base of filled) {
        if (base === target || (!everywhere && Math.abs(base - target) > NEAR)) continue;
        const whole = valueAt(plane, line, base);
        const factor =
          kind === 'quotient'
            ? value / scale / plane.one
            : 1 + (value / scale / plane.one) * Math.sign(whole);
        const wanted = whole * factor;
        const most = (Math.abs(whole) * slack) / scale / plane.one + 1e-6 * Math.abs(wanted) * 1e-3;
        for (let at = lowerBound(sorted, wanted - most); at < sorted.length; at++) {
          const other = sorted[at] ?? Infinity;
          if (other > wanted + most) break;
          const item = order[at] ?? base;
          if (item === base || item === target || (!everywhere && Math.abs(item - target) > NEAR)) continue;
          // x / x and x / 1 agree with anything.
          if (other === whole || Math.abs(whole) === plane.one) continue;
          const parts = kind === 'quotient' ? [item, base] : [base, item];
          const ratio: Ratio = { kind, scale, target, parts };
          const key = ratioKey(ratio);
          const before = found.get(key);
          found.set(key, { ratio, bits: (before?.bits ?? 0) + Math.max(0, bits - FEW_DIGITS) });
        }
      }
    }
  }
}

/** Half a unit of the last digit printed; a whole figure that is a rate was rounded, too. */
export function slackOf(plane: Plane, line: number, item: number): number {
  const own = plane.slacks[line * plane.items + item] ?? 0;
  return own > 0 ? own : plane.one / 2;
}
