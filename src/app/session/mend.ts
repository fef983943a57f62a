/** A proposed correction before it is made: what would be written, and what a check would say afterwards. */
import { printedCode } from '../../core/form/printedCode';
import type { Judgement } from '../../core/check/evaluate';
import { readTable } from '../../core/table/readings';
import type { Change } from '../../core/fill/change';
import { positionOf } from '../../core/sheet/grid';
import { withComparisons } from '../../core/printed/withComparisons';
import { printedTables } from '../../core/printed/printedTables';
import { recognise } from '../../core/table/recognise/recognise';
import type { Table } from '../../core/table/table';
import type { SheetChanges } from '../contract/writer';
import { afterwards, type Effect } from './afterwards';
import { changedGrid } from './changedGrid';
import { writtenAs } from './writtenAs';

/** "2.647" for D52; "Hồ sơ" for C49. */
export interface NewContent {
  readonly cell: string;
  readonly printed: string;
}

export interface MendLine {
  readonly cell: string;
  readonly row: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface Mend extends Effect {
  readonly changes: SheetChanges;
  readonly lines: readonly MendLine[];
}

/** null when a cell is not of the table's sheet. */
export function mendOf(table: Table, judgement: Judgement, contents: readonly NewContent[]): Mend | null {
  const readings = readTable(table);
  const changes: Change[] = [];
  const lines: MendLine[] = [];
  for (const { cell, printed } of contents) {
    const position = positionOf(cell);
    if (!position) return null;
    const place = readings.cells.find(({ quantity }) => quantity.cell === cell);
    const present = table.grid.cell(position.row, position.column);
    changes.push({
      position,
      before: { value: present?.value ?? null, formula: present?.formula ?? null },
      ...writtenAs(table, position, printed),
    });
    const row = place?.tableRow.row ?? table.rows.find(({ at }) => at === position.row)?.row;
    lines.push({
      cell,
      row: printedCode(table.form, row?.code ?? ''),
      label: row?.label ?? '',
      before: place?.quantity.printed ?? present?.text ?? '',
      after: printed,
    });
  }
  return {
    changes: { sheet: table.grid.sheet, changes },
    lines,
    ...effectOf(table, judgement, changes, lines),
  };
}

function effectOf(
  table: Table,
  { findings }: Judgement,
  changes: readonly Change[],
  lines: readonly MendLine[],
): Effect {
  const grid = changedGrid(
    table.grid,
    changes,
    lines.map((line) => line.after),
  );
  return afterwards(found(), table, findings);

  function found(): Table[] {
    // Rows that go on without their header are found with those before them only.
    if (table.beside || (table.listed && table.parts)) return [{ ...table, grid }];
    return table.printed ? printedTables(grid) : recognise(grid, table.official).map(withComparisons);
  }
}
