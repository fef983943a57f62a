/** Which form a part of a sheet is of, where several have labels there. */
import type { FormLabels, LabelColumns } from '../columns/labelColumns';
import { overlap } from '../columns/labelColumns';
import type { KnownForm } from '../labels/catalogue';
import type { Table } from '../table';

/** The labels of one form at one place. */
export interface Candidate {
  readonly known: KnownForm;
  /** All labels of the form on the sheet. */
  readonly labels: readonly LabelColumns[];
  readonly own: LabelColumns;
}

/** So many forms are tried at one place. */
const TRIED = 3;

/** Forms of which much less is found than of another are not tried. */
const MUCH_LESS = 0.5;

/** Of the forms that claim the same rows, those of which most is found. */
export function likeliest(found: readonly FormLabels[]): Candidate[] {
  const all: (Candidate & { readonly weight: number })[] = [];
  for (const { known, labels } of found) {
    for (const own of labels) all.push({ known, labels, own, weight: weightOf(known, own) });
  }
  return all.filter((each) => {
    const better = all.filter(
      (other) =>
        other.known !== each.known &&
        other.own.columns[0] === each.own.columns[0] &&
        overlap(other.own, each.own) &&
        other.weight > each.weight,
    );
    return better.length < TRIED && better.every(({ weight }) => weight * MUCH_LESS <= each.weight);
  });
}

/** How many of its labels are there, times what part of the form that is. */
function weightOf({ form }: KnownForm, { hits }: LabelColumns): number {
  const seen: Record<string, true> = {};
  for (const { key } of hits) seen[key] = true;
  const count = Object.keys(seen).length;
  return (count * count) / Math.max(1, form.rows.length);
}

/** Where several forms claim the same cells, the one that explains most of them is right; of equals, the first. */
export function bestOfEachPlace(tables: readonly Table[]): Table[] {
  const scored = tables.map((table, at) => ({ table, at, score: explained(table) }));
  scored.sort((a, b) => b.score - a.score || a.at - b.at);
  const kept: Table[] = [];
  for (const { table } of scored) if (!kept.some((other) => sharesCells(other, table))) kept.push(table);
  return kept.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** Rows that any office may list say little for a form. */
const ANY_ROWS = 0.5;

/** 0 to 2: what of the rows, and of the figure columns, of form and sheet together is common to both. */
function explained({ official: form, rows, extra, columns, listed }: Table): number {
  const known = form.columns.filter(({ key }) => columns.figures.has(key)).length;
  const ofColumns = (known + columns.headed) / Math.max(1, 2 * form.columns.length);
  if (listed) return ANY_ROWS + ofColumns;
  const named = rows.filter(({ labelling, placing }) => labelling !== 'other' && placing !== 'moved').length;
  const ofRows = named / Math.max(1, form.rows.length + extra.length);
  return ofRows + ofColumns;
}

function sharesCells(a: Table, b: Table): boolean {
  const rows = a.area.row < b.area.row + b.area.rows && b.area.row < a.area.row + a.area.rows;
  const columns =
    a.area.column < b.area.column + b.area.columns && b.area.column < a.area.column + a.area.columns;
  return rows && columns;
}
