/** What a reviewer has to look at again in a consolidation, one line each. */
import type { Consolidation } from '../../../app/consolidate/consolidate';
import { consolidationWordsOf } from '../../../words/consolidation/consolidationWordsOf';
import type { Language } from '../../../words/words';
import type { ReviewLine } from '../board/messages';

export function reviewLines({ notes, outliers }: Consolidation, language: Language): ReviewLine[] {
  const words = consolidationWordsOf(language);
  return notes
    .map((note): ReviewLine => ({
      kind: words.kind[note.code],
      unit: 'unit' in note ? note.unit : '',
      text: words.note(note),
    }))
    .concat(
      outliers.map((each) => ({ kind: words.kind.outlier, unit: each.unit, text: words.outlier(each) })),
    );
}
