/** Tables that come into the report: read from a sealed workbook or a paste, and inserted. */
import { broughtPrefix } from '../../app/export/broughtSeals';
import { verify } from '../../app/export/verify';
import { findTables } from '../../app/session/findTables';
import { seal as sealOf } from '../../core/seal/seal';
import type { Grid } from '../../core/sheet/grid';
import { titleOf } from '../../core/table/heading/title';
import { annexOf } from '../../exports/document/annex';
import { formById } from '../../forms/forms';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { download, fileName, TYPES } from '../export/download';
import { annexFieldsOf, recallFields } from '../export/exportFields';
import { keep } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import { type Incoming, LONGEST_TAG, presentNow, says, tableFiles, tablesLike, tagOf } from './broughtTables';
import { plainValues } from './plainValues';
import { sayReportSorry, takeBack } from './saying';

/** Only a workbook that still says what was checked. */
export async function readWorkbook(desk: Desk, file: File): Promise<Incoming | null> {
  let incoming: Incoming | null = null;
  await desk.work(async () => {
    const files = await tableFiles(desk);
    if (!files) return;
    const read = await files.readSealedFile(file);
    if ('problem' in read) {
      sayReportSorry(desk, read.problem);
      return;
    }
    const verification = verify(read.document, read.seal);
    const form = read.seal ? formById(read.seal.seal.form) : undefined;
    const [own] = form && read.seal ? tablesLike(read.document, read.seal.seal, form) : [];
    if (verification.kind !== 'unchanged' || !own || !read.seal) {
      desk.say('bad', ({ text }) => exportWordsOf(text.language).verification(verification));
      return;
    }
    const { seal } = read.seal;
    incoming = { table: own, sealed: seal, title: titleOf(own) };
  });
  return incoming;
}

/** A paste has no seal of its own: it is sealed as it came. */
export function readPaste(desk: Desk, grid: Grid | null): Incoming | null {
  const found = grid && findTables([grid], 'auto');
  const table = found && 'tables' in found ? found.tables[0] : undefined;
  if (!table) {
    desk.say('bad', ({ text }) => wordText[text.language].bring.noTable);
    return null;
  }
  return { table, sealed: sealOf(table, []), title: titleOf(table) };
}

/** True once the table is in the report; `lost` where Word did not keep all of it. */
export async function insertIncoming(desk: Desk, incoming: Incoming, lost: () => void): Promise<boolean> {
  let isIn = false;
  await desk.work(async () => {
    const { report, properties } = desk.book;
    const files = await tableFiles(desk);
    if (!files || !report || !properties) return;
    const { sealed, table, title } = incoming;
    const present = await presentNow(report);
    if ('problem' in present) {
      sayReportSorry(desk, present.problem, true);
      return;
    }
    const same = present.done.filter(({ code }) => code === sealed.code);
    if (same.some(({ grid }) => grid !== null)) {
      desk.say('bad', ({ text }) => wordText[text.language].bring.already(sealed.code));
      return;
    }
    const annex = annexFor(desk, incoming);
    const tag = tagOf(sealed, same.length + 1);
    const { values, headerRows } = plainValues(annex.table);
    const markup = await files.flatMarkup(annex, { tag, title: title.slice(0, LONGEST_TAG) });
    const outcome = await report.insertTable({
      tag,
      title,
      markup,
      values,
      headerRows,
      properties: same.length > 0 ? null : broughtPrefix(sealed.code),
    });
    if ('problem' in outcome) {
      sayReportSorry(desk, outcome.problem, true);
      return;
    }
    const record = outcome.done;
    const inserted = await presentNow(report);
    if ('problem' in inserted) {
      await takeBack(desk, record, inserted.problem, title);
      return;
    }
    const own = inserted.done.find((each) => each.tag === tag);
    if (!own?.grid || !says(own.grid, sealed)) {
      // Word lost a part of it: what it left is taken out, and the file is offered.
      if (!(await takeBack(desk, record, { code: 'host/failed' }, title))) return;
      lost();
      desk.say('bad', ({ text }) => wordText[text.language].bring.lost);
      return;
    }
    const kept = await properties.replace(
      broughtPrefix(sealed.code),
      files.sealProperties({ seal: sealed, page: null }).map(({ name, value }) => ({
        name: broughtPrefix(sealed.code) + name,
        value,
      })),
    );
    if ('problem' in kept) {
      await takeBack(desk, record, kept.problem, title);
      return;
    }
    isIn = true;
    keep(desk, record);
    desk.say(
      'good',
      ({ text }) => wordText[text.language].bring.inserted(titleOf(table), sealed.code),
      offerUndo(desk),
    );
  });
  return isIn;
}

export function giveFile(desk: Desk, incoming: Incoming): Promise<void> {
  return desk.work(async () => {
    const files = await tableFiles(desk);
    if (!files) return;
    const bytes = await files.sealedAnnex(annexFor(desk, incoming), incoming.sealed);
    download(fileName([incoming.sealed.form, incoming.sealed.code], 'docx'), bytes, TYPES.docx);
  });
}

function annexFor(desk: Desk, { table, sealed }: Incoming): ReturnType<typeof annexOf> {
  const fields = annexFieldsOf({ ...recallFields(desk.book), date: '' });
  const words = exportWordsOf(desk.state.text.language);
  const none = { unitName: '', annexNumber: '', title: '', documentKind: '', documentNumber: '', date: null };
  return annexOf(table, fields ?? none, words.sealLine(sealed.code));
}
