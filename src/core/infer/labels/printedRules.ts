/** Rules that the table prints itself: "7=8+9+10" under a heading, "Cộng (1+…+11)" in a label. */
import { type Computation, operandsIn, percentageIn, termsIn, withOperands } from '../../rule/computation';
import { readPrintedRules } from '../../rule/printed/readPrinted';
import { type Found, type FoundKind, quotientOf } from '../found/found';
import { keyIn, type TableLayout } from '../layout/tableLayout';
import type { InferCell } from '../plane/plane';

/** Of columns, in the rows of headings and of numbers. */
export function printedColumnRules(layout: TableLayout, cells: readonly (readonly InferCell[])[]): Found[] {
  const found: Found[] = [];
  const itemOf = (name: string): number => layout.columns.findIndex(({ key }) => key === name);
  const last = layout.numberRow >= 0 ? layout.numberRow : layout.firstRow - 1;
  for (let row = 0; row <= last; row++) {
    (cells[row] ?? []).forEach(({ text }, column) => {
      const headings = (layout.columns[column]?.headings ?? []).join(' ');
      found.push(...rulesIn(text, column, itemOf, keyIn(text), false).map((rule) => asRate(rule, headings)));
    });
  }
  return found;
}

/** "4 = 2:3" under "Tỷ lệ (%)" is a rate, though the hundred is not printed. */
function asRate(rule: Found, headings: string): Found {
  const [part, whole] = operandsIn(rule.computation);
  if (rule.kind !== 'quotient' || !headings.includes('%') || part === undefined || whole === undefined)
    return rule;
  return { ...rule, kind: 'rate', computation: quotientOf(part, whole, 100) };
}

/** Of rows, in their labels and numbers; a name is the number of a row of the same section. */
export function printedRowRules(layout: TableLayout, cells: readonly (readonly InferCell[])[]): Found[] {
  const found: Found[] = [];
  layout.rows.forEach((head, row) => {
    if (row < layout.firstRow) return;
    const itemOf = (name: string): number =>
      layout.rows.findIndex(
        (other, at) =>
          at >= layout.firstRow &&
          (other.order === name ? other.section === head.section : other.code === name),
      );
    for (const { text, figure } of cells[row] ?? []) {
      if (!figure && /[=(]/.test(text)) found.push(...rulesIn(text, row, itemOf, head.order, true));
    }
  });
  return found;
}

function rulesIn(
  text: string,
  own: number,
  itemOf: (name: string) => number,
  ownName: string,
  byRows: boolean,
): Found[] {
  const found: Found[] = [];
  for (const rule of readPrintedRules(text)) {
    if (rule.kind !== 'rule') continue;
    const target = rule.target === null || rule.target === ownName ? own : itemOf(rule.target);
    // The likeliest reading whose names the table has.
    const reading = rule.readings.find((each) => operandsIn(each).every((name) => itemOf(name) >= 0));
    if (target < 0 || !reading || operandsIn(reading).length === 0) continue;
    const computation = withOperands<string, number>(reading, (name) => ({
      kind: 'operand',
      operand: itemOf(name),
    }));
    if (operandsIn(computation).includes(target)) continue;
    found.push({ kind: kindOf(computation), byRows, target, computation, ground: 'printed', surely: true });
  }
  return found;
}

function kindOf(computation: Computation<number>): FoundKind {
  if (termsIn(computation)) return 'sum';
  if (percentageIn(computation)) return 'rate';
  const isQuotient = computation.kind === 'operation' && computation.operator === '/';
  return isQuotient && computation.left.kind === 'operand' && computation.right.kind === 'operand'
    ? 'quotient'
    : 'other';
}
