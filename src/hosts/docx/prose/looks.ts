/** Whether what stands here is printed, by all that lies around it: its run, its paragraph, its cell, its table, their styles. */
import { noteProperty, type OpenParagraph, type OpenRun, type OpenTable } from '../noteProperty';
import { isSeen } from '../textLook';
import type { WordStyles } from '../wordStyles';

export interface Looks {
  /** To be told of each element that opens and closes, in order. */
  opened(name: string, attributes: string): void;
  closed(name: string): void;
  readonly shown: boolean;
  readonly inProperties: boolean;
  /** Of the row that is open: deleted, hidden or without height. */
  readonly rowHidden: boolean;
}

const PROPERTIES = /^(?:rPr|pPr|tcPr|trPr|tblPr|tblPrEx|sdtPr)$/;

export function createLooks(styles: WordStyles): Looks {
  const tables: OpenTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  const runs: OpenRun[] = [];
  const properties: string[] = [];
  const last = <Part>(parts: readonly Part[]): Part | undefined => parts[parts.length - 1];
  const opening: Readonly<Record<string, () => void>> = {
    tbl: () => tables.push(openTable()),
    tr: () => {
      const table = last(tables);
      if (table) table.rowHidden = false;
    },
    tc: () => {
      const table = last(tables);
      if (!table) return;
      table.cell = { row: 0, column: 0, span: 1, merged: 'no', paragraphs: [] };
      table.cellLook = {};
    },
    p: () => paragraphs.push({ text: '', look: {} }),
    r: () => runs.push({ look: {}, style: {}, seen: null }),
  };
  const closing: Readonly<Record<string, () => void>> = {
    tbl: () => tables.pop(),
    p: () => paragraphs.pop(),
    r: () => runs.pop(),
  };
  const known = (all: object, name: string): boolean => Object.prototype.hasOwnProperty.call(all, name);
  return {
    opened(name, attributes) {
      const inside = last(properties);
      if (PROPERTIES.test(name)) properties.push(name);
      else if (inside !== undefined) {
        const parts = { table: last(tables), paragraph: last(paragraphs), run: last(runs) };
        noteProperty([inside, properties[properties.length - 2]], name, attributes, parts, styles);
      } else if (known(opening, name)) opening[name]?.();
    },
    closed(name) {
      if (PROPERTIES.test(name)) properties.pop();
      else if (properties.length === 0 && known(closing, name)) closing[name]?.();
    },
    get shown() {
      const table = last(tables);
      const run = last(runs);
      if (!run) return true;
      run.seen ??= isSeen(
        styles.plain,
        table?.look ?? {},
        table?.cellLook ?? {},
        last(paragraphs)?.look ?? {},
        run.style,
        run.look,
      );
      return run.seen;
    },
    get inProperties() {
      return properties.length > 0;
    },
    get rowHidden() {
      return last(tables)?.rowHidden ?? false;
    },
  };
}

function openTable(): OpenTable {
  return {
    table: { cells: [], rows: 0, after: 0 },
    look: {},
    column: 0,
    cell: null,
    cellLook: {},
    rowHidden: false,
  };
}
