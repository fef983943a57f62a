/**
 * A run of figures that stands some rows too low or too high. What it was pasted over is lost, unless the rows that it
 * left hold it now: they keep their figures, or are blank, or took what was pushed out.
 */
import { Effort } from '../../locate/solver/effort';
import type { Figure } from '../../number/figure';
import { figureIn } from '../judge/figureIn';
import { isClean, mends } from '../judge/faults';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';
import { figureLeftBy } from '../judge/figureLeft';
import { type Move, type Moved, type Run, supposedBy, typedAt } from './move';

/** Rows by which runs are shifted, and the rows of a run. */
const FARTHEST = 4;
const SHORTEST = 2;
const LONGEST = 16;
/** Rows down, and up; the nearest first. */
export const DISTANCES: readonly number[] = [1, -1, 2, -2, 3, -3, FARTHEST, -FARTHEST];
/** Shifts glanced at where one fault is asked for. */
const GLANCES = 60000;

export interface Shift extends Move {
  /** The rows that it wrote over, of which nothing tells what they held. */
  readonly lost: readonly string[];
}

/** The shifts that mend all of the broken rules, together with every other that they touch; `by`: only by so many rows. */
export function shiftsThatMend(
  rules: WhatIf,
  runs: readonly Run[],
  broken: readonly number[],
  effort: Effort = new Effort(GLANCES),
  by: readonly number[] = DISTANCES,
): Shift[] {
  const found: Shift[] = [];
  const seen: Record<string, true> = {};
  for (const run of runs) {
    const placesOf = placesIn(rules, run);
    // A shift reaches a cell of each rule that it mends.
    const own = broken.map(placesOf);
    const [tops, bottoms] = [own.map((places) => places[0]), own.map((places) => places[places.length - 1])];
    if (own.some((places) => places.length === 0)) continue;
    for (const distance of by) {
      const glance = atAGlance(rules, run, distance, placesOf);
      const [down, up] = [Math.max(0, distance), Math.max(0, -distance)];
      const low = Math.max(up, ...tops.map((top = 0) => top - LONGEST - down + 1));
      const high = Math.min(...bottoms.map((bottom = 0) => bottom + up));
      for (let first = low; first <= high; first++) {
        if (effort.isOver) return found;
        for (const rows of glance(broken, first, effort)) {
          for (const shift of shiftsOf(rules, run, first, rows, distance)) {
            const mended = whole(rules, broken, shift);
            const name = mended
              ? mended.values.map(({ key, figure }) => key + figure.value.toFixed()).join()
              : '';
            if (!mended || seen[name]) continue;
            seen[name] = true;
            found.push(mended);
          }
        }
      }
    }
  }
  return found;
}

/**
 * With how many rows from the first on each of the broken rules may hold (it does, or names a row of which nothing would
 * be known), and no other that names a moved row is broken.
 */
type Glance = (broken: readonly number[], first: number, effort: Effort) => number[];

/** Most shifts fail at one rule, whose cells are few: what it says depends on which of them are moved, and is asked once. */
function atAGlance(rules: WhatIf, run: Run, by: number, placesOf: PlacesOf): Glance {
  const known: (boolean | null)[][] = [];
  const says = (rule: number, first: number, rows: number): boolean | null => {
    const own = placesOf(rule);
    const [low, high] = by > 0 ? [first + rows, first + rows + by] : [first + by, first];
    let from = 0;
    while ((own[from] ?? Infinity) < first) from++;
    let to = from;
    while ((own[to] ?? Infinity) < first + rows) to++;
    for (const place of own) if (place >= low && place < high) return true;
    if (from === to) return null;
    const ends = own.length + 1;
    const asked = (known[rule] ??= new Array<boolean | null>(ends * ends).fill(null));
    return (asked[from * ends + to] ??=
      rules.outcomeOf(rule, movedBack(rules, run, own.slice(from, to), by)) !== 'broken');
  };
  /** More rows change nothing for a rule none of whose cells lies below them. */
  const isSettled = (rule: number, below: number): boolean => {
    const own = placesOf(rule);
    return (own[own.length - 1] ?? -1) < below;
  };
  /** The first rule that stands in the way, the broken ones asked first. */
  const failing = (broken: readonly number[], first: number, rows: number): number | null => {
    for (const rule of broken) if (says(rule, first, rows) !== true) return rule;
    for (let place = first; place < first + rows; place++) {
      for (const rule of rules.rulesAt(run[place] ?? '')) if (says(rule, first, rows) === false) return rule;
    }
    return null;
  };
  return (broken, first, effort) => {
    const fitting: number[] = [];
    const most = Math.min(LONGEST, run.length - first - Math.max(0, by));
    for (let rows = Math.max(SHORTEST, Math.abs(by)); rows <= most; rows++) {
      effort.spend(1);
      const failed = failing(broken, first, rows);
      if (failed === null) fitting.push(rows);
      else if (isSettled(failed, first + rows)) break;
    }
    return fitting;
  };
}

/** Where the run holds the cells of a rule, from top to bottom. */
type PlacesOf = (rule: number) => readonly number[];

/** Found once, and only for the rules that are asked. */
function placesIn(rules: WhatIf, run: Run): PlacesOf {
  const placeOf = new Map<string, number>();
  run.forEach((key, place) => placeOf.set(key, place));
  const known: number[][] = [];
  return (rule) =>
    (known[rule] ??= rules
      .cellsOf(rule)
      .map((key) => placeOf.get(key) ?? -1)
      .filter((place) => place >= 0)
      .sort((a, b) => a - b));
}

function movedBack(rules: WhatIf, run: Run, moved: readonly number[], by: number): Supposed {
  return supposing(
    ...moved.map((place) => [run[place] ?? '', typedAt(rules, run[place + by] ?? '')] as const),
  );
}

/** `first` is the first of the rows as they should be. */
function shiftsOf(rules: WhatIf, run: Run, first: number, rows: number, by: number): Shift[] {
  const values: Moved[] = [];
  const put = (place: number, from: number): boolean => {
    const [key = '', source = ''] = [run[place], run[from]];
    const [quantity, typed] = [rules.quantityAt(key), typedAt(rules, source)];
    const figure = quantity && typed ? figureIn(quantity, typed) : null;
    if (figure) values.push({ key, figure });
    return figure !== null;
  };
  for (let row = first; row < first + rows; row++) if (!put(row, row + by)) return [];
  const size = Math.abs(by);
  const freed = places(by > 0 ? first : first + rows - size, size);
  const over = places(by > 0 ? first + rows : first - size, size);
  const changes = (): Moved[] => values.filter(({ key, figure }) => !shows(rules, key, figure));
  const blank = freed.every((place) => isBlank(rules, run[place] ?? ''));
  const kept = freed.every((place) => {
    const figure = values[place - first]?.figure;
    return figure !== undefined && shows(rules, run[place] ?? '', figure);
  });
  const shifts: Shift[] = [];
  if ((blank || kept) && changes().length > 1)
    shifts.push({ how: 'shifted', by, values: changes(), lost: over.map((place) => run[place] ?? '') });
  if (!blank && over.every((place, i) => put(place, freed[i] ?? -1)) && changes().length > 2)
    shifts.push({ how: 'shifted', by, values: changes(), lost: [] });
  return shifts;
}

function places(first: number, count: number): number[] {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(first + i);
  return all;
}

function isBlank(rules: WhatIf, key: string): boolean {
  return rules.quantityAt(key)?.absence === 'blank';
}

function shows(rules: WhatIf, key: string, figure: Figure): boolean {
  return (
    rules.quantityAt(key)?.figure?.value.eq(figure.value) === true && rules.quantityAt(key)?.sign === false
  );
}

/** With the figures that the rules leave for what is lost; null where it does not mend all that it touches. */
function whole(rules: WhatIf, broken: readonly number[], shift: Shift): Shift | null {
  let { values } = shift;
  const supposed = (): Supposed => supposedBy({ values });
  if (values.every(({ key }) => !broken.some((rule) => rules.cellsOf(rule).includes(key)))) return null;
  const open = shift.lost.slice();
  while (!mends(rules, broken, supposed())) {
    // What nothing is known of must not be what is still broken.
    const unknown = open.map((key) => [key, null] as const);
    const known = values.map(({ key, figure }) => [key, figure] as const);
    if (!isClean(rules.suppose(supposing(...known, ...unknown)))) return null;
    const solved = open.map((key) => leftFor(rules, key, supposed())).filter((each) => each !== null);
    const [next] = solved.filter(({ key, figure }) => !shows(rules, key, figure));
    if (!next) return mendsTheRest(rules, broken, supposed(), open) ? { ...shift, values } : null;
    values = values.concat(next);
    open.splice(open.indexOf(next.key), 1);
  }
  return { ...shift, values };
}

/** What still names a lost figure that no rule leaves was broken before; all else holds. */
function mendsTheRest(
  rules: WhatIf,
  broken: readonly number[],
  supposed: Supposed,
  lost: readonly string[],
): boolean {
  const waiting = broken.filter((rule) => rules.cellsOf(rule).some((key) => lost.includes(key)));
  const rest = broken.filter((rule) => !waiting.includes(rule));
  return mends(rules, rest, supposed, waiting);
}

/** From a rule that is broken with what stands there. */
function leftFor(rules: WhatIf, key: string, supposed: Supposed): Moved | null {
  for (const rule of rules.rulesAt(key)) {
    if (rules.outcomeOf(rule, supposed) === 'holds') continue;
    const figure = figureLeftBy(rules, rule, key, supposed);
    if (figure) return { key, figure };
  }
  return null;
}
