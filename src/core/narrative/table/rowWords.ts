/** How much of a row's label is said in a stretch of prose: by words, rare ones weighing more. */
import { labelKey } from '../../text/label';
import { bare } from '../../text/vietnamese';
import { spelledOut } from '../../text/abbreviations';
import type { TableFigure } from '../claim/tableFigure';

export interface RowWords {
  readonly row: TableFigure;
  readonly words: readonly string[];
  readonly unit: readonly string[];
  readonly weight: number;
}

export interface Rows {
  readonly rows: readonly RowWords[];
  readonly weightOf: (word: string) => number;
}

/** Words that say how a row is counted rather than what. */
const STOP =
  'so|tong|cua|va|cac|duoc|da|tai|trong|co|la|do|theo|ve|tu|den|cho|xong|phai|can|nam|ky|bao|cao|luy|ke|thoi|diem|gom|ca|hoac|thuoc|tren|voi|nhung'.split(
    '|',
  );
/** What prose calls otherwise than forms do. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  cong: ['trang'],
  bo: ['xu', 'ly'],
};

export function rowsOf(figures: readonly TableFigure[]): Rows {
  const often: Record<string, number> = {};
  const words = figures.map(({ label }) =>
    unique(labelKey(label).words.filter((word) => !STOP.includes(word))),
  );
  for (const each of words) for (const word of each) often[word] = (often[word] ?? 0) + 1;
  const rarity = (word: string): number => Math.log(1 + figures.length / (often[word] ?? figures.length));
  const weightOf = (word: string): number => rarity(word) * rarity(word);
  return {
    weightOf,
    rows: figures.map((row, at) => {
      const own = words[at] ?? [];
      return {
        row,
        words: own,
        unit: labelKey(row.unit).words,
        weight: own.reduce((sum, word) => sum + weightOf(word), 0),
      };
    }),
  };
}

/** Words in small letters, abbreviations spelled out, without accents. */
export function saidIn(words: readonly string[]): Readonly<Record<string, true>> {
  const said: Record<string, true> = {};
  for (const word of words) {
    for (const each of spelledOut(word) ?? [word]) {
      const plain = bare(each);
      said[plain] = true;
      for (const other of MEANT[plain] ?? []) said[other] = true;
    }
  }
  return said;
}

/** 0 to 1: the share of the row's label that is said. A label of a word or two says too little. */
export function saidOf(
  { words, weight }: RowWords,
  said: Readonly<Record<string, true>>,
  { weightOf }: Rows,
): number {
  if (words.length < 3) return 0;
  return (
    words.reduce(
      (sum, word) => sum + (Object.prototype.hasOwnProperty.call(said, word) ? weightOf(word) : 0),
      0,
    ) / weight
  );
}

function unique(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) === at);
}
