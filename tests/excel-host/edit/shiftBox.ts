/** Where a box goes when cells are inserted or deleted. */
import type { Box } from '../model/box';
import { MAX_COLUMNS, MAX_ROWS } from '../model/box';

export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  /** The new cells, or the deleted ones. */
  readonly box: Box;
}

/** null: all its cells were deleted. A box that is wider than the shifted strip stays. */
export function shiftBox(box: Box, shift: Shift): Box | null {
  return shift.axis === 'rows'
    ? along(box, shift.box, shift.kind, MAX_ROWS)
    : turned(along(turned(box), turned(shift.box), shift.kind, MAX_COLUMNS));
}

/** A whole column, `length` cells long, has nowhere to go. */
function along(box: Box, strip: Box, kind: Shift['kind'], length: number): Box | null {
  const inStrip = box.column >= strip.column && box.column + box.columns <= strip.column + strip.columns;
  if (!inStrip || box.rows === length) return box;
  const moved = kind === 'insert' ? inserted(box, strip) : deleted(box, strip);
  return moved?.row === box.row && moved.rows === box.rows ? box : moved;
}

function inserted(box: Box, strip: Box): Box {
  if (box.row >= strip.row) return { ...box, row: box.row + strip.rows };
  return box.row + box.rows > strip.row ? { ...box, rows: box.rows + strip.rows } : box;
}

function deleted(box: Box, strip: Box): Box | null {
  const end = strip.row + strip.rows;
  const lost = Math.max(0, Math.min(box.row + box.rows, end) - Math.max(box.row, strip.row));
  if (lost === box.rows) return null;
  const above = Math.max(0, Math.min(box.row, end) - strip.row);
  return { ...box, row: box.row - above, rows: box.rows - lost };
}

function turned(box: Box): Box;
function turned(box: Box | null): Box | null;
function turned(box: Box | null): Box | null {
  return box && { row: box.column, column: box.row, rows: box.columns, columns: box.rows };
}
