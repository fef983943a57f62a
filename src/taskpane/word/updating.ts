/** A brought table given the figures of a newer workbook, its differences shown first. */
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
  type Incoming,
  prefixOf,
  type Present,
  presentNow,
  says,
  tableFiles,
  tagOf,
} from './broughtTables';
import { sayReportSorry } from './saying';

export interface Difference {
  readonly label: string;
  readonly now: string;
  readonly next: string;
  readonly change: Change;
}

/** null where the table of the report is another one, or lacks a row of the file. */
export function differencesOf({ grid, form }: Present, { table }: Incoming): Difference[] | null {
  const known = formById(form);
  const [present] = grid && known ? printedTables(documentOf(grid), known) : [];
  if (!present || table.form.id !== form) return null;
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

/** Replaces the figures, gives the control its new seal, and reads all of it back. */
export function updateTable(desk: Desk, present: Present, incoming: Incoming): Promise<void> {
  return desk.work(async () => {
    const { report, properties } = desk.book;
    const differences = differencesOf(present, incoming);
    const files = await tableFiles(desk);
    if (!files || !report || !properties || !differences || !present.grid) return;
    const { sealed } = incoming;
    const next = prefixOf(sealed.code);
    const sealing = files
      .sealProperties({ seal: sealed, page: null })
      .map(({ name, value }) => ({ name: next + name, value }));
    const kept = await properties.replace(next, sealing);
    if ('problem' in kept) {
      sayReportSorry(desk, kept.problem, true);
      return;
    }
    const changes = differences.map(({ change }) => change);
    report.track(false);
    const written = await desk.book.write('update', [{ sheet: present.grid.sheet, changes }]);
    if ('problem' in written) {
      await properties.replace(next, []);
      sayReportSorry(desk, written.problem, true);
      return;
    }
    const after = { tag: tagOf(sealed), title: incoming.title };
    const retagged = await report.retag(written.done.undo, present, after);
    if ('problem' in retagged) {
      const back = await desk.book.revert(written.done.undo);
      if (!('problem' in back)) await properties.replace(next, []);
      sayReportSorry(desk, 'problem' in back ? back.problem : retagged.problem, true);
      return;
    }
    keep(desk, retagged.done);
    const read = await presentNow(report);
    const own = read?.find(({ tag }) => tag === after.tag);
    const isRight = own?.grid ? says(own.grid, sealed) : false;
    desk.say(
      isRight ? 'good' : 'bad',
      ({ text }) =>
        isRight ? wordText[text.language].bring.updated(changes.length) : wordText[text.language].moved,
      offerUndo(desk),
    );
  });
}
