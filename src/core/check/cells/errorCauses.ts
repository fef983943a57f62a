/** Why a formula shows an error: the cells it looks at that hold no number, through however many formulas. */
import { cellsOf } from '../../formula/evaluate';
import { looksAt, readFormula } from '../../formula/expression';
import { clean } from '../../number/read/characters';
import type { Origin } from '../../finding/oneCause';
import { addressOf, type Cell, positionOf } from '../../sheet/grid';
import type { Table } from '../../table/table';

/** What Excel makes of a sum with a text in it; a sum with another error shows that error. */
export const OF_TEXTS = '#VALUE!';

/**
 * `=D26+D27` shows #VALUE! since D27 holds "1 văn bản", or since D27 adds up what does: where it began. Empty where
 * nothing on this sheet tells.
 */
export function causesOfError({ grid }: Table, cell: Cell | undefined): Origin[] {
  const causes: Origin[] = [];
  const seen: Record<string, true> = {};
  const waiting = cell ? [cell] : [];
  for (let looker = waiting.pop(); looker; looker = waiting.pop()) {
    const shown = looker.value;
    for (const { address, only } of operandsOf(looker.formula, grid.sheet)) {
      const at = positionOf(address);
      const operand = at && grid.cell(at.row, at.column);
      if (!operand || seen[address]) continue;
      if (operand.error === true && operand.value === shown) {
        seen[address] = true;
        if (takesNoNumber(operand, grid)) waiting.push(operand);
        else causes.push({ cell: address, text: operand.text });
      } else if (only && shown === OF_TEXTS && isText(operand)) {
        seen[address] = true;
        causes.push({ cell: address, text: operand.text });
      }
    }
  }
  return causes;
}

/** It shows what another cell gave it. */
function takesNoNumber({ value: shown, formula }: Cell, grid: Table['grid']): boolean {
  return operandsOf(formula, grid.sheet).some(({ address, only }) => {
    const at = positionOf(address);
    const operand = at && grid.cell(at.row, at.column);
    if (!operand) return false;
    return operand.error === true ? operand.value === shown : only && shown === OF_TEXTS && isText(operand);
  });
}

/** `only`: named by itself. What a function sums up from here to there may hold texts, which it passes over. */
function operandsOf(
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
