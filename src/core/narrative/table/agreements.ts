/**
 * What prose and table surely do not contradict each other in, though the words alone would not lead from one to the other: "không
 * phát sinh phản ánh, kiến nghị" where the rows of such tell 0, "210 cuộc tuyên truyền" where a cell reads "210 hội nghị".
 */
import { labelKey } from '../../text/label';
import { bare } from '../../text/vietnamese';
import { spelledOut } from '../../text/abbreviations';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import type { Link } from './choose';
import type { Mention } from './mentions';
import { saidIn, saidRows, type RowWords, type Rows } from './rowWords';

/** A row that is told of shares some words at least. */
const SHARES = 0.05;
/** The words that name what there is none of: "văn bản", "phản ánh". */
const NAMING = 2;
/** Smaller figures stand in a cell by chance. */
const LEAST = 10;

/** The row that a mention agrees with best; it counts where no link is told of either. */
export function agreementOf(mention: Mention, rows: Rows): Link | null {
  if (mention.kind === 'sum' || mention.figure.sense === 'rate') return null;
  const agrees = mention.kind === 'none' ? isNoneOf : isInCell;
  const fitting = saidRows(saidIn(mention.sentence), rows)
    .filter(({ row, said }) => said >= SHARES && agrees(mention, row))
    .sort((one, other) => other.said - one.said);
  const best = mention.kind === 'none' ? firstBeside(fitting, rows) : fitting[0];
  return best
    ? { mention, row: best.row.row, said: best.said, agrees: true, sure: false, confirmed: false }
    : null;
}

/** What there is none of is told by the row of all, right above: "đã tiếp nhận" before "đã giải quyết xong". */
function firstBeside<Said extends { readonly row: RowWords }>(
  fitting: readonly Said[],
  { rows }: Rows,
): Said | undefined {
  const [nearest] = fitting;
  if (!nearest) return undefined;
  const at = rows.indexOf(nearest.row);
  const above = rows.slice(Math.max(0, at - MOST_ABOVE), at);
  return (
    above.reduce<Said | undefined>(
      (found, row) => found ?? fitting.find((each) => each.row === row),
      undefined,
    ) ?? nearest
  );
}

const MOST_ABOVE = 2;

/** A row of 0 that names the thing. */
function isNoneOf({ object }: Mention, { row, words }: RowWords): boolean {
  if (row.unit === '%' || row.figure?.value.eq(0) !== true) return false;
  const named = plainWords(object).slice(0, NAMING);
  return named.length === NAMING && named.every((word) => words.includes(word));
}

/** The cell's text tells the very figure, of things of one kind. */
function isInCell({ figure }: Mention, { told }: RowWords): boolean {
  return figure.value.gte(LEAST) && told.some((each) => isSame(each, figure));
}

function isSame(one: ProseFigure, other: ProseFigure): boolean {
  return one.value.eq(other.value) && /^(?:same|kind)$/.test(likeness(one, other));
}

function plainWords(words: readonly string[]): string[] {
  const plain: string[] = [];
  for (const word of words) plain.push(...(spelledOut(word) ?? [word]).map(bare));
  return plain.length > 0 ? [...labelKey(plain.join(' ')).words] : plain;
}
