/** Why a formula shows an error: the cells it looks at that hold no number. */
import { cellsOf } from '../../formula/evaluate';
import { looksAt, readFormula } from '../../formula/expression';
import { clean } from '../../number/read/characters';
import { positionOf } from '../../sheet/grid';
import type { Table } from '../../table/table';

/** `=D26+D27` shows #VALUE! since D27 holds "1 văn bản"; empty where nothing on this sheet tells. */
export function causesOfError({ grid }: Table, formula: string | null): string[] {
  const expression = formula === null ? null : readFormula(formula, grid.sheet);
  if (!expression) return [];
  const causes: string[] = [];
  for (const area of looksAt(expression).areas) {
    for (const address of cellsOf(area) ?? []) {
      const at = positionOf(address);
      const cell = at && grid.cell(at.row, at.column);
      if (!cell || causes.includes(address)) continue;
      // Excel's own operators take "15" for 15, and pass over no other text.
      const words = typeof cell.value === 'string' && !/^[-+]?[0-9]+$/.test(clean(cell.value).text);
      if (cell.error === true || words) causes.push(address);
    }
  }
  return causes;
}
