/** The rows of a label column, parted into the tables they belong to. */
import type { Form } from '../form/form';
import { labelKey } from '../text/label';
import type { Grid } from './grid';
import { rowTexts, sortOfRow } from './sheetRows';
import type { Block } from './tableColumns';

/** A sheet column that holds labels of the form. */
export interface LabelColumn {
  readonly column: number;
  /** Sheet rows whose label is one of the form's. */
  readonly hits: readonly { readonly row: number; readonly key: string }[];
}

interface Segment {
  headerRows: number[];
  numberingRow: number | null;
  bodyRows: number[];
  /** Keys of the form's labels that stand in it. */
  hits: string[];
}

/**
 * The label column's rows, split into tables: a header row that is printed again
 * goes on with the same table (a new page), unless rows that were already seen
 * come back under it (another table).
 */
export function blocksOf(grid: Grid, form: Form, label: LabelColumn, span: { from: number; to: number }): Block[] {
  const segments: Segment[] = [];
  let current: Segment | null = null;
  let previous: string | null = null;
  const hitAt: Record<number, string> = {};
  for (const hit of label.hits) hitAt[hit.row] = hit.key;
  for (let row = 0; row < grid.rows; row++) {
    const texts = rowTexts(grid, row, span.from, span.to);
    const hit = hitAt[row];
    const sort = hit === undefined ? sortOfRow(texts) : 'body';
    if (sort === 'header') {
      if (previous !== 'header' || !current) {
        current = { headerRows: [], numberingRow: null, bodyRows: [], hits: [] };
        segments.push(current);
      }
      current.headerRows.push(row);
    } else if (sort === 'numbering' && current && current.bodyRows.length === 0) {
      current.numberingRow = row;
    } else if (sort === 'body') {
      if (current && current.bodyRows.length === 0 && hit === undefined && isSecondHeaderRow(grid, row, current.headerRows)) {
        current.headerRows.push(row);
      } else {
        if (!current) {
          current = { headerRows: [], numberingRow: null, bodyRows: [], hits: [] };
          segments.push(current);
        }
        current.bodyRows.push(row);
        if (hit !== undefined) current.hits.push(hit);
      }
    }
    previous = sort === 'empty' ? previous : sort;
  }

  const blocks: Segment[] = [];
  for (const segment of segments) {
    if (segment.hits.length === 0) continue;
    const last = blocks[blocks.length - 1];
    if (last && !comesBack(last.hits, segment.hits, form)) {
      last.bodyRows.push(...segment.bodyRows);
      last.hits.push(...segment.hits);
      if (last.headerRows.length === 0) last.headerRows.push(...segment.headerRows);
    } else {
      blocks.push({ ...segment });
    }
  }
  return blocks.map((block) => ({ ...block, label: label.column, from: span.from, to: span.to }));
}

/** A row right under a header is its second row when a heading merged downwards, or sideways above, covers it. */
function isSecondHeaderRow(grid: Grid, row: number, headerRows: readonly number[]): boolean {
  const last = headerRows[headerRows.length - 1];
  if (last === undefined || row !== last + 1) return false;
  return grid.merges.some(
    (merge) =>
      headerRows.includes(merge.row) &&
      ((merge.rows > 1 && row < merge.row + merge.rows) || (merge.rows === 1 && merge.columns > 1 && merge.columns < 20)),
  );
}

function comesBack(seen: readonly string[], hits: readonly string[], form: Form): boolean {
  const unique = hits.filter((hit, i) => hits.indexOf(hit) === i && timesInForm(form, hit) === 1);
  const again = unique.filter((hit) => seen.includes(hit)).length;
  return again > 0 && again >= Math.min(3, unique.length);
}

function timesInForm(form: Form, bareKey: string): number {
  return form.rows.filter((row) => labelKey(row.label).bare === bareKey).length;
}
