/**
 * What filling would write, cell by cell, before anything is written: blank
 * cells that the rules determine, the form's own formulas brought up to date,
 * and, only with a person's consent, cells that a person typed.
 */
import { type Readings, readTable, type TableCell } from '../table/readings';
import type { Figure } from '../number/figure';
import { isDateFormat, isPercentFormat, isTextFormat } from '../number/format/numberFormat';
import { writeFigure } from '../number/write';
import { ownedCells, type OwnedCell, ownFormula } from '../rule/kinds/definingRule';
import type { Quantity } from '../rule/quantity';
import { cellKey } from '../rule/rule';
import { mergeOver, type Table } from '../table/table';
import type { CellContent, Change } from './change';
import { derive, type Derived, type Refused } from './derive';
import { bareFormula } from './standing';
import { contradicted, isFormula, isTyped, keptFormulas, keyOf } from './typed';

export type FillKind =
  | 'blank' // the cell was empty
  | 'refresh' // the form's own formula, its result missing or out of date
  | 'replace' // a person typed another figure, or a formula, whatever it shows: written only when that person agrees
  | 'convert'; // the same figure, stored as text: written as a number when agreed

export interface FillChange extends Change {
  readonly kind: FillKind;
  readonly row: string;
  readonly label: string;
  /** "D7" */
  readonly cell: string;
  readonly printedBefore: string;
  readonly printedAfter: string;
  /** The rule that gives the value, and the figures put into it; null for a conversion. */
  readonly rule: string | null;
  readonly because: readonly Quantity[];
  /** Why a derived cell gets a plain value: a figure it needs is stored as text, or shown rounded. */
  readonly valueOnly: boolean;
  /** Other values that are as right, less likely meant: 56,96 beside 57 for a rate that was printed as 56. */
  readonly others?: readonly FillChange[];
}

export interface FillPlan {
  readonly changes: readonly FillChange[];
  readonly refused: readonly Refused[];
}

export interface FillOptions {
  /** Addresses of typed cells that may be overwritten, or all of them. */
  readonly replace: ReadonlySet<string> | 'all';
  /** Turn figures stored as text into numbers. */
  readonly convertTexts: boolean;
  /** False for an Excel in which only values are wanted. */
  readonly formulas: boolean;
}

export const CAREFUL: FillOptions = { replace: new Set<string>(), convertTexts: false, formulas: true };

/**
 * Changes of kind `replace` and `convert` are listed whether agreed to or not;
 * `isAgreed` tells which of a plan's changes the options allow.
 */
export function planFill(table: Table, options: FillOptions = CAREFUL): FillPlan {
  const readings = readTable(table);
  const owned = ownedCells(table.form, readings.rowCodes);
  const open = new Set<string>();
  readings.cells.forEach((cell) => {
    const key = keyOf(cell);
    const owner = owned.get(key);
    const own = owner !== undefined && isOwnFormula(cell, owner, table, readings);
    if (own || ((owner || isFormula(cell)) && mayReplace(cell.quantity.cell, options))) open.add(key);
  });

  const kept = keptFormulas(readings, open);
  const { derived, refused: left } = derive(table, readings, open, kept);
  const refused: Refused[] = [...left];
  const changes: FillChange[] = [];
  for (const each of derived.concat(contradicted(table, readings, owned, open, kept))) {
    const place = readings.at(each.target.row, each.target.column);
    // Other columns of the sheet are judged by the form's rules, but they are their office's own.
    if (!place || !table.official.columns.some(({ key }) => key === each.target.column)) continue;
    if (mergeOver(table, place.position)) {
      refused.push({ target: each.target, reason: 'merged', rules: [each.rule.text] });
      continue;
    }
    const change = derivedChange(each, place, table, readings, owned, options);
    if (change) changes.push(change);
  }
  changes.push(...conversions(readings, changes));
  return { changes: changes.sort(bySheetOrder), refused };
}

export function isAgreed(change: FillChange, options: FillOptions): boolean {
  if (change.kind === 'replace') return mayReplace(change.cell, options);
  return change.kind !== 'convert' || options.convertTexts;
}

/** What a person put there, an unreadable figure too, since the rule knows better. */
function mayReplace(address: string, { replace }: FillOptions): boolean {
  return replace === 'all' || replace.has(address);
}

function isOwnFormula({ cell }: TableCell, owner: OwnedCell, table: Table, readings: Readings): boolean {
  if (typeof cell?.formula !== 'string') return false;
  return bareFormula(cell.formula) === bareFormula(formulaOf(owner, table, readings) ?? '');
}

function formulaOf(owner: OwnedCell, table: Table, readings: Readings): string | null {
  return ownFormula(owner, table.form, (row, column) => readings.at(row, column)?.quantity.cell ?? null);
}

function derivedChange(
  derived: Derived,
  targetCell: TableCell,
  table: Table,
  readings: Readings,
  owned: ReadonlyMap<string, OwnedCell>,
  options: FillOptions,
): FillChange | null {
  const { target, figure, rule, because } = derived;
  const { cell, position } = targetCell;
  const owner = owned.get(cellKey(target.row, target.column));
  const isOwn = owner?.rule === rule;
  const faithful = because.every((quantity) => excelSeesWhatWeSee(quantity, readings, options));
  const formula = isOwn && options.formulas && faithful ? formulaOf(owner, table, readings) : null;
  const value = figure ? Number(figure.value.toString()) : table.form.zeroOverZero;
  const before: CellContent = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  const own = owner !== undefined && isOwnFormula(targetCell, owner, table, readings);
  const kind = own ? 'refresh' : isTyped(targetCell) ? 'replace' : 'blank';
  // A typed figure that the rule also gives is right as it is, and so is a formula that gives it.
  if (kind === 'replace' && sameFigure(targetCell, figure)) return null;
  if (kind === 'refresh' && before.value === value) return null;
  const format = formatFor(targetCell, figure);
  return {
    kind,
    position,
    before,
    after: { value, formula },
    ...(format === null ? {} : { format }),
    row: target.row,
    label: target.label,
    cell: targetCell.quantity.cell,
    printedBefore: targetCell.quantity.printed,
    printedAfter: figure ? writeFigure(figure) : table.form.zeroOverZero,
    rule: rule.text,
    because,
    valueOnly: isOwn && options.formulas && formula === null,
  };
}

function sameFigure({ quantity }: TableCell, figure: Figure | null): boolean {
  if (figure === null) return quantity.sign || quantity.absence === 'notApplicable';
  return quantity.figure?.value.eq(figure.value) === true;
}

/** A live formula adds stored numbers: texts, a formula's too, would be passed over, and hidden decimals would be counted. */
function excelSeesWhatWeSee(quantity: Quantity, readings: Readings, options: FillOptions): boolean {
  const place = readings.at(quantity.row, quantity.column);
  if (!place) return false;
  // Another figure than the sheet's is one that this same plan writes.
  if (quantity !== place.quantity) return true;
  const value = place.cell?.value;
  if (typeof value === 'number') return quantity.figure?.value.eq(String(value)) === true;
  return quantity.sign ? value === '-' : options.convertTexts && !isFormula(place);
}

/** Texts, dates and per-cent formats would show the number as something else. */
function formatFor({ cell, quantity }: TableCell, figure: Figure | null): string | null {
  const format = cell?.format ?? 'General';
  if (!isTextFormat(format) && !isDateFormat(format) && !isPercentFormat(format)) return null;
  return quantity.measure === 'rate' || figure === null ? 'General' : '#,##0';
}

function conversions(readings: Readings, already: readonly FillChange[]): FillChange[] {
  const changes: FillChange[] = [];
  for (const { cell, quantity, position, reading } of readings.cells) {
    if (reading.stored !== 'text' || reading.reading.kind !== 'figure' || !cell) continue;
    if (already.some((each) => each.cell === quantity.cell)) continue;
    const { figure } = reading.reading;
    changes.push({
      kind: 'convert',
      position,
      before: { value: cell.value, formula: null },
      after: { value: Number(figure.value.toString()), formula: null },
      format: figure.decimals === 0 ? '#,##0' : '#,##0.' + '0'.repeat(figure.decimals),
      row: quantity.row,
      label: quantity.label,
      cell: quantity.cell,
      printedBefore: quantity.printed,
      printedAfter: writeFigure(figure),
      rule: null,
      because: [],
      valueOnly: false,
    });
  }
  return changes;
}

function bySheetOrder(a: FillChange, b: FillChange): number {
  return a.position.row - b.position.row || a.position.column - b.position.column;
}
