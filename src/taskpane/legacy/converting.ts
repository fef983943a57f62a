/** Writes texts anew in Unicode, as they were shown, and checks the workbook by them. */
import type { Conversion } from '../../app/legacy/convertTexts';
import { viewText } from '../../words/pane/viewTextOf';
import { checkNow } from '../check/checking';
import type { Desk } from '../desk/desk';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

export function writeConversion(desk: Desk, { sheets, preview }: Conversion): Promise<void> {
  return desk.work(async (engine) => {
    const written = await write(desk, 'fix', sheets);
    if (!written) return;
    await checkNow(desk, engine);
    const count = preview.length - written.skipped.length;
    desk.say('good', ({ text }) => viewText[text.language].convert.done(count), offerUndo(desk));
  });
}
