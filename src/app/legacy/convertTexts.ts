/** Texts of the years before Unicode, to be written anew in Unicode: planned for a person to look at, sheet by sheet. */
import type { Change } from '../../core/fill/change';
import { addressOf, type Cell, type Grid } from '../../core/sheet/grid';
import { decodeByFont, decodeLegacy, encodingOfFont, isUnicode, looksLegacy } from '../../core/text/legacy';
import { profileOf, readsWhole } from '../../core/text/legacyProfile';
import type { SheetChanges } from '../contract/writer';

export interface Conversion {
  readonly sheets: readonly SheetChanges[];
  /** What stands in the cells and what is to stand there, in the order of the sheets. */
  readonly preview: readonly Converted[];
  /** Texts with old letters of which nothing sure can be said: left as they are. */
  readonly left: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

interface Converted {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What such texts are shown in once they are Unicode: the old font has no letters for them. */
const FONT = 'Times New Roman';
const SANS = 'Arial';

/** By the font of a cell where the host knows it, else by what most of its sheet's texts make words of. */
export function convertTexts(grids: readonly Grid[]): Conversion {
  const sheets: SheetChanges[] = [];
  const preview: Converted[] = [];
  const left: { sheet: string; cell: string; text: string }[] = [];
  for (const grid of grids) {
    const { sheet } = grid;
    const texts = textsOf(grid);
    const encoding = profileOf(texts.map(({ cell }) => String(cell.value)));
    const changes: Change[] = [];
    for (const { row, column, cell } of texts) {
      const text = String(cell.value);
      const at = addressOf({ row, column });
      const byFont = encodingOfFont(cell.font) === null ? null : decodeByFont(text, cell.font ?? '');
      const isRead = encoding !== null && readsWhole(text, encoding);
      const after = byFont ?? (isRead ? decodeLegacy(text, encoding) : null);
      if (after === null) {
        if (encoding !== null && looksLegacy(text)) left.push({ sheet, cell: at, text });
        continue;
      }
      if (after === text && byFont === null) continue;
      // A text of plain letters stays; its font goes with those of the others.
      changes.push({
        position: { row, column },
        before: { value: cell.value, formula: null },
        after: { value: after, formula: null },
        font: { before: cell.font ?? null, after: /arial|helve/i.test(cell.font ?? '') ? SANS : FONT },
      });
      if (after !== text) preview.push({ sheet, cell: at, before: text, after });
    }
    if (changes.some(({ before, after }) => before.value !== after.value)) sheets.push({ sheet, changes });
  }
  return { sheets, preview, left };
}

function textsOf(grid: Grid): { row: number; column: number; cell: Cell }[] {
  const texts: { row: number; column: number; cell: Cell }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.cell(row, column);
      // What a formula gives comes from elsewhere.
      if (typeof cell?.value !== 'string' || cell.formula !== null || cell.error === true) continue;
      if (cell.value.trim() !== '' && !isUnicode(cell.value)) texts.push({ row, column, cell });
    }
  }
  return texts;
}
