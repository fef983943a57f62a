/** The texts of a sheet as a person reads them, old encodings read through. */
import {
  decodeByFont,
  decodeLegacy,
  encodingOfFont,
  isUnicode,
  type LegacyEncoding,
  looksLegacy,
} from '../../text/legacy';
import type { Work } from '../../task';
import type { Catalogue } from './catalogue';
import type { Cell, Grid } from '../../sheet/grid';
import { type TextAt, textsIn } from '../../sheet/texts';
import { orderOfText, readOrder } from './order';

export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

export interface LegibleSheet {
  readonly grid: Grid;
  /** Rows of a column in which words stand, top to bottom. */
  readonly rowsWithText: (column: number) => readonly number[];
  /** "Tổng số" for the cell that holds "Tæng sè"; "" for an empty one. */
  readonly text: (row: number, column: number) => string;
  /** What the cell really holds, where that is not what `text` gives. */
  readonly legacy: (row: number, column: number) => LegacyText | null;
  /** What the cell may mean as an STT, the likeliest first. */
  readonly orders: (row: number, column: number) => readonly string[];
}

/** Text of a cell as a label; merged cells hold theirs in the top left corner only. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell?.value === 'string') return cell.value;
  return (cell?.value ?? null) === null ? '' : (cell?.text ?? '');
}

/** So many texts of one encoding are proof enough of it. */
const ENOUGH = 500;

/** Longer texts are prose: they are read as they stand. */
const LONGEST = 2000;

/** Places of a sheet looked at in one piece of work. */
const PLACES = 5000;

/**
 * A text is read by its font; where the host knows no fonts, by the encodings
 * that make words of the form of some text on the sheet. The sheet is handed
 * over when the last piece of its work is done.
 */
export function legible(grid: Grid, known: Catalogue, work: Work, done: (sheet: LegibleSheet) => void): void {
  const rows: number[][] = [];
  for (let column = 0; column < grid.columns; column++) rows.push([]);
  const count = { TCVN3: 0, VNI: 0 };
  const look: Look = { textAt: textsIn(grid), plain: new Set(), rows, count };
  let row = 0;
  work.repeat(() => {
    for (let places = 0; row < grid.rows && places < PLACES; row++, places += grid.columns) {
      lookAt(grid, row, known, look);
    }
    return row < grid.rows;
  });
  work.add(() => {
    const spoken = ENCODINGS.filter((each) => count[each] > 0).sort((a, b) => count[b] - count[a]);
    done(readBy(grid, known, rows, spoken));
  });
}

function readBy(
  grid: Grid,
  known: Catalogue,
  rows: readonly (readonly number[])[],
  spoken: readonly LegacyEncoding[],
): LegibleSheet {
  const textAt = textsIn(grid);
  const read = (row: number, column: number): { text: string; legacy: LegacyText | null } => {
    const cell = grid.cell(row, column);
    const text = textOf(cell);
    const encoded = typeof cell?.value === 'string' && text.length <= LONGEST && !isUnicode(text);
    const decoded = encoded ? decode(text, cell.font, spoken, known) : null;
    if (decoded === null || decoded.reads === text) return { text, legacy: null };
    return { text: decoded.reads, legacy: { encoding: decoded.encoding, text } };
  };
  const text = (row: number, column: number): string => {
    const told = textAt(row, column);
    // Then no font and no encoding makes anything else of it.
    return typeof told === 'string' && isUnicode(told) ? told : read(row, column).text;
  };
  return {
    grid,
    rowsWithText: (column) => rows[column] ?? [],
    text,
    legacy: (row, column) => read(row, column).legacy,
    orders: (row, column) => {
      const cell = grid.cell(row, column);
      return typeof cell?.value === 'string' && !cell.error
        ? orderOfText(text(row, column))
        : readOrder(cell);
    },
  };
}

/** null for a text that is not encoded, or may not be. */
function decode(
  text: string,
  font: string | undefined,
  spoken: readonly LegacyEncoding[],
  known: Catalogue,
): { encoding: LegacyEncoding; reads: string } | null {
  const byFont = encodingOfFont(font);
  if ((!byFont && spoken.length === 0) || known.holds(text)) return null;
  if (byFont && font !== undefined) return { encoding: byFont, reads: decodeByFont(text, font) };
  for (const encoding of spoken) {
    const reads = decodeLegacy(text, encoding);
    if (known.knows(reads)) return { encoding, reads };
  }
  const commonest = spoken[0];
  return commonest && looksLegacy(text)
    ? { encoding: commonest, reads: decodeLegacy(text, commonest) }
    : null;
}

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];

interface Look {
  readonly textAt: TextAt;
  /** Texts of no old encoding: in a list the same names stand in thousands of rows. */
  readonly plain: Set<string>;
  readonly rows: readonly number[][];
  readonly count: Record<LegacyEncoding, number>;
}

/** So many are remembered at once. */
const MOST_PLAIN = 20_000;

/**
 * Notes in which columns of the row words stand, and how many of its texts each
 * encoding makes words of the form of. A cell is asked for only where its text
 * is not known: hosts make cells anew each time.
 */
function lookAt(grid: Grid, row: number, known: Catalogue, { textAt, plain, rows, count }: Look): void {
  for (let column = 0; column < grid.columns; column++) {
    const told = textAt(row, column);
    if (told === null) continue;
    const isKnown = told !== undefined && plain.has(told);
    const cell = isKnown ? undefined : grid.cell(row, column);
    const text = isKnown ? told : cell?.value;
    if (typeof text !== 'string' || text.length > LONGEST) continue;
    rows[column]?.push(row);
    if (isKnown) continue;
    if (!looksLegacy(text) || isUnicode(text)) {
      if (plain.size >= MOST_PLAIN) plain.clear();
      plain.add(text);
      continue;
    }
    if (encodingOfFont(cell?.font)) continue;
    for (const encoding of ENCODINGS)
      if (count[encoding] < ENOUGH && known.knows(decodeLegacy(text, encoding))) count[encoding]++;
  }
}
