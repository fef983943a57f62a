/** The text of a comment at a cell: what is found there, a line each, and a line below which a person answers. */
import { COMMENT_SIGN, type CellComment, type StandingComment } from '../contract/comments';

/** A finding as it is told in one language. */
export interface ToldFinding {
  readonly sheet: string;
  readonly cell: string;
  /** "bound/broken": stands in the comment, so that the finding is known again in any language. */
  readonly code: string;
  /** "Lỗi" */
  readonly severity: string;
  readonly message: string;
}

/** Begins the line below which a person answers. */
const ANSWER = '——';
/** Characters: a longer box is read by nobody, and some programs cut it. */
const LONGEST = 3500;

/** One a cell, in the order of the findings. `ask`: what the last line says to whoever reads it. */
export function commentsOf(findings: readonly ToldFinding[], ask: string): readonly CellComment[] {
  const cells: { readonly sheet: string; readonly cell: string; readonly lines: string[] }[] = [];
  const known = new Map<string, (typeof cells)[number]>();
  for (const { sheet, cell, severity, message, code } of findings) {
    const at = known.get(`${sheet}!${cell}`) ?? { sheet, cell, lines: [] };
    if (at.lines.length === 0) cells.push(at);
    known.set(`${sheet}!${cell}`, at);
    const line = `${severity}: ${message.replace(/\s+/g, ' ').slice(0, LONGEST)} [${code}]`;
    if (!at.lines.includes(line)) at.lines.push(line);
  }
  return cells.map(({ sheet, cell, lines }) => ({
    sheet,
    cell,
    text: `${COMMENT_SIGN}${fitting(lines).join('\n')}\n${ANSWER} ${ask}`,
  }));
}

/** As many as have room, the first in any case; "…" stands for the others. */
function fitting(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length;
    if (kept.length > 0 && length > LONGEST) return kept.concat('…');
    kept.push(line);
  }
  return kept;
}

export interface ReadText {
  /** Codes of the findings that it tells of. */
  readonly codes: readonly string[];
  /** What somebody wrote below; "" where nobody did. */
  readonly answer: string;
}

export function isOurs(text: string): boolean {
  return text.startsWith(COMMENT_SIGN);
}

export function readText(text: string): ReadText {
  const lines = text.split(/\r\n|\r|\n/);
  const codes: string[] = [];
  let end = 0;
  lines.forEach((line, i) => {
    const code = /\[([a-z]+\/[a-zA-Z]+)\]\s*$/.exec(line)?.[1];
    const isAsking = line.startsWith(ANSWER);
    if (code !== undefined && !codes.includes(code)) codes.push(code);
    if (code !== undefined || isAsking || line.trim() === '…') end = i + 1;
  });
  return { codes, answer: lines.slice(end).join('\n').trim() };
}

/** Somebody ticked it as done, replied, or wrote below it: it is no longer ours alone. */
export function isAnswered({ text, resolved, replies }: StandingComment): boolean {
  return resolved || replies.length > 0 || readText(text).answer !== '';
}

/** Programs end lines differently. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

export function sameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}
