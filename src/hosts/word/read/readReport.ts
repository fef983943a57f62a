/** Reads the whole report: one round trip for its paragraphs, tables and footnotes, and at most one more. */
import type { ReadReport, ReportParagraph } from '../../../app/contract/report';
import { supports } from '../connection/requirements';
import { run } from '../connection/runBatch';
import { readMarkup } from './markupTables';
import { type FoundTable, gridOf, plainTable, type WordGrid } from './tableGrid';

export interface WordReport extends ReadReport {
  readonly tables: readonly WordGrid[];
}

export function readReport(): Promise<WordReport> {
  return run((context) => (supports('1.3') ? readWithTables(context) : readMarkedUp(context)));
}

/** Word 2016 as it first came knows paragraphs but no tables: its markup tells which stand where. */
async function readMarkedUp(context: Word.RequestContext): Promise<WordReport> {
  const { body } = context.document;
  body.paragraphs.load('items/text');
  const markup = body.getOoxml();
  await context.sync();
  const { tables, tableOf } = readMarkup(markup.value);
  const { items } = body.paragraphs;
  // Counted otherwise, nobody knows which paragraph stands in which table: then all are prose.
  const known = tableOf.length === items.length;
  return {
    paragraphs: items.map(({ text }, at) => ({
      text,
      raw: text,
      table: known ? (tableOf[at] ?? null) : null,
      list: null,
    })),
    notes: [],
    tables: tables.map(gridOf),
    active: 0,
    unread: ['notes'],
  };
}

async function readWithTables(context: Word.RequestContext): Promise<WordReport> {
  if (!supports('1.3')) return readMarkedUp(context);
  const { body } = context.document;
  const hasReviews = supports('1.4');
  const hasNotes = supports('1.5');
  body.paragraphs.load(
    'items/text,items/tableNestingLevel,items/isListItem,items/listItemOrNullObject/level',
  );
  body.tables.load('items/values,items/isUniform,items/nestingLevel');
  const cursor = context.document.getSelection().parentTableOrNullObject;
  cursor.load('values');
  const reviewed = hasReviews ? body.getReviewedText('Current') : null;
  const { footnotes } = hasNotes ? body : { footnotes: null };
  footnotes?.load('items/body/text');
  await context.sync();

  const { items } = body.paragraphs;
  const tables = body.tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
  const together = items.map(({ text }) => text).join('');
  const isRevised = reviewed !== null && bare(reviewed.value) !== bare(together);
  // Cells hold struck words among the others: the markup tells them apart, as it tells what is merged.
  const merged = tables.map((table) => (table.isUniform && !isRevised ? null : table.getRange().getOoxml()));
  const texts = isRevised ? items.map((paragraph) => currentText(paragraph)) : null;
  if (isRevised || merged.some((each) => each !== null)) await context.sync();

  const tableOf = tablesOfParagraphs(
    items.map(({ tableNestingLevel }) => tableNestingLevel),
    tables.map(({ values }) => values),
    items.map(({ text }) => text),
  );
  const paragraphs = items.map((paragraph, at): ReportParagraph => {
    const { text, isListItem, listItemOrNullObject: item } = paragraph;
    const list = isListItem && !item.isNullObject ? item.level : null;
    return { text: texts?.[at]?.value ?? text, raw: text, table: tableOf[at] ?? null, list };
  });
  const grids = tables.map((table, at) => {
    const markup = merged[at]?.value;
    const found: FoundTable | undefined = markup ? readMarkup(markup).tables[0] : undefined;
    return gridOf(found ?? plainTable(table.values), at);
  });
  return {
    paragraphs,
    notes: footnotes ? footnotes.items.map((note) => note.body.text) : [],
    tables: grids,
    active: cursor.isNullObject ? 0 : Math.max(0, indexOfSame(tables, cursor.values)),
    unread: hasNotes ? [] : ['notes'],
  };
}

function currentText(paragraph: Word.Paragraph): OfficeExtension.ClientResult<string> | null {
  return supports('1.4') ? paragraph.getReviewedText('Current') : null;
}

/** Word parts paragraphs and cells by several signs, which tell nothing of changes. */
function bare(text: string): string {
  return text.replace(/[\s\u0007]/g, '');
}

function indexOfSame(tables: readonly Word.Table[], values: readonly (readonly string[])[]): number {
  const wanted = JSON.stringify(values);
  for (let at = 0; at < tables.length; at++) if (JSON.stringify(tables[at]?.values) === wanted) return at;
  return -1;
}

/**
 * Which table each paragraph stands in. Two tables without a paragraph between them are told apart by how much text
 * their cells hold.
 */
function tablesOfParagraphs(
  levels: readonly number[],
  values: readonly (readonly (readonly string[])[])[],
  texts: readonly string[],
): (number | null)[] {
  const length = (table: number): number =>
    (values[table] ?? []).reduce(
      (sum, row) => sum + row.reduce((all, cell) => all + bare(cell).length, 0),
      0,
    );
  const of: (number | null)[] = [];
  let table = -1;
  let left = 0;
  levels.forEach((level, at) => {
    if (level === 0) {
      left = 0;
      of.push(null);
      return;
    }
    const begins = (levels[at - 1] ?? 0) === 0;
    const size = bare(texts[at] ?? '').length;
    if (begins || (left <= 0 && size > 0 && table + 1 < values.length)) {
      table++;
      left = length(table);
    }
    left -= size;
    of.push(table);
  });
  return of;
}
