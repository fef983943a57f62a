/**
 * The lightest sets of cells whose change lets all rules hold: Fellegi and
 * Holt's error localisation, found as Reiter finds diagnoses ("A Theory of
 * Diagnosis from First Principles", 1987). A conflict is a set of cells one of
 * which must be wrong; the sets that hit every known conflict are tried from the
 * lightest on, and each one that does not suffice brings a new conflict.
 */
import { finish, type Task } from '../../task';
import type { Budget } from './solve';

export type Trial =
  | { readonly kind: 'yes' }
  /** The set does not suffice: one of these cells, none of them in the set, must be wrong besides. */
  | { readonly kind: 'no'; readonly conflict: readonly number[] }
  | { readonly kind: 'unsure' };

export interface CellSet {
  /** In ascending order. */
  readonly cells: readonly number[];
  readonly weight: number;
}

export interface Lightest {
  /** `listed`: these are all; `tooMany`: there are more, or there may be; `none`: no change of unlocked cells suffices; `cut`: given up before. */
  readonly outcome: 'listed' | 'tooMany' | 'none' | 'cut';
  readonly sets: readonly CellSet[];
  /** Every cell that the search had to consider. */
  readonly considered: readonly number[];
}

export interface Search {
  readonly conflicts: readonly (readonly number[])[];
  readonly weightOf: (cell: number) => number;
  readonly attempt: (cells: readonly number[]) => Trial;
  /** Sets up to so much heavier than the lightest count as ties. */
  readonly slackOf: (lightest: CellSet) => number;
  readonly most: number;
  readonly budget: Budget;
}

export function lightestSets(search: Search): Lightest {
  return finish(lightestInSteps(search));
}

/** A set at a time. */
export function lightestInSteps(search: Search): Task<Lightest> {
  const conflicts = search.conflicts.map((conflict) => conflict.slice());
  const found: CellSet[] = [];
  const queue = new Queue();
  const seen: Record<string, true> = {};
  let limit = Infinity;
  let cut = false;
  const add = (cells: readonly number[], weight: number): void => {
    const key = cells.join(' ');
    if (seen[key] || weight > limit || weight === Infinity) return;
    seen[key] = true;
    queue.push({ cells, weight });
  };
  const tryOut = (set: CellSet): void => {
    const { cells, weight } = set;
    if (found.some((each) => each.cells.every((cell) => cells.includes(cell)))) return;
    let conflict = smallest(conflicts.filter((each) => !each.some((cell) => cells.includes(cell))));
    if (!conflict) {
      const trial = search.attempt(cells);
      if (trial.kind === 'yes') {
        found.push(set);
        limit = Math.min(limit, weight + search.slackOf(set));
        return;
      }
      if (trial.kind === 'unsure') {
        cut = true;
        return;
      }
      conflict = trial.conflict.slice();
      conflicts.push(conflict);
    }
    for (const cell of conflict) add(inOrder(cells, cell), weight + search.weightOf(cell));
  };
  add([], 0);
  return {
    next: () => {
      const set = queue.pop();
      if (!set || set.weight > limit) return false;
      if (--search.budget.steps < 0 || found.length >= search.most) {
        cut = true;
        return false;
      }
      tryOut(set);
      return true;
    },
    result: () => {
      const considered: number[] = [];
      for (const conflict of conflicts)
        for (const cell of conflict) if (!considered.includes(cell)) considered.push(cell);
      return { outcome: cut ? 'tooMany' : found.length > 0 ? 'listed' : 'none', sets: found, considered };
    },
  };
}

/** The fewest branches first. */
function smallest(conflicts: readonly number[][]): number[] | undefined {
  let best: number[] | undefined;
  for (const each of conflicts) if (!best || each.length < best.length) best = each;
  return best;
}

function inOrder(cells: readonly number[], cell: number): number[] {
  return cells.concat(cell).sort((a, b) => a - b);
}

/** A heap: the lightest set first, and among equals the one that was put in first. */
class Queue {
  private readonly heap: (CellSet & { readonly turn: number })[] = [];
  private turn = 0;

  push(set: CellSet): void {
    this.heap.push({ ...set, turn: this.turn++ });
    for (let at = this.heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.before(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): CellSet | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first && last && first !== last) {
      this.heap[0] = last;
      for (let at = 0; ;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < this.heap.length && this.before(child, least)) least = child;
        if (least === at) break;
        this.swap(at, least);
        at = least;
      }
    }
    return first;
  }

  private before(i: number, j: number): boolean {
    const [a, b] = [this.heap[i], this.heap[j]];
    return (
      a !== undefined &&
      b !== undefined &&
      (a.weight < b.weight || (a.weight === b.weight && a.turn < b.turn))
    );
  }

  private swap(i: number, j: number): void {
    const [a, b] = [this.heap[i], this.heap[j]];
    if (a && b) [this.heap[i], this.heap[j]] = [b, a];
  }
}
