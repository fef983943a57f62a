/** Filled tables of one unknown form, all of them as evidence; and which depart from the others in layout. */
import { bareLabel, tidy } from '../../text/label';
import type { InferredRule, InferredTable } from '../inferTable';

/** What most tables share. */
export interface ManyTables {
  /** Places of the tables that are laid out as most are, in their order. */
  readonly alike: readonly number[];
  readonly departing: readonly Departure[];
  /** Rules of those laid out alike, with the support of all of them; instances are those of the first that has it. */
  readonly rules: readonly InferredRule[];
}

export interface Departure {
  readonly table: number;
  /** Headings that only this table has, or lacks. */
  readonly columns: readonly string[];
  /** Labels that only this table has, or lacks; none where every table lists rows of its own. */
  readonly rows: readonly string[];
}

/** A rule that fewer of the tables propose is one table's chance. */
const LEAST_SHARE = 0.5;
/** In so many tables what fits is no chance, whatever its ground. */
const MANY_TABLES = 3;
const LEAST_HOLDING = 0.8;
/** Rows are the form's where most labels are common to two tables. */
const COMMON = 0.6;

export function manyTables(tables: readonly InferredTable[]): ManyTables {
  const headings = tables.map(headingsOf);
  const labels = tables.map(labelsOf);
  const usual = mostCommon(headings.map((each) => each.join('|')));
  const model = headings.findIndex((each) => each.join('|') === usual);
  const same = tables.map((_, i) => i).filter((i) => headings[i]?.join('|') === usual);
  const fixed = haveCommonRows(same.map((i) => labels[i] ?? []));
  const usualRows = fixed ? mostCommon(same.map((i) => (labels[i] ?? []).join('|'))) : null;
  const modelRows = same.find((i) => (labels[i] ?? []).join('|') === usualRows) ?? model;
  const alike = same.filter((i) => usualRows === null || (labels[i] ?? []).join('|') === usualRows);
  const departing = tables
    .map((_, i) => i)
    .filter((i) => !alike.includes(i))
    .map((table) => ({
      table,
      columns: difference(printedHeadings(tables[table]), printedHeadings(tables[model])),
      rows: fixed ? difference(printedLabels(tables[table]), printedLabels(tables[modelRows])) : [],
    }));
  return { alike, departing, rules: commonRules(alike.map((i) => tables[i]?.rules ?? [])) };
}

function commonRules(all: readonly (readonly InferredRule[])[]): InferredRule[] {
  const byText = new Map<string, InferredRule[]>();
  for (const rules of all) {
    for (const rule of rules) {
      const same = byText.get(rule.text);
      if (same) same.push(rule);
      else byText.set(rule.text, [rule]);
    }
  }
  const kept: InferredRule[] = [];
  byText.forEach((rules) => {
    const [first] = rules;
    if (!first || rules.length < all.length * LEAST_SHARE) return;
    const holds = rules.reduce((sum, { support }) => sum + support.holds, 0);
    const of = rules.reduce((sum, { support }) => sum + support.of, 0);
    const many = rules.length >= MANY_TABLES && holds >= of * LEAST_HOLDING;
    const sure = rules.filter((rule) => rule.sure).length * 2 > rules.length;
    kept.push({ ...first, support: { holds, of }, sure: sure || many });
  });
  return kept;
}

function printedHeadings(table: InferredTable | undefined): string[] {
  return (table?.layout.columns ?? []).map(({ headings }) => tidy(headings.join(' ')));
}

function printedLabels(table: InferredTable | undefined): string[] {
  const { rows, firstRow } = table?.layout ?? { rows: [], firstRow: 0 };
  return rows.slice(firstRow).map(({ label }) => tidy(label));
}

function headingsOf(table: InferredTable): string[] {
  return printedHeadings(table).map(bareLabel);
}

function labelsOf(table: InferredTable): string[] {
  return printedLabels(table)
    .map(bareLabel)
    .filter((label) => label !== '');
}

function haveCommonRows(labels: readonly (readonly string[])[]): boolean {
  const [first, second] = labels;
  if (!first || !second) return false;
  return first.filter((label) => second.includes(label)).length > first.length * COMMON;
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let [best, most] = ['', 0];
  counts.forEach((count, text) => {
    if (count > most) [best, most] = [text, count];
  });
  return best;
}

/** As printed; spelling and accents make no difference. */
function difference(some: readonly string[], others: readonly string[]): string[] {
  const [one, other] = [some.map(bareLabel), others.map(bareLabel)];
  return some
    .filter((_, i) => !other.includes(one[i] ?? ''))
    .concat(others.filter((_, i) => !one.includes(other[i] ?? '')))
    .filter((each) => each !== '');
}
