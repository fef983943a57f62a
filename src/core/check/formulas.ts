/** Live formulas of derived cells: do they look at the cells that the form's rule names? */
import { kindOf } from '../rule/kinds';
import { ownedCells, ownFormula } from '../rule/owner';
import type { Table } from '../table/table';
import type { Finding } from './finding';
import { formulaCells } from './formulaCells';
import type { Readings } from './readings';
import { finding } from './report';

/**
 * A formula is the form's when it looks at the same cells of the table, however
 * it is written: `=D8/D7*100` serves as well as the form's own. One that looks
 * at other cells computes something else.
 */
export function checkFormulas(table: Table, readings: Readings): Finding[] {
  const findings: Finding[] = [];
  const inTable: Record<string, true> = {};
  for (const { quantity } of readings.cells) inTable[quantity.cell] = true;
  ownedCells(table.form, readings.rowCodes).forEach((owned, place) => {
    const [row = '', column = ''] = place.split('|');
    const target = readings.at(row, column);
    const formula = target?.cell?.formula;
    if (!target || formula === null || formula === undefined) return;
    const expected = ownFormula(
      owned,
      table.form,
      (code, key) => readings.at(code, key)?.quantity.cell ?? null,
    );
    if (expected === null) return;
    const looksAt = formulaCells(formula, table.grid.sheet);
    const cells = looksAt.cells.filter((cell) => inTable[cell]);
    const bodies = [owned.rule.body, ...owned.rule.alternativeBodies];
    const look = readings.look(owned.context);
    const allowed = bodies.map((body) =>
      kindOf(body)
        .refs(body)
        .slice(1)
        .map((ref) => look(ref).cell),
    );
    if (!looksAt.elsewhere && allowed.some((each) => sameCells(each, cells))) return;
    findings.push({
      ...finding({
        code: 'formula/altered',
        rows: [target.quantity.row],
        cells: [target.quantity.cell],
        printed: formula,
        expected,
        facts: { quantity: target.quantity, formula, expected },
      }),
      rule: owned.rule.text,
      source: owned.rule.source ?? null,
      label: owned.rule.label ?? null,
    });
  });
  return findings;
}

function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.every((cell) => b.includes(cell)) && b.every((cell) => a.includes(cell));
}
