/** A copy of a report with comments where its prose disagrees or is to be confirmed; nothing else is changed. */
import type { Claim } from '../core/narrative/claim/claim';
import { unitsOf } from '../core/narrative/text/source';
import { commentDocx } from '../hosts/docx/comments/commentDocx';
import type { FileProblem } from '../hosts/package/fileProblem';
import {
  disputed,
  type DocumentNames,
  remarkOn,
  type NarrativeWords,
} from '../words/narrative/narrativeWords';

/** `text` is the prose that `readDocxProse` read from these bytes, and the claims are those of it. */
export function commentedDocx(
  bytes: Uint8Array,
  text: string,
  claims: readonly Claim[],
  words: NarrativeWords,
  nameOf?: DocumentNames,
): Promise<{ bytes: Uint8Array } | { problem: FileProblem }> {
  const unit = unitsOf(text);
  const comments = disputed(claims).map((claim) => ({
    start: unit(claim.start),
    end: unit(claim.end),
    lines: remarkOn(claim, words, nameOf),
  }));
  return commentDocx(bytes, comments, words.author);
}
