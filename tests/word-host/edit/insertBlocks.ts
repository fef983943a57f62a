/** Puts paragraphs and tables that came as markup into the document. */
import type { WordDocument } from '../model/document';
import { type Block, Paragraph, Table } from '../model/text';
import { Span } from '../model/span';
import type { Markup } from '../markup/markup';
import { putText, splitAt } from './writeText';
import { removeSpan } from './removeSpan';

/** One paragraph without a table becomes text of the line; all else begins lines of its own. */
export function insertBlocks(
  document: WordDocument,
  span: Span,
  where: 'Replace' | 'Start' | 'End',
  markup: Markup,
): Span {
  if (where === 'Replace') removeSpan(document, span);
  const { paragraph, offset } = where === 'End' ? span.to : span.from;
  const [only] = markup.blocks;
  if (markup.blocks.length === 1 && only instanceof Paragraph && markup.controls.length === 0) {
    return putText(document, paragraph, offset, only.text);
  }
  const rest = offset < paragraph.text.length ? splitAt(paragraph, offset) : null;
  const { blocks } = paragraph.story;
  const at = blocks.indexOf(paragraph) + 1;
  blocks.splice(at, 0, ...markup.blocks);
  for (const block of markup.blocks) adopt(block, paragraph);
  // After a table there is always a paragraph.
  if (!rest && blocks[blocks.length - 1] instanceof Table) blocks.push(new Paragraph(paragraph.story));
  for (const { first, last, title, tag } of markup.controls) {
    const [from, to] = [spanOfBlock(document, first), spanOfBlock(document, last)];
    document.controls.push({
      id: document.newId(),
      span: new Span(from.from.paragraph, 0, to.to.paragraph, to.to.offset),
      title,
      tag,
      appearance: 'BoundingBox',
      cannotDelete: false,
      cannotEdit: false,
    });
  }
  if (paragraph.text === '' && where === 'Replace' && blocks.length > 1) dropEmpty(paragraph, blocks[at]);
  const first = markup.blocks[0];
  const last = markup.blocks[markup.blocks.length - 1];
  if (!first || !last) return new Span(paragraph, offset, paragraph, offset);
  const [from, to] = [spanOfBlock(document, first), spanOfBlock(document, last)];
  return new Span(from.from.paragraph, 0, to.to.paragraph, to.to.offset);
}

function adopt(block: Block, beside: Paragraph): void {
  block.story = beside.story;
}

/** An empty line that is replaced makes way; what held on to it holds on to what came. */
function dropEmpty(paragraph: Paragraph, next: Block | undefined): void {
  if (!(next instanceof Paragraph)) return;
  const { blocks } = paragraph.story;
  blocks.splice(blocks.indexOf(paragraph), 1);
  for (const place of [...paragraph.places]) place.moveTo(next, 0);
}

export function spanOfBlock(document: WordDocument, block: Block): Span {
  return block instanceof Paragraph ? Span.of(block) : document.spanOfTable(block);
}
