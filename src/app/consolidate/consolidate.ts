/** The tables of many units made one: counts added, rates computed anew, and what a reviewer has to know of it. */
import type { Form } from '../../core/form/form';
import { countedUnits } from './counted';
import { type Line, linesOf } from './lines';
import type { Note, Outlier } from './notes';
import { outliersAmong } from './outliers';
import type { Submission, TextAnswer } from './submission';
import { type Total, totalsOf } from './totals';
import { matchUnits } from './unitName';

export interface Consolidation {
  /** The consolidated form. */
  readonly form: Form;
  readonly period: string;
  readonly lines: readonly Line[];
  /** In the order of `lines`. */
  readonly totals: readonly Total[];
  /** Those added, in the order sent. */
  readonly units: readonly Submission[];
  /** How many units stand behind the totals: more than `units` where these are consolidated tables themselves. */
  readonly unitCount: number;
  readonly notes: readonly Note[];
  readonly outliers: readonly Outlier[];
  readonly texts: readonly TextAnswer[];
  /** Names of the list, or null where no list was given. */
  readonly expected: readonly string[] | null;
  /** False where a unit of the list is missing or a choice between two versions had to be made. */
  readonly complete: boolean;
}

/** One consolidation a form, in the order in which the forms were met. `expected` are the names of all units, or null. */
export function consolidate(
  sent: readonly Submission[],
  expected: readonly string[] | null,
): Consolidation[] {
  const forms: Form[] = [];
  for (const { form } of sent) if (!forms.some(({ id }) => id === form.id)) forms.push(form);
  return forms.map((form) =>
    consolidated(
      form,
      sent.filter((each) => each.form.id === form.id),
      expected,
    ),
  );
}

function consolidated(
  form: Form,
  sent: readonly Submission[],
  expected: readonly string[] | null,
): Consolidation {
  const { units, notes, doubtful, period } = countedUnits(sent);
  const lines = linesOf(form);
  const totals = totalsOf(form, lines, units);
  const listed = expected === null ? [] : listNotes(expected, units);
  return {
    form,
    period,
    lines,
    totals,
    units,
    unitCount: units.reduce((count, each) => count + each.units, 0),
    notes: listed.concat(notes, figureNotes(lines, totals, units)),
    outliers: outliersAmong(lines, units),
    texts: units.reduce<TextAnswer[]>((all, each) => all.concat(each.texts), []),
    expected,
    complete: !doubtful && !listed.some(({ code }) => code === 'unit/missing'),
  };
}

function listNotes(expected: readonly string[], units: readonly Submission[]): Note[] {
  const matched = matchUnits(expected, units);
  const missing = expected.filter((_name, i) => matched[i] === null);
  const unexpected = units.filter((unit) => !matched.includes(unit));
  return [
    ...missing.map((unit): Note => ({ code: 'unit/missing', unit })),
    ...unexpected.map(({ unit, file, sheet }): Note => ({
      code: 'unit/unexpected',
      unit,
      source: { file, sheet },
    })),
  ];
}

function figureNotes(lines: readonly Line[], totals: readonly Total[], units: readonly Submission[]): Note[] {
  const notes: Note[] = [];
  const filled = totals
    .filter(({ line, figure }) => line.way === 'added' && figure !== null)
    .map(({ line }) => line);
  for (const { unit, file, sheet, cells, units: count } of units) {
    const source = { file, sheet };
    const blank = filled.filter(({ key }) => (cells.get(key)?.kind ?? 'blank') === 'blank');
    if (blank.length > 0) {
      notes.push({ code: 'unit/blank', unit, source, rows: blank.map(({ row }) => row.code) });
    }
    // What could not be read below was told there.
    if (count > 1) continue;
    for (const { key, row, way } of lines) {
      const part = cells.get(key);
      if (part?.kind !== 'unreadable' || way === 'computed') continue;
      notes.push({
        code: 'cell/notAdded',
        unit,
        source,
        row: row.code,
        cell: part.cell,
        printed: part.printed,
      });
    }
  }
  const open = totals
    .filter(({ line, figure, sign }) => line.way === 'agreed' && figure === null && sign === '')
    .filter(({ line }) => units.some(({ cells }) => cells.get(line.key)?.figure))
    .map(({ line }) => line.row.code);
  if (open.length > 0) notes.push({ code: 'rows/notComputed', rows: open });
  return notes;
}
