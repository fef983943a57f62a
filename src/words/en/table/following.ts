/** What an error value comes from, the formulas that show it only for that, and what else a move of figures broke. */
import type { Explained, Following, Origin } from '../../../core/finding/oneCause';
import { isNoNumber, quoted } from '../../printed';
import { list, naming } from '../phrases';

/** "D27, which holds “1 văn bản”, no number: please mend that cell first" */
export function originsText(because: readonly Origin[]): string {
  const told = because.map(({ cell, text }) => `${cell} (${text === '' ? 'an empty text' : quoted(text)})`);
  const cells = list(told, 'cell', 3);
  if (because.every(({ text }) => isNoNumber(text)))
    return `${cells}, which Excel’s + cannot add: please use SUM in place of +, or write 0 there`;
  return `${cells}, no number: please mend ${because.length > 1 ? 'those cells' : 'that cell'} first`;
}

/** "So the formulas in D5 and D3 show #VALUE!: …" */
export function following({ cells, shown, mayBeSign }: Following): string {
  const many = cells.length > 1;
  const start = `So the ${many ? 'formulas' : 'formula'} in ${list(cells, 'cell', 6)} ${many ? 'show' : 'shows'} ${shown}`;
  return mayBeSign
    ? `${start}: with a figure there (0 if nothing arose) ${many ? 'they' : 'it'} will be right; for “-” use SUM in place of +.`
    : `${start}, and will be right once this is mended.`;
}

/** "So “Gia Hội” column C (C7) does not agree either." */
export function explaining(others: readonly Explained[]): string {
  return `So ${list(others.map(nameOf), 'place', 6)} ${others.length > 1 ? 'do' : 'does'} not agree either.`;
}

function nameOf({ rule, cell, of }: Explained): string {
  return of ? `${naming(rule).full(of)} (${cell})` : cell;
}
