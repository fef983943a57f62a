/** The cells of a sheet as stored, kept in a few long arrays: a million of them take some 40 MB, as objects 150 MB. */
import type { Position } from '../../../../core/sheet/grid';
import { sheetColumns } from './moveFormula';

export type StoredValue = number | string | boolean | null;

export interface StoredCell {
  readonly value: StoredValue;
  /** Index into the workbook's cell styles. */
  readonly style: number;
  /** The formula's stored text, or the number of the shared formula that the cell takes part in. */
  readonly formula: string | number | null;
  readonly error: boolean;
  /** Set where rich text names a font of its own. */
  readonly font: string | undefined;
  /** What rich text strikes out: no part of `value`. */
  readonly struck: string | undefined;
}

/** The same as plain arrays, which a worker can hand over. */
export interface PlainCells {
  readonly keys: Float64Array;
  readonly values: readonly StoredValue[];
  readonly styles: Uint32Array;
  readonly formulas: ReadonlyMap<number, string | number>;
  readonly errors: ReadonlySet<number>;
  readonly fonts: ReadonlyMap<number, string>;
  readonly struck: ReadonlyMap<number, string>;
}

export class StoredCells {
  /** Row times 16.384 plus column: ascending in every file that Excel wrote. */
  private keys: number[] = [];
  private values: StoredValue[] = [];
  private styles: number[] = [];
  /** What few cells have, by the index of their key. */
  private formulas = new Map<number, string | number>();
  private errors = new Set<number>();
  private fonts = new Map<number, string>();
  private struck = new Map<number, string>();
  private ascending = true;
  /** The key that was added last. */
  private latest = -1;
  /** Cells are mostly asked for one after the other. */
  private last = 0;

  /** A cell that comes twice counts as it came last. */
  add(
    row: number,
    column: number,
    cell: Omit<StoredCell, 'style' | 'formula'>,
    style: number,
    formula: StoredCell['formula'],
  ): void {
    const key = row * sheetColumns + column;
    const index = this.keys.length;
    if (key <= this.latest) this.ascending = false;
    this.latest = key;
    this.keys.push(key);
    this.values.push(cell.value);
    this.styles.push(style);
    if (formula !== null) this.formulas.set(index, formula);
    if (cell.error) this.errors.add(index);
    if (cell.font !== undefined) this.fonts.set(index, cell.font);
    if (cell.struck !== undefined) this.struck.set(index, cell.struck);
  }

  get(row: number, column: number): StoredCell | undefined {
    const index = this.goTo(row, column);
    return index < 0 ? undefined : this.at(index);
  }

  holdsText(row: number, column: number): boolean {
    const index = this.goTo(row, column);
    return index >= 0 && typeof this.values[index] === 'string';
  }

  private goTo(row: number, column: number): number {
    if (!this.ascending) this.sort();
    const key = row * sheetColumns + column;
    const [here = -1, next = Infinity] = [this.keys[this.last], this.keys[this.last + 1]];
    if (key === here) return this.last;
    if (key > here && key < next) return -1;
    const index = key === next ? this.last + 1 : this.find(key);
    if (index >= 0) this.last = index;
    return index;
  }

  /** Where a cell stands among the others; −1 where there is none, or some stand twice or in no order. */
  indexAt(row: number, column: number): number {
    return this.ascending ? this.find(row * sheetColumns + column) : -1;
  }

  valueAt(index: number): StoredValue {
    return this.values[index] ?? null;
  }

  styleAt(index: number): number | undefined {
    return this.styles[index];
  }

  /** It holds a value or nothing, without a formula, an error or a look of its own. */
  isBareAt(index: number): boolean {
    return (
      !this.formulas.has(index) &&
      !this.errors.has(index) &&
      !this.fonts.has(index) &&
      !this.struck.has(index)
    );
  }

  placeAt(index: number): Position {
    const key = Number(this.keys[index]);
    return { row: Math.floor(key / sheetColumns), column: key % sheetColumns };
  }

  /** The same cells with other values; what both have in common is kept once. */
  withValues(
    places: readonly { readonly index: number }[],
    figures: readonly number[],
    others: ReadonlyMap<number, StoredValue>,
  ): StoredCells {
    const cells = new StoredCells();
    const values = this.values.slice();
    places.forEach(({ index }, i) => {
      values[index] = figures[i] ?? null;
    });
    others.forEach((value, index) => {
      values[index] = value;
    });
    Object.assign(cells, this, { values, last: 0 });
    return cells;
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  toPlain(): PlainCells {
    if (!this.ascending) this.sort();
    const { values, formulas, errors, fonts, struck } = this;
    return {
      keys: Float64Array.from(this.keys),
      values,
      styles: Uint32Array.from(this.styles),
      formulas,
      errors,
      fonts,
      struck,
    };
  }

  static fromPlain({ keys, values, styles, formulas, errors, fonts, struck }: PlainCells): StoredCells {
    const cells = new StoredCells();
    cells.keys = Array.from(keys);
    cells.values = values.slice();
    cells.styles = Array.from(styles);
    cells.formulas = new Map(formulas);
    cells.errors = new Set(errors);
    cells.fonts = new Map(fonts);
    cells.struck = new Map(struck);
    return cells;
  }

  /** The places of the cells that hold a value or a formula. */
  forEachFilled(visit: (row: number, column: number) => void): void {
    this.keys.forEach((key, index) => {
      if (this.values[index] === null && !this.formulas.has(index)) return;
      visit(Math.floor(key / sheetColumns), key % sheetColumns);
    });
  }

  private at(index: number): StoredCell {
    return {
      value: this.values[index] ?? null,
      style: Number(this.styles[index]),
      formula: this.formulas.get(index) ?? null,
      error: this.errors.has(index),
      font: this.fonts.get(index),
      struck: this.struck.get(index),
    };
  }

  private find(key: number): number {
    let low = 0;
    let high = this.keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.keys[middle];
      if (found === key) return middle;
      if (found !== undefined && found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private sort(): void {
    const lastIndex = new Map(this.keys.map((key, index) => [key, index]));
    const cells = [...lastIndex]
      .sort(([a], [b]) => a - b)
      .map(([key, index]) => ({ key, cell: this.at(index) }));
    this.keys = [];
    this.values = [];
    this.styles = [];
    this.formulas = new Map();
    this.errors = new Set();
    this.fonts = new Map();
    this.struck = new Map();
    this.ascending = true;
    this.latest = -1;
    this.last = 0;
    for (const { key, cell } of cells)
      this.add(Math.floor(key / sheetColumns), key % sheetColumns, cell, cell.style, cell.formula);
  }
}
