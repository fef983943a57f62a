/** Reads a worksheet part as a stream: the cells as stored, before styles give them a look (ECMA-376 Part 1, 18.3.1). */
import { positionOf, type Area } from '../../../core/sheet/grid';
import { refuse } from '../../package/fileProblem';
import type { Archive } from '../../package/zip/archive';
import { sheetColumns, sheetRows } from './moveFormula';
import { scanPart } from '../../package/parts/readPart';
import { scanXml, type XmlEvents } from '../../package/xml/scanXml';
import { StoredCells } from './storedCells';
import { readStoredValue } from './storedValue';
import { longestText, StringItemCollector, type StringItem } from './stringItem';
import { attribute, decodeXstring, isOn } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface StoredSheet {
  readonly cells: StoredCells;
  readonly sharedFormulas: ReadonlyMap<number, SharedFormula>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where rows that the file does not mention are hidden, those that it mentions; else null. */
  readonly mentionedRows: ReadonlySet<number> | null;
  readonly isProtected: boolean;
}

/** How many cells and merges a workbook may still have; shared by its sheets. */
export interface CellBudget {
  cells: number;
  blanks: number;
  merges: number;
}

/** A sheet's cells out of its part; `also` is told of every element, for what else a reader wants to know of it. */
export function readSheet(
  archive: Archive,
  entry: ZipEntry,
  sharedStrings: readonly StringItem[],
  budget: CellBudget,
  also?: (element: string, attributes: string) => void,
): StoredSheet {
  const reader = createSheetReader(sharedStrings, budget, also);
  scanPart(archive, entry, reader.events);
  return reader.sheet();
}

/** The same for a part that stands in memory as text. */
export function readSheetText(
  text: string,
  sharedStrings: readonly StringItem[],
  budget: CellBudget,
): StoredSheet {
  const reader = createSheetReader(sharedStrings, budget);
  scanXml(text, reader.events);
  return reader.sheet();
}

function createSheetReader(
  sharedStrings: readonly StringItem[],
  budget: CellBudget,
  also?: (element: string, attributes: string) => void,
): { readonly events: XmlEvents; sheet(): StoredSheet } {
  const cells = new StoredCells();
  const sharedFormulas = new Map<number, SharedFormula>();
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let mentionedRows: Set<number> | null = null;
  let isProtected = false;
  let root = '';
  let row = -1;
  let column = -1;
  let inCell = false;
  let attributes = '';
  let raw = '';
  let collecting = false;
  let inItem = false;
  let valueText: string | null = null;
  let formula: string | number | null = null;
  let formulaAttributes = '';
  const item = new StringItemCollector();

  const openRow = (rowAttributes: string): void => {
    const stated = attribute(rowAttributes, 'r');
    row = stated === null ? row + 1 : Number(stated) - 1;
    column = -1;
    if (!(row >= 0 && row < sheetRows)) return;
    mentionedRows?.add(row);
    const height = attribute(rowAttributes, 'ht');
    if (isOn(attribute(rowAttributes, 'hidden')) || (height !== null && Number(height) === 0))
      hiddenRows.add(row);
  };

  const closeFormula = (): void => {
    const text = decodeXstring(raw).trim();
    const kind = attribute(formulaAttributes, 't');
    if (kind === 'dataTable') {
      formula = `TABLE(${attribute(formulaAttributes, 'r1') ?? ''},${attribute(formulaAttributes, 'r2') ?? ''})`;
    } else if (kind === 'shared') {
      formula = Number(attribute(formulaAttributes, 'si'));
      if (text !== '') sharedFormulas.set(formula, { ...placeOfCell(), text });
    } else if (text !== '') {
      formula = text;
    }
  };

  /** A cell without r stands right of the one before it; one that leaves the sheet has row -1. */
  const placeOfCell = (): { row: number; column: number } => {
    const stated = attribute(attributes, 'r');
    const place = stated === null ? { row, column: column + 1 } : positionOf(stated);
    const inside = place && place.row >= 0 && place.row < sheetRows && place.column < sheetColumns;
    return inside ? place : { row: -1, column };
  };

  const closeCell = (): void => {
    const place = placeOfCell();
    inCell = false;
    column = place.column;
    if (place.row < 0) return;
    const text = inItem ? item.take() : null;
    inItem = false;
    const stored = readStoredValue(attribute(attributes, 't'), valueText, text, sharedStrings);
    const blank = stored.value === null && formula === null;
    if (blank ? budget.blanks-- <= 0 : budget.cells-- <= 0) {
      // Blank cells only tell of looks; the cells with content are what must not go missing.
      return blank ? undefined : refuse('file/tooBig', 'cells');
    }
    const style = Number(attribute(attributes, 's') ?? 0);
    cells.add(place.row, place.column, { ...stored, style, formula });
  };

  const events: XmlEvents = {
    open(element, elementAttributes) {
      if (root === '') root = element;
      if (!inCell) also?.(element, elementAttributes);
      if (inCell) {
        if (element === 'v' || element === 'f') {
          collecting = true;
          raw = '';
          if (element === 'f') formulaAttributes = elementAttributes;
        } else if (element === 'is') inItem = true;
        else if (inItem) item.open(element, elementAttributes);
      } else if (element === 'c') {
        inCell = true;
        attributes = elementAttributes;
        valueText = null;
        formula = null;
      } else if (element === 'row') openRow(elementAttributes);
      else if (element === 'col') hideColumns(elementAttributes, hiddenColumns);
      else if (element === 'mergeCell') {
        if (budget.merges-- <= 0) refuse('file/tooBig', 'cells');
        const area = areaOf(attribute(elementAttributes, 'ref') ?? '');
        if (area) merges.push(area);
      } else if (element === 'sheetFormatPr') {
        if (isOn(attribute(elementAttributes, 'zeroHeight'))) mentionedRows = new Set();
      } else if (element === 'sheetProtection') isProtected = isOn(attribute(elementAttributes, 'sheet'));
    },
    text(piece) {
      if (collecting) {
        raw += piece;
        if (raw.length > longestText) refuse('file/tooBig', 'cells');
      } else if (inItem) item.add(piece);
    },
    close(element) {
      if (!inCell) return;
      if (element === 'c') closeCell();
      else if (collecting && element === 'v') {
        valueText = raw;
        collecting = false;
      } else if (collecting && element === 'f') {
        closeFormula();
        collecting = false;
      } else if (inItem) item.close(element);
    },
  };
  return {
    events,
    sheet() {
      if (root !== 'worksheet') refuse('file/damaged', 'part');
      return { cells, sharedFormulas, merges, hiddenRows, hiddenColumns, mentionedRows, isProtected };
    },
  };
}

/** `<col min="4" max="4" hidden="1"/>`: as many columns as it says, none beyond the sheet. */
function hideColumns(attributes: string, hidden: Set<number>): void {
  const width = attribute(attributes, 'width');
  if (!isOn(attribute(attributes, 'hidden')) && (width === null || Number(width) !== 0)) return;
  const first = Math.max(1, Number(attribute(attributes, 'min') ?? 0));
  const last = Math.min(sheetColumns, Number(attribute(attributes, 'max') ?? 0));
  for (let column = first; column <= last; column++) hidden.add(column - 1);
}

/** "A5:D128" or "$A$5:$D$128" -> its area; null for anything else. */
export function areaOf(reference: string): Area | null {
  const [first, last = first] = reference.split(':').map(positionOf);
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}
