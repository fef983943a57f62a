/** The text of a document: stories of paragraphs and tables, places that stay with their neighbours, tracked changes. */

/** A place in the text that stays with its neighbours while others write around it. */

/** What is inserted right at the place comes before it ("after") or after it ("before"). */
export type Lean = 'before' | 'after';

export class Place {
  constructor(
    public paragraph: Paragraph,
    public offset: number,
    readonly lean: Lean,
  ) {
    paragraph.places.add(this);
  }

  moveTo(paragraph: Paragraph, offset: number): void {
    this.paragraph.places.delete(this);
    this.paragraph = paragraph;
    this.offset = offset;
    paragraph.places.add(this);
  }
}

/** A tracked change: text that somebody put in or took out, as long as nobody accepted or rejected it. */

export interface Revision {
  readonly kind: 'inserted' | 'deleted';
  readonly from: Place;
  readonly to: Place;
  readonly author: string;
}

/** A paragraph: its characters, deleted ones too, and what hangs on them. */

/** Stands in the text where a footnote is referred to. */
export const NOTE_SIGN = '\u0002';

export interface ListPlace {
  readonly level: number;
  /** "-", "1.", "a)": as Word numbers it. */
  readonly sign: string;
}

let paragraphsMade = 0;

export class Paragraph {
  readonly id = ++paragraphsMade;
  readonly places = new Set<Place>();
  revisions: Revision[] = [];
  style = 'Normal';
  alignment = 'Left';
  bold = false;
  list: ListPlace | null = null;

  constructor(
    public story: Story,
    public text = '',
  ) {}

  /** Takes `remove` characters away at `at` or puts `insert` there; every place keeps its neighbours. */
  splice(at: number, remove: number, insert: string): void {
    this.text = this.text.slice(0, at) + insert + this.text.slice(at + remove);
    for (const place of this.places) {
      const { offset, lean } = place;
      if (offset > at + remove) place.offset = offset - remove + insert.length;
      else if (offset > at) place.offset = at;
      else if (offset === at && remove === 0 && lean === 'after') place.offset = at + insert.length;
    }
    this.revisions = this.revisions.filter(({ from, to }) => from.offset < to.offset);
  }

  /** As it reads once every tracked change is accepted, or rejected. */
  reviewed(version: 'Current' | 'Original'): string {
    const left = version === 'Current' ? 'deleted' : 'inserted';
    let read = '';
    for (let at = 0; at < this.text.length; at++) {
      if (this.revisionAt(at)?.kind !== left) read += this.text.charAt(at);
    }
    return read;
  }

  revisionAt(at: number): Revision | undefined {
    return this.revisions.find(({ from, to }) => from.offset <= at && at < to.offset);
  }
}

/** A run of paragraphs and tables: the document's body, a cell's, a footnote's. */

export type Block = Paragraph | Table;

export class Story {
  blocks: Block[] = [];

  constructor(
    readonly kind: 'MainDoc' | 'TableCell' | 'Footnote',
    /** Of a cell's story. */
    readonly cell: Cell | null = null,
  ) {}
}

/** A table: rows of cells, each of which may reach over columns or continue the one above it. */

export class Cell {
  readonly story: Story;
  /** Columns that it reaches over. */
  columns = 1;
  /** "restart" where a cell begins that reaches over rows; "continue" under it. */
  merge: 'none' | 'restart' | 'continue' = 'none';

  constructor(
    readonly row: Row,
    text = '',
  ) {
    this.story = new Story('TableCell', this);
    this.story.blocks.push(new Paragraph(this.story, text));
  }
}

export class Row {
  cells: Cell[] = [];
  isHeader = false;

  constructor(readonly table: Table) {}
}

let tablesMade = 0;

export class Table {
  readonly id = ++tablesMade;
  rows: Row[] = [];
  style = '';
  alignment = 'Left';

  constructor(public story: Story) {}

  static of(story: Story, values: readonly (readonly string[])[]): Table {
    const table = new Table(story);
    for (const texts of values) {
      const row = new Row(table);
      row.cells = texts.map((text) => new Cell(row, text));
      table.rows.push(row);
    }
    return table;
  }

  /** How many tables it stands in, itself counted. */
  get level(): number {
    const outer = this.story.cell;
    return outer ? outer.row.table.level + 1 : 1;
  }
}
