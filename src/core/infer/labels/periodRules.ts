/** Rules that headings of periods side by side tell: "Kỳ trước | Kỳ này | Tăng, giảm | So sánh (%)". */
import type { Area, Grid } from '../../sheet/grid';
import { comparedColumns } from '../../table/compared/comparedColumns';
import { changeOf, type Found, quotientOf, signedSumOf } from '../found/found';
import { lineAnswers } from '../found/lineAnswers';
import type { TableLayout } from '../layout/tableLayout';
import type { InferCell } from '../plane/plane';
import { type Heading, headingsOver } from './headerTree';

/** So many rows speak for what headings leave a choice in. */
const LIKELY = 3;

/** Of the readings that headings leave, the first that most rows keep. */
export function periodRules(
  grid: Grid,
  area: Area,
  layout: TableLayout,
  cells: readonly (readonly InferCell[])[],
): Found[] {
  const { columns, firstRow } = layout;
  const headed = headingsByColumn(headingsOver(grid, area, layout)).map(({ column, headings }) => ({
    key: columns[column]?.key ?? '',
    headings,
  }));
  const itemOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const body = cells.slice(firstRow);
  const found: Found[] = [];
  for (const { readings, sure } of comparedColumns(headed).rules) {
    for (const text of readings) {
      const rule = foundIn(text, itemOf, sure);
      const told = rule ? lineAnswers(rule, body.length, (line, item) => body[line]?.[item]) : [];
      const holds = told.filter(({ answer }) => answer === 'holds').length;
      const fails = told.filter(({ answer }) => answer === 'broken' || answer === 'near').length;
      if (!rule || holds <= fails) continue;
      found.push({ ...rule, surely: sure || holds >= LIKELY });
      break;
    }
  }
  return found;
}

/** Outermost first, column by column. */
function headingsByColumn(
  tree: readonly Heading[],
  above: readonly string[] = [],
): { readonly column: number; readonly headings: readonly string[] }[] {
  const all: { readonly column: number; readonly headings: readonly string[] }[] = [];
  for (const { text, columns, under } of tree) {
    const headings = above.concat(text);
    const below = headingsByColumn(under, headings);
    const bare = columns.filter((column) => !below.some((each) => each.column === column));
    all.push(...bare.map((column) => ({ column, headings })), ...below);
  }
  return all.sort((a, b) => a.column - b.column);
}

/** "[E] = [D] - [C]", "[F] = [D] / [C] %", "[F] = ([D] - [C]) / [C] %"; null for bounds, which nobody adds up. */
function foundIn(text: string, itemOf: (key: string) => number, surely: boolean): Found | null {
  const [left = '', right = ''] = text.split(' = ');
  const named = (right.match(/\[[^\]]+\]/g) ?? []).map((ref) => itemOf(ref.slice(1, -1)));
  const target = itemOf(left.slice(1, -1));
  const [first = -1, second = -1] = named;
  if (target < 0 || named.includes(-1) || named.includes(target)) return null;
  const common = { byRows: false, target, ground: 'header', surely } as const;
  const shape = right.replace(/\[[^\]]+\]/g, '#');
  if (shape === '# / # %') return { ...common, kind: 'rate', computation: quotientOf(first, second, 100) };
  if (shape === '(# - #) / # %')
    return { ...common, kind: 'change', computation: changeOf(second, first, 100) };
  if (!/^#(?: [+-] #)+$/.test(shape)) return null;
  const signs = shape.match(/[+-]/g) ?? [];
  const terms = named.map((item, i) => ({ item, sign: signs[i - 1] === '-' ? (-1 as const) : (1 as const) }));
  return { ...common, kind: 'sum', computation: signedSumOf(terms) };
}
