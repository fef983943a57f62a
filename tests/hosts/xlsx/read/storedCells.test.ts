import { StoredCells, type StoredValue } from '../../../../src/hosts/xlsx/read/cells/storedCells';

const holding = (value: StoredValue) => ({ value, error: false, font: undefined, struck: undefined });
const cellsOf = (...places: readonly (readonly [row: number, column: number, value: StoredValue])[]) => {
  const cells = new StoredCells();
  places.forEach(([row, column, value], i) => {
    cells.add(row, column, holding(value), i, null);
  });
  return cells;
};

test('cells in any order are found, one that comes twice as it came last', () => {
  const cells = cellsOf([2, 0, 'c'], [0, 1, 'b'], [0, 0, 'a'], [0, 1, 'B']);
  expect(cells.indexAt(0, 1)).toBe(-1);
  const found = (row: number, column: number) => [
    cells.get(row, column)?.value,
    cells.get(row, column)?.style,
    cells.textAt(row, column),
  ];
  expect(found(0, 0)).toEqual(['a', 2, 'a']);
  expect(found(0, 1)).toEqual(['B', 3, 'B']);
  expect(found(2, 0)).toEqual(['c', 0, 'c']);
  expect(found(1, 0)).toEqual([undefined, undefined, null]);
  // Now they stand in order, and a cell behind them keeps it so.
  expect([...cells.toPlain().keys]).toEqual([0, 1, 2 * 16384]);
  expect(cells.indexAt(2, 0)).toBe(2);
  cells.add(2, 1, holding(null), 0, null);
  expect(cells.indexAt(2, 1)).toBe(3);
  cells.add(2, 1, holding(1), 0, null);
  expect(cells.indexAt(2, 1)).toBe(-1);
  expect(cells.get(2, 1)?.value).toBe(1);
});

test('the same cells hold other values, and the first ones stay', () => {
  const cells = cellsOf([0, 0, 1], [0, 1, 2], [5, 3, 'x']);
  expect(cells.placeAt(2)).toEqual({ row: 5, column: 3 });
  const values = (all: StoredCells) => [0, 1, 2].map((index) => all.valueAt(index));
  const other = cells.withValues([{ index: 0 }, { index: 1 }], [7, 8], new Map([[1, '-']]));
  expect(values(other)).toEqual([7, '-', 'x']);
  // A figure that was not found leaves no other in its place.
  expect(values(cells.withValues([{ index: 0 }, { index: 1 }], [7], new Map()))).toEqual([7, null, 'x']);
  expect(values(cells)).toEqual([1, 2, 'x']);
  expect(cells.valueAt(3)).toBeNull();
});

test('cells are found down a column and in any order, however many there are', () => {
  const places = Array.from({ length: 3000 }, (_none, i) => [Math.floor(i / 3) * 2, (i % 3) * 4, i] as const);
  const cells = cellsOf(...places);
  const found = places.map(([row, column]) => cells.get(row, column)?.value);
  expect(found).toEqual(places.map(([, , value]) => value));
  for (const column of [0, 4, 8])
    for (let row = 0; row < 2001; row++) {
      const value = row % 2 === 0 && row < 2000 ? (row / 2) * 3 + column / 4 : undefined;
      expect(cells.get(row, column)?.value).toBe(value);
    }
  for (let i = places.length - 1; i >= 0; i -= 7) {
    const [row, column, value] = places[i]!;
    expect(cells.get(row, column + 1)).toBeUndefined();
    expect(cells.get(row, column)?.value).toBe(value);
  }
});

test('of a text partly struck out only the cell as shown tells', () => {
  const cells = new StoredCells();
  cells.add(0, 0, { ...holding('a'), struck: 'b' }, 0, null);
  expect(cells.textAt(0, 0)).toBeUndefined();
});

test('what is sorted leaves alone what shares its cells', () => {
  const cells = cellsOf([1, 0, 'b'], [0, 0, 'a']);
  const other = cells.withValues([], [], new Map());
  expect(cells.get(0, 0)?.value).toBe('a');
  expect([other.get(0, 0)?.value, other.get(1, 0)?.value]).toEqual(['a', 'b']);
});
