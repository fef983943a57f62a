/** A table as it is to be drawn on a sheet: what a form becomes before a host writes it. */
import { addressOf, type Area } from '../sheet/grid';

/** The looks a host must know; each is one style of the office's page. */
export type Look =
  | 'office' // the reporting unit, bold, centred
  | 'title' // the table's title, bold, centred, larger
  | 'subtitle' // period and "Kèm theo" line, italic, centred
  | 'header' // column headings: bold, centred, bordered, wrapped
  | 'section' // a section's row: bold, bordered
  | 'heading' // a heading inside a section: bold label, bordered
  | 'label' // the indicator's name: left, wrapped, bordered
  | 'order' // STT: centred, bordered
  | 'unit' // unit of measure: centred, wrapped, bordered
  | 'figure' // right-aligned, bordered
  | 'plain';

export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  /** Texts are written as text, never as formulas; null draws an empty cell with the look. */
  readonly value: string | number | null;
  /** Live formula with its "="; `value` is then the cached result. */
  readonly formula?: string;
  readonly look: Look;
  /** Set on label cells that belong to a bold row. */
  readonly bold?: boolean;
  /** Number format code; "@" keeps texts such as "1.1" from becoming dates. */
  readonly format?: string;
}

/** Pages side by side: the first columns are printed again on each. */
export interface WidePages {
  /** Per cent of the drawn size. */
  readonly scale: number;
  /** How many columns are repeated, from the first. */
  readonly repeated: number;
  /** The columns that pages after the first begin with. */
  readonly breaks: readonly number[];
}

/** Rows and columns count from 0; widths are in characters, heights in points, margins in millimetres. */
export interface Layout {
  readonly sheet: string;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly number[];
  /** Only rows that need more than one line. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** First and last row of the header, repeated on each printed page. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly orientation: 'portrait' | 'landscape';
  /** A table too wide for one page; absent where it is fitted to the page's width. */
  readonly wide?: WidePages;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Points of the body: 11 to 13 is usual. */
  readonly fontSize: number;
  /** The table without its title: what the defined name `name` covers. */
  readonly table: Area;
  readonly name: string;
}

/** What each printed page repeats, where the table's first cell is the sheet's: rows "$4:$7"; columns "$A:$B" of a wide table. */
export function printTitles({ headerRows, wide }: Layout): { rows: string; columns: string | null } {
  const rows = `$${headerRows.first + 1}:$${headerRows.last + 1}`;
  if (!wide) return { rows, columns: null };
  const last = addressOf({ row: 0, column: wide.repeated - 1 }).replace(/[0-9]+/, '');
  return { rows, columns: `$A:$${last}` };
}
