/** Prose against the reported table: sure links are judged, unsure ones are asked. */
import { labelKey } from '../../text/label';
import type { ClaimDraft, Page } from '../claim/draft';
import { classOf } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import { mentionsIn, type Mention } from './mentions';
import { rowsOf, saidIn, saidOf, type RowWords, type Rows } from './rowWords';
import type { TableFigure } from '../claim/tableFigure';

/** From here on a row may be meant; from there on it is. */
const MAY_BE = 0.55;
/** A whole is told by the words of its parts, which leave some of its own out. */
const MAY_BE_SUM = 0.45;
const IS = 0.75;
/** A row that is said almost as well may be meant instead. */
const MARGIN = 0.08;
/** A row with the very figure may be said less, but not much less than another. */
const AGREES = 0.4;
const BESIDE = 0.6;
/** And one that is meant leaves the next behind. */
const CLEARLY = 0.85;
const MOST_ROWS = 3;

interface Link {
  readonly mention: Mention;
  readonly row: TableFigure;
  readonly said: number;
  readonly agrees: boolean;
  readonly sure: boolean;
}

export function linksTo(
  pages: readonly Page[],
  figures: readonly TableFigure[],
): { draft: ClaimDraft; page: number }[] {
  const rows = rowsOf(figures);
  const links = mentionsIn(pages).reduce<Link[]>((all, mention) => all.concat(linksOf(mention, rows)), []);
  return chosen(links).map((link) => ({ draft: claimOf(link), page: link.mention.page }));
}

function linksOf(mention: Mention, rows: Rows): Link[] {
  const said = saidIn(mention.words);
  const ranked = rows.rows
    .map((row) => ({ row, said: saidOf(row, said, rows) }))
    .map((each) => ({ ...each, score: each.said * each.said * each.row.weight }))
    .filter(
      (each) =>
        each.said >=
          (isFigureOf(mention, each.row) ? AGREES : mention.kind === 'sum' ? MAY_BE_SUM : MAY_BE) &&
        fits(mention, each.row),
    )
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranked;
  if (!best) return [];
  return ranked.slice(0, MOST_ROWS).map(({ row: { row }, said: share, score }, at) => ({
    mention,
    row,
    said: share,
    agrees: row.figure?.value.eq(mention.figure.value) === true && score >= best.score * BESIDE,
    sure:
      at === 0 &&
      mention.kind === 'figure' &&
      share >= IS &&
      (second?.score ?? 0) <= best.score * CLEARLY &&
      row.figure !== null,
  }));
}

/** Small figures agree by chance. */
function isFigureOf({ figure }: Mention, { row }: RowWords): boolean {
  return figure.value.gte(10) && row.figure?.value.eq(figure.value) === true;
}

/** A rate is told in per cent, a count in the row's unit or in a noun of its kind. */
function fits({ figure, kind, object }: Mention, { row, unit, words }: RowWords): boolean {
  // Of what there is none the row must speak in full.
  if (kind === 'none') return row.unit !== '%' && object.length >= FEWEST_OF_NONE && isSaidBy(words, object);
  if (figure.sense === 'rate' || row.unit === '%') return figure.sense === 'rate' && row.unit === '%';
  if (figure.unit.length === 0 || unit.length === 0) return true;
  const [first = ''] = labelKey(figure.unit.join(' ')).words;
  return unit.includes(first) || (figure.unitClass !== 'document' && sameClass(row.unit, figure));
}

const FEWEST_OF_NONE = 4;

/** All but one word in five. */
function isSaidBy(row: readonly string[], object: readonly string[]): boolean {
  const words = Object.keys(saidIn(object));
  return words.filter((word) => !row.includes(word)).length * 5 <= words.length;
}

/** Within a factor of five: a slip, or another figure of the thing. */
function isComparable({ mention: { figure, kind }, row }: Link): boolean {
  const value = row.figure?.value;
  if (kind === 'none' || value === undefined || value.eq(0)) return true;
  return figure.value.lte(value.times(5)) && value.lte(figure.value.times(5));
}

function sameClass(unit: string, figure: ProseFigure): boolean {
  const words = unit.toLowerCase().split(/[\s,]+/);
  return figure.unitClass !== null && classOf(words) === figure.unitClass;
}

/**
 * One claim a row and a figure: where some figure of the text agrees with the row, others that are said less are of
 * something else. A row of 0 against a figure of the text is asked about beside the row that agrees.
 */
function chosen(links: readonly Link[]): Link[] {
  return links.filter((link) => (link.agrees ? isKept(link, links) : isAsked(link, links)));
}

function isKept(link: Link, links: readonly Link[]): boolean {
  return (
    link.mention.kind !== 'sum' &&
    !links.some(
      (other) => other !== link && other.mention === link.mention && other.agrees && other.said > link.said,
    )
  );
}

function isAsked(link: Link, links: readonly Link[]): boolean {
  const { mention, row } = link;
  if (!isComparable(link) || row.figure?.value.eq(mention.figure.value) === true) return false;
  const rivals = links.filter(
    (other) => other !== link && other.row === row && other.mention.kind === mention.kind,
  );
  if (
    rivals.some(
      (other) =>
        other.said >= link.said - (other.agrees ? MARGIN : 0) && (other.agrees || other.said > link.said),
    )
  )
    return false;
  if (mention.kind === 'none') return true;
  if (mention.kind === 'sum' && row.figure?.value.eq(0) === true) return false;
  if (mention.kind === 'sum')
    return !ofPart(link, links) && !links.some((other) => other.agrees && other.row === row);
  const settled = links.some((other) => other.mention === mention && other.agrees);
  return settled ? row.figure?.value.eq(0) === true : isBest(link, links);
}

/** The row is told of by one of the parts. */
function ofPart({ mention, row }: Link, links: readonly Link[]): boolean {
  return links.some(
    (other) => other.row === row && mention.parts.includes(other.mention.figure) && isBest(other, links),
  );
}

function isBest(link: Link, links: readonly Link[]): boolean {
  return !links.some((other) => other.mention === link.mention && other.said > link.said);
}

function claimOf({ mention: { figure }, row, agrees, sure }: Link): ClaimDraft {
  const verdict = agrees ? 'holds' : sure ? 'broken' : 'unknown';
  return {
    kind: 'table',
    rule: 'table',
    verdict,
    code: verdict === 'broken' ? 'narrative/differs' : null,
    figures: [figure],
    expected: row.figure,
    row,
  };
}
