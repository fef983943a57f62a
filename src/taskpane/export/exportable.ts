/** The tables of the open workbook as they are now, each with its seal and with what is to be said before it leaves. */
import type { CheckedTable } from '../../app/session/checkTables';
import { exportGate, type ExportGate } from '../../app/export/exportGate';
import { type LeavingTable, wholeTables } from '../../app/export/wholeTables';
import type { Problem } from '../../app/contract/problem';
import { seal, type Seal } from '../../core/seal/seal';
import type { Table } from '../../core/table/table';
import { type CheckResult, type Desk, type Engine, pause } from '../desk/desk';

export interface Exportable {
  /** Tells it from the workbook's others, also after rows were inserted above it. */
  readonly id: string;
  readonly checked: LeavingTable;
  /** Its code is also the mark of the figures and the accepted findings. */
  readonly sealed: Seal;
}

export interface Prepared {
  readonly tables: readonly Exportable[];
  /** Tables of no known form, which are to be learnt before they leave. */
  readonly unlisted: number;
  readonly activeSheet: string;
}

export async function prepareNow(desk: Desk, engine: Engine): Promise<Prepared | { problem: Problem }> {
  const read = await desk.book.read('workbook');
  if ('problem' in read) return read;
  const found = await engine.check(read.done.grids, pause);
  if ('problem' in found) return found;
  const tables = exportables(found.tables);
  const unlisted = found.tables.filter(({ table }) => isUnlisted(table)).length;
  if (tables.length + unlisted === 0) return { problem: { code: 'table/notFound' } };
  return { tables, unlisted, activeSheet: read.done.activeSheet };
}

export function exportables(tables: readonly CheckedTable[]): Exportable[] {
  const counts: Record<string, number> = {};
  // A seal names the form; a table of no known form has none.
  const known = wholeTables(tables).filter(({ table }) => !isUnlisted(table));
  return known.map((checked) => {
    const { grid, form } = checked.table;
    const place = `${grid.sheet}!${form.id}`;
    const number = (counts[place] ?? 0) + 1;
    counts[place] = number;
    return { id: `${place} ${number}`, checked, sealed: sealOf(checked) };
  });
}

function isUnlisted({ printed }: Table): boolean {
  return printed !== undefined;
}

export function sealOf({ table, accepted }: CheckedTable): Seal {
  return seal(
    table,
    accepted.map(({ acceptance }) => acceptance),
  );
}

/** `lastCheck`: what the Check view shows. */
export function gateOf({ id, checked, sealed }: Exportable, lastCheck: CheckResult | null): ExportGate {
  const last = lastCheck && exportables(lastCheck.tables).find((each) => each.id === id);
  // Of a table in several places, a check of one sheet saw a part.
  const isSame = last?.checked.places.length === checked.places.length;
  return exportGate({
    lastCheck: last && isSame ? { mark: last.sealed.code } : null,
    mark: sealed.code,
    open: checked.open,
    unknown: checked.judgement.tally.unknown,
  });
}
