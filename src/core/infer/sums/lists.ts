/** The orders of items in which the parts of a sum stand side by side. */
import { headOf, type Plane, valueAt } from '../plane/plane';

/** Items of what was accepted so far. */
export interface Accepted {
  readonly targets: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
}

/** Above this, steps are not tried. */
const FEW_ITEMS = 80;
const LONGEST_STEP = 10;

/** Items that hold figures other than the numbers of the lines. */
export function liveItems(plane: Plane): number[] {
  const live: number[] = [];
  for (let item = 0; item < plane.items; item++) {
    const { figures, counts } = headOf(plane, item);
    if (figures > 0 && !counts) live.push(item);
  }
  return live;
}

/** Where the live items of a plane stand among each other. */
export type Places = ReadonlyMap<number, number>;

export function placesOf(live: readonly number[]): Places {
  const places = new Map<number, number>();
  live.forEach((item, place) => places.set(item, place));
  return places;
}

export function isZero(plane: Plane, item: number): boolean {
  for (let line = 0; line < plane.lines; line++) {
    const value = valueAt(plane, line, item);
    if (value === value && value !== 0) return false;
  }
  return true;
}

/**
 * All items; those of one kind (counts, or figures with decimals); those whose
 * heading reads alike ("Nam", "Nữ", "Nam", "Nữ"); every second, third, …; and,
 * once sums are known, the totals, the items without their totals, and without their parts.
 * Lists that were `seen` in an earlier round are left out. `others`: targets of other relations (rates, averages), which no sum has as part.
 */
export function listsOf(
  plane: Plane,
  live: readonly number[],
  { targets, parts }: Accepted,
  others: ReadonlySet<number>,
  seen: Set<string>,
): number[][] {
  const lists: number[][] = [];
  const add = (list: number[]): void => {
    const key = list.join(',');
    if (list.length < 2 || seen.has(key)) return;
    seen.add(key);
    lists.push(list);
  };
  const whole = (item: number): boolean => headOf(plane, item).decimals === 0;
  const plain = live.filter((item) => !others.has(item));
  add(live.slice());
  for (const base of targets.size > 0
    ? [plain, plain.filter((item) => !targets.has(item)), plain.filter((item) => !parts.has(item))]
    : [plain]) {
    add(base);
    add(base.filter(whole));
    add(base.filter((item) => !whole(item)));
  }
  add(plain.filter((item) => targets.has(item)));
  if (targets.size === 0) for (const list of steps(live).concat(alike(plane, live))) add(list);
  return lists;
}

function steps(live: readonly number[]): number[][] {
  const lists: number[][] = [];
  if (live.length > FEW_ITEMS) return lists;
  for (let step = 2; step <= LONGEST_STEP && step * 2 < live.length; step++)
    for (let first = 0; first < step; first++) lists.push(live.filter((_, i) => i % step === first));
  return lists;
}

function alike(plane: Plane, live: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const item of live) {
    const { nearest } = headOf(plane, item);
    const group = groups.get(nearest);
    if (group) group.push(item);
    else groups.set(nearest, [item]);
  }
  const lists: number[][] = [];
  groups.forEach((group) => {
    if (group.length > 2) lists.push(group);
  });
  return lists;
}

/** For every item the block of figures right before it, and right after it, up to a gap or another total. */
export function blocksBeside(
  live: readonly number[],
  { targets }: Accepted,
): { target: number; parts: number[] }[] {
  const blocks: { target: number; parts: number[] }[] = [];
  const isLive = new Set<number>();
  for (const item of live) isLive.add(item);
  for (const target of live) {
    for (const step of [-1, 1]) {
      const parts: number[] = [];
      for (let item = target + step; isLive.has(item) && !targets.has(item); item += step) parts.push(item);
      if (parts.length > 1) blocks.push({ target, parts: parts.sort((a, b) => a - b) });
    }
  }
  return blocks;
}
