/** Ways of writing that go through a whole table, said once and not cell by cell. */
import type { Flag } from '../../number/figure';
import { tidy } from '../../text/label';
import { withoutUnit } from '../../text/unit';
import type { Finding } from '../../finding/finding';

/** So many cells with one peculiarity are how the office writes. */
const HABIT = 3;

/** What a figure that reads surely may have about it, throughout a table. */
const TIDIED: readonly Flag[] = [
  'unitSuffix',
  'spaceGroup',
  'visibleApostrophe',
  'fullWidth',
  'invisible',
  'footnote',
  'permille',
  'noIntegerPart',
];
/** What may be asked of all the cells at once, whatever they measure: one answer is right for them all. */
const ASKED: readonly Flag[] = ['percentScale', 'englishDecimal'];

export function sayCellHabitsOnce(findings: readonly Finding[]): Finding[] {
  const groups: Record<string, Finding[]> = {};
  for (const each of findings) {
    const habit = habitOf(each);
    if (habit !== null) (groups[habit] ??= []).push(each);
  }
  const said: Record<string, true> = {};
  const kept: Finding[] = [];
  for (const each of findings) {
    const habit = habitOf(each);
    const group = habit === null ? [] : (groups[habit] ?? []);
    if (habit === null || group.length < HABIT) kept.push(each);
    else if (!said[habit]) {
      said[habit] = true;
      kept.push(...together(group));
    }
  }
  return kept;
}

/** null for what is of one cell alone. A figure that counts something else than its row does is no habit. */
function habitOf(each: Finding): string | null {
  if (each.code === 'cell/stored' && each.facts.reason === 'tidy') {
    const { flags, quantity } = each.facts;
    const flag = TIDIED.find((habit) => flags.includes(habit));
    const ownUnit = flag !== 'unitSuffix' || withoutUnit(quantity.printed, quantity.unit) !== null;
    return flag !== undefined && ownUnit ? flag : null;
  }
  if (each.code === 'cell/stored' && (each.facts.reason === 'hidden' || each.facts.reason === 'scaled'))
    return each.facts.reason;
  if (each.code !== 'cell/unreadable') return null;
  const { flags, quantity, readings } = each.facts;
  if (each.facts.derived !== undefined) return null;
  // "Không" for 0: one word, one thing that is meant by it.
  if (flags.includes('notNumber')) return 'notNumber ' + tidy(quantity.printed).toLowerCase();
  if (readings.length === 0) return null;
  if (flags.includes('commaGroupOrDecimal')) return 'commaGroupOrDecimal ' + quantity.measure;
  return ASKED.find((habit) => flags.includes(habit)) ?? null;
}

/** The first cell stands for all; which value mends it is said, none is proposed for the others by it. */
function together(group: readonly Finding[]): Finding[] {
  const first = group[0];
  if (first?.code === 'cell/stored') return [asOne({ ...first, facts: ofAll(first.facts, group) }, group)];
  if (first?.code === 'cell/unreadable')
    return [asOne({ ...first, facts: ofAll(first.facts, group) }, group)];
  return group.slice();
}

function ofAll<Told>(facts: Told, group: readonly Finding[]): Told & { readonly count: number } {
  return { ...facts, count: group.length };
}

/** With the formulas that any of them breaks. */
function asOne(first: Finding, group: readonly Finding[]): Finding {
  const rows = group.map((each) => each.rows[0] ?? '');
  const cells = group.map((each) => each.cells[0] ?? '');
  const own = cells.length;
  let told: Finding['follows'];
  for (const each of group) {
    told = told ?? each.follows;
    each.cells.slice(1).forEach((cell, i) => {
      if (cells.includes(cell)) return;
      cells.push(cell);
      rows.push(each.rows[i + 1] ?? '');
    });
  }
  const follows = told ? { follows: { ...told, cells: cells.slice(own) } } : {};
  return { ...first, rows, cells, suspects: [], ...follows };
}
