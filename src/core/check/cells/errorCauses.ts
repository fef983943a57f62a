/** Why a formula shows an error: the cells it looks at that hold no number, through however many formulas. */
import { cellsOf } from '../../formula/evaluate';
import { looksAt, readFormula } from '../../formula/expression';
import { clean } from '../../number/read/characters';
import type { Origin } from '../../finding/oneCause';
import { addressOf, type Cell, positionOf } from '../../sheet/grid';
import type { Table } from '../../table/table';

/** What Excel makes of a sum with a text in it; a sum with another error shows that error. */
export const OF_TEXTS = '#VALUE!';

/** Of more than these nobody reads; with all of them a column that carries on would hold those of every row above. */
const MOST = 100;

interface Operand {
  readonly address: string;
  readonly cell: Cell;
  /** The same error, and not a text of its own. */
  readonly passes: boolean;
}

/** Of an error value, by its address: where it began. */
export type CausesOfError = (address: string) => readonly Origin[];

/**
 * `=D26+D27` shows #VALUE! since D27 holds "1 văn bản", or since D27 adds up what does. Empty where nothing on this sheet
 * tells. Each cell is looked at once, however many formulas go on from it.
 */
export function errorCausesIn({ grid }: Pick<Table, 'grid'>): CausesOfError {
  const known = new Map<string, readonly Origin[]>();
  const looked = new Map<string, readonly Operand[]>();
  return (address) => {
    const waiting = [address];
    for (let last = waiting[0]; last !== undefined; last = waiting[waiting.length - 1]) {
      const before = looked.get(last);
      const operands = before ?? operandsOf(last, grid);
      looked.set(last, operands);
      // Formulas that look at each other in a circle tell nothing of where it began.
      const fresh = before ? [] : operands.filter((each) => each.passes && !looked.has(each.address));
      if (fresh.length > 0) {
        for (const each of fresh) waiting.push(each.address);
        continue;
      }
      if (!known.has(last)) known.set(last, originsIn(operands));
      waiting.pop();
    }
    return known.get(address) ?? [];
  };

  function originsIn(operands: readonly Operand[]): Origin[] {
    const origins: Origin[] = [];
    const seen: Record<string, true> = {};
    for (const { address, cell, passes } of operands) {
      // What shows the error and looks at nothing that brings it is where it began.
      const own = { cell: address, text: cell.text };
      const further = passes && looked.get(address)?.length !== 0 ? known.get(address) : [own];
      for (const origin of further ?? []) {
        if (!seen[origin.cell] && origins.length < MOST) origins.push(origin);
        seen[origin.cell] = true;
      }
    }
    return origins;
  }
}

/** What a formula looks at and cannot compute with. */
function operandsOf(address: string, grid: Table['grid']): Operand[] {
  const looker = cellAt(address, grid);
  const operands: Operand[] = [];
  for (const { address: at, only } of namedIn(looker?.formula ?? null, grid.sheet)) {
    const cell = cellAt(at, grid);
    if (!cell) continue;
    const passes = cell.error === true && cell.value === looker?.value;
    if (passes || (only && looker?.value === OF_TEXTS && isText(cell)))
      operands.push({ address: at, cell, passes });
  }
  return operands;
}

function cellAt(address: string, grid: Table['grid']): Cell | undefined {
  const at = positionOf(address);
  return at ? grid.cell(at.row, at.column) : undefined;
}

/** `only`: named by itself. What a function sums up from here to there may hold texts, which it passes over. */
function namedIn(
  formula: string | null,
  sheet: string,
): { readonly address: string; readonly only: boolean }[] {
  const expression = formula === null ? null : readFormula(formula, sheet);
  const operands: { address: string; only: boolean }[] = [];
  for (const area of expression ? looksAt(expression).areas : []) {
    const only = addressOf(area.from) === addressOf(area.to);
    for (const address of cellsOf(area) ?? []) operands.push({ address, only });
  }
  return operands;
}

/** Excel's own operators take "15" for 15, and no other text for a number. */
function isText({ value }: Cell): boolean {
  return typeof value === 'string' && !/^[-+]?[0-9]+$/.test(clean(value).text);
}
