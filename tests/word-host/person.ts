/** Someone who writes in the document by hand. */
import { insertBlocks } from './edit/insertBlocks';
import { removeBlock } from './edit/removeSpan';
import { putText, takeText } from './edit/writeText';
import { WordDocument } from './model/document';
import { type ListPlace, NOTE_SIGN, Paragraph, Place, Story, Table } from './model/text';
import { Span } from './model/span';
import type { HostObject } from '../office-host/objects/hostObject';

interface Document {
  document: WordDocument;
  readonly events: { changed(): void; selectionMoved(): void };
  deliver: () => void;
  root(): HostObject;
}

export interface WrittenLine {
  readonly text: string;
  readonly style?: string;
  readonly list?: ListPlace;
}

/** A paragraph, or the rows of a table. */
export type WrittenBlock = string | WrittenLine | readonly (readonly string[])[];

export class Person {
  constructor(private readonly host: Document) {}

  /** Opens a document that holds these and nothing else. */
  open(blocks: readonly WrittenBlock[]): void {
    const document = new WordDocument();
    this.host.document = document;
    const made = blocks.map((block) => blockOf(document.body, block));
    if (made.length > 0 && !(made[made.length - 1] instanceof Table)) document.body.blocks = made;
    else document.body.blocks = [...made, new Paragraph(document.body)];
    this.cursor(document.body.blocks.findIndex((each) => each instanceof Paragraph));
  }

  /** What stands in the document's n-th block, counted from 0. */
  paragraph(at: number): Paragraph {
    const block = this.host.document.body.blocks[at];
    if (!(block instanceof Paragraph)) throw new Error(`Block ${at} is no paragraph.`);
    return block;
  }

  /** The n-th table of the body, counted from 0. */
  table(at = 0): Table {
    const table = this.host.document.tablesOf()[at];
    if (!table) throw new Error(`There is no table ${at}.`);
    return table;
  }

  cell(row: number, column: number, at = 0): string {
    const cell = this.table(at).rows[row]?.cells[column];
    if (!cell) throw new Error(`There is no cell ${row}, ${column}.`);
    return this.host.document
      .paragraphsOf(cell.story)
      .map(({ text }) => text)
      .join('\n');
  }

  /** Changes the first `old` that there is into `next`, wherever it stands. */
  retype(old: string, next: string): void {
    const { document } = this.host;
    const paragraph = document.paragraphs.find(({ text }) => text.includes(old));
    if (!paragraph) throw new Error(`"${old}" does not stand in the document.`);
    const at = paragraph.text.indexOf(old);
    takeText(document, paragraph, at, at + old.length);
    putText(document, paragraph, document.tracking === 'Off' ? at : at + old.length, next);
    this.told();
  }

  typeCell(row: number, column: number, text: string, at = 0): void {
    const cell = this.table(at).rows[row]?.cells[column];
    const [first] = cell ? this.host.document.paragraphsOf(cell.story) : [];
    if (!first) throw new Error(`There is no cell ${row}, ${column}.`);
    takeText(this.host.document, first, 0, first.text.length);
    putText(this.host.document, first, first.text.length, text);
    this.told();
  }

  addNote(after: string, text: string): void {
    const { document } = this.host;
    const paragraph = document.paragraphs.find((each) => each.text.includes(after));
    if (!paragraph) throw new Error(`"${after}" does not stand in the document.`);
    const at = paragraph.text.indexOf(after) + after.length;
    paragraph.splice(at, 0, NOTE_SIGN);
    const story = new Story('Footnote');
    story.blocks.push(new Paragraph(story, text));
    document.notes.push({ at: new Place(paragraph, at, 'after'), story });
    document.notes.sort((a, b) => document.compare(a.at, b.at));
    this.told();
  }

  insertLine(at: number, text: string): void {
    const { body } = this.host.document;
    body.blocks.splice(at, 0, new Paragraph(body, text));
    this.told();
  }

  removeBlock(at: number): void {
    const block = this.host.document.body.blocks[at];
    if (block) removeBlock(this.host.document, block);
    this.told();
  }

  /** Puts the cursor at the end of the n-th block. */
  cursor(at: number): void {
    const { document } = this.host;
    const block = document.body.blocks[at];
    if (block instanceof Paragraph) {
      document.selection = Span.of(block, block.text.length, block.text.length);
      this.host.events.selectionMoved();
      this.host.deliver();
    }
  }

  paste(html: { readonly blocks: readonly WrittenBlock[] }): void {
    const { document } = this.host;
    const blocks = html.blocks.map((block) => blockOf(document.body, block));
    insertBlocks(document, document.selection, 'Replace', { blocks, controls: [] });
    this.told();
  }

  /** What is selected, as it reads. */
  get selected(): string {
    return this.host.document.textOf(this.host.document.selection);
  }

  private told(): void {
    this.host.events.changed();
    this.host.deliver();
  }
}

function blockOf(story: Story, block: WrittenBlock): Paragraph | Table {
  if (typeof block === 'string') return new Paragraph(story, block);
  if (!('text' in block)) return Table.of(story, block);
  const paragraph = new Paragraph(story, block.text);
  paragraph.style = block.style ?? 'Normal';
  paragraph.list = block.list ?? null;
  return paragraph;
}
