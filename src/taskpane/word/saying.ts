/** What went wrong with the report, in words that speak of Word and of the report. */
import type { UndoRecord } from '../../app/contract/writer';
import type { Problem } from '../../app/contract/problem';
import { wordText, type WordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';

/** `wrote`: the sentence ends with the state of the report, which a person must know after a failed write. */
export function sayReportSorry(desk: Desk, { code, detail = {} }: Problem, wrote = false): void {
  desk.say('bad', ({ text, words }) => {
    const t = wordText[text.language];
    if (code === 'write/unfinished') return t.unfinished(detail.cells ?? '');
    const own = code === 'cells/changed' ? t.moved : code === 'sheet/notEmpty' ? t.bring.inTable : null;
    const sentence = own ?? words?.problem[code](detail).replace(/Excel/g, 'Word') ?? code;
    return wrote ? `${sentence} ${t.asBefore}` : sentence;
  });
}

/**
 * Takes back what a larger write had done at `where` before it failed, and says why it did, in the problem's words or in
 * `own`. False where it could not be taken back, which is said.
 */
export async function takeBack(
  desk: Desk,
  record: UndoRecord,
  why: Problem,
  where: string,
  own?: (t: WordText) => string,
): Promise<boolean> {
  const back = await desk.book.revert(record);
  const isBack = 'done' in back && back.done.skipped.length === 0;
  if (isBack && own)
    desk.say('bad', ({ text }) => {
      const t = wordText[text.language];
      return `${own(t)} ${t.asBefore}`;
    });
  else if (isBack) sayReportSorry(desk, why, true);
  else sayReportSorry(desk, { code: 'write/unfinished', detail: { cells: where } });
  return isBack;
}
