/** A proposed correction before it is made: what would be written, and what a check would say afterwards. */
import { judge, type Judgement } from '../../core/check/evaluate';
import type { Finding } from '../../core/finding/finding';
import { nameOf } from '../../core/finding/identity';
import { readTable } from '../../core/table/readings';
import type { Change } from '../../core/fill/change';
import { positionOf } from '../../core/sheet/grid';
import { withComparisons } from '../../core/printed/withComparisons';
import { printedTables } from '../../core/printed/printedTables';
import { recognise } from '../../core/table/recognise/recognise';
import { rejoined } from '../../core/table/heading/joinParts';
import type { Table } from '../../core/table/table';
import type { SheetChanges } from '../contract/writer';
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

export interface Mend {
  readonly changes: SheetChanges;
  readonly lines: readonly MendLine[];
  /** Findings that are gone with it, and findings that it brings. */
  readonly clears: number;
  readonly fresh: number;
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
      row: row?.code ?? '',
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
): Pick<Mend, 'clears' | 'fresh'> {
  const grid = changedGrid(
    table.grid,
    changes,
    lines.map((line) => line.after),
  );
  const found = table.printed ? printedTables(grid) : recognise(grid, table.official).map(withComparisons);
  const after = found.find(({ area }) => area.row === table.area.row && area.column === table.area.column);
  if (!after) return { clears: 0, fresh: 0 };
  const whole = rejoined(after, table);
  const old = namesOf(ofTable(findings));
  const present = namesOf(ofTable(judge(whole).judgement.findings));
  return {
    clears: missingIn(present, old),
    fresh: missingIn(
      old,
      present.filter((name) => !name.startsWith('sum/residual')),
    ),
  };
}

/** What the last period says against a figure is asked again by the check. */
function ofTable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !code.startsWith('period/'));
}

/** A habit stays one finding while any of its rates has it, so its rows do not name it. */
function namesOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const { code, rule, rows } = nameOf(finding);
    return finding.rule === null && finding.rows.length > 1 ? code : [code, rule, rows].join('|');
  });
}

function missingIn(names: readonly string[], of: readonly string[]): number {
  const left = names.slice();
  let missing = 0;
  for (const name of of) {
    const at = left.indexOf(name);
    if (at < 0) missing++;
    else left.splice(at, 1);
  }
  return missing;
}
