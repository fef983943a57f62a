/** The names between two ends of a printed range: "3+…+12", "I+…+VI", "a+…+e". */
import { ROMANS } from '../../text/roman';

/** Lists of Vietnamese forms count a b c d đ e g h: "đ" between "d" and "e", no "f", no "j". */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'.split('');
const CAPITALS = 'ABCDĐEGHIKLMNOPQRSTUVXY'.split('');

/** More than this is no list of columns or rows. */
const MOST = 200;

/** "3" and "6" -> 3, 4, 5, 6; null where the ends are of different kinds or run backwards. */
export function namesBetween(first: string, last: string): string[] | null {
  if (/^[0-9]+$/.test(first) && /^[0-9]+$/.test(last)) {
    const [from, to] = [Number(first), Number(last)];
    if (to < from || to - from > MOST) return null;
    const names: string[] = [];
    for (let at = from; at <= to; at++) names.push(String(at));
    return names;
  }
  for (const list of [ROMANS, LETTERS, CAPITALS]) {
    const [from, to] = [list.indexOf(first), list.indexOf(last)];
    if (from >= 0 && to > from) return list.slice(from, to + 1);
  }
  const nested = /^(.*\.)([0-9]+)$/.exec(first);
  const end = /^(.*\.)([0-9]+)$/.exec(last);
  if (nested && end && nested[1] === end[1]) {
    const names = namesBetween(nested[2] ?? '', end[2] ?? '');
    return names?.map((name) => (nested[1] ?? '') + name) ?? null;
  }
  return null;
}
