/** Reads a worksheet part as a stream: the cells as stored, before styles give them a look (ECMA-376 Part 1, 18.3.1). */
import { positionOf } from '../../../core/sheet/grid';
import { refuse } from '../../package/fileProblem';
import type { Archive } from '../../package/zip/archive';
import { readPart, scanTexts } from '../../package/parts/readPart';
import { createXmlScanner, type XmlEvents } from '../../package/xml/scanXml';
import { attribute } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';
import { readAlike } from './alike/alikeSheets';
import { plainRows } from './plainRows';
import { type CellBudget, SheetBuilder, type StoredSheet } from './cells/sheetBuilder';
import { longestText, StringItemCollector, type StringItem } from './cells/stringItem';

type Also = (element: string, attributes: string) => void;

/** A sheet's cells out of its part; `also` is told of every element, for what else a reader wants to know of it. */
export function readSheet(
  archive: Archive,
  entry: ZipEntry,
  sharedStrings: readonly StringItem[],
  budget: CellBudget,
  also?: Also,
): StoredSheet {
  const read = (): StoredSheet => {
    const reader = createReader(new SheetBuilder(sharedStrings, budget), also);
    scanTexts(archive, entry, reader.push);
    return reader.finish();
  };
  if (also) return read();
  return readAlike(() => readPart(archive, entry), entry.size, sharedStrings, budget, read);
}

/** The same for a part that stands in memory as text. */
export function readSheetText(
  text: string,
  sharedStrings: readonly StringItem[],
  budget: CellBudget,
): StoredSheet {
  const reader = createReader(new SheetBuilder(sharedStrings, budget));
  reader.push(text);
  return reader.finish();
}

interface SheetReader {
  readonly push: (piece: string) => void;
  readonly finish: () => StoredSheet;
}

/** Rows as every office program writes them are read at once; from the first other one on, element by element. */
function createReader(builder: SheetBuilder, also?: Also): SheetReader {
  const root = { name: '' };
  const scanner = createXmlScanner(eventsOf(builder, root, also));
  const element: Also = (name, attributes) => {
    also?.(name, attributes);
    builder.element(name, attributes);
  };
  const rows = plainRows(
    {
      element,
      addCell(marks, value, item, formula) {
        builder.addCell(marks, value, item, formula);
      },
    },
    (text) => {
      scanner.push(text);
    },
  );
  return {
    push: rows.push,
    finish() {
      rows.finish();
      scanner.finish();
      if (root.name !== 'worksheet') refuse('file/damaged', 'part');
      return builder.sheet();
    },
  };
}

function eventsOf(builder: SheetBuilder, root: { name: string }, also?: Also): XmlEvents {
  let inCell = false;
  let attributes = '';
  let raw = '';
  let collecting = false;
  let inItem = false;
  let value: string | null = null;
  let formula: { attributes: string; text: string } | null = null;
  const item = new StringItemCollector();
  const closeCell = (): void => {
    inCell = false;
    const text = inItem ? item.take() : null;
    inItem = false;
    const stated = attribute(attributes, 'r');
    const marks = {
      ...(stated === null ? { row: -1, column: -1 } : (positionOf(stated) ?? { row: NaN, column: NaN })),
      type: attribute(attributes, 't'),
      style: Number(attribute(attributes, 's') ?? 0),
      number: NaN,
    };
    builder.addCell(marks, value, text, formula);
  };
  return {
    open(element, elementAttributes) {
      if (root.name === '') root.name = element;
      if (!inCell) also?.(element, elementAttributes);
      if (inCell) {
        if (element === 'v' || element === 'f') {
          collecting = true;
          raw = '';
          if (element === 'f') formula = { attributes: elementAttributes, text: '' };
        } else if (element === 'is') inItem = true;
        else if (inItem) item.open(element, elementAttributes);
      } else if (element === 'c') {
        inCell = true;
        attributes = elementAttributes;
        value = null;
        formula = null;
      } else builder.element(element, elementAttributes);
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
        value = raw;
        collecting = false;
      } else if (collecting && formula && element === 'f') {
        formula.text = raw;
        collecting = false;
      } else if (inItem) item.close(element);
    },
  };
}
