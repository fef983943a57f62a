// Whether a cell still holds what a plan saw, and the change that takes a change back.
import type { CellContent, Change } from '../../../src/core/fill/change';
import { backwards, compare, contentOf, sameContent } from '../../../src/core/fill/standing';

const value = (of: CellContent['value']): CellContent => ({ value: of, formula: null });
const formula = (of: string, shown: CellContent['value'] = null): CellContent => ({
  value: shown,
  formula: of,
});

test.each([
  [value(5), value(5), true],
  [value(5), value('5'), false],
  [value(''), value(null), true],
  [value(null), value(''), true],
  [value(null), value(null), true],
  [value(0), value(null), false],
  [value(false), value(''), false],
  [formula('=sum(d5:d7)', 1), formula('=SUM($D$5: $D$7)', 2), true],
  [formula('=A1'), formula('=A2'), false],
  [formula('=A1', 5), value(5), false],
  [value(5), formula('=A1', 5), false],
])('%j and %j: %s', (one, other, same) => {
  expect(sameContent(one, other)).toBe(same);
});

test('a cell without an entry is a blank', () => {
  expect(contentOf(undefined)).toEqual(value(null));
  expect(contentOf({ value: 3, text: '3', format: 'General', formula: '=1+2' })).toEqual(formula('=1+2', 3));
});

test('what somebody changed is parted from what still stands; what was reached before stands the second time', () => {
  const change = (row: number): Change => ({
    position: { row, column: 0 },
    before: value(row),
    after: value(9),
  });
  const now = [value(0), value(7), value(9)];
  const parted = (again?: boolean): unknown => {
    const { standing, overtaken } = compare([0, 1, 2].map(change), ({ row }) => now[row]!, again);
    return [standing, overtaken].map((all) => all.map(({ position }) => position.row));
  };
  expect(parted()).toEqual([[0], [1, 2]]);
  expect(parted(true)).toEqual([[0, 2], [1]]);
});

test('a change backwards gives the content and the font that were there', () => {
  const position = { row: 1, column: 2 };
  const plain = { position, before: value(1), after: formula('=A1') };
  expect(backwards(plain)).toEqual({ position, before: formula('=A1'), after: value(1) });
  const font = { before: '.VnTime', after: 'Times New Roman' };
  expect(backwards({ ...plain, font })).toEqual({
    position,
    before: formula('=A1'),
    after: value(1),
    font: { before: 'Times New Roman', after: '.VnTime' },
  });
});
