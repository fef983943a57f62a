/** Judges a text, by itself and against the tables of the open workbook. */
import { figuresOfTables } from '../../app/narrative/tableFigures';
import type { Claim } from '../../core/narrative/claim/claim';
import { readNarrative } from '../../core/narrative/readNarrative';
import { narrativeText } from '../../words/pane/narrativeTextOf';
import type { Desk } from '../desk/desk';

export interface Judged {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** null where something else is being done, or went wrong and was said. */
export async function judgeText(desk: Desk, text: string): Promise<Judged | null> {
  let judged: Judged | null = null;
  await desk.work(async () => {
    const read = await desk.book.read('workbook');
    // Prose can be judged without a workbook, too.
    const figures = 'problem' in read ? [] : figuresOfTables(read.done.grids, 'auto');
    judged = { text, claims: readNarrative(text, figures) };
  });
  return judged;
}

/** The text of a file that was chosen or dropped. */
export async function textOfFile(desk: Desk, file: File): Promise<string | null> {
  let text: string | null = null;
  await desk.work(async () => {
    const reader = await import(/* webpackChunkName: "modern/prose-reader" */ './proseReader').catch(
      (error: unknown) => {
        console.warn(error);
        return null;
      },
    );
    if (!reader) {
      desk.say('bad', (saying) => narrativeText[saying.text.language].noReader);
      return;
    }
    const read = await reader.readProseFile(file);
    if ('problem' in read) desk.saySorry(read.problem);
    else ({ text } = read);
  });
  return text;
}
