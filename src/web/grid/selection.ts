/** The cursor and the selected area, and how keys move them. */
import type { Area, Position } from '../../core/sheet/grid';
import type { Axis } from './draw/axis';
import type { Merges } from './draw/merges';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a sheet looks like to somebody who walks over it. */
export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  isFilled(position: Position): boolean;
}

export class Selection {
  /** Where typing goes. */
  cursor: Position;
  /** The corner opposite to the cursor. */
  private corner: Position;

  constructor(
    private readonly ground: Ground,
    start: Position,
  ) {
    this.cursor = this.corner = ground.merges.anchor(this.inside(start));
  }

  get area(): Area {
    const row = Math.min(this.cursor.row, this.corner.row);
    const column = Math.min(this.cursor.column, this.corner.column);
    return this.ground.merges.whole({
      row,
      column,
      rows: Math.abs(this.cursor.row - this.corner.row) + 1,
      columns: Math.abs(this.cursor.column - this.corner.column) + 1,
    });
  }

  /** The corner that moves when the area is extended. */
  get moving(): Position {
    return this.corner;
  }

  select(position: Position): void {
    this.cursor = this.corner = this.ground.merges.anchor(this.inside(position));
  }

  extendTo(position: Position): void {
    this.corner = this.inside(position);
  }

  selectAll(rows: number, columns: number): void {
    this.select({ row: 0, column: 0 });
    this.extendTo({ row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) });
  }

  /** One cell on, or with `far` to the edge of the filled stretch, as Ctrl and an arrow do. */
  move(direction: Direction, how: { readonly extend: boolean; readonly far: boolean }): void {
    const from = how.extend ? this.corner : this.cursor;
    let to = this.next(from, direction);
    if (how.far) to = this.edge(from, to, direction);
    if (how.extend) this.extendTo(to);
    else this.select(to);
  }

  private next(from: Position, direction: Direction): Position {
    const area = this.ground.merges.at(from);
    const { rows, columns } = this.ground;
    switch (direction) {
      case 'up':
        return { ...from, row: rows.step(area?.row ?? from.row, -1) };
      case 'down':
        return { ...from, row: rows.step(area ? area.row + area.rows - 1 : from.row, 1) };
      case 'left':
        return { ...from, column: columns.step(area?.column ?? from.column, -1) };
      case 'right':
        return { ...from, column: columns.step(area ? area.column + area.columns - 1 : from.column, 1) };
    }
  }

  private edge(from: Position, first: Position, direction: Direction): Position {
    const filled = (position: Position): boolean => this.ground.isFilled(this.ground.merges.anchor(position));
    const run = filled(from) && filled(first);
    let at = first;
    for (;;) {
      const next = this.next(at, direction);
      if (next.row === at.row && next.column === at.column) return at;
      if (run ? !filled(next) : filled(at)) return at;
      at = next;
    }
  }

  private inside({ row, column }: Position): Position {
    const clamp = (value: number, count: number): number =>
      Math.min(Math.max(value, 0), Math.max(0, count - 1));
    return { row: clamp(row, this.ground.rows.count), column: clamp(column, this.ground.columns.count) };
  }
}
