/**
 * What a reviewer has looked at: a whole table signed off, or rows ticked one by one, with who and when, on a sheet of the
 * workbook. Each line keeps the figures as they stood, so that it is void once one of them changes, and says which.
 * It tells of a change; it does not prove who wrote it: whoever may edit the file may edit the sheet.
 */
import { sealedFigures } from '../../core/seal/sealedFigures';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { SIGN_OFF_SHEET } from '../contract/source';
import type { SheetChanges } from '../contract/writer';
import { addedLines, emptiedLines, readLines, type SheetList } from '../lists/sheetList';

const SIGN_OFFS: SheetList = {
  sheet: SIGN_OFF_SHEET,
  header: ['STT', 'Trang tính', 'Biểu', 'Đã xem', 'Số liệu khi duyệt', 'Người duyệt', 'Ngày'],
};

/** What stands under “Đã xem” for a whole table; a tick has the row's code there. */
const WHOLE = 'Cả biểu';

/** A cell holds at most 32.767 characters: the figures of a longer table go on in further lines. */
const LONGEST_CELL = 30_000;

/** Who looked, and the day as the door writes it: "21/07/2026". */
export interface Reviewer {
  readonly by: string;
  readonly date: string;
}

export interface SignOff extends Reviewer {
  /** The row's code; null for the whole table. */
  readonly row: string | null;
  /** Codes of rows whose figures are no longer those: the sign-off is void where there are any. */
  readonly changed: readonly string[];
  /** The lines of the sheet that make it up. */
  readonly lines: readonly number[];
}

/** A table among those of its workbook: a sheet may hold one form several times. */
export interface Reviewed {
  readonly table: Table;
  readonly among: readonly Table[];
}

/** What is on record for the table: of several lines about the same, the last counts. */
export function signOffsOf(reviewed: Reviewed, grids: readonly Grid[]): readonly SignOff[] {
  const { table } = reviewed;
  const found = new Map<string, SignOff>();
  const written = readLines(SIGN_OFFS, grids);
  // Its name is told from all tables of the workbook, and most have no such lines.
  if (written.length === 0) return [];
  const name = nameOf(reviewed);
  let open: { texts: string[]; lines: number[] } | null = null;
  for (const { texts, at } of written) {
    const [sheet = '', form = '', scope = '', figures = '', by = '', date = ''] = texts;
    if (sheet !== table.grid.sheet || form !== name || scope === '') continue;
    const begun: { texts: string[]; lines: number[] } =
      open && figures.startsWith(GOES_ON) ? open : { texts: [], lines: [] };
    begun.texts.push(figures.startsWith(GOES_ON) ? figures.slice(GOES_ON.length) : figures);
    begun.lines.push(at);
    open = begun;
    // A line that nobody stands for is no sign-off.
    if (by === '') continue;
    const row = scope === WHOLE ? null : scope;
    const changed = changedRows(begun.texts.join(BETWEEN), figuresText(table, row));
    found.set(scope, { row, changed, by, date, lines: begun.lines });
  }
  // Old engines read no map as a list.
  const all: SignOff[] = [];
  found.forEach((each) => all.push(each));
  return all;
}

/** Lines for the rows, or for the whole table where `rows` is null. */
export function signOffChanges(
  reviewed: Reviewed,
  rows: readonly string[] | null,
  { by, date }: Reviewer,
  grids: readonly Grid[],
): SheetChanges {
  const { table } = reviewed;
  const lines: string[][] = [];
  for (const row of rows ?? [null]) {
    piecesOf(figuresText(table, row)).forEach((piece, i) => {
      const figures = i === 0 ? piece : GOES_ON + piece;
      lines.push([table.grid.sheet, nameOf(reviewed), row ?? WHOLE, figures, by.trim(), date]);
    });
  }
  return addedLines(SIGN_OFFS, lines, grids);
}

export function withdrawal(signOffs: readonly SignOff[], grids: readonly Grid[]): SheetChanges {
  const lines = signOffs.reduce<number[]>((all, each) => all.concat(each.lines), []);
  return emptiedLines(SIGN_OFFS, lines, grids);
}

/** "Cải cách hành chính cấp xã (2)" for the second of its kind on the sheet. */
function nameOf({ table, among }: Reviewed): string {
  const alike = among.filter(
    ({ grid, official }) => grid.sheet === table.grid.sheet && official.title === table.official.title,
  );
  const at = alike.indexOf(table);
  return at > 0 ? table.official.title + ' (' + String(at + 1) + ')' : table.official.title;
}

const BETWEEN = '; ';
const GOES_ON = '… ';

/** "I.1=2654; I.2[nu]=15": every figure of the table, or of one row, whatever its format. */
function figuresText(table: Table, row: string | null): string {
  const several = table.form.columns.length > 1;
  return sealedFigures(table)
    .filter((each) => row === null || each.row === row)
    .map(({ row: code, column, figure }) => {
      const place = several ? code + '[' + column + ']' : code;
      return place + '=' + figure.replace(/;/g, ',');
    })
    .join(BETWEEN);
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of text.split(BETWEEN)) {
    if (piece !== '' && piece.length + part.length > LONGEST_CELL) {
      pieces.push(piece);
      piece = '';
    }
    piece += (piece === '' ? '' : BETWEEN) + part;
  }
  return pieces.concat(piece);
}

/** In the order of what stands now; then rows that are gone. */
function changedRows(before: string, now: string): string[] {
  if (before === now) return [];
  const [old, present] = [before.split(BETWEEN), now.split(BETWEEN)];
  const differing = without(present, old).concat(without(old, present));
  const rows = differing.map((part) => part.slice(0, part.indexOf('=')).replace(/\[[^\]]*\]$/, ''));
  return rows.filter((row, i) => rows.indexOf(row) === i);
}

function without(parts: readonly string[], others: readonly string[]): string[] {
  const known = new Map<string, true>();
  for (const part of others) known.set(part, true);
  return parts.filter((part) => !known.has(part));
}
