/**
 * A run of figures that stands some rows too low or too high. What it was pasted over is lost, unless the rows that it
 * left hold it now: they keep their figures, or are blank, or took what was pushed out.
 */
import { Effort } from '../../locate/solver/effort';
import type { Figure } from '../../number/figure';
import { finish, type Task, Work } from '../../task';
import { isClean, mends } from '../judge/faults';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';
import { figureLeftBy } from '../judge/figureLeft';
import { atAGlance, LONGEST, placesIn } from './glance';
import { type Move, type Moved, type Run, supposedBy } from './move';
import { type PutFrom, putsWithin, type PutThere } from './putFrom';

/** Rows by which runs are shifted. */
const FARTHEST = 4;
/** Rows down, and up; the nearest first. */
const DISTANCES: readonly number[] = [1, -1, 2, -2, 3, -3, FARTHEST, -FARTHEST];
/** Shifts glanced at where one fault is asked for. */
const GLANCES = 60000;

export interface Shift extends Move {
  /** The rows that it wrote over, of which nothing tells what they held. */
  readonly lost: readonly string[];
}

/** The shifts that mend all of the broken rules, together with every other that they touch. */
export function shiftsThatMend(rules: WhatIf, runs: readonly Run[], broken: readonly number[]): Shift[] {
  return finish(shiftsInSteps(rules, runs, broken, new Effort(GLANCES)));
}

/** The shifts that begin in one row at a time: together they would keep the pane from answering. */
export function shiftsInSteps(
  rules: WhatIf,
  runs: readonly Run[],
  broken: readonly number[],
  effort: Effort,
): Task<Shift[]> {
  const found: Shift[] = [];
  const seen: Record<string, true> = {};
  const work = new Work();
  const lookAt = (run: Run, putFrom: PutFrom, first: number, rows: number, by: number): void => {
    for (const shift of shiftsOf(rules, run, putFrom, first, rows, by)) {
      const mended = whole(rules, broken, shift);
      const name = mended ? mended.values.map(({ key, figure }) => key + figure.value.toFixed()).join() : '';
      if (!mended || seen[name]) continue;
      seen[name] = true;
      found.push(mended);
    }
  };
  work.add(() => {
    const reached = runs.map((run) => ({
      run,
      placesOf: placesIn(rules, run),
      putFrom: putsWithin(rules, run),
    }));
    // A shift reaches a cell of each rule that it mends.
    const near = reached.filter(({ placesOf }) => broken.every((rule) => placesOf(rule).length > 0));
    for (const by of DISTANCES) {
      for (const { run, placesOf, putFrom } of near) {
        const own = broken.map(placesOf);
        const [down, up] = [Math.max(0, by), Math.max(0, -by)];
        const low = Math.max(up, ...own.map(([top = 0]) => top - LONGEST - down + 1));
        const high = Math.min(...own.map((places) => (places[places.length - 1] ?? 0) + up));
        const glance = atAGlance(rules, run, by, placesOf, putFrom);
        let first = low;
        work.repeat(() => {
          if (effort.isOver || first > high) return false;
          for (const rows of glance(broken, first, effort)) lookAt(run, putFrom, first, rows, by);
          return first++ < high;
        });
      }
    }
  });
  return work.towards(() => found);
}

/** `first` is the first of the rows as they should be. */
function shiftsOf(
  rules: WhatIf,
  run: Run,
  putFrom: PutFrom,
  first: number,
  rows: number,
  by: number,
): Shift[] {
  const values: PutThere[] = [];
  const put = (place: number, from: number): boolean => {
    const there = putFrom(place, from);
    if (there) values.push(there);
    return there !== null;
  };
  for (let row = first; row < first + rows; row++) if (!put(row, row + by)) return [];
  const size = Math.abs(by);
  const freed = places(by > 0 ? first : first + rows - size, size);
  const over = places(by > 0 ? first + rows : first - size, size);
  const changes = (): Moved[] => values.filter(({ shown }) => !shown);
  const blank = freed.every((place) => isBlank(rules, run[place] ?? ''));
  const kept = freed.every((place) => values[place - first]?.shown === true);
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
