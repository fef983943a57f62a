/** Checked tables as they leave: one whose rows stand in several places leaves as one, with all that was found in any of them. */
import type { Finding } from '../../core/finding/finding';
import { bySeverity } from '../../core/finding/severity';
import { allParts, isFirstPart, onSheet } from '../../core/table/parts';
import type { Table } from '../../core/table/table';
import { wholeOf } from '../../core/table/whole';
import type { CheckedTable } from '../session/checkTables';

export interface LeavingTable extends CheckedTable {
  /** Where its rows stand, in the order of the workbook; the table itself where that is one place. */
  readonly places: readonly Table[];
}

/** What is to be exported, in the order of the workbook. */
export function wholeTables(checked: readonly CheckedTable[]): LeavingTable[] {
  return checked
    .filter(({ table }) => isFirstPart(table))
    .map((each) => {
      const places = allParts(each.table);
      const whole = wholeOf(each.table);
      return { ...(whole ? joined(whole.table, partsOf(each, checked)) : each), places };
    });
}

function partsOf(first: CheckedTable, checked: readonly CheckedTable[]): CheckedTable[] {
  const parts = allParts(first.table);
  return checked.filter(({ table }) =>
    parts.some(({ grid, area }) => grid === table.grid && area === table.area),
  );
}

function joined(table: Table, parts: readonly CheckedTable[]): CheckedTable {
  const sheets = parts.map(({ table: { grid } }) => grid.sheet);
  const isApart = sheets.some((sheet) => sheet !== sheets[0]);
  const all = <Each>(of: (part: CheckedTable) => readonly Each[]): Each[] =>
    parts.reduce<Each[]>((some, part) => some.concat(of(part)), []);
  const told = (of: (part: CheckedTable) => readonly Finding[]): Finding[] =>
    all((part) => of(part).map((each) => (isApart ? withSheet(each, part.table.grid.sheet) : each)));
  const count = (of: (part: CheckedTable) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0);
  return {
    table,
    judgement: {
      tally: {
        holds: count(({ judgement }) => judgement.tally.holds),
        broken: count(({ judgement }) => judgement.tally.broken),
        unknown: count(({ judgement }) => judgement.tally.unknown),
      },
      findings: told(({ judgement }) => judgement.findings).sort(bySeverity),
      unjudged: all(({ judgement }) => judgement.unjudged),
      causes: all(({ judgement }) => judgement.causes),
    },
    open: told(({ open }) => open).sort(bySeverity),
    accepted: all(({ accepted, table: { grid } }) =>
      accepted.map((each) => (isApart ? { ...each, finding: withSheet(each.finding, grid.sheet) } : each)),
    ),
    lapsed: all(({ lapsed }) => lapsed),
  };
}

/** Its cells, as they are named from another sheet. */
function withSheet(finding: Finding, sheet: string): Finding {
  return {
    ...finding,
    cells: finding.cells.map((cell) => (cell.includes('!') ? cell : onSheet(sheet, cell))),
  };
}
