/** The same headings beside each other on one sheet: a list in several blocks of columns. */
import type { Grid } from '../../sheet/grid';
import { tidy } from '../../text/label';
import { roleOf } from '../labels/header';
import { textOf } from '../labels/legible';

/** Where the blocks stand: from `top` on, each `width` columns wide. */
export interface Blocks {
  readonly top: number;
  readonly starts: readonly number[];
  readonly width: number;
}

/** Headings stand in the first rows. */
const HIGHEST = 40;
const MOST_COLUMNS = 60;

/** The same headings twice or more, beside each other or parted by a blank column. */
export function blocksOn(grid: Grid): Blocks | null {
  for (let row = 0; row < Math.min(grid.rows, HIGHEST); row++) {
    const texts: string[] = [];
    for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++)
      texts.push(tidy(textOf(grid.cell(row, column))).toLowerCase());
    const left = texts.findIndex((text) => text !== '');
    const heads = left >= 0 && ['order', 'label'].includes(roleOf(texts[left] ?? '') ?? '');
    const again = heads ? texts.indexOf(texts[left] ?? '', left + 1) : -1;
    if (again < 0) continue;
    const width = again - left;
    const starts: number[] = [left];
    for (let at = again; at < texts.length && isSame(texts, left, at, width); at += width) starts.push(at);
    const filled = texts.slice(left, again).filter((text) => text !== '').length;
    const end = (starts[starts.length - 1] ?? left) + width;
    if (starts.length > 1 && filled > 1 && texts.slice(end).every((text) => text === ''))
      return { top: row, starts, width };
  }
  return null;
}

/** The last block may lack the blank column behind it. */
function isSame(texts: readonly string[], one: number, other: number, width: number): boolean {
  for (let i = 0; i < width; i++) if ((texts[one + i] ?? '') !== (texts[other + i] ?? '')) return false;
  return true;
}
