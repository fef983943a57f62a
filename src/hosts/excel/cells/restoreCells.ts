/** After a batch that failed midway: puts back every cell that still holds what we wrote, and tells what could not be. */
import type { Outcome } from '../../../app/contract/outcome';
import type { Problem } from '../../../app/contract/problem';
import type { Change } from '../../../core/fill/change';
import { sameContent } from '../../../core/fill/standing';
import { addressOf, type Position } from '../../../core/sheet/grid';
import { boxAround, cellOf, contentAt, CONTENTS, formatAt, put, rangeOf } from './cellContent';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { askForCells, type Seen, sheetsNamed } from './presentCells';
import { run } from '../connection/runBatch';

/** A change about to be written, with the number format that stood there and the one that will. */
export interface Taken {
  readonly sheet: string;
  readonly there: Seen;
  readonly change: Change;
  readonly formatBefore: string;
  readonly format: string;
  /** Where the change sets a font: the one that stood there, once Excel has told it. */
  fontBefore?: string;
}

export async function restoreCells(
  writes: readonly Taken[],
  addedSheet: string | null,
  cause: unknown,
): Promise<Outcome<never>> {
  const why = whyFailed(cause);
  // What Excel refused for protection it refused, but some cells may have been written before.
  const mended: Problem = why.code === 'host/tooOld' ? { ...why, code: 'host/failed' } : why;
  try {
    if (addedSheet !== null) await removeSheet(addedSheet);
    const left = await restore(writes.filter(({ sheet }) => sheet !== addedSheet));
    if (left.length === 0) return { problem: mended };
    return unfinished(why, cellsOf(left));
  } catch {
    return unfinished(why, cellsOf(writes));
  }
}

/** Puts back what a write covered that somebody had typed meanwhile; null when that is done. */
export async function giveBack(covered: readonly Taken[]): Promise<Outcome<never> | null> {
  try {
    // What fails once is tried once more: it is not ours to lose, and doing it twice does no harm.
    const left = await restore(covered).catch(() => restore(covered));
    return left.length === 0 ? null : unfinished(whyFailed('NotWritten'), cellsOf(left));
  } catch (error) {
    return unfinished(whyFailed(error), cellsOf(covered));
  }
}

/** "Biểu!D7, Biểu!D8, …": a dozen are enough to find the place. */
function cellsOf(writes: readonly Taken[]): string {
  const cells = writes.map(({ sheet, change }) => `${sheet}!${addressOf(change.position)}`);
  return (cells.length > 12 ? [...cells.slice(0, 12), '…'] : cells).join(', ');
}

/** The sheet held nothing but what this failed write put there. */
export async function removeSheet(name: string): Promise<void> {
  await run(async (context) => {
    const [sheet] = await sheetsNamed(context, [name]);
    if (!sheet) return;
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

/** Gives the cells that could not be put back. */
async function restore(writes: readonly Taken[]): Promise<readonly Taken[]> {
  const names = writes.map(({ sheet }) => sheet).filter((name, i, all) => all.indexOf(name) === i);
  if (names.length === 0) return [];
  const on = (name: string): readonly Taken[] => writes.filter(({ sheet }) => sheet === name);
  const positions = (name: string): Position[] => on(name).map(({ change }) => change.position);
  return run(async (context) => {
    const found = await askForCells(
      context,
      names.map((sheet) => ({ sheet, cells: positions(sheet) })),
    );
    await context.sync();
    const checks = found().map((seen) => {
      const { name, sheet } = seen;
      if (!sheet) return () => on(name);
      const ours = on(name).filter((write) => isOurs(write, seen));
      for (const { change, formatBefore, fontBefore } of ours) {
        const cell = cellOf(sheet, change.position);
        if (fontBefore !== undefined) cell.format.font.name = fontBefore;
        if (seen.format(change.position) !== formatBefore) cell.numberFormat = [[formatBefore]];
        if (!sameContent(seen.content(change.position), change.before))
          put(cell, change.before, formatBefore);
      }
      const box = boxAround(positions(name));
      const range = rangeOf(sheet, box);
      range.load(CONTENTS);
      return () =>
        ours.filter(
          ({ change, formatBefore }) =>
            !sameContent(contentAt(range, box, change.position), change.before) ||
            formatAt(range, box, change.position) !== formatBefore,
        );
    });
    await context.sync();
    return checks.reduce<Taken[]>((left, check) => left.concat(check()), []);
  });
}

/** Untouched, or as we wrote it; what somebody else has typed since is theirs. */
function isOurs({ change }: Taken, seen: Seen): boolean {
  const present = seen.content(change.position);
  return sameContent(present, change.before) || sameContent(present, change.after);
}
