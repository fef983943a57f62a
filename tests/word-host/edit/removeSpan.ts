/** Takes a span of the document away: characters, paragraphs, tables. */
import type { WordDocument } from '../model/document';
import { type Block, Paragraph, type Story } from '../model/text';
import type { Span } from '../model/span';
import { takeText } from './writeText';

export function removeSpan(document: WordDocument, span: Span): void {
  const { from, to } = span;
  if (span.isWithinOne) {
    takeText(document, from.paragraph, from.offset, to.offset);
    return;
  }
  const story = sharedStory(from.paragraph, to.paragraph);
  const first = topBlock(from.paragraph, story);
  const last = topBlock(to.paragraph, story);
  const blocks = story.blocks.slice(story.blocks.indexOf(first), story.blocks.indexOf(last) + 1);
  const { paragraph, offset } = from;
  const tail = to.paragraph.text.slice(to.offset);
  for (const block of blocks) {
    if (block === first && block instanceof Paragraph) takeText(document, block, offset, block.text.length);
    else removeBlock(document, block, paragraph === first ? paragraph : null);
  }
  if (first instanceof Paragraph && last instanceof Paragraph && tail !== '') {
    first.splice(first.text.length, 0, tail);
  }
}

/** Lines that the span holds as a whole go with their ends. */
export function removeWhole(document: WordDocument, span: Span): void {
  const { from, to } = span;
  const isWhole = from.offset === 0 && to.offset === to.paragraph.text.length;
  if (!isWhole) {
    removeSpan(document, span);
    return;
  }
  const story = sharedStory(from.paragraph, to.paragraph);
  const outer = story.cell?.row.table.story ?? story;
  const at = from.paragraph.story === story && !story.cell ? story : outer;
  const { blocks } = at;
  const first = blocks.indexOf(topBlock(from.paragraph, at));
  const last = blocks.indexOf(topBlock(to.paragraph, at));
  for (const block of blocks.slice(first, last + 1)) removeBlock(document, block);
}

/** Places in it move to `heir`, or to the block beside it; a story is never left without a paragraph. */
export function removeBlock(document: WordDocument, block: Block, heir: Paragraph | null = null): void {
  const { blocks } = block.story;
  const at = blocks.indexOf(block);
  if (at < 0) return;
  const inside =
    block instanceof Paragraph
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ story }) => document.paragraphsOf(story)));
  blocks.splice(at, 1);
  if (blocks.length === 0) blocks.push(new Paragraph(block.story));
  const near = heir ?? nearest(document, block.story, at);
  document.comments = document.comments.filter(
    ({ span }) => !inside.includes(span.from.paragraph) || !inside.includes(span.to.paragraph),
  );
  document.controls = document.controls.filter(
    ({ span }) => !inside.includes(span.from.paragraph) || !inside.includes(span.to.paragraph),
  );
  for (const paragraph of inside) {
    for (const place of [...paragraph.places]) place.moveTo(near, 0);
  }
}

function nearest(document: WordDocument, story: Story, at: number): Paragraph {
  const block = story.blocks[Math.min(at, story.blocks.length - 1)];
  if (block instanceof Paragraph) return block;
  const [first] = document.paragraphsOf(story);
  if (!first) throw new Error('A story has a paragraph.');
  return first;
}

function storiesAround(paragraph: Paragraph): Story[] {
  const stories: Story[] = [];
  for (let story: Story | null = paragraph.story; story; story = story.cell?.row.table.story ?? null) {
    stories.push(story);
  }
  return stories;
}

function sharedStory(one: Paragraph, other: Paragraph): Story {
  const others = storiesAround(other);
  const shared = storiesAround(one).find((story) => others.includes(story));
  if (!shared) throw new Error('A span lies in one story.');
  return shared;
}

/** The block of the story that holds the paragraph. */
export function topBlock(paragraph: Paragraph, story: Story): Block {
  let block: Block = paragraph;
  while (block.story !== story) {
    const cell: Story['cell'] = block.story.cell;
    if (!cell) throw new Error('The paragraph does not lie in the story.');
    block = cell.row.table;
  }
  return block;
}
