/** Which cells of a sheet are merged, found fast. */
import type { Area, Position } from '../../../core/sheet/grid';

export class Merges {
  private readonly byRow = new Map<number, Area[]>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const list = this.byRow.get(row);
        if (list) list.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  at({ row, column }: Position): Area | null {
    const found = this.byRow
      .get(row)
      ?.find((area) => column >= area.column && column < area.column + area.columns);
    return found ?? null;
  }

  /** The cell that shows for a place: the first of its merge. */
  anchor(position: Position): Position {
    const area = this.at(position);
    return area ? { row: area.row, column: area.column } : position;
  }

  /** Rows above `first` whose merged cells reach into it. */
  anchorsAbove(first: number): number[] {
    return (this.byRow.get(first) ?? []).filter(({ row }) => row < first).map(({ row }) => row);
  }

  /** Grows an area until it cuts no merge. */
  whole(area: Area): Area {
    let { row, column } = area;
    let lastRow = area.row + area.rows - 1;
    let lastColumn = area.column + area.columns - 1;
    for (let grew = true; grew;) {
      grew = false;
      for (let at = row; at <= lastRow; at++) {
        for (const merge of this.byRow.get(at) ?? []) {
          const right = merge.column + merge.columns - 1;
          if (merge.column > lastColumn || right < column) continue;
          const bottom = merge.row + merge.rows - 1;
          if (merge.row < row || bottom > lastRow || merge.column < column || right > lastColumn) grew = true;
          row = Math.min(row, merge.row);
          column = Math.min(column, merge.column);
          lastRow = Math.max(lastRow, bottom);
          lastColumn = Math.max(lastColumn, right);
        }
      }
    }
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }
}
