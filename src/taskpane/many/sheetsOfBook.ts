/** The sheets of the open workbook, a unit each, added up on a new sheet by formulas over them. */
import { consolidate, type Consolidation } from '../../app/consolidate/consolidate';
import { submissionsOf } from '../../app/consolidate/readSheets';
import { findTablesInSteps } from '../../app/session/findTables';
import { inSlices } from '../../app/session/slices';
import { type Grid, positionOf } from '../../core/sheet/grid';
import { consolidatedLayout } from '../../exports/consolidation/consolidatedLayout';
import { manyText } from '../../words/pane/manyTextOf';
import { type Desk, pause } from '../desk/desk';
import { insertLayout } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import type { Consolidated } from './board/messages';
import { reviewLines } from './worker/reviewLines';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8000;

export function consolidateSheets(
  desk: Desk,
  done: (outcome: Omit<Consolidated, 'bytes'> | null) => void,
): Promise<void> {
  return desk.work(async () => {
    const read = await desk.book.read('workbook');
    if ('problem' in read) {
      desk.saySorry(read.problem);
      return;
    }
    const { grids } = read.done;
    const found = await inSlices(findTablesInSteps(grids, 'auto'), pause);
    // A consolidated table among the sheets is the result of an earlier time, no unit's own.
    const tables = found && 'tables' in found ? found.tables.filter(({ form }) => !form.consolidates) : [];
    const [all] = consolidate(submissionsOf(tables, grids, ''), null)
      .slice()
      .sort((a, b) => b.units.length - a.units.length);
    if (!all || all.units.length < 2) {
      done(null);
      desk.say('bad', ({ text }) => manyText[text.language].consolidation.noSheets);
      return;
    }
    const layout = consolidatedLayout(all, { unitName: '', sheet: 'Tổng hợp' }, (line) =>
      sumOver(all, line, grids),
    );
    const sheet = await insertLayout(desk, layout, { kind: 'newSheet' }, { kind: 'layout', layout });
    if (sheet === null) return;
    const { language } = desk.state.text;
    done({
      forms: [all.form.title],
      units: all.units.length,
      complete: all.complete,
      errors: 0,
      review: reviewLines(all, language),
      failed: [],
    });
    const count = all.units.length;
    desk.say(
      'good',
      ({ text }) => manyText[text.language].consolidation.inserted(sheet, count),
      offerUndo(desk),
    );
  });
}

/** "='Xã A'!D10+'Xã B'!D10"; null where a unit's figure is a text, which Excel would read by its own habits. */
function sumOver({ units, lines }: Consolidation, at: number, grids: readonly Grid[]): string | null {
  const key = lines[at]?.key ?? '';
  const parts: string[] = [];
  for (const { sheet, cells } of units) {
    const part = cells.get(key);
    if (!part?.figure) continue;
    const place = positionOf(part.cell);
    const grid = grids.find((each) => each.sheet === sheet);
    if (!place || typeof grid?.cell(place.row, place.column)?.value !== 'number') return null;
    parts.push(`'${sheet.replace(/'/g, "''")}'!${part.cell}`);
  }
  const formula = '=' + parts.join('+');
  return parts.length === 0 || formula.length > LONGEST_FORMULA ? null : formula;
}
