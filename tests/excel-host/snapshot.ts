/** A workbook's state as plain data. */
import { apiValue } from './model/apiValue';
import { boxAddress, cellBox, wholeSheet } from './model/box';
import type { Sheet } from './model/sheet';
import { type Line, type Style, plainStyle } from './model/style';
import type { Workbook } from './model/workbook';

export interface SheetSnapshot {
  readonly name: string;
  /** By address: the formula, or the constant. */
  readonly contents: Readonly<Record<string, number | string | boolean>>;
  /** By address: what differs from a new cell's look. */
  readonly styles: Readonly<Record<string, Partial<Style>>>;
  /** By the cell below or right of it and its edge: a line between two cells is one line, whichever cell holds it. */
  readonly lines: Readonly<Record<string, Line>>;
  readonly merges: readonly string[];
  readonly comments: readonly string[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly string[];
}

export function snapshot({ sheets: all, names: defined }: Workbook): Snapshot {
  const sheets = all.map((sheet) => {
    const contents = sheet.contents.inside(wholeSheet).map(({ row, column, content }) => {
      return [boxAddress(cellBox(row, column)), content.formula ?? apiValue(content.value)] as const;
    });
    const styles = sheet.styles.cells.inside(wholeSheet).map(({ row, column, content }) => {
      return [boxAddress(cellBox(row, column)), different(content)] as const;
    });
    return {
      name: sheet.name,
      contents: Object.fromEntries(contents),
      styles: Object.fromEntries(styles.filter(([, style]) => Object.keys(style).length > 0)),
      lines: linesOf(sheet),
      merges: sheet.merges.map((box) => boxAddress(box)).sort(),
      comments: sheet.comments.map(({ box, content }) => `${boxAddress(box)}: ${content}`).sort(),
      rowHeights: byLine(sheet.rowHeights),
      columnWidths: byLine(sheet.columnWidths),
    };
  });
  const names = defined.map(({ name, scope, formula }) => `${scope?.name ?? ''}!${name}${formula}`);
  return { sheets, names };
}

function byLine(sizes: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return [...sizes].sort(([one], [other]) => one - other);
}

/** The edges that a cell shares: where its line is listed, and as which edge. */
const SHARED = {
  bottom: [1, 0, 'top'],
  right: [0, 1, 'left'],
  top: [0, 0, 'top'],
  left: [0, 0, 'left'],
} as const;

function linesOf(sheet: Sheet): Record<string, Line> {
  const lines: Record<string, Line> = {};
  for (const { row, column, content } of sheet.styles.cells.inside(wholeSheet)) {
    for (const [edge, [down, across, as]] of Object.entries(SHARED)) {
      const line = content[edge as keyof typeof SHARED];
      if (line) lines[`${boxAddress(cellBox(row + down, column + across))} ${as}`] = line;
    }
  }
  return Object.fromEntries(Object.entries(lines).sort());
}

function different(style: Partial<Style>): Partial<Style> {
  const entries = Object.entries(style).filter(([name, value]) => {
    return !(name in SHARED) && JSON.stringify(value) !== JSON.stringify(plainStyle[name as keyof Style]);
  });
  return Object.fromEntries(entries);
}
