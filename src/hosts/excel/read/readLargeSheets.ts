/**
 * Reads sheets of any size: how large they are, where their rows are filled,
 * then what stands there, as much at a time as a response holds. What is larger
 * than it seemed (long texts) is asked for by halves.
 */
import { type Area, areaAddress, type Grid } from '../../../core/sheet/grid';
import { type Box, rangeOf } from '../cells/cellContent';
import { saysTooLarge } from '../../office/hostProblem';
import { CELLS_AT_ONCE, type KnownSheets, loadSizes, usedPart } from './knownSheets';
import { askForLooks, askRange, gridOf, type Strip, stripOf } from './readRange';
import { run } from '../connection/runBatch';

/** Rows of one sheet that are asked for together. */
interface Piece extends Box {
  readonly sheet: string;
}

/** Used ranges of strips that one batch asks for: each costs a few lines. */
const STRIPS_AT_ONCE = 500;

/** Of a sheet with more than `most` cells nothing is read. */
export async function readLargeSheets(
  names: readonly string[],
  known: KnownSheets,
  aside: boolean,
  most = Infinity,
): Promise<ReadonlyMap<string, Grid>> {
  const pieces = await run(async (context): Promise<Piece[]> => {
    const sizes = await loadSizes(context, names, known);
    const [whole, cut]: [Piece[], Piece[]] = [[], []];
    sizes.forEach((used, sheet) => {
      if (!used) return;
      const { rowIndex, columnIndex, rowCount, columnCount } = used;
      const piece = { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
      if (cellsOf(piece) > most) return;
      if (cellsOf(piece) <= CELLS_AT_ONCE) whole.push(piece);
      else cut.push(...stripsOf(piece));
    });
    return whole.concat(await filledPartsOf(context, cut));
  });
  /** Asked again only by whoever asks for the reading. */
  const remembered = aside ? known.merges : new Map<string, readonly Area[]>();
  const strips = new Map<string, Strip[]>();
  names.forEach((name) => strips.set(name, []));
  for (const group of groupsOf(pieces)) {
    for (const { sheet, strip } of await readPieces(group, remembered)) strips.get(sheet)?.push(strip);
  }
  const grids = new Map<string, Grid>();
  strips.forEach((all, name) => {
    const grid = gridOf(name, all, remembered.get(name) ?? null);
    grids.set(name, grid);
    known.merges.set(name, grid.merges);
    known.keepMarked(name, all);
  });
  return grids;
}

function cellsOf({ rows, columns }: Box): number {
  return rows * columns;
}

/** One under the other, none with more cells than a response holds. */
function stripsOf(piece: Piece): Piece[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / piece.columns));
  const strips: Piece[] = [];
  for (let from = 0; from < piece.rows; from += height) {
    strips.push({ ...piece, row: piece.row + from, rows: Math.min(height, piece.rows - from) });
  }
  return strips;
}

/** A stray entry in the last row makes a large range of a small table: blank rows between are not read. */
async function filledPartsOf(context: Excel.RequestContext, strips: readonly Piece[]): Promise<Piece[]> {
  const filled: Piece[] = [];
  for (let from = 0; from < strips.length; from += STRIPS_AT_ONCE) {
    const asked = strips.slice(from, from + STRIPS_AT_ONCE).map((strip) => {
      const used = usedPart(rangeOf(context.workbook.worksheets.getItem(strip.sheet), strip));
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { strip, used };
    });
    await context.sync();
    for (const { strip, used } of asked) {
      if (used.isNullObject) continue;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
      filled.push({ sheet: strip.sheet, row, column, rows, columns });
    }
  }
  return filled;
}

/** In their order, as many together as a response holds. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = groups[groups.length - 1];
    if (last && cellsOf(piece) <= room) last.push(piece);
    else {
      groups.push([piece]);
      room = CELLS_AT_ONCE;
    }
    room -= cellsOf(piece);
  }
  return groups;
}

interface ReadPiece {
  readonly sheet: string;
  readonly strip: Strip;
}

type Remembered = KnownSheets['merges'];

async function readPieces(pieces: readonly Piece[], remembered: Remembered): Promise<ReadPiece[]> {
  try {
    return await run(async (context) => {
      const asked = pieces.map((piece) => {
        const sheet = context.workbook.worksheets.getItem(piece.sheet);
        return {
          sheet: piece.sheet,
          range: askRange(sheet.getRange(areaAddress(piece)), { merges: !remembered.has(piece.sheet) }),
        };
      });
      await context.sync();
      if (askForLooks(asked.map(({ range }) => range))) await context.sync();
      const read: ReadPiece[] = [];
      for (const { sheet, range } of asked) {
        const strip = stripOf(range);
        if (strip) read.push({ sheet, strip });
      }
      return read;
    });
  } catch (error) {
    const halves = saysTooLarge(error) ? halvesOf(pieces) : null;
    if (!halves) throw error;
    const [first, second] = halves;
    return [...(await readPieces(first, remembered)), ...(await readPieces(second, remembered))];
  }
}

/** null for a single row, which cannot be less. */
function halvesOf(pieces: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  const [only, ...more] = pieces;
  if (more.length > 0) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  if (!only || only.rows < 2) return null;
  const upper = Math.ceil(only.rows / 2);
  return [[{ ...only, rows: upper }], [{ ...only, row: only.row + upper, rows: only.rows - upper }]];
}
