/** Rules that the cells' formulas say: SUM(C5:C9), C5+C6, C5/C4*100 in one line after the other. */
import { positionOf, type Area, type Grid } from '../../sheet/grid';
import { type Found, type FoundKind, quotientOf, sumOf, averageOf } from '../found/found';

/** Formulas longer than this are read by nobody. */
const LONGEST = 200;

interface Said {
  readonly found: Found;
  times: number;
}

/** A rule for every target that more formulas agree on than not. */
export function formulaRules(grid: Grid, area: Area): Found[] {
  const said = new Map<string, Said>();
  const formulas = new Map<string, number>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formula = grid.cell(row, column)?.formula;
      if (!formula || formula.length > LONGEST) continue;
      const meant = readFormula(formula);
      if (!meant) continue;
      for (const byRows of [false, true]) {
        const line = byRows ? column : row;
        const own = byRows ? row : column;
        const inLine = meant.cells.every((cell) => (byRows ? cell.column : cell.row) === line);
        if (!inLine) continue;
        const origin = byRows ? area.row : area.column;
        const items = meant.cells.map((cell) => (byRows ? cell.row : cell.column) - origin);
        const target = own - origin;
        const place = String(byRows) + String(target);
        formulas.set(place, (formulas.get(place) ?? 0) + 1);
        const key = place + meant.kind + items.join(',');
        const before = said.get(key);
        if (before) before.times++;
        else said.set(key, { found: foundOf(meant, byRows, target, items), times: 1 });
      }
    }
  }
  const rules: Found[] = [];
  said.forEach(({ found, times }) => {
    if (times * 2 > (formulas.get(String(found.byRows) + String(found.target)) ?? 0)) rules.push(found);
  });
  return rules;
}

function foundOf({ kind, scale }: Meant, byRows: boolean, target: number, items: readonly number[]): Found {
  const [part = -1, whole = -1] = items;
  const computation =
    kind === 'sum' ? sumOf(items) : kind === 'average' ? averageOf(items) : quotientOf(part, whole, scale);
  return { kind, byRows, target, computation, ground: 'formula', surely: true };
}

interface Meant {
  readonly kind: FoundKind;
  readonly scale: 1 | 100;
  readonly cells: readonly { row: number; column: number }[];
}

const CELL = '\\$?[A-Z]{1,3}\\$?[0-9]{1,7}';

/** A sum, an average or a quotient of cells, with or without ROUND and IFERROR around it; null for all else. */
function readFormula(formula: string): Meant | null {
  let text = formula.replace(/^=\+?/, '').replace(/\s/g, '');
  for (;;) {
    const wrapped = /^(?:ROUND|IFERROR)\((.*),[^(),]*\)$/.exec(text);
    if (!wrapped) break;
    text = wrapped[1] ?? '';
  }
  const call = /^(SUM|AVERAGE)\((.*)\)$/.exec(text);
  if (call) {
    const cells = cellsIn((call[2] ?? '').split(','));
    return cells && cells.length > 1
      ? { kind: call[1] === 'SUM' ? 'sum' : 'average', scale: 1, cells }
      : null;
  }
  if (new RegExp('^' + CELL + '(?:\\+' + CELL + ')+$').test(text)) {
    const cells = cellsIn(text.split('+'));
    return cells && { kind: 'sum', scale: 1, cells };
  }
  const quotient = new RegExp('^(' + CELL + ')(\\*100)?/(' + CELL + ')(\\*100)?(%)?$').exec(text);
  if (!quotient) return null;
  const cells = cellsIn([quotient[1] ?? '', quotient[3] ?? '']);
  const scale = quotient[2] || quotient[4] ? 100 : 1;
  return cells && { kind: scale === 100 ? 'rate' : 'quotient', scale, cells };
}

function cellsIn(references: readonly string[]): { row: number; column: number }[] | null {
  const cells: { row: number; column: number }[] = [];
  for (const reference of references) {
    const [from = '', to = from, more] = reference.split(':');
    const first = positionOf(from);
    const last = positionOf(to);
    if (!first || !last || more !== undefined) return null;
    if ((last.row - first.row + 1) * (last.column - first.column + 1) > 5000) return null;
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++) cells.push({ row, column });
  }
  return cells;
}
