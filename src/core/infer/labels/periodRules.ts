/** Rules that headings of periods side by side tell: "Kỳ trước | Kỳ này | Tăng, giảm | So sánh (%)". */
import { readStatement, type Side } from '../../rule/statement';
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
  const { left, comparison, right, whole } = readStatement(text);
  if (comparison !== '=') return null;
  const itemsOf = (side: Side | null): { readonly item: number; readonly sign: 1 | -1 }[] =>
    side?.kind === 'terms'
      ? side.terms.map(({ sign, ref }) => ({ sign, item: itemOf(ref.column ?? '') }))
      : [];
  const [targets, parts, wholes] = [itemsOf(left), itemsOf(right), itemsOf(whole)];
  const [target, ...more] = targets.map(({ item }) => item);
  const named = parts.concat(wholes).map(({ item }) => item);
  if (target === undefined || more.length > 0 || named.concat(target).includes(-1) || named.includes(target))
    return null;
  const common = { byRows: false, target, ground: 'header', surely } as const;
  const [now, before] = parts.map(({ item }) => item);
  const base = wholes[0]?.item;
  if (now === undefined) return null;
  if (base === undefined) return { ...common, kind: 'sum', computation: signedSumOf(parts) };
  return before === undefined
    ? { ...common, kind: 'rate', computation: quotientOf(now, base, 100) }
    : { ...common, kind: 'change', computation: changeOf(before, now, 100) };
}
