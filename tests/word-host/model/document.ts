/** The document: its stories, and everything that hangs on their text. */
import { type Comment, type ContentControl, Info, type Note } from './marks';
import { Paragraph, Story, Table } from './text';
import { Span } from './span';

export class WordDocument {
  readonly body = new Story('MainDoc');
  controls: ContentControl[] = [];
  comments: Comment[] = [];
  notes: Note[] = [];
  readonly info = new Info();
  tracking = 'Off';
  selection: Span;
  private ids = 0;

  constructor() {
    const first = new Paragraph(this.body);
    this.body.blocks.push(first);
    this.selection = Span.of(first);
  }

  newId(): number {
    return ++this.ids;
  }

  /** Every paragraph of the story, those of its tables too, in the order of the page. */
  paragraphsOf(story: Story = this.body): Paragraph[] {
    return story.blocks.flatMap((block) =>
      block instanceof Paragraph
        ? [block]
        : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => this.paragraphsOf(cell.story))),
    );
  }

  tablesOf(story: Story = this.body): Table[] {
    return story.blocks.filter((block) => block instanceof Table);
  }

  /** The stories that a person can read, the body first. */
  get stories(): readonly Story[] {
    return [this.body, ...this.notes.map(({ story }) => story)];
  }

  /** All paragraphs that a person can read; footnotes come last. */
  get paragraphs(): Paragraph[] {
    return this.stories.flatMap((story) => this.paragraphsOf(story));
  }

  /** Those that the span touches. */
  within({ from, to }: Span): Paragraph[] {
    const all = this.paragraphs;
    return all.slice(all.indexOf(from.paragraph), all.indexOf(to.paragraph) + 1);
  }

  textOf(span: Span): string {
    if (span.isWithinOne) return span.from.paragraph.text.slice(span.from.offset, span.to.offset);
    return this.within(span)
      .map((each) =>
        each === span.from.paragraph
          ? each.text.slice(span.from.offset)
          : each === span.to.paragraph
            ? each.text.slice(0, span.to.offset)
            : each.text,
      )
      .join('\r');
  }

  /** The whole of a story. */
  spanOf(story: Story): Span {
    const all = this.paragraphsOf(story);
    const [first] = all;
    const last = all[all.length - 1];
    if (!first || !last) throw new Error('A story has a paragraph.');
    return new Span(first, 0, last, last.text.length);
  }

  spanOfTable(table: Table): Span {
    const all = table.rows.flatMap(({ cells }) => cells.flatMap(({ story }) => this.paragraphsOf(story)));
    const [first] = all;
    const last = all[all.length - 1];
    if (!first || !last) throw new Error('A table has a cell.');
    return new Span(first, 0, last, last.text.length);
  }

  compare(a: { paragraph: Paragraph; offset: number }, b: { paragraph: Paragraph; offset: number }): number {
    if (a.paragraph === b.paragraph) return a.offset - b.offset;
    const all = this.paragraphs;
    return all.indexOf(a.paragraph) - all.indexOf(b.paragraph);
  }

  contains(outer: Span, inner: Span): boolean {
    return this.compare(outer.from, inner.from) <= 0 && this.compare(inner.to, outer.to) <= 0;
  }
}
