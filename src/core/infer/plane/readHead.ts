/** What stands at the head of a row or column, and what kind of figures follow. */
import type { Figure } from '../../number/figure';
import type { InferCell, ItemHead } from './plane';

/** Longer heads are prose. */
const LONGEST = 300;

export function readHead(lines: number, cellAt: (line: number) => InferCell | undefined): ItemHead {
  let words = '';
  let nearest = '';
  let open = true;
  let [figures, codes, steps, decimals] = [0, 0, 0, 0];
  let before: Figure | null = null;
  for (let line = 0; line < lines; line++) {
    const cell = cellAt(line);
    if (!cell) continue;
    const { figure, text } = cell;
    if (!figure) {
      if (open && text !== '' && words.length < LONGEST) {
        nearest = text.toLowerCase();
        words += (words === '' ? '' : ' ') + nearest;
      }
      continue;
    }
    // A year or the number of a column is a heading, not a figure.
    if (!isYear(text)) open = false;
    figures++;
    if (/^0[0-9]{2,}$/.test(text)) codes++;
    if (before && figure.value.eq(before.value.plus(1))) steps++;
    before = figure;
    decimals = Math.max(decimals, decimalsUsed(figure));
  }
  const counts = figures > 3 && (codes > figures / 2 || steps > (figures - 1) * 0.8);
  return { words, nearest, decimals, figures, counts };
}

function isYear(text: string): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(text);
}

function decimalsUsed({ value, decimals }: Figure): number {
  if (decimals === 0) return 0;
  const shown = value.toFixed(decimals);
  let used = decimals;
  while (used > 0 && shown.charAt(shown.length - 1 - (decimals - used)) === '0') used--;
  return used;
}
