/** How wide and high the parts of a drawn form are, and on how many pages across it is printed. */
import type { Layout } from './layout';
import { linesOf } from '../text/textWidth';
import { type Form, isAdditive } from '../form/form';
import { leadingColumns } from './headerTree';

export const FONT_SIZE = 12;
/** Points that a line of text takes. */
export const LINE = 16;

/** A column of n characters is about this many points wide in Times New Roman 12. */
export const POINTS_PER_CHARACTER = 6;
const CELL_PADDING = 5;

/** In characters of the body font; the label takes what the figures leave. */
const WIDTHS = { order: 7, unit: 13, figure: 11, count: 8.5, amount: 12 };
const LABEL = { portrait: 45, landscape: 34 };

/** More figure columns than this do not fit an upright page. */
const PORTRAIT_COLUMNS = 3;

/** A page across, between its margins, is about so many characters wide at full size. */
const PAGE = 106;

/** 12 points become 8: what is smaller is not read on paper. */
const SMALLEST = 0.68;

/** Lines that a text takes in a column of so many characters. */
export function linesIn(text: string, characters: number, bold: boolean): number {
  return linesOf(text, characters * POINTS_PER_CHARACTER - CELL_PADDING, FONT_SIZE, bold);
}

function orientationOf({ columns }: Form): Layout['orientation'] {
  return columns.length > PORTRAIT_COLUMNS ? 'landscape' : 'portrait';
}

/** Characters, from the table's first column. */
export function widthsOf(form: Form): number[] {
  const { columns } = form;
  const many = columns.length > 6;
  const figures = columns.map((column) =>
    !many ? WIDTHS.figure : column.measure === 'amount' && isAdditive(column) ? WIDTHS.amount : WIDTHS.count,
  );
  const unit = leadingColumns(form) > 2 ? [WIDTHS.unit] : [];
  return [WIDTHS.order, LABEL[orientationOf(form)], ...unit, ...figures];
}

/** Fitted to one page's width while that can be read; else parted between groups of columns over several. */
export function pageOf(form: Form, widths: readonly number[]): Pick<Layout, 'orientation' | 'wide'> {
  const orientation = orientationOf(form);
  const total = sum(widths);
  if (orientation === 'portrait' || total * SMALLEST <= PAGE) return { orientation };
  const repeated = leadingColumns(form);
  const leading = sum(widths.slice(0, repeated));
  const room = PAGE / 0.8 - leading;
  const pages = Math.ceil((total - leading) / room);
  const breaks = breaksOf(form, widths, repeated, pages);
  const parts = [...breaks, widths.length].map((end, i) => {
    const from = i === 0 ? repeated : (breaks[i - 1] ?? repeated);
    return leading + sum(widths.slice(from, end));
  });
  const scale = Math.min(100, Math.floor((100 * PAGE) / Math.max(...parts)));
  return { orientation, wide: { scale, repeated, breaks } };
}

/** Where the pages are about equally wide, rather between two groups than within one. */
function breaksOf({ columns }: Form, widths: readonly number[], repeated: number, pages: number): number[] {
  const figures = sum(widths.slice(repeated));
  const breaks: number[] = [];
  for (let page = 1; page < pages; page++) {
    const wanted = (figures * page) / pages;
    let best = repeated + 1;
    let least = Infinity;
    let before = 0;
    columns.forEach((column, i) => {
      if (i > 0) {
        const group = column.under?.[0];
        const within = group !== undefined && group === columns[i - 1]?.under?.[0];
        const distance = Math.abs(before - wanted) + (within ? figures / (4 * pages) : 0);
        if (distance < least) [best, least] = [repeated + i, distance];
      }
      before += widths[repeated + i] ?? 0;
    });
    if (!breaks.includes(best)) breaks.push(best);
  }
  return breaks;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
