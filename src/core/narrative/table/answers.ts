/** Links of which a person has said whether they are meant: what is not is gone, what is is sure. */
import type { LinkAnswer } from '../claim/tableFigure';
import type { Link } from './choose';
import type { Mention } from './mentions';

/** A cell of the sheet of reasons holds so much. */
const LONGEST = 200;

/** The words beside a figure, without figures: they stay when the figures are mended. */
export function linkKey({ kind, words }: Mention): string {
  return (kind === 'none' ? ['0'].concat(words) : words).join(' ').slice(0, LONGEST).trim();
}

/** Of the links of one figure. */
export function createAnswers(answers: readonly LinkAnswer[]): (links: readonly Link[]) => readonly Link[] {
  const known: Record<string, boolean> = {};
  for (const { words, row, same } of answers) known[`${row} ${words}`] = same;
  const answerTo = ({ mention, row }: Link): boolean | null => {
    const key = `${row.code} ${linkKey(mention)}`;
    return Object.prototype.hasOwnProperty.call(known, key) ? (known[key] ?? null) : null;
  };
  return (links) => {
    const confirmed = links.filter((link) => answerTo(link) === true);
    if (confirmed.length === 0) return links.filter((link) => answerTo(link) !== false);
    return confirmed.map((link) => ({ ...link, confirmed: true, sure: link.row.figure !== null }));
  };
}
