/** Selects the words of a place, or, where they cannot be told apart, the paragraph that they stand in. */
import type { Outcome } from '../../../app/contract/outcome';
import type { TextPlace } from '../../../app/contract/report';
import { supports } from '../connection/requirements';
import { run } from '../connection/runBatch';
import { type FoundParagraph, findParagraphs, rangeOf, searchFor } from './findPlace';

export const MOVED: { readonly problem: { readonly code: 'cells/changed' } } = {
  problem: { code: 'cells/changed' },
};

export function showText(places: readonly TextPlace[]): Promise<Outcome<null>> {
  return run(async (context): Promise<Outcome<null>> => {
    const found = (await findParagraphs(context, places)).filter((each) => each !== null);
    const [first] = found;
    if (!first) return MOVED;
    const [one, other] = await rangesOf(context, [first, found[found.length - 1] ?? first]);
    if (!one) first.paragraph.select();
    else if (!other || other === one || !supports('1.3')) one.select();
    else one.expandTo(other).select();
    await context.sync();
    return { done: null };
  });
}

/** The words of each place, whole; null where they cannot be told apart. */
export async function rangesOf(
  context: Word.RequestContext,
  found: readonly FoundParagraph[],
): Promise<(Word.Range | null)[]> {
  const searches = found.map(searchFor);
  await context.sync();
  return searches.map((each) => {
    const head = each && rangeOf(each.head);
    const tail = each?.tail ? rangeOf(each.tail) : null;
    if (!head || !tail || !supports('1.3')) return head;
    return head.expandTo(tail);
  });
}
