/** Properties of cells that may also be set for whole columns, whole rows or the whole sheet. */
import { type Box, cellBox, cellCount, holdsCell, isWholeColumns, isWholeRows } from './box';
import { Cells } from './cells';

export class Layers<T extends object> {
  readonly cells = new Cells<Partial<T>>();
  private rows = new Map<number, Partial<T>>();
  private columns = new Map<number, Partial<T>>();
  private sheet: Partial<T> = {};

  constructor(private readonly defaults: T) {}

  read<K extends keyof T>(row: number, column: number, name: K): T[K] {
    for (const layer of [
      this.cells.at(row, column),
      this.rows.get(row),
      this.columns.get(column),
      this.sheet,
    ]) {
      if (layer && name in layer) return layer[name] as T[K];
    }
    return this.defaults[name];
  }

  write(box: Box, patch: Partial<T>): void {
    if (isWholeColumns(box) && isWholeRows(box)) this.writeSheet(patch);
    else if (isWholeColumns(box)) this.writeColumns(box, patch);
    else if (isWholeRows(box)) this.writeRows(box, patch);
    else this.writeCells(box, patch);
  }

  /** Back to the defaults, whatever was set. */
  reset(box: Box): void {
    if (isWholeColumns(box) || isWholeRows(box)) {
      for (const { row, column } of this.cells.inside(box)) this.cells.remove(row, column);
      for (const row of [...this.rows.keys()])
        if (holdsCell(box, row, 0) && isWholeRows(box)) this.rows.delete(row);
      for (const column of [...this.columns.keys()]) {
        if (isWholeColumns(box) && holdsCell(box, 0, column)) this.columns.delete(column);
      }
      if (isWholeColumns(box) && isWholeRows(box)) this.sheet = {};
      return;
    }
    const layered = this.rows.size + this.columns.size + Object.keys(this.sheet).length > 0;
    if (layered) this.writeCells(box, { ...this.defaults });
    else for (const { row, column } of this.cells.inside(box)) this.cells.remove(row, column);
  }

  /** The values that occur in the box, each once. */
  values<K extends keyof T>(box: Box, name: K): ReadonlySet<T[K]> {
    const found = new Set<T[K]>();
    const stored = this.cells.inside(box);
    for (const { row, column } of stored) found.add(this.read(row, column, name));
    if (stored.length === cellCount(box)) return found;
    if (cellCount(box) <= 100_000) {
      for (let row = box.row; row < box.row + box.rows; row++) {
        for (let column = box.column; column < box.column + box.columns; column++) {
          found.add(this.read(row, column, name));
        }
      }
      return found;
    }
    // Too many to walk: one cell without any layer of its own, and each layered row and column, stand for the rest.
    const plainRow = this.firstWithout(this.rows, box.row, box.rows);
    const plainColumn = this.firstWithout(this.columns, box.column, box.columns);
    for (const row of [...this.rows.keys(), ...plainRow]) {
      for (const column of [...this.columns.keys(), ...plainColumn]) {
        if (holdsCell(box, row, column)) found.add(this.read(row, column, name));
      }
    }
    return found;
  }

  move(place: (box: Box) => Box | null): void {
    this.cells.move(place);
  }

  moveRows(place: (index: number) => number | null): void {
    this.rows = moved(this.rows, place);
  }

  moveColumns(place: (index: number) => number | null): void {
    this.columns = moved(this.columns, place);
  }

  private firstWithout(layer: ReadonlyMap<number, unknown>, start: number, count: number): number[] {
    for (let index = start; index < start + count; index++) if (!layer.has(index)) return [index];
    return [];
  }

  private writeCells(box: Box, patch: Partial<T>): void {
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        this.cells.put(row, column, { ...this.cells.at(row, column), ...patch });
      }
    }
  }

  private overwrite(box: Box, patch: Partial<T>): void {
    for (const { row, column, content } of this.cells.inside(box)) {
      this.cells.put(row, column, { ...content, ...patch });
    }
  }

  private writeRows(box: Box, patch: Partial<T>): void {
    for (let row = box.row; row < box.row + box.rows; row++) {
      this.rows.set(row, { ...this.rows.get(row), ...patch });
    }
    this.overwrite(box, patch);
  }

  private writeColumns(box: Box, patch: Partial<T>): void {
    for (let column = box.column; column < box.column + box.columns; column++) {
      this.columns.set(column, { ...this.columns.get(column), ...patch });
      // A row's setting would hide the newer one of the column.
      for (const row of this.rows.keys()) this.writeCells(cellBox(row, column), patch);
    }
    this.overwrite(box, patch);
  }

  private writeSheet(patch: Partial<T>): void {
    this.sheet = { ...this.sheet, ...patch };
    for (const [row, layer] of this.rows) this.rows.set(row, { ...layer, ...patch });
    for (const [column, layer] of this.columns) this.columns.set(column, { ...layer, ...patch });
    this.overwrite({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, patch);
  }
}

function moved<V>(layer: ReadonlyMap<number, V>, place: (index: number) => number | null): Map<number, V> {
  const result = new Map<number, V>();
  for (const [index, value] of layer) {
    const to = place(index);
    if (to !== null) result.set(to, value);
  }
  return result;
}
