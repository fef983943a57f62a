/** How wide and high the parts of a drawn form are, and on how many pages across it is printed. */
import type { Layout } from './layout';
import { linesOf, textWidth } from '../text/textWidth';
import { pageBreaks } from './pageBreaks';
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
const LABEL = { portrait: 45, landscape: 34, wide: 26 };

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

/** Characters, from the table's first column; no column is narrower than the longest word of its heading. */
export function widthsOf(form: Form): number[] {
  const { columns } = form;
  const many = columns.length > 6;
  const figures = columns.map((column) => {
    const usual = !many
      ? WIDTHS.figure
      : column.measure === 'amount' && isAdditive(column)
        ? WIDTHS.amount
        : WIDTHS.count;
    return Math.max(usual, Math.min(WIDTHS.amount, longestWord(column.label)));
  });
  const unit = leadingColumns(form) > 2 ? [WIDTHS.unit] : [];
  const before = [WIDTHS.order, LABEL[orientationOf(form)], ...unit];
  // On several pages the labels are repeated: what they take, the figures lack on each.
  const wide = (sum(before) + sum(figures)) * SMALLEST > PAGE && form.ownRows !== undefined;
  return [...(wide ? [WIDTHS.order, LABEL.wide, ...unit] : before), ...figures];
}

/** In characters of the body font, bold. */
function longestWord(text: string): number {
  const points = text
    .split(/\s+/)
    .reduce((most, word) => Math.max(most, textWidth(word, FONT_SIZE, true)), 0);
  return Math.ceil((points + CELL_PADDING) / POINTS_PER_CHARACTER);
}

/** Fitted to one page's width while that can be read; else parted between groups of columns over several. */
export function pageOf(form: Form, widths: readonly number[]): Pick<Layout, 'orientation' | 'wide'> {
  const orientation = orientationOf(form);
  const total = sum(widths);
  if (orientation === 'portrait' || total * SMALLEST <= PAGE) return { orientation };
  const repeated = leadingColumns(form);
  const leading = sum(widths.slice(0, repeated));
  const figures = widths.slice(repeated);
  const breaks = pageBreaks(figures, PAGE / SMALLEST - leading, (at) => sharedGroups(form, at));
  const ends = [...breaks, figures.length];
  const parts = ends.map((end, i) => leading + sum(figures.slice(i === 0 ? 0 : ends[i - 1], end)));
  const scale = Math.min(100, Math.floor((100 * PAGE) / Math.max(...parts)));
  return { orientation, wide: { scale, repeated, breaks: breaks.map((at) => repeated + at) } };
}

/** So many groups of headings reach over the place before this column. */
function sharedGroups({ columns }: Form, at: number): number {
  const [left, right] = [columns[at - 1]?.under ?? [], columns[at]?.under ?? []];
  let shared = 0;
  while (left[shared] !== undefined && left[shared] === right[shared]) shared++;
  return shared;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
