/** The seal in the open workbook itself: put in, looked at, taken out. Saving the file is left to the person. */
import type { DocumentProperties } from '../../app/contract/properties';
import { printedWorkbook } from '../../app/export/printedDocument';
import { sealedFile } from '../../app/export/sealedFile';
import { verify } from '../../app/export/verify';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import type { Desk } from '../desk/desk';
import { exportText } from '../../words/pane/exportTextOf';
import { type ExportWish, withFresh } from './exportActions';
import type * as sealFileModule from './sealFile';

/** Of every property that a seal is kept in; the workbook's others are not ours. */
const OURS = 'SoKhop.';

type SealFile = typeof sealFileModule;

export function sealWorkbook(desk: Desk, wish: ExportWish): Promise<void> {
  return withFresh(desk, wish, () =>
    withProperties(desk, async (properties, { sealProperties }) => {
      const { sealed, checked } = wish.chosen;
      const read = await desk.book.read('workbook');
      if ('problem' in read) {
        desk.saySorry(read.problem);
        return;
      }
      const document = printedWorkbook(read.done.grids, null);
      const kept = sealedFile(sealed, document, checked.table.grid.sheet);
      const outcome = await properties.replace(OURS, sealProperties(kept));
      if ('problem' in outcome) desk.saySorry(outcome.problem);
      else desk.say('good', ({ text }) => exportText[text.language].sealed(sealed.code));
    }),
  );
}

export function unsealWorkbook(desk: Desk): Promise<void> {
  return desk.work(() =>
    withProperties(desk, async (properties, { readSealProperties }) => {
      const read = await properties.read();
      if ('problem' in read) {
        desk.saySorry(read.problem);
        return;
      }
      const seal = readSealProperties(read.done);
      const outcome = await properties.replace(OURS, []);
      if ('problem' in outcome) desk.saySorry(outcome.problem);
      else desk.say('good', ({ text }) => exportText[text.language].unsealed(seal?.seal.code ?? null));
    }),
  );
}

/** Whether the open workbook still has the figures that its own seal speaks of. */
export function verifyWorkbook(desk: Desk): Promise<void> {
  return desk.work(() =>
    withProperties(desk, async (properties, { readSealProperties }) => {
      const kept = await properties.read();
      if ('problem' in kept) {
        desk.saySorry(kept.problem);
        return;
      }
      const read = await desk.book.read('workbook');
      if ('problem' in read) {
        desk.saySorry(read.problem);
        return;
      }
      const verification = verify(printedWorkbook(read.done.grids, null), readSealProperties(kept.done));
      desk.say(verification.kind === 'unchanged' ? 'good' : 'bad', ({ text }) =>
        exportWordsOf(text.language).verification(verification),
      );
    }),
  );
}

async function withProperties(
  desk: Desk,
  task: (properties: DocumentProperties, file: SealFile) => Promise<void>,
): Promise<void> {
  const { properties } = desk.book;
  const file = await import(/* webpackChunkName: "modern/seal" */ './sealFile').catch((error: unknown) => {
    console.warn(error);
    return null;
  });
  if (properties && file) await task(properties, file);
  else desk.say('bad', ({ text }) => exportText[text.language].noSeal);
}
