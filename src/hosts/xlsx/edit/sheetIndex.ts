/** Where the rows, cells and formulas of a worksheet part stand in its text. */
import { positionOf, type Area } from '../../../core/sheet/grid';
import { refuse } from '../../package/fileProblem';
import { areaOf } from '../read/cells/sheetBuilder';
import { scanXml } from '../../package/xml/scanXml';
import { attribute, decodeXstring, isOn } from '../../package/xml/xmlText';

/** From the "<" of the opening tag to behind the ">" of the closing one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface IndexedCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly hasFormula: boolean;
}

export interface IndexedRow extends Span {
  readonly row: number;
  readonly attributes: string;
  /** Where its opening tag ends, and its closing one begins; the same for an empty element. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Only of the rows that were asked for. */
  readonly cells: readonly IndexedCell[];
}

export interface IndexedFormula extends Span {
  readonly row: number;
  readonly column: number;
  readonly kind: 'shared' | 'array' | 'dataTable';
  /** Number of the shared formula. */
  readonly shared: number;
  readonly text: string;
  /** What an array formula or data table fills; a part of it cannot be changed alone. */
  readonly area: Area | null;
}

export interface SheetIndex {
  /** "x:" when the writer chose a prefix, else "". */
  readonly prefix: string;
  readonly sheetData: Span & { readonly contentStart: number; readonly contentEnd: number };
  readonly rows: readonly IndexedRow[];
  readonly formulas: readonly IndexedFormula[];
  /** Style of the cells that a column's definition gives to cells not mentioned. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** As far as they reach, not clipped. */
  readonly merges: readonly Area[];
  readonly dimension: (Span & { readonly area: Area }) | null;
  /** What was passed over behind the cells. */
  readonly unread: readonly Span[];
}

/** Stand behind the cells, a hundred thousand of them in files that programs wrote, and say nothing of what a cell holds. */
const UNREAD = ['conditionalFormatting', 'dataValidations', 'hyperlinks'];

/** Rows that are not wanted and hold no formula of several cells are passed over: most of a large sheet. */
export function indexSheet(source: string, wantedRows: ReadonlySet<number>): SheetIndex {
  const passOver = createPassOver(source);
  const rows: IndexedRow[] = [];
  const formulas: IndexedFormula[] = [];
  const columnStyles: { first: number; last: number; style: number }[] = [];
  const merges: Area[] = [];
  const unread: { start: number; end: number }[] = [];
  let prefix = '';
  const place: { sheetData: SheetIndex['sheetData'] | null } = { sheetData: null };
  let dimension: SheetIndex['dimension'] = null;
  let root = true;
  let passedFrom = -1;
  let row = -1;
  let column = -1;
  let rowCells: IndexedCell[] = [];
  let rowTag = { attributes: '', start: 0, end: 0 };
  let cellTag = { attributes: '', start: 0 };
  let hasFormula = false;
  let formula: { attributes: string; start: number; text: string } | null = null;

  const closeFormula = (end: number): void => {
    const kind = formula && attribute(formula.attributes, 't');
    if (formula && (kind === 'shared' || kind === 'array' || kind === 'dataTable')) {
      formulas.push({
        row,
        column,
        kind,
        shared: Number(attribute(formula.attributes, 'si') ?? -1),
        text: decodeXstring(formula.text).trim(),
        area: kind === 'shared' ? null : areaOf(attribute(formula.attributes, 'ref') ?? ''),
        start: formula.start,
        end,
      });
    }
    formula = null;
  };

  scanXml(source, {
    open(element, attributes, start, end) {
      if (root) {
        prefix = /^<([^\s:/>]+:)/.exec(source.slice(start, end))?.[1] ?? '';
        root = false;
      }
      if (element === 'sheetData') place.sheetData = { start, end, contentStart: end, contentEnd: end };
      else if (element === 'row') {
        const stated = attribute(attributes, 'r');
        row = stated === null ? row + 1 : Number(stated) - 1;
        column = -1;
        rowCells = [];
        rowTag = { attributes, start, end };
      } else if (element === 'c') {
        const stated = attribute(attributes, 'r');
        column = stated === null ? column + 1 : (positionOf(stated)?.column ?? -1);
        cellTag = { attributes, start };
        hasFormula = false;
      } else if (element === 'f') {
        hasFormula = true;
        formula = { attributes, start, text: '' };
      } else if (element === 'col' && attribute(attributes, 'style') !== null) {
        columnStyles.push({
          first: Number(attribute(attributes, 'min')) - 1,
          last: Number(attribute(attributes, 'max')) - 1,
          style: Number(attribute(attributes, 'style')),
        });
      } else if (element === 'mergeCell') {
        const area = areaOf(attribute(attributes, 'ref') ?? '');
        if (area) merges.push(area);
      } else if (UNREAD.includes(element)) passedFrom = start;
      else if (element === 'dimension') {
        const area = areaOf(attribute(attributes, 'ref') ?? '');
        dimension = area && { start, end, area };
      }
    },
    skip(element, end) {
      if (element === 'row') return wantedRows.has(row) ? end : passOver.row(prefix, end);
      return UNREAD.includes(element) ? passOver.element(prefix + element, end) : end;
    },
    text(raw) {
      if (formula) formula.text += raw;
    },
    close(element, start, end) {
      if (element === 'f') closeFormula(end);
      else if (element === 'dimension' && dimension) dimension = { ...dimension, end };
      else if (element === 'c' && wantedRows.has(row)) {
        rowCells.push({ row, column, hasFormula, attributes: cellTag.attributes, start: cellTag.start, end });
      } else if (element === 'row') {
        const { attributes, start: rowStart, end: contentStart } = rowTag;
        rows.push({
          row,
          attributes,
          start: rowStart,
          contentStart,
          contentEnd: start,
          end,
          cells: rowCells,
        });
      } else if (UNREAD.includes(element)) {
        const last = unread[unread.length - 1];
        if (last?.end === passedFrom) last.end = end;
        else unread.push({ start: passedFrom, end });
      } else if (element === 'sheetData' && place.sheetData) {
        place.sheetData = { ...place.sheetData, contentEnd: start, end };
      }
    },
  });
  const { sheetData } = place;
  if (!sheetData) refuse('file/damaged', 'part');
  return { prefix, sheetData, rows, formulas, columnStyles, merges, dimension, unread };
}

interface PassOver {
  readonly row: (prefix: string, end: number) => number;
  readonly element: (name: string, end: number) => number;
}

/**
 * From the end of an opening tag to the start of its closing one, where nothing between them has to be read: in a row
 * a formula with attributes may be shared or fill several cells. A comment or CDATA section may hold what looks like a
 * closing tag; with one in the part, all is read.
 */
function createPassOver(source: string): PassOver {
  const isPlain = !source.includes('<!') && !source.includes('<?', 2);
  let formula = -1;
  const element = (name: string, end: number): number => {
    const close = isPlain ? source.indexOf(`</${name}`, end) : -1;
    return close < 0 ? end : close;
  };
  const row = (prefix: string, end: number): number => {
    const close = element(prefix + 'row', end);
    if (close === end) return end;
    if (formula < end) {
      const ahead = new RegExp(`<${prefix}f\\s`, 'g');
      ahead.lastIndex = end;
      formula = ahead.exec(source)?.index ?? source.length;
    }
    return formula < close ? end : close;
  };
  return { row, element };
}

/** The style that a cell not mentioned in the file has: its row's, else its column's, else the default. */
export function inheritedStyle(index: SheetIndex, row: IndexedRow | undefined, column: number): number {
  if (row && isOn(attribute(row.attributes, 'customFormat')))
    return Number(attribute(row.attributes, 's') ?? 0);
  return index.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
