/** Whether a file, or the open table, still has the figures that were checked. */
import { printedWorkbook } from '../../app/export/printedDocument';
import { verify } from '../../app/export/verify';
import { ownForms } from '../../app/learn/carriedForms';
import type { Form } from '../../core/form/form';
import { readSealCode } from '../../core/seal/seal';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import type { Desk } from '../desk/desk';
import { exportText } from '../../words/pane/exportTextOf';
import { exportables } from './exportable';

export function verifyFile(desk: Desk, file: File): Promise<void> {
  return desk.work(async () => {
    const readers = await import(/* webpackChunkName: "modern/file-readers" */ './fileReaders').catch(
      (error: unknown) => {
        console.warn(error);
        return null;
      },
    );
    if (!readers) {
      desk.say('bad', ({ text }) => exportText[text.language].noReaders);
      return;
    }
    const read = await readers.readSealedFile(file);
    if ('problem' in read) {
      desk.saySorry(read.problem);
      return;
    }
    const alone = verify(read.document, read.seal);
    const isKnown = alone.kind !== 'unknownForm' && alone.kind !== 'unsealed';
    // The form of an annex may be on the sheet of rules of the workbook that is open.
    const forms = isKnown ? [] : await formsOfBook(desk);
    const verification = forms.length > 0 ? verify(read.document, read.seal, { forms }) : alone;
    desk.say(
      verification.kind === 'unchanged' ? 'good' : 'bad',
      ({ text }) => `${file.name}: ${exportWordsOf(text.language).verification(verification)}`,
    );
  });
}

async function formsOfBook(desk: Desk): Promise<Form[]> {
  const open = await desk.book.read('workbook');
  return 'problem' in open ? [] : ownForms(open.done.grids, []);
}

/** A typed code says nothing of rows, only whether it is the open table's. */
export function verifyOpenTable(desk: Desk, typed: string): Promise<void> {
  return desk.work(async (engine) => {
    const code = readSealCode(typed);
    if (code === null) {
      desk.say('bad', ({ text }) => exportText[text.language].noCode);
      return;
    }
    const read = await desk.book.read('workbook');
    if ('problem' in read) {
      desk.saySorry(read.problem);
      return;
    }
    const found = await engine.check(read.done.grids, () => Promise.resolve());
    if ('problem' in found) {
      desk.saySorry(found.problem);
      return;
    }
    const isSame =
      exportables(found.tables).some(({ sealed }) => sealed.code === code) ||
      verify(printedWorkbook(read.done.grids, null), null, { typed: code }).kind === 'unchanged';
    desk.say(isSame ? 'good' : 'bad', ({ text }) =>
      isSame
        ? exportWordsOf(text.language).verification({ kind: 'unchanged', code })
        : exportText[text.language].otherCode(code),
    );
  });
}
