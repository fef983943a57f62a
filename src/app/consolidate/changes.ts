/** What has changed since an earlier consolidation: units whose figures are others, units gone and new. */
import type { Consolidation } from './consolidate';
import type { ChangedFigure, Note } from './notes';
import type { Earlier } from './readSheets';
import type { Submission } from './submission';

/** The consolidation with the changes told first. Figures are compared by value: "2.654" and 2654 are one. */
export function withChanges(consolidation: Consolidation, earlier: Earlier): Consolidation {
  const { units, notes } = consolidation;
  const changes: Note[] = [];
  for (const unit of units) {
    const before = earlier.get(unit.unit);
    if (!before) {
      changes.push({ code: 'unit/new', unit: unit.unit });
      continue;
    }
    const rows = changedRows(unit, before, consolidation);
    if (rows.length > 0) changes.push({ code: 'unit/changed', unit: unit.unit, rows });
  }
  earlier.forEach((_figures, name) => {
    if (!units.some(({ unit }) => unit === name)) changes.push({ code: 'unit/gone', unit: name });
  });
  return { ...consolidation, notes: changes.concat(notes) };
}

function changedRows(
  { cells }: Submission,
  before: Readonly<Record<string, string>>,
  { lines, form }: Consolidation,
): ChangedFigure[] {
  const many = form.columns.length > 1;
  return lines.reduce<ChangedFigure[]>((all, { key, row, column }) => {
    const code = row.code + (many ? '[' + column.key + ']' : '');
    const was = before[code] ?? '';
    const part = cells.get(key);
    const value = part?.figure ? String(Number(part.figure.value.toString())) : (part?.printed ?? '');
    if (value !== was) all.push({ row: code, before: was, after: part?.printed ?? '' });
    return all;
  }, []);
}
