/** The figures of an enumeration, each with what parts it from the one before. */
import type { ProseFigure } from '../figures/figure';
import { ITEM_END } from '../text/passage';
import type { Entry } from '../text/levels';
import type { Reading } from '../claim/draft';

export interface PartFigure {
  readonly figure: ProseFigure;
  /** Which item it stands in, parted by ";", by lines or by sentences. */
  readonly item: number;
  /** First of its item. */
  readonly heads: boolean;
  /** What stands between it and the figure before: a comma, "và", or only words. */
  readonly parted: boolean;
  /** After "với", "trong đó", "gồm": it tells of the part before it. */
  readonly nested: 'no' | 'next' | 'rest';
  /** "08 biên chế" is written number first, "Nam: 20" label first. */
  readonly numberFirst: boolean;
  /** The words before it, from the last mark on. */
  readonly label: readonly string[];
  /** The words after it, up to the next mark or figure. */
  readonly behind: readonly string[];
}

export interface Enumeration {
  readonly parts: readonly PartFigure[];
  /** "…", "v.v.": there are more than are told. */
  readonly open: boolean;
  /** Whether items are parted by ";", lines or sentences. */
  readonly itemised: boolean;
}

const SOFT = /^[,+]$/;
const NESTS_NEXT = /^(?:với|cho|của|trên|cùng|tại|từ|sau|hơn|so|theo|trị|giá|tăng|giảm|thiếu|thừa|vượt|qua)$/;
const NESTS_REST = /^(?:gồm|đó)$/;
const BEFORE_NUMBER = /^(?:có|là|và|đã|trên|gần|khoảng|hơn|được|cả|thêm|đạt|ước|tổng|số|:)$/;

/** Rates, dates and names are no parts; figures in brackets are told of their part. */
export function enumerationOf(entries: readonly Entry[], { tokens, figureAt }: Reading): Enumeration {
  const parts: PartFigure[] = [];
  let item = 0;
  let heads = true;
  let parted = true;
  let rest = false;
  let nestsNext = false;
  let label: string[] = [];
  let open = false;
  let skipTo = -1;
  const nextItem = (): void => {
    item++;
    heads = true;
    rest = false;
  };
  const nextLabel = (): void => {
    parted = true;
    nestsNext = false;
    label = [];
  };
  entries.forEach(({ token: at, inner }, index) => {
    if (inner || at < skipTo) return;
    const token = tokens[at];
    const figure = figureAt[at];
    if (!token) return;
    if (figure && isPart(figure)) {
      const numberFirst = label.every((word) => BEFORE_NUMBER.test(word));
      const nested = nestsNext ? 'next' : rest ? 'rest' : 'no';
      const behind = wordsFrom(tokens, figure.next);
      parts.push({ figure, item, heads, parted, nested, numberFirst, label, behind });
      heads = parted = nestsNext = false;
      label = [];
      skipTo = figure.next;
    } else if (figure) skipTo = figure.next;
    else if (token.text === ';' || token.text === ITEM_END || isFullStop(token.text)) {
      if (token.text === '…' || isDots(tokens, at)) open = true;
      nextItem();
      nextLabel();
    } else if (
      SOFT.test(token.text) ||
      (token.low === 'và' && !isOneVerb(tokens, at) && !(parted && label.length > 0))
    )
      nextLabel();
    else if (token.text === '/') nestsNext = true;
    else if (token.kind === 'word') {
      if (/^(?:vv|v)$/.test(token.low)) open = true;
      if (
        token.low === 'yếu' ||
        token.low === 'biểu' ||
        (token.low === 'như' && tokens[at + 1]?.low !== 'sau')
      )
        open = open || isSelection(tokens[at - 1]?.low ?? '', token.low);
      // "đợt 2 tại 15 điểm": before its figure a word belongs to the label, unless it opens it.
      // So does a word that opens the first label, too: "tại xã A 5 người, tại xã B 6 người".
      const tells =
        !heads && (!parted || label.length === 0) && !(parted && token.low === parts[0]?.label[0]);
      if (tells && (NESTS_NEXT.test(token.low) || (token.low === 'còn' && tokens[at - 1]?.low === 'xuống')))
        nestsNext = true;
      if (NESTS_REST.test(token.low) && !heads && (token.low === 'gồm' || tokens[at - 1]?.low === 'trong'))
        rest = true;
      label.push(token.low);
    } else if (token.text === ':' && index > 0) label.push(':');
  });
  return { parts, open, itemised: item > 0 && parts.some((part) => part.item > 0) };
}

/** "đạt và vượt 16 chỉ tiêu" */
function isOneVerb(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at - 1]?.low === 'đạt' && tokens[at + 1]?.low === 'vượt';
}

function wordsFrom(tokens: Reading['tokens'], from: number): string[] {
  const words: string[] = [];
  for (let at = from; words.length < MOST_BEHIND && tokens[at]?.kind === 'word'; at++)
    words.push(tokens[at]?.low ?? '');
  return words;
}

const MOST_BEHIND = 8;

/** "chủ yếu", "tiêu biểu", "như": only some are told. */
function isSelection(before: string, word: string): boolean {
  return word === 'như' || before === 'chủ' || before === 'tiêu';
}

function isFullStop(text: string): boolean {
  return text === '.' || text === '…';
}

/** "...": three marks without a space. */
function isDots(tokens: Reading['tokens'], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return mark?.text === '.' && next?.text === '.' && next.start === mark.end;
}

export function isPart({ sense }: ProseFigure): boolean {
  return sense === 'count' || sense === 'amount';
}
