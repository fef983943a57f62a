/** Texts of a sheet as a sentence may carry them: one line, no control characters, shortened at a word. */
import { tidy } from '../core/text/label';

const LABEL = 60;
/** Room for what may turn out to be invisible; nothing longer is looked at. */
const LOOKED_AT = 2000;

// Controls, bidirectional overrides and what XML cannot hold. Breaks and tabs are blanks already.
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff0-\uffff]/g;
const PAIRS_AND_HALVES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** What a person sees of a text, on one line. */
export function oneLine(text: string): string {
  return tidy(
    text
      .slice(0, LOOKED_AT)
      .replace(/[\u0000-\u001f\u0085\u2028\u2029]/g, ' ')
      .replace(UNSEEN, '')
      .replace(PAIRS_AND_HALVES, (match) => (match.length === 2 ? match : '')),
  );
}

/** At most so many characters, the last "…" where something was left out: "Số văn bản chỉ đạo CCHC…". */
export function shortened(text: string, most: number = LABEL): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const lastBlank = /\s/.test(line.charAt(most)) ? most : cut.lastIndexOf(' ');
  // A word longer than half the room is cut inside.
  return endless(lastBlank > most / 2 ? cut.slice(0, lastBlank) : cut) + '…';
}

/** The remark in brackets at the end of a long label goes first: "Tỷ lệ hoàn thành Kế hoạch CCHC năm". */
export function shortLabel(label: string): string {
  const line = oneLine(label);
  const bracket = line.indexOf(' (');
  return line.length > LABEL && bracket >= 12 && bracket <= LABEL ? line.slice(0, bracket) : shortened(line);
}

/** Two texts shortened so that what differs is still seen. */
export function shortenedApart(one: string, other: string): readonly [string, string] {
  const [a, b] = [oneLine(one), oneLine(other)];
  const both = [shortened(a), shortened(b)] as const;
  if (both[0] !== both[1] || a === b) return both;
  let from = 0;
  while (a.charAt(from) === b.charAt(from)) from++;
  const start = a.lastIndexOf(' ', Math.max(0, from - 20)) + 1;
  return [inside(a, start), inside(b, start)];
}

function inside(text: string, start: number): string {
  return (start > 0 ? '… ' : '') + shortened(text.slice(start));
}

/** Without a comma, an open bracket or half a character before the "…". */
function endless(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:(\u2013-]+$/, '');
}
