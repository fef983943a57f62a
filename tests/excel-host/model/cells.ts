/** The filled cells of a sheet. */
import { type Box, MAX_COLUMNS, MAX_ROWS, cellBox, cellCount, holdsCell } from './box';

export class Cells<T> {
  private cells = new Map<number, T>();

  at(row: number, column: number): T | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  put(row: number, column: number, content: T): void {
    this.cells.set(row * MAX_COLUMNS + column, content);
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * MAX_COLUMNS + column);
  }

  /** A large box is walked by its filled cells, a small one by its positions. */
  inside(box: Box): readonly { readonly row: number; readonly column: number; readonly content: T }[] {
    const found: { row: number; column: number; content: T }[] = [];
    if (cellCount(box) > this.cells.size) {
      for (const [key, content] of this.cells) {
        const row = Math.floor(key / MAX_COLUMNS);
        const column = key % MAX_COLUMNS;
        if (holdsCell(box, row, column)) found.push({ row, column, content });
      }
      return found.sort((a, b) => a.row - b.row || a.column - b.column);
    }
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const content = this.at(row, column);
        if (content !== undefined) found.push({ row, column, content });
      }
    }
    return found;
  }

  contents(): IterableIterator<T> {
    return this.cells.values();
  }

  /** The smallest box around the filled cells inside `within`, or null. */
  used(within: Box): Box | null {
    let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
    for (const key of this.cells.keys()) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (!holdsCell(within, row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Puts each cell where `place` says; null drops it. */
  move(place: (box: Box) => Box | null): void {
    const moved = new Map<number, T>();
    for (const [key, content] of this.cells) {
      const to = place(cellBox(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
      if (to) moved.set(to.row * MAX_COLUMNS + to.column, content);
    }
    this.cells = moved;
  }
}
