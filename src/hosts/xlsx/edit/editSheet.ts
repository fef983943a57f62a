/** Changes cells in the text of a worksheet part; every character that belongs to no changed cell stays. */
import type { CellContent } from '../../../core/fill/change';
import { addressOf, areaAddress } from '../../../core/sheet/grid';
import { cellXml, withAttribute } from './cellXml';
import { moveFormula } from '../read/cells/moveFormula';
import { inheritedStyle, type IndexedRow, type SheetIndex } from './sheetIndex';
import { splice, type Splice } from '../../package/xml/splice';
import { escapeXml } from '../../package/xml/xmlText';

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The new style, when the number format changes. */
  readonly style: number | null;
}

/** `index` must be of `source`, with the cells of every row that is edited. */
export function editSheet(source: string, index: SheetIndex, edits: readonly CellEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of ordered) {
    const before = byRow.get(edit.row);
    if (before) before.push(edit);
    else byRow.set(edit.row, [edit]);
  }
  const known = new Map(index.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const newRows: Splice[] = [];
  for (const [row, rowEdits] of byRow) {
    const found = known.get(row);
    if (found) splices.push(...editRow(index, found, rowEdits));
    else newRows.push(insertRow(index, row, rowEdits));
  }
  splices.push(...placeRows(index, newRows), ...freeShared(index, edits), ...widenDimension(index, edits));
  return splice(source, splices);
}

function editRow(index: SheetIndex, row: IndexedRow, edits: readonly CellEdit[]): Splice[] {
  const splices: Splice[] = [];
  let added = '';
  let addedAny = false;
  const empty = row.contentStart === row.end;
  for (const edit of edits) {
    const cell = row.cells.find((candidate) => candidate.column === edit.column);
    if (cell) {
      let attributes = cell.attributes;
      // The type belongs to the old content, and cm and vm point to metadata of its formula or value.
      for (const name of ['t', 'cm', 'vm']) attributes = withAttribute(attributes, name, null);
      if (edit.style !== null) attributes = withAttribute(attributes, 's', String(edit.style));
      splices.push({
        start: cell.start,
        end: cell.end,
        text: cellXml(index.prefix, attributes, edit.content),
      });
      continue;
    }
    addedAny = true;
    const next = row.cells.find((candidate) => candidate.column > edit.column);
    const text = newCell(index, row, edit);
    if (next) splices.push({ start: next.start, end: next.start, text });
    else if (empty) added += text;
    else splices.push({ start: row.contentEnd, end: row.contentEnd, text });
  }
  if (empty || addedAny) {
    // `spans` is a hint of the columns used; a wrong one is worse than none.
    const attributes = withAttribute(row.attributes, 'spans', null);
    const tag = `<${index.prefix}row${attributes.trimEnd()}>`;
    const text = empty ? `${tag}${added}</${index.prefix}row>` : tag;
    splices.push({ start: row.start, end: row.contentStart, text });
  }
  return splices;
}

function newCell(index: SheetIndex, row: IndexedRow | undefined, edit: CellEdit): string {
  const style = edit.style ?? inheritedStyle(index, row, edit.column);
  const attributes = `r="${addressOf(edit)}"` + (style === 0 ? '' : ` s="${style}"`);
  return cellXml(index.prefix, attributes, edit.content);
}

function insertRow(index: SheetIndex, row: number, edits: readonly CellEdit[]): Splice {
  const cells = edits.map((edit) => newCell(index, undefined, edit)).join('');
  const text = `<${index.prefix}row r="${row + 1}">${cells}</${index.prefix}row>`;
  const next = index.rows.find((candidate) => candidate.row > row);
  const at = next?.start ?? index.sheetData.contentEnd;
  return { start: at, end: at, text };
}

/** `<sheetData/>` has no inside to insert into: it is written as a pair of tags. */
function placeRows(index: SheetIndex, rows: readonly Splice[]): readonly Splice[] {
  const { start, end, contentStart } = index.sheetData;
  if (rows.length === 0 || contentStart !== end) return rows;
  const name = `${index.prefix}sheetData`;
  return [{ start, end, text: `<${name}>${rows.map((row) => row.text).join('')}</${name}>` }];
}

/**
 * The cells of a shared formula hold only its number. Where its first cell is overwritten, each of the others gets the
 * formula in full: "B2*2" in C2 becomes "B3*2" in C3.
 */
function freeShared(index: SheetIndex, edits: readonly CellEdit[]): Splice[] {
  const edited = new Set(edits.map(addressOf));
  const lost = index.formulas.filter(
    (formula) => formula.kind === 'shared' && formula.text !== '' && edited.has(addressOf(formula)),
  );
  return lost.flatMap((master) =>
    index.formulas
      .filter(
        (other) =>
          other.kind === 'shared' &&
          other.shared === master.shared &&
          other.text === '' &&
          !edited.has(addressOf(other)),
      )
      .map(({ row, column, start, end }) => {
        const moved = moveFormula(master.text, row - master.row, column - master.column);
        return { start, end, text: `<${index.prefix}f>${escapeXml(moved)}</${index.prefix}f>` };
      }),
  );
}

function widenDimension(index: SheetIndex, edits: readonly CellEdit[]): Splice[] {
  if (!index.dimension) return [];
  const { start, end, area } = index.dimension;
  let { row, column } = area;
  let lastRow = area.row + area.rows - 1;
  let lastColumn = area.column + area.columns - 1;
  for (const edit of edits) {
    row = Math.min(row, edit.row);
    column = Math.min(column, edit.column);
    lastRow = Math.max(lastRow, edit.row);
    lastColumn = Math.max(lastColumn, edit.column);
  }
  const wide = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  if (areaAddress(wide) === areaAddress(area)) return [];
  return [{ start, end, text: `<${index.prefix}dimension ref="${areaAddress(wide)}"/>` }];
}
