/**
 * Sheets that are one but for their figures and some texts: hundreds of units fill in one file. Held against the part of an
 * earlier one, byte by byte, such a part is read without taking a single tag apart.
 */
import type { StringItem } from '../cells/stringItem';
import type { CellBudget, StoredSheet } from '../cells/sheetBuilder';
import { type Pattern, patternOf } from './pattern';
import { type Differences, valuesIn } from './valuesIn';

interface Known {
  readonly pattern: Pattern;
  /** What reading it took of the workbook's budget. */
  readonly taken: CellBudget;
}

/** The latest first. */
const known: Known[] = [];
const MOST = 8;
/** Larger parts differ in more than their figures. */
const LARGEST = 1 << 18;
/** After so many sheets of which none was like another, no more are kept: cutting one up would never pay. */
const MOST_VAIN = 40;
let vain = 0;

/** What `read` gives, or what is known of such a sheet: the same either way. */
export function readAlike(
  part: () => Uint8Array,
  size: number,
  strings: readonly StringItem[],
  budget: CellBudget,
  read: () => StoredSheet,
): StoredSheet {
  if (size > LARGEST || vain >= MOST_VAIN) return read();
  const bytes = part();
  const seen = asBefore(bytes, strings, budget);
  if (seen) return seen;
  const before = { ...budget };
  const stored = read();
  // Blank cells that the budget left out are part of like sheets elsewhere.
  const pattern = budget.blanks < 0 ? null : patternOf(bytes, stored, strings);
  if (!pattern || pattern.figures.length === 0) return stored;
  vain++;
  const taken = {
    cells: before.cells - budget.cells,
    blanks: before.blanks - budget.blanks,
    merges: before.merges - budget.merges,
  };
  known.unshift({ pattern, taken });
  if (known.length > MOST) known.pop();
  return { ...stored, like: { pattern: stored, differing: indexesOf(pattern), sameCells: true } };
}

function asBefore(bytes: Uint8Array, strings: readonly StringItem[], budget: CellBudget): StoredSheet | null {
  for (const each of known) {
    const { pattern, taken } = each;
    const values = valuesIn(bytes, strings, pattern);
    if (!values) continue;
    const filled = newlyFilled(pattern, values.others);
    // A workbook of too many cells is told where it goes beyond.
    if (!take(budget, { ...taken, cells: taken.cells + filled, blanks: taken.blanks - filled })) return null;
    vain = 0;
    known.splice(known.indexOf(each), 1);
    known.unshift(each);
    const differing = indexesOf(pattern);
    let sameCells = true;
    values.others.forEach((value, index) => {
      differing.push(index);
      if ((value === null) !== (pattern.stored.cells.valueAt(index) === null)) sameCells = false;
    });
    return {
      ...pattern.stored,
      cells: pattern.stored.cells.withValues(pattern.figures, values.figures, values.others),
      like: { pattern: pattern.stored, differing, sameCells },
    };
  }
  return null;
}

const indexesOf = ({ figures }: Pattern): number[] => figures.map(({ index }) => index);

/** Cells that hold something and were blank in the pattern, less those that are blank now. */
function newlyFilled({ stored }: Pattern, others: Differences['others']): number {
  let filled = 0;
  others.forEach((value, index) => {
    if (value !== null && stored.cells.valueAt(index) === null) filled++;
    if (value === null && stored.cells.valueAt(index) !== null) filled--;
  });
  return filled;
}

function take(budget: CellBudget, { cells, blanks, merges }: CellBudget): boolean {
  if (cells > budget.cells || blanks > budget.blanks || merges > budget.merges) return false;
  budget.cells -= cells;
  budget.blanks -= blanks;
  budget.merges -= merges;
  return true;
}
