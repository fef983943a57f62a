/** The header of a form whose rows the office lists itself: found by its headings, with the rows that may be its own. */
import { tidy } from '../../text/label';
import type { Block } from '../columns/blocks';
import type { HeadingHit } from '../columns/labelColumns';
import type { KnownForm } from '../labels/catalogue';
import { isHeaderRow, isNumberingRow } from '../labels/header';
import type { LegibleSheet } from '../labels/legible';

/** Header rows that are one form's, as far as its headings tell. */
export interface HeaderBand {
  readonly known: KnownForm;
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** How many of the form's headings are there, times what part of them that is. */
  readonly weight: number;
}

/** Headings of one header are not further apart. */
const GAP = 3;
const MOST_ROWS = 12;

/** So many forms are tried at one place. */
const TRIED = 3;

/** The likeliest forms of each place. */
export function headerBands(hits: readonly HeadingHit[]): HeaderBand[] {
  const byForm = new Map<KnownForm, HeadingHit[]>();
  for (const hit of hits) {
    const own = byForm.get(hit.known);
    if (own) own.push(hit);
    else byForm.set(hit.known, [hit]);
  }
  const bands: HeaderBand[] = [];
  byForm.forEach((own, known) => {
    const sorted = own.slice().sort((a, b) => a.row - b.row);
    for (let from = 0; from < sorted.length;) {
      let to = from + 1;
      while (to < sorted.length && (sorted[to]?.row ?? 0) - (sorted[to - 1]?.row ?? 0) <= GAP) to++;
      const band = bandOf(known, sorted.slice(from, to));
      if (band) bands.push(band);
      from = to;
    }
  });
  const near = nearby(bands);
  return bands.filter(
    (band) =>
      near(band).filter(
        ({ first, last, weight }) => first <= band.last && band.first <= last && weight > band.weight,
      ).length < TRIED,
  );
}

/** Those that may share a row with one: a column of headings has thousands, of which few do. */
function nearby(bands: readonly HeaderBand[]): (band: HeaderBand) => HeaderBand[] {
  const places = new Map<number, HeaderBand[]>();
  const placeOf = ({ first }: HeaderBand): number => Math.floor(first / MOST_ROWS);
  for (const band of bands) {
    const own = places.get(placeOf(band));
    if (own) own.push(band);
    else places.set(placeOf(band), [band]);
  }
  return (band) => {
    const place = placeOf(band);
    const at = (each: number): HeaderBand[] => places.get(each) ?? [];
    return at(place - 1).concat(at(place), at(place + 1));
  };
}

function bandOf(known: KnownForm, hits: readonly HeadingHit[]): HeaderBand | null {
  const seen: Record<string, true> = {};
  for (const { key } of hits) seen[key] = true;
  const found = Object.keys(seen).length;
  const all = known.headings.length;
  // In the order of their rows: there may be more than a call takes arguments.
  const [first, last] = [hits[0]?.row ?? 0, hits[hits.length - 1]?.row ?? 0];
  if (found < Math.min(all, 2) || found * 2 < all || last - first >= MOST_ROWS) return null;
  const columns = hits.map(({ column }) => column);
  return {
    known,
    first,
    last,
    left: Math.min(...columns),
    right: Math.max(...columns),
    weight: (found * found) / all,
  };
}

/** Columns before and behind the headings that may belong to the table. */
const BEFORE = 6;
const BEHIND = 40;

/** The block under a header that stands in these rows; its body ends where `until` begins. */
export function blockUnder(
  sheet: LegibleSheet,
  { first, last, left, right }: Pick<HeaderBand, 'first' | 'last' | 'left' | 'right'>,
  until: number,
): Block {
  const from = Math.max(0, left - BEFORE);
  const to = Math.min(sheet.grid.columns, right + BEHIND);
  const texts = (row: number): string[] => {
    const all: string[] = [];
    for (let column = from; column < to; column++) all.push(tidy(sheet.text(row, column)));
    return all;
  };
  let top = first;
  while (top > 0 && first - top < 2 && isHeaderRow(texts(top - 1))) top--;
  let bottom = last;
  let numberingRow: number | null = null;
  for (let row = last + 1; row <= Math.min(last + GAP, until - 1); row++) {
    if (!isNumberingRow(texts(row))) continue;
    numberingRow = row;
    bottom = row - 1;
    break;
  }
  const headerRows: number[] = [];
  for (let row = top; row <= bottom; row++) headerRows.push(row);
  const headings = headerRows.map((row) => texts(row).join('|'));
  const bodyRows: number[] = [];
  let blanks = 0;
  for (let row = (numberingRow ?? bottom) + 1; row < until && blanks < 3; row++) {
    const own = texts(row);
    if (own.every((text) => text === '') && !hasFormula(sheet, row, from, to)) blanks++;
    else {
      blanks = 0;
      if (!isNumberingRow(own) && !headings.includes(own.join('|'))) bodyRows.push(row);
    }
  }
  return { headerRows, numberingRow, bodyRows, hits: [], labels: [], from, to };
}

function hasFormula({ grid }: LegibleSheet, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) {
    if (typeof grid.cell(row, column)?.formula === 'string') return true;
  }
  return false;
}
