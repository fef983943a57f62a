/** Live formulas of derived cells: do they compute what the form's rules say? */
import { cellsOf, subtotalsIn } from '../../formula/evaluate';
import { type Expression, looksAt, readFormula } from '../../formula/expression';
import { storedDecimal } from '../../number/read/excelDigits';
import { isPercentFormat } from '../../number/format/numberFormat';
import { round } from '../../number/round';
import { kindOf } from '../../rule/kinds/kinds';
import { ownedCells, ownFormula, type OwnedCell } from '../../rule/kinds/definingRule';
import { cellKey } from '../../rule/rule';
import { positionOf } from '../../sheet/grid';
import type { Table } from '../../table/table';
import { addressIn, agreeingTables, type CellValues } from './agreeingTable';
import type { Finding } from '../../finding/finding';
import { type Meaning, meaningOf } from './formulaMeaning';
import type { Readings, TableCell } from '../../table/readings';
import { finding } from '../../finding/report';

interface Judged {
  readonly meaning: Meaning;
  readonly target: TableCell;
  readonly formula: string;
  readonly expected: string;
  readonly owned: OwnedCell;
}

/**
 * A formula is the form's when it computes the same, however it is written:
 * `=D9/D8*100` serves as well as the form's own. One that computes something
 * else is a warning each; those that cannot be judged, since they rest on other
 * sheets or unknown functions, are one piece of information.
 */
export function checkFormulas(table: Table, readings: Readings): Finding[] {
  const judged = judgedFormulas(table, readings);
  const differing = judged.filter(({ meaning }) => meaning === 'differs');
  const unclear = judged.filter(({ meaning }) => meaning === 'unclear');
  const first = unclear[0];
  return [
    ...differing.map((each) => ({
      ...altered([each], false),
      rule: each.owned.rule.text,
      source: each.owned.rule.source ?? null,
      label: each.owned.rule.label ?? null,
    })),
    ...(first ? [altered([first, ...unclear.slice(1)], true)] : []),
  ];
}

function altered(judged: readonly [Judged, ...Judged[]], unclear: boolean): Finding {
  const { target, formula, expected } = judged[0];
  return finding({
    code: 'formula/altered',
    ...(unclear ? { severity: 'info' as const } : {}),
    rows: judged.map((each) => each.target.quantity.row),
    cells: judged.map((each) => each.target.quantity.cell),
    at: target.quantity.at,
    printed: formula,
    expected,
    facts: { quantity: target.quantity, formula, expected, unclear, count: judged.length },
  });
}

/** Of what a formula is by the rule and by its alternatives, the best counts. */
const LIKELIEST_FIRST: readonly Meaning[] = ['same', 'unclear', 'differs'];

/** In sheet order. */
function judgedFormulas(table: Table, readings: Readings): Judged[] {
  const judged: Judged[] = [];
  const written = readings.cells.filter(({ cell }) => (cell?.formula ?? null) !== null);
  // In most tables every figure was typed.
  if (written.length === 0) return judged;
  const owner = ownedCells(table.form, readings.rowCodes);
  let agreeing: ((trial: number) => CellValues) | null = null;
  // Only formulas that are not the form's own to the letter are put to them.
  const tables = (trial: number): CellValues => (agreeing ??= agreeingTables(table, readings))(trial);
  for (const target of written) {
    const { row, column } = target.quantity;
    const formula = target.cell?.formula;
    const owned = owner.get(cellKey(row, column));
    if (!owned || formula === null || formula === undefined) continue;
    // A consolidated table takes its totals from the sheet of the units' figures: that is what it is to do.
    if (table.form.consolidates && readFormula(formula, table.grid.sheet)?.kind === 'elsewhere') continue;
    const [expected, ...alternatives] = formulasOf(owned, table, readings);
    if (expected === undefined || expected === formula) continue;
    const ask = (rule: string): Meaning => judge(target, formula, rule, table, readings, tables);
    const meanings = [expected, ...alternatives].map(ask);
    const meaning = LIKELIEST_FIRST.find((each) => meanings.includes(each)) ?? 'unclear';
    judged.push({ meaning, target, formula, expected, owned });
  }
  return judged;
}

/** The rule's own formula first, then those of its alternatives. */
function formulasOf({ rule, context }: OwnedCell, table: Table, readings: Readings): string[] {
  return [rule.body, ...rule.alternativeBodies]
    .filter((body) => kindOf(body).target(body) !== null)
    .map((body) => ownFormula({ rule: { ...rule, body }, context }, table.form, addressIn(readings)))
    .filter((formula) => formula !== null);
}

function judge(
  target: TableCell,
  formula: string,
  rule: string,
  table: Table,
  readings: Readings,
  tables: (trial: number) => CellValues,
): Meaning {
  const { grid } = table;
  const [given, due] = [readFormula(formula, grid.sheet), readFormula(rule, grid.sheet)];
  if (!given || !due) return 'unclear';
  const { figure, measure } = target.quantity;
  const meaning = meaningOf(
    {
      formula: given,
      rule: due,
      cell: target.quantity.cell,
      rate: measure === 'rate',
      asFraction: measure === 'rate' && keptAsFraction(target),
      subtotal: subtotalsIn(grid),
      decimals: figure?.decimals ?? 0,
    },
    tables,
  );
  if (meaning === 'differs' && restsBeside(given, table, readings)) return 'unclear';
  if (meaning !== 'unclear') return meaning;
  if (writesSideBySide(given, readings)) return 'differs';
  const sought = figuresLookedAt(due, readings);
  const found = figuresLookedAt(given, readings);
  // One figure from this table and one from another sheet is no division of this table.
  if (looksAt(given).elsewhere) return found.length > 0 ? 'differs' : 'unclear';
  return sought.every((cell) => found.includes(cell)) && found.every((cell) => sought.includes(cell))
    ? 'same'
    : 'unclear';
}

/** `=D28&D29` writes 6 and 11 beside each other, as 611: that computes nothing. */
function writesSideBySide(formula: Expression, readings: Readings): boolean {
  return (
    formula.kind === 'operation' &&
    formula.operator === '&' &&
    [formula.left, formula.right].every((side) => figuresLookedAt(side, readings).length > 0)
  );
}

/** A percent format, or a plain 0.997 that was read as 99,7 or may be. */
function keptAsFraction({ cell, reading: { reading } }: TableCell): boolean {
  if (!cell) return false;
  if (isPercentFormat(cell.format)) return true;
  if (reading.kind === 'ask') return reading.flags.includes('percentScale');
  if (reading.kind !== 'figure' || typeof cell.value !== 'number') return false;
  const { value, decimals } = reading.figure;
  const stored = storedDecimal(cell.value);
  return !round(stored, decimals).eq(value) && round(stored.times(100), decimals).eq(value);
}

/** Beside a table stand its helpers, not another table's worth of cells. */
const MOST_CELLS = 10000;

/**
 * It rests on cells and on none of the table's figures: `=F25+G25` adds up the
 * quarters kept in helper columns, and what these hold is their typist's.
 */
function restsBeside(formula: Expression, { grid }: Table, readings: Readings): boolean {
  const seen: Record<string, true> = {};
  const open = [formula];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (looksAt(next).elsewhere || figuresLookedAt(next, readings).length > 0) return false;
    for (const area of looksAt(next).areas) {
      for (const cell of cellsOf(area) ?? []) {
        const position = positionOf(cell);
        if (!position || seen[cell]) continue;
        if (++count > MOST_CELLS) return false;
        seen[cell] = true;
        const helper = grid.cell(position.row, position.column)?.formula;
        const expression = typeof helper === 'string' ? readFormula(helper, grid.sheet) : null;
        if (expression) open.push(expression);
      }
    }
  }
  return count > 0;
}

/** Cells of the table's figures that a formula looks at. */
function figuresLookedAt(formula: Expression, readings: Readings): string[] {
  const cells: Record<string, true> = {};
  for (const area of looksAt(formula).areas) for (const cell of cellsOf(area) ?? []) cells[cell] = true;
  return readings.cells.map(({ quantity }) => quantity.cell).filter((cell) => cells[cell]);
}
