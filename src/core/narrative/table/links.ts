/** Prose against the reported table: sure links are judged, unsure ones are asked. */
import { labelKey } from '../../text/label';
import type { ClaimDraft, Page } from '../claim/draft';
import { classOf } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import { type Task, Work } from '../../task';
import { agreementOf } from './agreements';
import { besideAll, chosen, type Link } from './choose';
import { mentionsOn, type Mention } from './mentions';
import { rowsOf, saidIn, saidRows, type RowWords, type Rows } from './rowWords';
import type { LinkAnswer, TableFigure } from '../claim/tableFigure';
import { createAnswers, linkKey } from './answers';

/** From here on a row may be meant; from there on it is. */
const MAY_BE = 0.55;
/** A whole is told by the words of its parts, which leave some of its own out. */
const MAY_BE_SUM = 0.45;
const IS = 0.75;
/** A row with the very figure may be said less, but not much less than another. */
const AGREES = 0.4;
const BESIDE = 0.6;
/** And one that is meant leaves the next behind. */
const CLEARLY = 0.85;
const MOST_ROWS = 3;

export function linksInSteps(
  pages: readonly Page[],
  figures: readonly TableFigure[],
  answers: readonly LinkAnswer[],
): Task<{ draft: ClaimDraft; page: number }[]> {
  const work = new Work();
  const links: Link[] = [];
  const agreements: Link[] = [];
  if (figures.length > 0)
    work.add(() => {
      const rows = rowsOf(figures);
      const answered = createAnswers(answers);
      let at = 0;
      work.repeat(() => {
        const page = pages[at];
        for (const mention of page ? mentionsOn(page, at) : []) {
          links.push(...answered(linksOf(mention, rows)));
          const agreement = agreementOf(mention, rows);
          if (agreement) agreements.push(agreement);
        }
        return ++at < pages.length;
      });
    });
  return work.towards(() => {
    const told = chosen(links);
    return told
      .concat(besideAll(agreements, told))
      .map((link) => ({ draft: claimOf(link), page: link.mention.page }));
  });
}

function linksOf(mention: Mention, rows: Rows): Link[] {
  const ranked = saidRows(saidIn(mention.words), rows)
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
  const told = ranked
    .slice(0, MOST_ROWS)
    // Of a blank cell only what speaks of its row alone is told: the text may know what the table lacks.
    .filter(
      ({ row: { row }, said, score }) =>
        row.printed !== '' || (score === best.score && said >= IS && mention.kind === 'figure'),
    );
  return told.map(({ row: { row }, said, score }, at) => ({
    mention,
    row,
    said,
    agrees: row.figure?.value.eq(mention.figure.value) === true && score >= best.score * BESIDE,
    sure:
      at === 0 &&
      mention.kind === 'figure' &&
      said >= IS &&
      (second?.score ?? 0) <= best.score * CLEARLY &&
      row.figure !== null,
    confirmed: false,
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

function sameClass(unit: string, figure: ProseFigure): boolean {
  const words = unit.toLowerCase().split(/[\s,]+/);
  return figure.unitClass !== null && classOf(words) === figure.unitClass;
}

function claimOf({ mention, row, agrees, sure }: Link): ClaimDraft {
  const { figure } = mention;
  const verdict = agrees ? 'holds' : sure ? 'broken' : 'unknown';
  return {
    kind: 'table',
    rule: 'table',
    verdict,
    code: verdict === 'broken' ? 'narrative/differs' : null,
    figures: [figure],
    expected: row.figure,
    row,
    link: linkKey(mention),
  };
}
