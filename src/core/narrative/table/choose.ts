/** Which links of figures to rows are worth a word. */
import type { ProseFigure } from '../figures/figure';
import type { TableFigure } from '../claim/tableFigure';
import type { Mention } from './mentions';

export interface Link {
  readonly mention: Mention;
  readonly row: TableFigure;
  readonly said: number;
  readonly agrees: boolean;
  readonly sure: boolean;
  /** A person said that both mean the same. */
  readonly confirmed: boolean;
}

/** A row that is said almost as well may be meant instead. */
const MARGIN = 0.08;

/** How well a row is said at most, by figures that agree with it and by others, of each kind of mention. */
interface Best {
  agreeing: number;
  other: number;
}

/**
 * One claim a row and a figure: where some figure of the text agrees with the row, others that are said less are of
 * something else. A row of 0 against a figure of the text is asked about beside the row that agrees.
 */
export function chosen(links: readonly Link[]): Link[] {
  const bestOfRow: Record<string, Best> = {};
  const ofMention: Record<string, Link[]> = {};
  for (const link of links) {
    const key = rowKey(link);
    const best = (bestOfRow[key] = bestOfRow[key] ?? { agreeing: -1, other: -1 });
    if (link.agrees) best.agreeing = Math.max(best.agreeing, link.said);
    else best.other = Math.max(best.other, link.said);
    const mention = mentionKey(link.mention);
    (ofMention[mention] = ofMention[mention] ?? []).push(link);
  }
  const beside = ({ mention }: Link): readonly Link[] => ofMention[mentionKey(mention)] ?? [];
  const isBest = (link: Link): boolean => !beside(link).some(({ said }) => said > link.said);
  const isAgreed = ({ row }: Link): boolean =>
    ['figure', 'none', 'sum'].some((kind) => (bestOfRow[`${kind} ${placeOf(row)}`]?.agreeing ?? -1) >= 0);
  /** The row is told of by one of the parts. */
  const isOfPart = ({ mention, row }: Link): boolean =>
    mention.parts.some((part) =>
      (ofMention[placeKey('figure', mention.page, part)] ?? []).some(
        (other) => other.row === row && isBest(other),
      ),
    );
  const isKept = (link: Link): boolean =>
    link.mention.kind !== 'sum' && !beside(link).some(({ agrees, said }) => agrees && said > link.said);
  const isAsked = (link: Link): boolean => {
    const { mention, row } = link;
    const { agreeing, other } = bestOfRow[rowKey(link)] ?? { agreeing: -1, other: -1 };
    if (!isComparable(link) || row.figure?.value.eq(mention.figure.value) === true) return false;
    if (agreeing >= link.said - MARGIN || other > link.said) return false;
    if (mention.kind === 'none') return true;
    const isZero = row.figure?.value.eq(0) === true;
    if (mention.kind === 'sum') return !isZero && !isOfPart(link) && !isAgreed(link);
    return beside(link).some(({ agrees }) => agrees) ? isZero : isBest(link);
  };
  return links.filter((link) => link.confirmed || (link.agrees ? isKept(link) : isAsked(link)));
}

/** Those of figures and rows of which nothing is told otherwise. */
export function besideAll(agreements: readonly Link[], told: readonly Link[]): Link[] {
  const known: Record<string, true> = {};
  for (const { mention, row } of told) {
    known[mentionKey(mention)] = true;
    known[placeOf(row)] = true;
  }
  return agreements.filter(({ mention, row }) => !known[mentionKey(mention)] && !known[placeOf(row)]);
}

/** Within a factor of five: a slip, or another figure of the thing. */
function isComparable({ mention: { figure, kind }, row }: Link): boolean {
  const value = row.figure?.value;
  if (kind === 'none' || value === undefined || value.eq(0)) return true;
  return figure.value.lte(value.times(5)) && value.lte(figure.value.times(5));
}

function rowKey({ mention, row }: Link): string {
  return `${mention.kind} ${placeOf(row)}`;
}

function placeOf({ sheet = '', cell }: TableFigure): string {
  return `${sheet}!${cell}`;
}

function mentionKey({ kind, page, figure }: Mention): string {
  return placeKey(kind, page, figure);
}

function placeKey(kind: Mention['kind'], page: number, { token }: ProseFigure): string {
  return `${kind} ${String(page)} ${String(token)}`;
}
