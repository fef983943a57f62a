/** --replace of `fill`: every cell named is one that can be replaced, or the command says which could be. */
import type { PlannedTable } from '../../app/session/fillTables';
import { readTable } from '../../core/table/readings';
import { CAREFUL, planFill } from '../../core/fill/plan';
import { ownedCells } from '../../core/rule/kinds/definingRule';
import { cellKey } from '../../core/rule/rule';
import { addressOf, positionOf } from '../../core/sheet/grid';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from './commandLine';
import { print } from '../terminal/print';

/** "d7, $D$9" -> D7 and D9. Throws UsageError for what is no cell. */
export function cellsToReplace(line: CommandLine): string[] {
  const named = (line.option('replace') ?? '').split(/[\s,;]+/).filter((cell) => cell !== '');
  return named.map((cell) => {
    const position = positionOf(cell);
    if (!position) throw new UsageError(commandLineWords(line.language).notACell(cell));
    return addressOf(position);
  });
}

/** Throws UsageError for cells outside of the tables and for inputs; says which are left, being right already. */
export function checkReplaced(tables: readonly PlannedTable[], line: CommandLine): void {
  const words = commandLineWords(line.language);
  const changed = new Set(tables.flatMap(({ plan }) => plan.changes.map(({ cell }) => cell)));
  const rest = cellsToReplace(line).filter((cell) => !changed.has(cell));
  if (rest.length === 0) return;
  const inTable = new Set<string>();
  const derived = new Set<string>();
  for (const { table } of tables) {
    const readings = readTable(table);
    const owned = ownedCells(table.form, readings.rowCodes);
    for (const { quantity } of readings.cells) {
      inTable.add(quantity.cell);
      if (owned.has(cellKey(quantity.row, quantity.column))) derived.add(quantity.cell);
    }
  }
  const could = tables.flatMap(({ table }) =>
    planFill(table, CAREFUL).changes.flatMap(({ kind, cell }) => (kind === 'replace' ? [cell] : [])),
  );
  const outside = rest.filter((cell) => !inTable.has(cell));
  if (outside.length > 0) throw new UsageError(words.notInTable(outside, could));
  const inputs = rest.filter((cell) => !derived.has(cell));
  if (inputs.length > 0) throw new UsageError(words.notDerived(inputs, could));
  for (const cell of rest) print(words.asItIs(cell));
}
