/** Findings as the list shows them: named, so that two checks can be compared, and grouped by section. */
import type { AcceptedFinding } from '../../app/acceptance/acceptance';
import type { CheckedTable } from '../../app/session/checkTables';
import type { Finding } from '../../core/finding/finding';
import { rankOf } from '../../core/finding/severity';
import type { Severity } from '../../core/rule/rule';

export interface Item {
  /** The same from check to check while the finding is about the same rule and rows. */
  readonly id: string;
  readonly finding: Finding;
  readonly checked: CheckedTable;
  readonly sheet: string;
  /** A reason that no longer holds. */
  readonly lapsed: AcceptedFinding | null;
}

export interface Group {
  /** Unique among groups: several tables may have a section III. */
  readonly id: string;
  /** What joins them: one severity, or a section of the form ("" for what is of no section). */
  readonly by: 'severity' | 'section';
  readonly severity: Severity;
  readonly section: string;
  readonly label: string;
  readonly checked: CheckedTable;
  readonly items: readonly Item[];
  readonly counts: Counts;
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

export type Counts = Readonly<Record<Severity, number>>;

export function itemsOf(tables: readonly CheckedTable[]): Item[] {
  const named = namesIn(tables, ({ open }) => open);
  return named.map(({ name, finding, checked }) => ({
    id: name,
    finding,
    checked,
    sheet: checked.table.grid.sheet,
    lapsed: checked.lapsed.find((each) => each.finding === finding) ?? null,
  }));
}

/** All findings, accepted or not: what two checks are compared by. */
export function allNamed(tables: readonly CheckedTable[]): Named[] {
  return namesIn(tables, ({ judgement }) => judgement.findings);
}

export interface Named {
  /** The same from check to check. */
  readonly name: string;
  readonly finding: Finding;
  readonly checked: CheckedTable;
}

function namesIn(
  tables: readonly CheckedTable[],
  findingsOf: (checked: CheckedTable) => readonly Finding[],
): Named[] {
  const seen = new Map<string, number>();
  const all: Named[] = [];
  for (const checked of tables) {
    for (const finding of findingsOf(checked)) {
      const parts = [checked.table.grid.sheet, finding.code, finding.rule ?? '', finding.rows.join(' ')];
      const plain = parts.join('|');
      const times = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, times);
      all.push({ name: times === 1 ? plain : `${plain}|${times}`, finding, checked });
    }
  }
  return all;
}

/** A finding's cause among all tables; null where it has none. */
export function causeOf({ finding, checked }: Pick<Item, 'finding' | 'checked'>): string | null {
  const { grid, area } = checked.table;
  return finding.cause === null ? null : [grid.sheet, area.row, area.column, finding.cause].join('|');
}

/** Findings of one cause follow the worst of them, whose section they are shown in. */
function besideTheirCause(items: readonly Item[]): { item: Item; leader: Item }[] {
  const byCause: Record<string, { item: Item; leader: Item }[]> = {};
  const runs: { item: Item; leader: Item }[][] = [];
  for (const item of items) {
    const cause = causeOf(item);
    const run = cause === null ? undefined : byCause[cause];
    if (run) {
      run.push({ item, leader: run[0]?.leader ?? item });
      continue;
    }
    const started = [{ item, leader: item }];
    if (cause !== null) byCause[cause] = started;
    runs.push(started);
  }
  return runs.reduce((all, run) => all.concat(run), []);
}

/** How the list is put together: errors, then warnings, then remarks; or section by section. */
export type Grouping = Group['by'];

/** Errors first, then warnings, then remarks; findings of one cause stay with the worst of them. */
function bySeverity(items: readonly Item[]): Group[] {
  const placed = besideTheirCause(items);
  return WORST_FIRST.reduce<Group[]>((groups, severity) => {
    const own = placed.filter(({ leader }) => leader.finding.severity === severity).map(({ item }) => item);
    const [first] = own;
    if (!first) return groups;
    const { checked } = first;
    return groups.concat({
      id: severity,
      by: 'severity',
      severity,
      section: '',
      label: '',
      checked,
      items: own,
      counts: countsOf(own),
    });
  }, []);
}

export function groupsOf(items: readonly Item[], grouping: Grouping): Group[] {
  return grouping === 'severity' ? bySeverity(items) : bySection(items);
}

/** Table after table, the one with the worst finding first; in each so the sections, then in the form's order. */
function bySection(items: readonly Item[]): Group[] {
  const groups: { id: string; section: string; checked: CheckedTable; items: Item[] }[] = [];
  const byId: Record<string, { items: Item[] }> = {};
  for (const { item, leader } of besideTheirCause(items)) {
    const { table } = item.checked;
    const first = (leader.finding.rows[0] ?? '').split('.')[0] ?? '';
    // Rows that an office lists itself are of no section.
    const section = table.form.rows.some(({ code }) => code === first) ? first : '';
    const id = [item.sheet, table.area.row, table.area.column, section].join('|');
    const known = byId[id];
    if (known) {
      known.items.push(item);
      continue;
    }
    const group = { id, section, checked: item.checked, items: [item] };
    byId[id] = group;
    groups.push(group);
  }
  const tables: CheckedTable[] = [];
  for (const { checked } of groups) if (!tables.includes(checked)) tables.push(checked);
  const worstOn = tables.map((table) =>
    Math.min(...groups.filter(({ checked }) => checked === table).map((group) => worstOf(group.items))),
  );
  const rankOn = ({ checked }: { readonly checked: CheckedTable }): number =>
    worstOn[tables.indexOf(checked)] ?? 0;
  return groups
    .map((group) => ({
      ...group,
      by: 'section' as const,
      severity: worstIn(group.items),
      label: labelOf(group.checked, group.section),
      counts: countsOf(group.items),
    }))
    .sort(
      (a, b) =>
        rankOn(a) - rankOn(b) ||
        tables.indexOf(a.checked) - tables.indexOf(b.checked) ||
        worstOf(a.items) - worstOf(b.items) ||
        placeOf(a) - placeOf(b),
    );
}

export function countsOf(items: readonly Pick<Item, 'finding'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of items) counts[finding.severity]++;
  return counts;
}

function worstOf(items: readonly Item[]): number {
  return Math.min(...items.slice(0, 1).map(({ finding }) => rankOf(finding.severity)));
}

function worstIn(items: readonly Item[]): Severity {
  return WORST_FIRST.find((each) => items.some(({ finding }) => finding.severity === each)) ?? 'info';
}

function labelOf({ table }: CheckedTable, section: string): string {
  return table.form.rows.find(({ code, kind }) => code === section && kind === 'section')?.label ?? '';
}

function placeOf({ checked, section }: Pick<Group, 'checked' | 'section'>): number {
  return checked.table.form.rows.findIndex(({ code }) => code === section);
}

/** The cell to look at first, "" for findings of the whole table. */
export function cellOf({ finding }: Pick<Item, 'finding'>): string {
  return finding.cells.find((cell) => cell !== '') ?? '';
}
