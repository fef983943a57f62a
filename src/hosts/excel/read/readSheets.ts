/**
 * Reads sheets as grids: in one round trip where the sheets are the known ones
 * and of ordinary size, else by looking first what there is, and piece by piece.
 */
import { isOwnList, type ReadBook } from '../../../app/contract/source';
import type { Grid } from '../../../core/sheet/grid';
import { saysGone, saysTooLarge } from '../../office/hostProblem';
import { CELLS_AT_ONCE, hiddenNames, type KnownSheets, usedPart, visibleNames } from './knownSheets';
import { type Asked, askForLooks, askRange, gridOf, stripOf } from './readRange';
import { supports } from '../connection/requirements';
import { run } from '../connection/runBatch';

type Scope = 'activeSheet' | 'workbook';

interface Seen {
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
  readonly activeSheet: string;
  readonly activeCell: ReadBook['activeCell'];
  /** What was read along with the names. */
  readonly grids: ReadonlyMap<string, Grid>;
}

/** `aside`: nobody asked for it, and nothing is asked of Excel that costs the person’s Ctrl+Z. */
export async function readSheets(scope: Scope, known: KnownSheets, aside = false): Promise<ReadBook> {
  const { visible, hidden: unseen, activeSheet, activeCell, grids } = await look(scope, known, aside);
  known.setNames(visible);
  const wanted =
    scope === 'workbook' ? visible : visible.filter((name) => name === activeSheet || isOwnList(name));
  // Sheets added or renamed since, or too large for a guess.
  const missing = wanted.filter((name) => !grids.has(name));
  const others = missing.length > 0 ? await readUnknown(missing, known, aside) : null;
  const read: Grid[] = [];
  for (const name of wanted) {
    const grid = grids.get(name) ?? others?.get(name);
    if (!grid) continue;
    if (grids.has(name)) known.setSize(name, grid.rows * grid.columns);
    read.push(grid);
  }
  const hidden = scope === 'workbook' ? await readHidden(unseen, grids, known, aside) : [];
  return { grids: read, ...(hidden.length > 0 ? { hidden } : {}), activeSheet, activeCell };
}

/** Those that are no larger than one answer holds: a larger one is a list of something, and nothing of it is read. */
async function readHidden(
  names: readonly string[],
  grids: ReadonlyMap<string, Grid>,
  known: KnownSheets,
  aside: boolean,
): Promise<readonly Grid[]> {
  const kept = names.map((name) => grids.get(name) ?? known.hidden.get(name));
  const missing = names.filter((_name, i) => kept[i] === undefined);
  const others = missing.length > 0 ? await readUnknown(missing, known, aside, CELLS_AT_ONCE) : null;
  const read = new Map<string, Grid>();
  names.forEach((name, i) => {
    const grid = kept[i] ?? others?.get(name);
    if (grid) read.set(name, grid);
  });
  known.hidden = read;
  return names
    .map((name) => read.get(name))
    .filter((grid): grid is Grid => grid !== undefined && grid.rows > 0);
}

/** Few workbooks need it, so it comes in a file of its own. */
async function readUnknown(
  names: readonly string[],
  known: KnownSheets,
  aside: boolean,
  most = Infinity,
): Promise<ReadonlyMap<string, Grid>> {
  const { readLargeSheets } = await import(/* webpackChunkName: "changing" */ './readLargeSheets');
  return readLargeSheets(names, known, aside, most);
}

/** One round trip; one more where the guess at what can be read along was wrong. */
async function look(scope: Scope, known: KnownSheets, aside: boolean): Promise<Seen> {
  if (!known.isOrdinary) return lookAt(null, known, aside);
  try {
    return await lookAt(scope, known, aside);
  } catch (error) {
    if (!saysTooLarge(error) && !saysGone(error)) throw error;
    known.forget();
    return lookAt(null, known, aside);
  }
}

/** With a scope null nothing but names is read. A second trip where marks of footnotes have come since the last reading. */
function lookAt(scope: Scope | null, known: KnownSheets, aside: boolean): Promise<Seen> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    worksheets.load('items/name,items/visibility');
    // The selection may be a chart or several areas, which would fail the batch; the active cell is always one.
    const cursor = supports('1.7') ? context.workbook.getActiveCell() : null;
    if (cursor) cursor.load('rowIndex,columnIndex');
    const guessed =
      scope === null ? [] : known.names.filter((name) => scope === 'workbook' || isOwnList(name));
    // A check that nobody asked for takes hidden sheets as they were.
    if (scope === 'workbook' && !aside)
      known.hidden.forEach((grid, name) => (grid.rows > 0 ? guessed.push(name) : undefined));
    const asked = guessed.map((name) =>
      // Before ExcelApi 1.4 a sheet that is gone fails the batch, and what is there is looked at anew.
      askSheet(supports('1.4') ? worksheets.getItemOrNullObject(name) : worksheets.getItem(name), {
        isMarked: known.marked.has(name),
        merges: !(aside && known.merges.has(name)),
      }),
    );
    if (scope === 'activeSheet') {
      asked.push(
        askSheet(active, { isMarked: known.marked.size > 0, merges: !(aside && known.merges.size > 0) }),
      );
    }
    await context.sync();
    if (askForLooks(asked.map(({ range }) => range))) await context.sync();
    const grids = new Map<string, Grid>();
    for (const { sheet, range } of asked) {
      if (sheet.isNullObject) continue;
      const strip = stripOf(range);
      const remembered = range.merges ? null : (known.merges.get(sheet.name) ?? null);
      const grid = gridOf(sheet.name, strip ? [strip] : [], remembered);
      grids.set(sheet.name, grid);
      known.merges.set(sheet.name, grid.merges);
      known.keepMarked(sheet.name, strip ? [strip] : []);
    }
    return {
      visible: visibleNames(worksheets),
      hidden: hiddenNames(worksheets),
      activeSheet: active.name,
      activeCell: cursor ? { row: cursor.rowIndex, column: cursor.columnIndex } : { row: 0, column: 0 },
      grids,
    };
  });
}

function askSheet(
  sheet: Excel.Worksheet,
  how: { readonly isMarked: boolean; readonly merges: boolean },
): { readonly sheet: Excel.Worksheet; readonly range: Asked } {
  sheet.load('name');
  return { sheet, range: askRange(usedPart(sheet), how) };
}
