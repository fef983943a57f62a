/** Sums whose difference is exactly what a formula leaves out, or what an added row holds: one cause, said with the sum. */
import Big from 'big.js';
import { looksAt, readFormula } from '../../formula/expression';
import { calculated } from '../../formula/calculated';
import { cellsOf } from '../../formula/evaluate';
import { compare, rational } from '../../formula/rational';
import { writeFigure } from '../../number/write';
import { readCell } from '../../number/read/readCell';
import type { Part, Quantity } from '../../rule/quantity';
import { addressOf } from '../../sheet/grid';
import { saysWithin } from '../../text/label';
import type { Readings } from '../../table/readings';
import type { Table } from '../../table/table';
import { addedColumn } from './addedColumn';
import { emptyRows } from './emptyRow';
import { isFilledAlong } from './sameShape';
import { isAdded, sayGapsOnce, totalsOfAdded } from './toldOnce';
import { withoutFollowing } from './gapFollowing';
import type { Judged } from '../judge/judge';
import type { CauseReport } from '../suspects/causeReport';
import type { Finding, FindingWith } from '../../finding/finding';
import type { AddedRow, Gap } from '../../finding/gap';

type Sum = FindingWith<'sum/broken'>;

export function explainGaps(
  table: Table,
  readings: Readings,
  judged: readonly Judged[],
  findings: readonly Finding[],
): Finding[] {
  const altered = alteredFormulas(findings);
  const empty = emptyRows(readings, findings);
  const explained = findings.map((each): Finding => {
    if (each.code === 'rate/broken') {
      const formula = altered[each.facts.rate.cell];
      return formula === undefined ? each : { ...each, facts: { ...each.facts, formula } };
    }
    if (each.code !== 'sum/broken') return each;
    const gap =
      gapOf(table, readings, each) ??
      addedColumn(table, judged, each) ??
      staleTotal(table, each) ??
      otherFormula(table, each, altered[each.facts.target.cell] ?? null) ??
      empty.get(each);
    if (!gap) return each;
    return {
      ...each,
      ...(isAdded(gap) ? { severity: 'warning' as const } : {}),
      facts: { ...each.facts, gap },
    };
  });
  return sayGapsOnce(withoutConsequences(withoutFollowing(explained, table, readings, judged)));
}

/** By cell: formulas that compute something else than their rule. */
function alteredFormulas(findings: readonly Finding[]): Readonly<Record<string, string>> {
  const altered: Record<string, string> = {};
  for (const each of findings)
    if (each.code === 'formula/altered' && !each.facts.unclear)
      altered[each.cells[0] ?? ''] = each.facts.formula;
  return altered;
}

/** What stands in an explained total is no second finding, and the row that explains it is named with it. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const totals: string[] = [];
  const added: number[] = [];
  const columns: number[] = [];
  const hidden: number[] = [];
  const texts: string[] = [];
  const explained: string[] = [];
  const formulas: { readonly formula: string; readonly cell: string }[] = [];
  for (const each of findings) {
    if (each.code === 'rate/broken' && each.facts.formula !== undefined) explained.push(each.facts.rate.cell);
    if (each.code === 'cell/unreadable' && each.facts.flags.includes('errorValue'))
      explained.push(...each.cells);
    // A formula that shows nothing is said once, with what is due there.
    if (each.code === 'cell/missing' && each.facts.reason === 'emptyResult') explained.push(...each.cells);
    if (each.code !== 'sum/broken' || !each.facts.gap) continue;
    const { gap, target } = each.facts;
    if (gap.kind === 'hiddenRows') hidden.push(...gap.rows.filter((row) => !hidden.includes(row)));
    if (gap.kind === 'addedRows') added.push(...gap.rows.map(({ row }) => row));
    else if (gap.kind === 'addedColumn') columns.push(gap.column.at);
    else if (gap.kind !== 'formula' && gap.kind !== 'emptyRow') totals.push(target.cell);
    explained.push(target.cell);
    if (gap.kind === 'formula') formulas.push({ formula: gap.formula, cell: target.cell });
    if (gap.kind === 'texts') texts.push(...gap.parts.map(({ cell }) => cell));
  }
  return findings.filter((each) => {
    if (each.code === 'formula/altered' && !each.facts.unclear) {
      const own = { formula: each.facts.formula, cell: each.cells[0] ?? '' };
      return !explained.includes(own.cell) && !formulas.some((told) => isFilledAlong(told, own));
    }
    if (each.code === 'row/hidden' && each.facts.visible === null)
      return !hidden.includes(each.facts.at) || each.facts.count !== hidden.length;
    if (each.code === 'row/extra') return !added.includes((each.at?.row ?? -2) + 1);
    if (each.code === 'column/unjudged') return !columns.includes(each.at?.column ?? -1);
    if (each.code === 'cell/stored') return !each.cells.every((cell) => texts.includes(cell));
    return (
      each.severity !== 'info' || each.rule === null || !each.cells.some((cell) => totals.includes(cell))
    );
  });
}

/**
 * The suspects that the search names are good figures: the cure is the one that the gap names. Whether what an office
 * added counts is to be asked first, so nothing is proposed for what its total breaks besides.
 */
export function curedByGap(findings: readonly Finding[]): Finding[] {
  const asked = totalsOfAdded(findings);
  return findings.map((each): Finding => {
    if (each.code !== 'sum/broken' || !each.facts.gap)
      return each.cells.some((cell) => asked.includes(cell)) ? { ...each, suspects: [] } : each;
    const { gap } = each.facts;
    if (gap.kind === 'formula' || gap.kind === 'stale') return each;
    const suspects =
      gap.kind === 'texts'
        ? gap.parts.map(({ row, cell, figure }) => ({
            row,
            cell,
            values: figure ? [writeFigure(figure)] : [],
          }))
        : gap.kind === 'emptyRow'
          ? gap.dues.map(({ quantity: { row, cell }, figure }) => ({
              row,
              cell,
              values: [writeFigure(figure)],
            }))
          : [];
    return { ...each, suspects };
  });
}

/** The search gave a cause up whose every finding is explained without it. */
export function isExplained({ id, outcome }: CauseReport, findings: readonly Finding[]): boolean {
  const own = findings.filter(({ cause }) => cause === id);
  const has = (each: Finding): boolean => each.code === 'sum/broken' && each.facts.gap !== undefined;
  return outcome === 'cut' && own.length > 0 && own.every(has);
}

function gapOf(table: Table, readings: Readings, { facts }: Sum): Gap | null {
  const { target, parts, computed } = facts;
  if (!target.figure) return null;
  const missing = computed.value.minus(target.figure.value);
  const formula = readings.at(target.row, target.column)?.cell?.formula ?? null;
  const added = addedRows(table, target, parts, missing.neg());
  if (formula === null) return added;
  const seen = cellsSeen(table, formula);
  const counted = added?.rows.every(({ cell }) => seen.includes(cell)) === true ? added : null;
  return (
    texts(readings, table, formula, parts, missing) ?? hiddenRows(table, formula, parts, missing) ?? counted
  );
}

function staleTotal({ grid }: Table, { facts: { target, computed } }: Sum): Gap | null {
  const formula = target.at && grid.cell(target.at.row, target.at.column)?.formula;
  const value = typeof formula === 'string' ? calculated(grid)(target.cell) : null;
  const same = value?.kind === 'number' && compare(value.value, rational(computed.value)) === 0;
  return same ? { kind: 'stale' } : null;
}

/** `=SUM(D97:D99)` where the rule adds D103 too: what it passes over is named where that is the whole difference. */
function otherFormula(table: Table, { facts }: Sum, formula: string | null): Gap | null {
  if (formula === null || !facts.target.figure) return null;
  const seen = cellsSeen(table, formula);
  const passed = facts.parts
    .map(({ quantity }) => quantity)
    .filter(({ cell, figure }) => !seen.includes(cell) && figure?.value.eq(0) === false);
  const missing = facts.computed.value.minus(facts.target.figure.value);
  return { kind: 'formula', formula, leftOut: totalOf(passed).eq(missing) ? passed : [] };
}

function texts(
  readings: Readings,
  table: Table,
  formula: string,
  parts: readonly Part[],
  missing: Big,
): Gap | null {
  const seen = cellsSeen(table, formula);
  const found = parts
    .map(({ quantity }) => quantity)
    .filter(({ row, column, cell, figure }) => {
      return figure && seen.includes(cell) && readings.at(row, column)?.reading.stored === 'text';
    });
  return found.length > 0 && totalOf(found).eq(missing) ? { kind: 'texts', parts: found } : null;
}

function hiddenRows(table: Table, formula: string, parts: readonly Part[], missing: Big): Gap | null {
  if (!/\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(formula)) return null;
  const seen = cellsSeen(table, formula);
  const found = parts
    .map(({ quantity }) => quantity)
    .filter(({ cell, at }) => at && seen.includes(cell) && table.grid.hiddenRows.has(at.row));
  if (found.length === 0 || !totalOf(found).eq(missing)) return null;
  return { kind: 'hiddenRows', rows: found.map(({ at }) => (at?.row ?? 0) + 1), formula };
}

/** Rows so far below the last part still belong to the sum. */
const NEAR = 3;

/** One added row closes the gap, or all that stand there together do. */
function addedRows(
  table: Table,
  target: Quantity,
  parts: readonly Part[],
  missing: Big,
): Extract<Gap, { kind: 'addedRows' }> | null {
  const rows = [target, ...parts.map(({ quantity }) => quantity)].map(({ at }) => at?.row ?? -1);
  const column = target.at?.column ?? -1;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  // A sum over columns stands in one row, and no other row belongs to it.
  if (missing.lte(0) || first < 0 || first === last) return null;
  const near: { readonly at: number; readonly figure: Big; readonly row: AddedRow }[] = [];
  for (const { at, printedOrder, printedLabel, full } of table.extra) {
    if (full !== undefined) continue;
    const cell = table.grid.cell(at, column);
    const { reading } = readCell(cell, target.measure, { unit: target.unit });
    if (at <= first || at > last + NEAR || reading.kind !== 'figure' || saysWithin(printedLabel)) continue;
    const label = [printedOrder, printedLabel].filter((each) => each !== '').join(' ');
    const row = {
      row: at + 1,
      label,
      cell: addressOf({ row: at, column }),
      printed: cell?.text.trim() ?? '',
    };
    near.push({ at, figure: reading.figure.value, row });
  }
  const closing = near.filter(({ figure }) => figure.eq(missing));
  if (closing.length === 1) return { kind: 'addedRows', rows: closing.map(({ row }) => row) };
  const all = near.reduce((sum, { figure }) => sum.plus(figure), new Big(0));
  return closing.length === 0 && near.length > 1 && all.eq(missing)
    ? { kind: 'addedRows', rows: near.map(({ row }) => row) }
    : null;
}

function cellsSeen(table: Table, formula: string): readonly string[] {
  const expression = readFormula(formula, table.grid.sheet);
  if (!expression) return [];
  return looksAt(expression).areas.reduce<string[]>((all, area) => all.concat(cellsOf(area) ?? []), []);
}

function totalOf(quantities: readonly Quantity[]): Big {
  return quantities.reduce((sum, { figure }) => (figure ? sum.plus(figure.value) : sum), new Big(0));
}
