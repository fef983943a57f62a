/** Yields that headings tell: "Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)". */
import { bare } from '../../text/vietnamese';

/** A yield, and the columns that it is worked out from. */
export interface Yield<Column> {
  readonly target: Column;
  readonly area: Column;
  readonly output: Column;
}

/** 7.021,8 tấn of 1.245 ha are 56,4 tạ/ha: ten times the quotient. Between kg, yến, tạ and tấn; the plain one first. */
export const YIELD_FACTORS: readonly number[] = [1, 10, 100, 1000, 0.1, 0.01, 0.001];

/** Columns between a yield and what it is worked out from. */
const NEAR = 4;

/** `headingOf`: the nearest heading of a column. */
export function yieldsAmong<Column>(
  columns: readonly Column[],
  headingOf: (column: Column) => string,
): Yield<Column>[] {
  const headings = columns.map((column) => bare(headingOf(column)));
  const nearest = (at: number, words: string): Column | undefined => {
    const near = columns
      .map((column, place) => ({ column, place }))
      .filter(({ place }) => Math.abs(place - at) <= NEAR && headings[place]?.includes(words) === true)
      .sort((one, other) => Math.abs(one.place - at) - Math.abs(other.place - at));
    return near[0]?.column;
  };
  const found: Yield<Column>[] = [];
  columns.forEach((target, at) => {
    if (headings[at]?.includes('nang suat') !== true) return;
    const [area, output] = [nearest(at, 'dien tich'), nearest(at, 'san luong')];
    if (area !== undefined && output !== undefined) found.push({ target, area, output });
  });
  return found;
}
