/** The cells that a defined name stands for. */
import type { Host } from './host';
import { parseFormula } from '../../formula/parse';
import { Area } from '../../model/area';
import type { DefinedName } from '../../model/workbook';

/** null when it stands for a constant, a calculation or deleted cells. */
export function nameArea(host: Host, name: DefinedName): Area | null {
  const tree = parseFormula(name.formula);
  if (tree?.kind !== 'reference') return null;
  const sheet = tree.sheet === null ? name.scope : host.workbook.find(tree.sheet);
  return sheet ? new Area(sheet, tree.box) : null;
}
