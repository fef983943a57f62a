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

/** Of a little sheet. */
const FEWEST = 256;
/** Room is taken with the first cell: thousands of sheets that share their cells with another need none. */
const NO_KEYS = new Float64Array(0);
const NO_STYLES = new Uint32Array(0);

export class StoredCells {
  /** Row times 16.384 plus column: ascending in every file that Excel wrote. Room is taken before it is needed. */
  private keys = NO_KEYS;
  private values: StoredValue[] = [];
  private styles = NO_STYLES;
  private count = 0;
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
    const index = this.count++;
    if (key <= this.latest) this.ascending = false;
    this.latest = key;
    if (index === this.keys.length) this.grow();
    this.keys[index] = key;
    this.values.push(cell.value);
    this.styles[index] = style;
    if (formula !== null) this.formulas.set(index, formula);
    if (cell.error) this.errors.add(index);
    if (cell.font !== undefined) this.fonts.set(index, cell.font);
    if (cell.struck !== undefined) this.struck.set(index, cell.struck);
  }

  private grow(): void {
    const room = Math.max(FEWEST, 2 * this.keys.length);
    const [keys, styles] = [new Float64Array(room), new Uint32Array(room)];
    keys.set(this.keys);
    styles.set(this.styles);
    this.keys = keys;
    this.styles = styles;
  }

  get(row: number, column: number): StoredCell | undefined {
    const index = this.goTo(row, column);
    return index < 0 ? undefined : this.at(index);
  }

  /** null where a cell holds no text, undefined where some of it is struck out: then the cell as shown tells. */
  textAt(row: number, column: number): string | null | undefined {
    const index = this.goTo(row, column);
    const value = index < 0 ? null : this.values[index];
    if (typeof value !== 'string') return null;
    return this.struck.has(index) ? undefined : value;
  }

  private goTo(row: number, column: number): number {
    if (!this.ascending) this.sort();
    const key = row * sheetColumns + column;
    const { last } = this;
    const here = last < this.count ? (this.keys[last] ?? -1) : -1;
    if (key === here) return last;
    const next = last + 1 < this.count ? (this.keys[last + 1] ?? Infinity) : Infinity;
    if (key > here && key < next) return -1;
    const index =
      key === next ? last + 1 : key > here && here >= 0 ? this.findAfter(last, key) : this.find(key);
    if (index >= 0) this.last = index;
    return index;
  }

  /** Who goes down a column finds the cell of the next row not far behind. */
  private findAfter(last: number, key: number): number {
    let step = 2;
    while (last + step < this.count && Number(this.keys[last + step]) < key) step *= 2;
    return this.find(key, last + (step >> 1), Math.min(last + step, this.count - 1));
  }

  /** Where a cell stands among the others; −1 where there is none, or some stand twice or in no order. */
  indexAt(row: number, column: number): number {
    return this.ascending ? this.find(row * sheetColumns + column) : -1;
  }

  valueAt(index: number): StoredValue {
    return this.values[index] ?? null;
  }

  styleAt(index: number): number | undefined {
    return index < this.count ? this.styles[index] : undefined;
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
    const { count, values, formulas, errors, fonts, struck } = this;
    return {
      keys: this.keys.slice(0, count),
      values,
      styles: this.styles.slice(0, count),
      formulas,
      errors,
      fonts,
      struck,
    };
  }

  static fromPlain({ keys, values, styles, formulas, errors, fonts, struck }: PlainCells): StoredCells {
    const cells = new StoredCells();
    cells.keys = keys.slice();
    cells.values = values.slice();
    cells.styles = styles.slice();
    cells.count = keys.length;
    cells.formulas = new Map(formulas);
    cells.errors = new Set(errors);
    cells.fonts = new Map(fonts);
    cells.struck = new Map(struck);
    return cells;
  }

  /** The places of the cells that hold a value or a formula. */
  forEachFilled(visit: (row: number, column: number) => void): void {
    this.values.forEach((value, index) => {
      if (value === null && !this.formulas.has(index)) return;
      const key = Number(this.keys[index]);
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

  private find(key: number, from = 0, to = this.count - 1): number {
    let low = from;
    let high = to;
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
    const lastIndex = new Map<number, number>();
    for (let index = 0; index < this.count; index++) lastIndex.set(Number(this.keys[index]), index);
    const cells = [...lastIndex]
      .sort(([a], [b]) => a - b)
      .map(([key, index]) => ({ key, cell: this.at(index) }));
    // Others may share what was there (`withValues`).
    this.keys = NO_KEYS;
    this.styles = NO_STYLES;
    this.count = 0;
    this.values = [];
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
