/** How much of a row's label is said in a stretch of prose: by words, rare ones weighing more. */
import { labelKey } from '../../text/label';
import { bare } from '../../text/vietnamese';
import { spelledOut } from '../../text/abbreviations';
import type { TableFigure } from '../claim/tableFigure';
import type { ProseFigure } from '../figures/figure';
import { readFigures } from '../figures/readFigures';
import { tokensOf } from '../text/token';

export interface RowWords {
  readonly row: TableFigure;
  readonly words: readonly string[];
  readonly unit: readonly string[];
  readonly weight: number;
  /** The figures that its cell's text tells, read as prose is. */
  readonly told: readonly ProseFigure[];
}

export interface Rows {
  readonly rows: readonly RowWords[];
  readonly weightOf: (word: string) => number;
  /** Where the rows stand that have a word. */
  readonly rowsWith: Readonly<Record<string, readonly number[]>>;
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
  const rowsWith: Record<string, number[]> = {};
  const words = figures.map(({ label }) =>
    unique(labelKey(label).words.filter((word) => !STOP.includes(word))),
  );
  words.forEach((each, at) => {
    for (const word of each) (rowsWith[word] = own(rowsWith, word) ?? []).push(at);
  });
  const rarity = (word: string): number =>
    Math.log(1 + figures.length / (own(rowsWith, word)?.length ?? figures.length));
  const weightOf = (word: string): number => rarity(word) * rarity(word);
  return {
    weightOf,
    rowsWith,
    rows: figures.map((row, at) => {
      const mine = words[at] ?? [];
      return {
        row,
        words: mine,
        unit: labelKey(row.unit).words,
        weight: mine.reduce((sum, word) => sum + weightOf(word), 0),
        told: /\d/.test(row.printed) ? readFigures(tokensOf(row.printed)) : [],
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

/**
 * The rows of which something is said, each with the share of its label that is, 0 to 1. A label of a word or two says
 * too little. Only rows that share a word are looked at, so that a long table costs no more for each figure of a text.
 */
export function saidRows(
  said: Readonly<Record<string, true>>,
  { rows, weightOf, rowsWith }: Rows,
): { readonly row: RowWords; readonly said: number }[] {
  const weights: Record<number, number> = {};
  for (const word of Object.keys(said)) {
    if (!Object.prototype.hasOwnProperty.call(rowsWith, word)) continue;
    const weight = weightOf(word);
    for (const at of rowsWith[word] ?? []) weights[at] = (weights[at] ?? 0) + weight;
  }
  const found: { readonly row: RowWords; readonly said: number }[] = [];
  for (const at of Object.keys(weights).map(Number)) {
    const row = rows[at];
    if (row && row.words.length >= FEWEST_WORDS) found.push({ row, said: (weights[at] ?? 0) / row.weight });
  }
  return found;
}

const FEWEST_WORDS = 3;

/** A word may be called like what every object has: "constructor". */
function own(record: Readonly<Record<string, number[]>>, word: string): number[] | undefined {
  return Object.prototype.hasOwnProperty.call(record, word) ? record[word] : undefined;
}

function unique(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) === at);
}
