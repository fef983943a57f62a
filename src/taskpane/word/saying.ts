/** What went wrong with the report, in words that speak of Word and of the report. */
import type { Problem } from '../../app/contract/problem';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';

/** `wrote`: the sentence ends with the state of the report, which a person must know after a failed write. */
export function sayReportSorry(desk: Desk, { code, detail = {} }: Problem, wrote = false): void {
  desk.say('bad', ({ text, words }) => {
    const t = wordText[text.language];
    if (code === 'write/unfinished') return t.unfinished(detail.cells ?? '');
    const own = code === 'cells/changed' ? t.moved : null;
    const sentence = own ?? words?.problem[code](detail).replace(/Excel/g, 'Word') ?? code;
    return wrote ? `${sentence} ${t.asBefore}` : sentence;
  });
}
