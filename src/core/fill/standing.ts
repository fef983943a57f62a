/** Does a cell still hold what the plan saw? One answer for every host: nothing is written over what somebody changed. */
import type { Cell, Position } from '../sheet/grid';
import type { CellContent, Change } from './change';

export function contentOf(cell: Cell | undefined): CellContent {
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

/**
 * A formula is what it was whatever it yields now, and Excel rewrites its case, spaces and anchors: `=sum(d5:d7)` and
 * `=SUM($D$5:$D$7)` are the same. An empty text and a blank are the same.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null || other.formula !== null) {
    return (
      one.formula !== null &&
      other.formula !== null &&
      bareFormula(one.formula) === bareFormula(other.formula)
    );
  }
  return (one.value ?? '') === (other.value ?? '');
}

/** Excel rewrites case and spaces, and may anchor references. */
export function bareFormula(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}

/** Changes parted by what their cells hold now: those that may be written, and those that somebody was faster at. */
export interface Compared {
  readonly standing: readonly Change[];
  readonly overtaken: readonly Change[];
}

/** `again`: a cell that holds already what is to be written was reached by an earlier attempt, and is written anew. */
export function compare(
  changes: readonly Change[],
  now: (position: Position) => CellContent,
  again = false,
): Compared {
  const standing: Change[] = [];
  const overtaken: Change[] = [];
  for (const change of changes) {
    const present = now(change.position);
    const may = sameContent(present, change.before) || (again && sameContent(present, change.after));
    (may ? standing : overtaken).push(change);
  }
  return { standing, overtaken };
}

/** The change that takes a change back. */
export function backwards({ position, before, after, font }: Change): Change {
  const back = { position, before: after, after: before };
  return font === undefined ? back : { ...back, font: { before: font.after, after: font.before } };
}
