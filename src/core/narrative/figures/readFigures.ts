/** The figures of a block, in order. */
import Big from 'big.js';
import { scalePowerOf } from '../../number/read/scaleWord';
import type { Bound, ProseFigure } from './figure';
import { isTime, senseOf } from './sense';
import { spelledNumber } from './spelled';
import type { Token } from '../text/token';
import { classOf, endsNoun, isNounPair } from './unit';

/** "1.234.567/2.345.678" */
const MOST_SHARE = 60;
const MOST_UNIT = 8;
const MOST_TAIL = 14;
const BOUNDS: Readonly<Record<string, Bound>> = {
  trên: 'above',
  hơn: 'above',
  'tối thiểu': 'above',
  'ít nhất': 'above',
  gần: 'below',
  dưới: 'below',
  'tối đa': 'below',
  khoảng: 'about',
  'xấp xỉ': 'about',
  chừng: 'about',
};

export function readFigures(tokens: readonly Token[]): ProseFigure[] {
  const figures: ProseFigure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const figure = token.kind === 'number' ? printedFigure(tokens, at) : spelledFigure(tokens, at);
    if (!figure) continue;
    figures.push(figure);
    at = figure.next - 1;
  }
  return figures;
}

function printedFigure(tokens: readonly Token[], at: number): ProseFigure | null {
  const token = tokens[at];
  if (!token) return null;
  const [first = '', second] =
    token.text.length < MOST_SHARE && /^\d[\d.,]*\/\d[\d.,]*$/.test(token.text)
      ? token.text.split('/')
      : [token.text];
  const scaled = scaleOf(tokens, at + 1);
  const unit = unitFrom(tokens, scaled.next);
  let next = scaled.next;
  const sense = senseOf(tokens, at, scaled.power > 0 && unit.length === 0 ? ['đồng'] : unit);
  if (sense === 'rate' && /^[%‰]$/.test(tokens[at + 1]?.text ?? '')) next = at + 2;
  // "1,174 triệu lượt": before a scale a comma parts decimals.
  const number = numberOf(first, sense, scaled.power > 0 ? null : classOf(unit));
  const whole =
    second === undefined || (sense !== 'count' && sense !== 'amount') ? null : numberOf(second, sense, null);
  if (!number) return null;
  const power = sense === 'rate' ? 0 : scaled.power;
  const last = tokens[sense === 'rate' ? at : scaled.next - 1] ?? token;
  return {
    start: token.start,
    end: last.end,
    text: textOf(token, power > 0 ? tokens.slice(at + 1, scaled.next) : []).split('/')[0] ?? '',
    value: scaledBy(number.value, power),
    decimals: number.decimals - power,
    shown: number.decimals,
    sense,
    bound: boundBefore(tokens, at),
    whole: whole && second !== undefined ? { value: scaledBy(whole.value, power), text: second } : null,
    unit: sense === 'rate' ? [] : unit,
    unitClass: sense === 'rate' ? null : classOf(unit),
    per: tokens[at + 1]?.text === '‰' ? 1000 : 100,
    tail: tailFrom(tokens, next),
    token: at,
    next,
  };
}

function textOf(token: Token, scale: readonly Token[]): string {
  return [token]
    .concat(scale)
    .map(({ text }) => text)
    .join(' ');
}

function spelledFigure(tokens: readonly Token[], at: number): ProseFigure | null {
  const spelled = spelledNumber(tokens, at);
  if (!spelled) return null;
  const unit = unitFrom(tokens, spelled.next);
  const token = tokens[at];
  const last = tokens[spelled.next - 1];
  if (!token || !last) return null;
  return {
    start: token.start,
    end: last.end,
    text: tokens
      .slice(at, spelled.next)
      .map(({ text }) => text)
      .join(' '),
    value: spelled.value,
    decimals: 0,
    shown: 0,
    sense: isTime(unit) ? 'time' : spelled.sure || classOf(unit) !== null ? 'count' : 'name',
    bound: boundBefore(tokens, at),
    whole: null,
    unit,
    unitClass: classOf(unit),
    per: 100,
    tail: tailFrom(tokens, spelled.next),
    token: at,
    next: spelled.next,
  };
}

/** "triệu đồng" multiplies, "triệu" of a name does not; "k" and "tr" are left to tables. */
function scaleOf(tokens: readonly Token[], from: number): { power: number; next: number } {
  let next = from;
  let power = 0;
  while (
    /^(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/.test(tokens[next]?.low ?? '') &&
    tokens[next]?.low !== undefined
  ) {
    power += scalePowerOf(tokens[next]?.low ?? '');
    next++;
  }
  return { power, next };
}

/** The noun after a figure, to the next mark, figure or word that ends it; a bracket with the number in words is passed. */
function unitFrom(tokens: readonly Token[], from: number): string[] {
  const unit: string[] = [];
  for (let i = from; i < tokens.length && unit.length < MOST_UNIT; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    // "bàn giao", "kết quả có": a word that ends a noun may be a noun's second syllable, never its first.
    if (
      (endsNoun(token.low) && !isNounPair(token.low, tokens[i + 1]?.low)) ||
      (token.low === 'ban' && tokens[i + 1]?.low === 'hành')
    )
      break;
    unit.push(token.low);
  }
  return unit;
}

function tailFrom(tokens: readonly Token[], from: number): string[] {
  const tail: string[] = [];
  for (let i = from; i < tokens.length && tail.length < MOST_TAIL; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'number' || /^[().;:]$/.test(token.text)) break;
    if (token.kind === 'word') tail.push(token.low);
  }
  return tail;
}

function boundBefore(tokens: readonly Token[], at: number): Bound | null {
  const one = tokens[at - 1]?.low ?? '';
  const two = `${tokens[at - 2]?.low ?? ''} ${one}`;
  for (const words of [two, one]) {
    if (Object.prototype.hasOwnProperty.call(BOUNDS, words)) return BOUNDS[words] ?? null;
  }
  return null;
}

/** "2.654" 2654, "99,7" 99,7, "12.5%" 12,5; null for what is no number by any custom. */
function numberOf(
  text: string,
  sense: string,
  unitClass: string | null,
): { value: Big; decimals: number } | null {
  if (sense === 'document') return { value: new Big(0), decimals: 0 };
  if (/^\d+$/.test(text)) return { value: new Big(text), decimals: 0 };
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/.exec(text);
  if (grouped && !(sense === 'rate' && !grouped[1]))
    return decimal(text.replace(/\./g, '').replace(',', '.'));
  // "1,234 hồ sơ": no part of a file is counted, so the comma groups.
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) && sense === 'count' && unitClass !== null)
    return decimal(text.replace(/,/g, ''));
  if (/^\d+,\d+$/.test(text)) return decimal(text.replace(',', '.'));
  if (/^\d+\.\d+$/.test(text) && (sense === 'rate' || sense === 'amount')) return decimal(text);
  return sense === 'count' || sense === 'amount' || sense === 'rate'
    ? null
    : { value: new Big(0), decimals: 0 };
}

function decimal(text: string): { value: Big; decimals: number } {
  return { value: new Big(text), decimals: (text.split('.')[1] ?? '').length };
}

function scaledBy(value: Big, power: number): Big {
  return power > 0 ? value.times(new Big('1e' + String(power))) : value;
}
