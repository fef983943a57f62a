/** Figures: exact decimals as they are printed, and the result of reading a cell. */
import type Big from 'big.js';

/**
 * A printed figure (số liệu). "99,7" is `{value: 99.7, decimals: 1}` and stands
 * for [99,65; 99,75); "2.654" in a count row is `{value: 2654, decimals: 0}`.
 * `decimals` keeps trailing zeros: "5,00" has 2.
 */
export interface Figure {
  readonly value: Big;
  readonly decimals: number;
}

/** What a row counts, hence what may stand in its cells. */
export type Measure =
  | 'count' // whole and not negative: files, persons, documents
  | 'rate' // per cent
  | 'amount' // money, area: decimals allowed, not negative
  | 'yesNo'; // 0 or 1

/**
 * Why a reading is not plain. The names are stable: words/ puts a sentence to
 * each, scripts may read them.
 */
export type Flag =
  | 'textNumber' // a figure stored as text: "2.654"
  | 'dotGroupOrDecimal' // "2.654" in a rate or an amount: 2654 or 2,654
  | 'commaGroupOrDecimal' // "1,234": 1,234 or 1234
  | 'badGroup' // "1.23.456"
  | 'englishDecimal' // "12.5", "0.5", ".5"
  | 'englishStyle' // "1,234.5"
  | 'maybeDate' // "1.2" typed where the host makes 1 February of it
  | 'dateFormat' // a number in a date format
  | 'noIntegerPart' // ",5"
  | 'trailingSeparator' // "5,"
  | 'leadingZeros' // "007", "00004": more like a code than a figure ("05" is custom)
  | 'mixedSeparators' // "12,345.678,9"
  | 'list' // "1,2,3", two figures in one cell
  | 'spaceGroup' // "2 654" with an ordinary space
  | 'invisible' // zero-width characters or a byte-order mark inside
  | 'fullWidth' // "２６５４"
  | 'foreignDigits' // "٢٦٥٤"
  | 'letterForDigit' // "1O0", "l00"
  | 'fraction' // "½", "3/4"
  | 'struckOut' // 39 beside a struck-out 35
  | 'allStruck' // 39, struck out from end to end
  | 'footnote' // "2.654¹", "2.654(1)", "2.654*"
  | 'dashMinus' // "–15" with an en dash
  | 'trailingMinus' // "15-"
  | 'accounting' // "(1.200)"
  | 'bracketed' // "(4)" where nothing is negative
  | 'strayBlank' // "94, 45", "62 ,12"
  | 'strayMark' // "62,,12", "62;12"
  | 'amongWords' // "khoảng 500", "15 (mười lăm)"
  | 'notCollected' // "Chưa có số liệu"
  | 'noneInWords' // "Không phát sinh"
  | 'apostropheGroup' // "1'234"
  | 'visibleApostrophe' // "'2.654"
  | 'doubleSign' // "--5"
  | 'permille' // "5‰"
  | 'percentScale' // 0.997 or 1 in a % row without a % format
  | 'percentTwice' // 99.7 shown as 9970,0%
  | 'exponent' // "1E3"
  | 'unitSuffix' // "2.654 người"
  | 'scaleSuffix' // "2,5 tỷ"
  | 'tooManyDigits' // more than 15 digits: Excel cannot hold it
  | 'tooLong'
  | 'overflow' // 1e400
  | 'errorValue' // #N/A
  | 'boolean'
  | 'formulaText' // "=1+1" as text
  | 'notNumber' // any other text where a figure belongs
  | 'notCalculated'; // a formula whose result was never stored

/** The agreed signs of statistics tables in place of a figure. */
export type Sign =
  | 'none' // "-": no such phenomenon; counts as 0
  | 'missing' // "…": it exists but there is no information
  | 'notApplicable'; // "x": cannot occur

/**
 * What a cell says. `figure` with `warn` reads surely but should be tidied;
 * `ask` has two readings (`readings` lists them, the Vietnamese first) or one
 * that must be confirmed; `reject` has none, `suggestion` may hold a likely
 * one ("1O0" -> 100).
 */
export type Reading =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly flags: readonly Flag[];
      readonly warn: boolean;
    }
  | { readonly kind: 'ask'; readonly readings: readonly Figure[]; readonly flags: readonly Flag[] }
  | { readonly kind: 'reject'; readonly flags: readonly Flag[]; readonly suggestion?: Figure }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'blank' };
