/** Reads a text and judges what of it can be judged by arithmetic. */
import { finish, type Task, Work } from '../task';
import { claimsAcross } from './across/across';
import { type DocumentFigure, pairsAcross } from './across/documents';
import type { Claim } from './claim/claim';
import { sentencesWithin, type ClaimDraft, type Page, type Reading } from './claim/draft';
import type { LinkAnswer, TableFigure } from './claim/tableFigure';
import { claimsIn } from './claims';
import type { ProseFigure } from './figures/figure';
import { readFigures } from './figures/readFigures';
import { placing } from './placing';
import { linksInSteps } from './table/links';
import { blocksOf } from './text/blocks';
import { levelsOf } from './text/levels';
import { passagesOf, type Passage } from './text/passage';
import { readSource } from './text/source';
import { tokensOf } from './text/token';

/**
 * The claims of a report's prose, in the order of the text. "52 đơn vị (45 phòng; 05 ban; 02 trung tâm)" holds:
 * 45 + 05 + 02 = 52. Questions that were answered once are not asked again. With the rows of the reported `table`, figures that both tell are compared. What cannot be read surely is no claim, or one of verdict `unknown`.
 */
export function readNarrative(
  text: string,
  table: readonly TableFigure[] = [],
  answers: readonly LinkAnswer[] = [],
): Claim[] {
  return sorted(finish(readTextInSteps(text, table, answers)).claims);
}

/**
 * Several documents that belong together, a report and its annexes: the claims of each, and in the earlier of two those
 * that tie it to the other: "34 biên chế" here, "36 biên chế" there. In pieces of a passage, which are no longer in a longer text.
 */
export function readDocumentsInSteps(
  texts: readonly string[],
  table: readonly TableFigure[] = [],
  answers: readonly LinkAnswer[] = [],
): Task<Claim[][]> {
  const work = new Work();
  const read: ReadText[] = [];
  let at = 0;
  work.repeat(() => {
    const text = texts[at++];
    if (text === undefined) return false;
    work.run(readTextInSteps(text, table, answers), (each) => read.push(each));
    return true;
  });
  work.add(() => {
    for (const { one, other, agrees } of pairsAcross(read.map(({ pages }) => pages))) {
      const [here, there] = [read[one.document], read[other.document]];
      if (here && there) here.claims.push(besideClaim(one, other, agrees, here.place, there.place));
    }
  });
  return work.towards(() => read.map(({ claims }) => sorted(claims)));
}

interface ReadText {
  readonly claims: Claim[];
  readonly pages: readonly Page[];
  readonly place: (draft: ClaimDraft, page: number) => Claim;
}

function readTextInSteps(
  text: string,
  table: readonly TableFigure[],
  answers: readonly LinkAnswer[],
): Task<ReadText> {
  const work = new Work();
  const source = readSource(text);
  const passages: Passage[] = [];
  const pages: Page[] = [];
  const claims: Claim[] = [];
  const place = placing(text, source, passages, pages);
  const readPage = (passage: Passage): void => {
    const reading = readingOf(passage);
    // Without a figure a paragraph may still say that there is none of what the table counts.
    if (reading.figures.length === 0 && table.length === 0) return;
    passages.push(passage);
    pages.push({ reading, found: claimsIn(reading) });
  };
  work.add(() => {
    const all = passagesOf(blocksOf(source));
    let at = 0;
    work.repeat(() => {
      const passage = all[at++];
      if (passage) readPage(passage);
      return at < all.length;
    });
  });
  work.add(() => {
    pages.forEach(({ found }, page) => {
      for (const draft of found.claims) claims.push(place(draft, page));
    });
    work.add(() => {
      for (const { draft, page } of claimsAcross(pages)) claims.push(place(draft, page));
    });
    work.run(linksInSteps(pages, table, answers), (links) => {
      for (const { draft, page } of links) claims.push(place(draft, page));
    });
  });
  return work.towards(() => ({ claims, pages, place }));
}

function sorted(claims: Claim[]): Claim[] {
  return claims.sort((one, other) => one.start - other.start || one.end - other.end);
}

function besideClaim(
  one: DocumentFigure,
  other: DocumentFigure,
  agrees: boolean,
  here: ReadText['place'],
  there: ReadText['place'],
): Claim {
  const draftOf = (figure: ProseFigure): ClaimDraft => ({
    kind: 'same',
    rule: 'documents',
    verdict: agrees ? 'holds' : 'unknown',
    code: null,
    figures: [figure],
    expected: { value: other.figure.value, decimals: Math.max(other.figure.decimals, 0) },
  });
  const { start, end, quote } = there(draftOf(other.figure), other.page);
  const beside = { document: other.document, text: other.figure.text, start, end, quote };
  return { ...here(draftOf(one.figure), one.page), beside };
}

function readingOf({ text }: Pick<Passage, 'text'>): Reading {
  const tokens = tokensOf(text);
  const figures = readFigures(tokens);
  const figureAt: Record<number, ProseFigure> = {};
  for (const figure of figures) figureAt[figure.token] = figure;
  const level = levelsOf(tokens);
  return { tokens, figures, figureAt, level, sentences: sentencesWithin(level) };
}
