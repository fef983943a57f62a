/** The lines that are looked at first: half spread over the table, half the fullest. */
import { type Plane, valueAt } from '../plane/plane';

const MOST = 20;

/** `most` lines, in their order. */
export function sampledLines(plane: Plane, most = MOST): number[] {
  const lines: { line: number; filled: number }[] = [];
  for (let line = 0; line < plane.lines; line++) {
    let figures = 0;
    let filled = 0;
    for (let item = 0; item < plane.items; item++) {
      const value = valueAt(plane, line, item);
      if (value !== value) continue;
      figures++;
      if (value !== 0) filled++;
    }
    if (figures > 1) lines.push({ line, filled });
  }
  if (lines.length <= most) return lines.map(({ line }) => line);
  const chosen = new Set<number>();
  const step = (lines.length * 2) / most;
  lines.forEach(({ line }, i) => {
    if (Math.floor(i / step) > Math.floor((i - 1) / step)) chosen.add(line);
  });
  for (const { line } of lines.slice().sort((a, b) => b.filled - a.filled)) {
    if (chosen.size >= most) break;
    chosen.add(line);
  }
  return lines.map(({ line }) => line).filter((line) => chosen.has(line));
}
