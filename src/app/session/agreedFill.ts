/** The check and the filling agree: the same value first, and nothing is filled in that the check calls wrong. */
import type { Refused } from '../../core/fill/derive';
import type { FillChange, FillPlan } from '../../core/fill/plan';
import type { Finding, FindingCode } from '../../core/finding/finding';
import { readTable } from '../../core/table/readings';
import type { Table } from '../../core/table/table';
import { writtenAs } from './writtenAs';

/** Findings that propose another figure, or the same one otherwise. */
const OF_FIGURES: readonly FindingCode[] = [
  'sum/broken',
  'rate/broken',
  'rate/truncated',
  'rate/undefined',
  'bound/broken',
  'equal/broken',
  'product/broken',
  'cell/domain',
  'cell/missing',
  'cell/unreadable',
  'cell/stored',
];

/**
 * `open`: what a check, its suspects located, leaves to mend. 56 printed for 45 of 79 is filled with 57 and may be
 * filled with 56,96, in the order in which the check proposes them; "210 hội nghị" where 0 or 1 belongs is not made
 * the number 210, but refused as questioned.
 */
export function agreedPlan(table: Table, plan: FillPlan, open: readonly Finding[]): FillPlan {
  const doubts = open.filter(({ code, severity }) => severity !== 'info' && OF_FIGURES.includes(code));
  const serious = open.filter(({ severity }) => severity !== 'info');
  if (serious.length === 0) return plan;
  const changes: FillChange[] = [];
  const refused: Refused[] = plan.refused.slice();
  const left = new Set<string>();
  const cells = readTable(table).cells;
  for (const change of plan.changes) {
    const firsts = firstValues(change, serious);
    const values = firsts.length === 0 ? valuesFor(change, doubts) : settled(change, firsts);
    if (values === null || values.includes(change.printedAfter)) {
      changes.push(values === null ? change : inOrderOf(values, change, table));
      continue;
    }
    left.add(change.cell);
    const target = cells.find(({ quantity }) => quantity.cell === change.cell)?.quantity;
    if (target) refused.push({ target, reason: 'questioned', rules: [] });
  }
  return { changes: changes.map((change) => withoutFormulaOver(left, change)), refused };
}

/** What the findings that suspect the cell first would have in it, each its likeliest first. */
function firstValues({ cell }: FillChange, serious: readonly Finding[]): (readonly string[])[] {
  const all: (readonly string[])[] = [];
  for (const { suspects } of serious) {
    const [first] = suspects;
    if (first?.cell === cell && !first.recalculate && first.values.length > 0) all.push(first.values);
  }
  return all;
}

/** Row and column may each have an answer of their own: then nothing is settled. */
function settled(
  { kind, printedAfter }: FillChange,
  firsts: readonly (readonly string[])[],
): readonly string[] {
  const [values = []] = firsts;
  const [value] = values;
  const agreed = firsts.every(([other]) => other === value);
  return agreed && (kind !== 'convert' || value === printedAfter) ? values : [];
}

/** What the check would have in the cell, the likeliest first; null where it does not question what is to stand there. */
function valuesFor({ cell, kind }: FillChange, doubts: readonly Finding[]): readonly string[] | null {
  for (const finding of doubts) {
    const { suspects, cells, expected, code, cause } = finding;
    const own = suspects.find((suspect) => suspect.cell === cell)?.values ?? [];
    const isFirst = suspects[0]?.cell === cell || cells[0] === cell;
    // A habit is one finding of many cells, each with its answer.
    const ofHabit = cause === null && own.length > 0;
    if (!isFirst && !ofHabit) continue;
    // How a figure is stored says nothing against the figure.
    if (code === 'cell/stored' && own.length === 0) continue;
    const values = own.length > 0 ? own : expected === '' ? [] : expected.split(' | ');
    if (kind === 'convert') return values;
    // A limit names no figure, and what breaks a rule was not derived.
    if (values.length > 0 && !(code === 'bound/broken' && own.length === 0)) return values;
  }
  return null;
}

function inOrderOf(values: readonly string[], change: FillChange, table: Table): FillChange {
  if (values.length < 2 || change.kind === 'convert') return change;
  const all = values.map((printed): FillChange => {
    if (printed === change.printedAfter) return change;
    const { after, format } = writtenAs(table, change.position, printed);
    return {
      ...change,
      after,
      printedAfter: printed,
      valueOnly: false,
      ...(format === undefined ? {} : { format }),
    };
  });
  const [first = change, ...others] = all;
  return { ...first, others };
}

/** A text that stays a text is passed over by Excel's functions. */
function withoutFormulaOver(left: ReadonlySet<string>, change: FillChange): FillChange {
  if (change.after.formula === null || !change.because.some(({ cell }) => left.has(cell))) return change;
  return { ...change, after: { ...change.after, formula: null }, valueOnly: true };
}
