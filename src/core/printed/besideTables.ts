/** Tables whose columns stand on two sheets: the rules that their headings say across both are judged. */
import { kindOf, readRule } from '../rule/kinds/kinds';
import type { RuleText } from '../rule/rule';
import type { Area, Grid } from '../sheet/grid';
import type { OnSheet } from '../table/continued/continueTables';
import { type Beside, type Half, sideBySide } from '../table/continued/sideBySide';
import type { Table } from '../table/table';
import { areSameRows, halfOf } from './halves';
import { counting, LIKELY } from './weighed';

/** The tables that the two sheets would have as one. */
export interface FindBeside {
  readonly known: (grid: Grid) => readonly Table[];
  readonly printed: (grid: Grid) => readonly Table[];
}

/** Puts in the place of what was found on two sheets, one after the other, what they say together. */
export function besideTables(sheets: readonly OnSheet[], find: FindBeside): void {
  for (let i = 0; i + 1 < sheets.length; i++) {
    const [one, other] = [sheets[i], sheets[i + 1]];
    if (one && other) joinTwo(one, other, find);
  }
}

function joinTwo(one: OnSheet, other: OnSheet, find: FindBeside): void {
  const [left, right] = [halfOf(one), halfOf(other)];
  if (!left || !right || !areSameRows(left, right)) return;
  const beside = sideBySide(left, right);
  const owns = [one.tables[0], other.tables[0]] as const;
  const known = find.known(beside.grid).find((table) => isWider(table, owns, beside));
  const whole = known ?? find.printed(beside.grid).find((table) => spansBoth(table, beside));
  if (!whole || whole.form.consolidates) return;
  const rules = known && !isOfOneColumn(known) ? null : rulesAcross(whole, beside);
  if (rules?.length === 0) return;
  const halves = ([0, 1] as const).map((half): Table | null =>
    rules === null
      ? halfTable(whole, half, beside, [left, right][half], whole.form.rules)
      : withRules(owns[half] ?? null, whole, half, beside, [left, right][half], rules),
  );
  const [first, second] = halves;
  if (!first || !second || !haveSameCodes(first, second)) return;
  one.tables = [{ ...first, beside: { table: second, keys: keysOf(whole, first, second, beside, 1) } }];
  other.tables = [{ ...second, beside: { table: first, keys: keysOf(whole, second, first, beside, 0) } }];
}

/** A form whose columns stand on both sheets, more of them than on any one. */
function isWider(table: Table, owns: readonly (Table | undefined)[], beside: Beside): boolean {
  const known = owns.filter((own) => own !== undefined && own.printed === undefined);
  if (known.some((own) => own?.official.id !== table.official.id || own.beside)) return false;
  const most = Math.max(0, ...known.map((own) => own?.columns.figures.size ?? 0));
  return spansBoth(table, beside) && table.columns.figures.size > most;
}

function spansBoth({ columns }: Table, { cut }: Beside): boolean {
  let [left, right] = [false, false];
  columns.figures.forEach((column) => {
    if (column < cut) left = true;
    else right = true;
  });
  return left && right;
}

function isOfOneColumn({ official }: Table): boolean {
  return official.columns.length === 1;
}

/** Rules that name columns of both halves and that the figures keep but for a slip. */
function rulesAcross(whole: Table, { cut }: Beside): readonly RuleText[] {
  const count = counting(whole);
  const across = whole.form.rules.filter((rule) => {
    const { body } = readRule(rule);
    const columns = kindOf(body)
      .refs(body)
      .map(({ column }) => (column === null ? undefined : whole.columns.figures.get(column)));
    return (
      columns.some((column) => column !== undefined && column < cut) &&
      columns.some((column) => column !== undefined && column >= cut)
    );
  });
  // What is told row by row holds or breaks once a row.
  const kept = { holds: 0, broken: 0 };
  for (const { text, across: ofRow } of across) {
    if (ofRow !== true) continue;
    kept.holds += count(text).holds;
    kept.broken += count(text).broken;
  }
  return across.filter(({ text, across: ofRow }) => {
    const { holds, broken } = ofRow === true ? kept : count(text);
    return holds >= LIKELY && broken * 2 <= holds;
  });
}

/** The columns of one half, on its own sheet. */
function halfTable(
  whole: Table,
  half: 0 | 1,
  beside: Beside,
  own: Half | null | undefined,
  rules: readonly RuleText[],
): Table | null {
  if (!own) return null;
  const figures = new Map<string, number>();
  whole.columns.figures.forEach((column, key) => {
    const place = beside.columnIn(column);
    if (place.half === half) figures.set(key, place.column);
  });
  const rows = whole.rows.map((row) => ({ ...row, at: beside.rowIn(half, row.at) ?? -1 }));
  if (rows.some(({ at }) => at < 0)) return null;
  const area: Area = {
    row: own.top,
    column: 0,
    rows: (own.rows[own.rows.length - 1] ?? own.top) - own.top + 1,
    columns: own.to,
  };
  const first = half === 0;
  const labels = first
    ? whole.columns
    : { order: own.label > 0 ? own.label - 1 : null, label: own.label, unit: null };
  const base = { ...whole };
  delete (base as { parts?: unknown }).parts;
  return {
    ...base,
    form: { ...whole.form, rules },
    grid: own.grid,
    area,
    columns: {
      ...whole.columns,
      ...labels,
      figures,
      others: first ? whole.columns.others.filter(({ column }) => column < beside.cut) : [],
    },
    rows,
    extra: [],
    hidden: [],
    legacy: [],
    missing: first
      ? whole.missing.map((each) => ({
          ...each,
          after: each.after === null ? null : beside.rowIn(0, each.after),
        }))
      : [],
    ...(whole.printed && { printed: first ? whole.printed : [] }),
  };
}

/** What was found there, with the rules whose first column it has; without it, what both sheets say together. */
function withRules(
  found: Table | null,
  whole: Table,
  half: 0 | 1,
  beside: Beside,
  own: Half | null | undefined,
  across: readonly RuleText[],
): Table | null {
  const isOwn = (key: string | null | undefined): boolean => {
    const column = whole.columns.figures.get(key ?? '');
    return column !== undefined && beside.columnIn(column).half === half;
  };
  const refs = (rule: RuleText): readonly { readonly column: string | null }[] => {
    const { body } = readRule(rule);
    return kindOf(body).refs(body);
  };
  const home = across.filter((rule) => isOwn(refs(rule)[0]?.column));
  if (!found) {
    const inside = whole.form.rules.filter((rule) =>
      refs(rule).every(({ column }) => column === null || isOwn(column)),
    );
    return halfTable(whole, half, beside, own, inside.concat(home));
  }
  const renamed = home.map((rule) => ({ ...rule, text: renamedIn(rule.text, whole, found, half, beside) }));
  return { ...found, form: { ...found.form, rules: found.form.rules.concat(renamed) } };
}

/** The columns of this half as the table found there calls them. */
function renamedIn(text: string, whole: Table, found: Table, half: 0 | 1, beside: Beside): string {
  return text.replace(/\[([^\]]+)\]/g, (all, key: string) => {
    const place = beside.columnIn(whole.columns.figures.get(key) ?? -1);
    return place.half === half ? `[${keyAt(found, place.column) ?? key}]` : all;
  });
}

function keyAt({ columns }: Table, column: number): string | null {
  let found: string | null = null;
  columns.figures.forEach((at, key) => {
    if (at === column) found = key;
  });
  return found;
}

/** How the rules of `of` call the columns of `other`, which is the half `half`, and what they are called there. */
function keysOf(whole: Table, of: Table, other: Table, beside: Beside, half: 0 | 1): Record<string, string> {
  const keys: Record<string, string> = {};
  whole.columns.figures.forEach((column, key) => {
    const place = beside.columnIn(column);
    const own = place.half === half ? keyAt(other, place.column) : null;
    if (own !== null && !of.columns.figures.has(key)) keys[key] = own;
  });
  return keys;
}

function haveSameCodes(one: Table, other: Table): boolean {
  return (
    one.rows.length === other.rows.length &&
    one.rows.every(({ row }, i) => row.code === other.rows[i]?.row.code)
  );
}
