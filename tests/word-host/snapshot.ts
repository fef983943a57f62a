/** A document's state as plain data. */
import type { WordDocument } from './model/document';
import { type Block, Paragraph, type Story } from './model/text';
import type { Span } from './model/span';

export type BlockSnapshot =
  | {
      readonly text: string;
      readonly style: string;
      readonly revisions: readonly string[];
    }
  | { readonly rows: readonly (readonly (readonly BlockSnapshot[])[])[] };

export interface Snapshot {
  readonly blocks: readonly BlockSnapshot[];
  readonly notes: readonly (readonly BlockSnapshot[])[];
  readonly controls: readonly string[];
  readonly comments: readonly string[];
  readonly properties: readonly string[];
  readonly tracking: string;
}

export function snapshot(document: WordDocument): Snapshot {
  const where = (span: Span): string => JSON.stringify(document.textOf(span));
  return {
    blocks: storyOf(document.body),
    notes: document.notes.map(({ story }) => storyOf(story)),
    controls: document.controls.map(({ tag, title, span }) => `${tag} ${title} ${where(span)}`),
    comments: document.comments.map(
      ({ content, span, replies }) => `${content} (${replies.length}) ${where(span)}`,
    ),
    properties: document.info.custom.all.map(({ key, value }) => `${key}=${value}`).sort(),
    tracking: document.tracking,
  };
}

function storyOf({ blocks }: Story): BlockSnapshot[] {
  return blocks.map(blockOf);
}

function blockOf(block: Block): BlockSnapshot {
  if (!(block instanceof Paragraph)) {
    return { rows: block.rows.map(({ cells }) => cells.map(({ story }) => storyOf(story))) };
  }
  const revisions = block.revisions.map(({ kind, from, to }) => `${from.offset}-${to.offset} ${kind}`).sort();
  return { text: block.text, style: block.style, revisions };
}
