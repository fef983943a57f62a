/** Which line of one version is which of another: lines that are the same hold their places, those between by likeness. */

/** A line of either version; null where the other has none. */
export interface Pair {
  readonly old: number | null;
  readonly now: number | null;
}

/** More comparisons than this take too long: such a stretch is paired line by line. */
const MOST = 2_000_000;

/** Lines that have less in common are another line, not a changed one. */
const LEAST_ALIKE = 0.3;

/** `keys`: two lines with one key are the same. `likeness`: from 0 to 1. */
export function align(
  old: readonly string[],
  now: readonly string[],
  likeness: (old: number, now: number) => number,
): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) {
    pairs.push({ old: from, now: from });
    from++;
  }
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > from && nowEnd > from && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  let [o, n] = [from, from];
  for (const [sameOld, sameNow] of commonLines(old, now, from, oldEnd, nowEnd)) {
    pairs.push(...between(o, sameOld, n, sameNow, likeness), { old: sameOld, now: sameNow });
    [o, n] = [sameOld + 1, sameNow + 1];
  }
  pairs.push(...between(o, oldEnd, n, nowEnd, likeness));
  for (let i = 0; oldEnd + i < old.length; i++) pairs.push({ old: oldEnd + i, now: nowEnd + i });
  return pairs;
}

/** The longest sequence of lines that both have, in order. */
function commonLines(
  old: readonly string[],
  now: readonly string[],
  from: number,
  oldEnd: number,
  nowEnd: number,
): [number, number][] {
  const [height, width] = [oldEnd - from, nowEnd - from];
  if (height * width > MOST) return [];
  return bestPath(height, width, (i, j) => (old[from + i] === now[from + j] ? 1 : 0)).map(([i, j]) => [
    from + i,
    from + j,
  ]);
}

function between(
  oldFrom: number,
  oldEnd: number,
  nowFrom: number,
  nowEnd: number,
  likeness: (old: number, now: number) => number,
): Pair[] {
  const [height, width] = [oldEnd - oldFrom, nowEnd - nowFrom];
  const alike =
    height * width > MOST / 20
      ? Array.from({ length: Math.min(height, width) }, (_, i): [number, number] => [i, i])
      : bestPath(height, width, (i, j) => {
          const alikeness = likeness(oldFrom + i, nowFrom + j);
          return alikeness < LEAST_ALIKE ? 0 : alikeness;
        });
  const pairs: Pair[] = [];
  let [o, n] = [0, 0];
  const skipTo = (i: number, j: number): void => {
    for (; o < i; o++) pairs.push({ old: oldFrom + o, now: null });
    for (; n < j; n++) pairs.push({ old: null, now: nowFrom + n });
  };
  for (const [i, j] of alike) {
    skipTo(i, j);
    pairs.push({ old: oldFrom + i, now: nowFrom + j });
    [o, n] = [i + 1, j + 1];
  }
  skipTo(height, width);
  return pairs;
}

/** The pairs in order whose worths add up to most; pairs worth nothing are none. */
function bestPath(
  height: number,
  width: number,
  worth: (i: number, j: number) => number,
): [number, number][] {
  const best: number[][] = [new Array<number>(width + 1).fill(0)];
  const worths: number[][] = [];
  for (let i = 0; i < height; i++) {
    const above = best[i] ?? [];
    const line = [0];
    const own: number[] = [];
    for (let j = 0; j < width; j++) {
      const value = worth(i, j);
      own.push(value);
      const taken = value > 0 ? (above[j] ?? 0) + value : 0;
      line.push(Math.max(taken, above[j + 1] ?? 0, line[j] ?? 0));
    }
    best.push(line);
    worths.push(own);
  }
  const path: [number, number][] = [];
  for (let i = height, j = width; i > 0 && j > 0;) {
    const present = best[i]?.[j] ?? 0;
    const value = worths[i - 1]?.[j - 1] ?? 0;
    if (value > 0 && present === (best[i - 1]?.[j - 1] ?? 0) + value) {
      path.push([i - 1, j - 1]);
      i--;
      j--;
    } else if (present === (best[i - 1]?.[j] ?? 0)) i--;
    else j--;
  }
  return path.reverse();
}
