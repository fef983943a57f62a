/** A brought table given the figures of a newer workbook, its differences shown first. */
import { broughtPrefix } from '../../app/export/broughtSeals';
import { printedTables } from '../../app/export/printedDocument';
import type { Change } from '../../core/fill/change';
import { readTable } from '../../core/table/readings';
import { formById } from '../../forms/forms';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { keep } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import {
  documentOf,
  LONGEST_TAG,
  type Incoming,
  type Present,
  presentNow,
  says,
  tableFiles,
  tagOf,
} from './broughtTables';
import { sayReportSorry, takeBack } from './saying';

export interface Difference {
  readonly label: string;
  readonly now: string;
  readonly next: string;
  readonly change: Change;
}

/** null where the table of the report is another one, of another period, or lacks a row of the file. */
export function differencesOf({ grid, form, title }: Present, incoming: Incoming): Difference[] | null {
  const { table } = incoming;
  const known = formById(form);
  const [present] = grid && known ? printedTables(documentOf(grid), known) : [];
  // Its heading prints the period: figures of another one do not belong under it.
  if (!present || table.form.id !== form || !isTitled(title, incoming)) return null;
  const now = readTable(present.table);
  const differences: Difference[] = [];
  for (const { quantity } of readTable(table).cells) {
    const { row, column, printed, label } = quantity;
    const place = now.at(row, column);
    if (!place) {
      if (printed === '') continue;
      return null;
    }
    if (place.quantity.printed === printed) continue;
    differences.push({
      label: `${row} ${label}`,
      now: place.quantity.printed,
      next: printed,
      change: {
        position: place.position,
        before: { value: place.cell?.text ?? null, formula: null },
        after: { value: printed === '' ? null : printed, formula: null },
      },
    });
  }
  return differences;
}

/** A control's title may have been cut short. */
function isTitled(title: string, incoming: Incoming): boolean {
  return incoming.title.slice(0, LONGEST_TAG) === title.slice(0, LONGEST_TAG);
}

/** Replaces the figures, gives the control its new seal, and reads all of it back; true once the report was changed. */
export async function updateTable(desk: Desk, present: Present, incoming: Incoming): Promise<boolean> {
  let changed = false;
  await desk.work(async () => {
    const { report } = desk.book;
    const differences = differencesOf(present, incoming);
    const files = await tableFiles(desk);
    if (!files || !report || !differences || !present.grid) return;
    const { sealed, title } = incoming;
    const changes = differences.map(({ change }) => change);
    const written = await desk.book.write('update', [{ sheet: present.grid.sheet, changes }]);
    if ('problem' in written) {
      sayReportSorry(desk, written.problem, true);
      return;
    }
    const { undo, skipped } = written.done;
    if (skipped.length > 0) {
      // A table with some of its new figures would have neither seal.
      await takeBack(desk, undo, { code: 'cells/changed' }, present.title, (t) => t.bring.cells);
      return;
    }
    const prefix = broughtPrefix(sealed.code);
    const next = {
      tag: tagOf(sealed),
      title,
      old: broughtPrefix(present.code),
      prefix,
      printed: { old: present.code, next: sealed.code },
      properties: files
        .sealProperties({ seal: sealed, page: null })
        .map(({ name, value }) => ({ name: prefix + name, value })),
    };
    const { tag } = present;
    const retagged = await report.retag(undo, { tag, title: present.title }, next);
    if ('problem' in retagged) {
      if (retagged.problem.code === 'write/unfinished') sayReportSorry(desk, retagged.problem);
      else await takeBack(desk, undo, retagged.problem, present.title);
      return;
    }
    changed = true;
    keep(desk, retagged.done);
    const read = await presentNow(report);
    const own = 'done' in read ? read.done.find((each) => each.tag === next.tag) : undefined;
    const isRight = own?.grid ? says(own.grid, sealed) : false;
    desk.say(
      isRight ? 'good' : 'bad',
      ({ text }) => {
        const t = wordText[text.language].bring;
        return isRight ? t.updated(changes.length) : t.notRead;
      },
      offerUndo(desk),
    );
  });
  return changed;
}
