/** Two tables of one form, one period apart: what may not be as it is. */
import type { Finding } from '../finding/finding';
import type { EarlierFigure } from '../finding/tableFacts';
import { finding } from '../finding/report';
import type { Figure } from '../number/figure';
import { meet } from '../number/interval';
import { writeFigure } from '../number/write';
import { contextsOf } from '../rule/kinds/definingRule';
import { kindOf, readRule } from '../rule/kinds/kinds';
import { intervalOfQuantity, partsOf, type Quantity, totalOf } from '../rule/quantity';
import { readStatement } from '../rule/statement';
import { readTable } from '../table/readings';
import type { Table } from '../table/table';
import { comparedIn } from './comparedIn';
import { jumped, jumpOf } from './jump';
import { linksOf } from './links';
import { sameRows } from './matchTables';
import { periodIn } from './periodIn';
import { relationOf } from '../period/relation';

export function comparePeriods(table: Table, before: Table): Finding[] {
  const relation = relationOf(periodIn(table), periodIn(before));
  const links = linksOf(table.form);
  const findings: Finding[] = [];
  const carriedCells = new Set<string>();
  const link = (texts: readonly string[], kind: 'carried' | 'repeated' | 'opening'): void => {
    for (const text of texts) {
      const said = carried(table, before, text, kind);
      said.cells.forEach((cell) => carriedCells.add(cell));
      findings.push(...said.findings);
    }
  };
  if (relation === 'next' || relation === 'unknown') link(links.carried, 'carried');
  if (relation === 'longer') link(links.carried.map(openingOf), 'opening');
  if (relation === 'yearAgo') link(links.repeated, 'repeated');
  const readings = readTable(table);
  const earlier = readTable(before);
  const same = sameRows(table, before);
  const { said } = comparedIn(table.form);
  for (const { tableRow, column, quantity } of readings.cells) {
    const code = same(tableRow);
    const last = code === null ? undefined : earlier.at(code, column.key)?.quantity;
    if (!last?.figure || !quantity.figure || carriedCells.has(quantity.cell)) continue;
    // Changes change as they like.
    if (said.includes(column.key)) continue;
    // Of an unknown form nobody says that it counts what happened: there may be fewer people or poor households.
    const flow = relation === 'longer' && !table.printed && links.isFlow(tableRow.row, column);
    const grows =
      flow || (relation !== 'apart' && relation !== 'yearAgo' && links.isCumulative(tableRow.row, column));
    if (grows && quantity.figure.value.lt(last.figure.value) && !quantity.figure.value.lt(0)) {
      findings.push(decreases(quantity, last, before));
      continue;
    }
    const jump = jumpOf(quantity, last, table.form.between?.jumps);
    const signed = before.form.columns.some(({ key, signed: may }) => key === column.key && may === true);
    if (!jump || (signed && jump.kind === 'sign')) continue;
    findings.push(jumped(quantity, earlierFigure(last, before), jump));
  }
  return findings;
}

/** "[6] = [11]" -> "[6] = [6]": two reports of one year begin alike. */
function openingOf(text: string): string {
  const [left = ''] = text.split(' = ');
  return `${left} = ${left}`;
}

function carried(
  table: Table,
  before: Table,
  text: string,
  kind: 'carried' | 'repeated' | 'opening',
): { readonly findings: Finding[]; readonly cells: string[] } {
  const rule = readRule({ text });
  const { right } = readStatement(text);
  const readings = readTable(table);
  const earlier = readTable(before);
  const same = sameRows(table, before);
  const findings: Finding[] = [];
  const cells: string[] = [];
  if (right.kind !== 'terms') return { findings, cells };
  const [target] = kindOf(rule.body).refs(rule.body);
  for (const context of contextsOf(rule, table.form, readings.rowCodes)) {
    const quantity = target && readings.look(context)(target);
    if (!quantity || quantity.cell === '') continue;
    const place = readings.at(quantity.row, quantity.column);
    const code = context.row === null ? null : place ? same(place.tableRow) : null;
    if (context.row !== null && code === null) continue;
    const parts = partsOf(right, earlier.look({ row: code, column: context.column }));
    const figures = parts.map(({ quantity: part }) => part.figure).filter((figure) => figure !== null);
    if (figures.length < parts.length || parts.some(({ quantity: part }) => part.cell === '')) continue;
    cells.push(quantity.cell);
    const total = totalOf(parts, figures);
    if (!quantity.figure || agree(quantity, quantity.figure, total)) continue;
    const printed = writeFigure(total);
    const last = parts.map(({ quantity: part }) => part.cell).join(', ');
    findings.push(
      finding({
        code: 'period/balance',
        rows: [quantity.row],
        cells: [quantity.cell],
        at: quantity.at,
        printed: quantity.printed,
        expected: printed,
        values: [printed],
        facts: { quantity, before: { sheet: before.grid.sheet, cell: last, printed }, kind },
      }),
    );
  }
  return { findings, cells };
}

function agree(quantity: Quantity, figure: Figure, total: Figure): boolean {
  return meet(intervalOfQuantity(quantity, figure), intervalOfQuantity(quantity, total));
}

function decreases(quantity: Quantity, last: Quantity, before: Table): Finding {
  return finding({
    code: 'period/decreases',
    rows: [quantity.row],
    cells: [quantity.cell],
    at: quantity.at,
    printed: quantity.printed,
    expected: '>= ' + last.printed,
    facts: { quantity, before: earlierFigure(last, before) },
  });
}

function earlierFigure({ cell, printed }: Quantity, { grid }: Table): EarlierFigure {
  return { sheet: grid.sheet, cell, printed };
}
