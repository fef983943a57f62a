/** The first round trip of every write: what stands now in the cells that are to be written. */
import type { CellContent } from '../../../core/fill/change';
import type { Position } from '../../../core/sheet/grid';
import { BLANK, type Box, boxAround, contentAt, CONTENTS, formatAt, rangeOf } from './cellContent';
import { supports } from '../connection/requirements';

export interface Wanted {
  readonly sheet: string;
  readonly cells: readonly Position[];
  /** The sheet may not be there yet. */
  readonly mayBeAbsent?: boolean;
}

export interface Seen {
  readonly name: string;
  /** null when the workbook has no such sheet. */
  readonly sheet: Excel.Worksheet | null;
  readonly isProtected: boolean;
  content(position: Position): CellContent;
  format(position: Position): string;
}

interface Asked {
  readonly wanted: Wanted;
  readonly box: Box;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Everything is queued here and known after the next sync: call the result then. */
export async function askForCells(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<() => readonly Seen[]> {
  const names = wanted.map(({ sheet }) => sheet);
  const existing = wanted.some(({ mayBeAbsent }) => mayBeAbsent)
    ? await sheetsNamed(context, names)
    : names.map((name) => sheetThere(context, name));
  const asked = wanted.map((each, i): Asked | null => {
    const sheet = existing[i];
    if (!sheet) return null;
    const box = boxAround(each.cells);
    const range = rangeOf(sheet, box);
    range.load(CONTENTS);
    sheet.load('name');
    if (supports('1.2')) sheet.protection.load('protected');
    return { wanted: each, box, sheet, range };
  });
  return () => wanted.map(({ sheet }, i) => seen(sheet, asked[i] ?? null));
}

function seen(name: string, asked: Asked | null): Seen {
  if (!asked || asked.sheet.isNullObject) {
    return { name, sheet: null, isProtected: false, content: () => BLANK, format: () => 'General' };
  }
  const { sheet, range, box } = asked;
  return {
    name,
    sheet,
    isProtected: supports('1.2') && sheet.protection.protected,
    content: (position) => contentAt(range, box, position),
    format: (position) => formatAt(range, box, position),
  };
}

/** Before ExcelApi 1.4 the batch fails where the sheet is not there (`saysGone`); since then the proxy tells. */
function sheetThere({ workbook: { worksheets } }: Excel.RequestContext, name: string): Excel.Worksheet {
  return supports('1.4') ? worksheets.getItemOrNullObject(name) : worksheets.getItem(name);
}

/** Before ExcelApi 1.4 asking for a sheet that is not there fails the batch, so their names are read first. */
export async function sheetsNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<(Excel.Worksheet | null)[]> {
  const { worksheets } = context.workbook;
  if (supports('1.4')) return names.map((name) => worksheets.getItemOrNullObject(name));
  worksheets.load('items/name');
  await context.sync();
  const there = worksheets.items.map(({ name }) => name);
  return names.map((name) => (there.includes(name) ? worksheets.getItem(name) : null));
}
