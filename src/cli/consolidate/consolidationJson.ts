/** What `consolidate --json` prints: figures as exact texts, notes as codes with their sentences. */
import type { Consolidation } from '../../app/consolidate/consolidate';
import { canonicalFigure } from '../../core/seal/sealedFigures';
import { consolidationWordsOf } from '../../words/consolidation/consolidationWordsOf';
import type { Language } from '../arguments/commandLine';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { checkedTableJson } from '../check/checkJson';
import type { FailedFile } from './readSubmissions';

export interface ConsolidationResult {
  readonly out: string;
  readonly consolidations: readonly Consolidation[];
  readonly failed: readonly FailedFile[];
  /** How many files were read. */
  readonly files: number;
  /** The check of what was written; null where nothing was. */
  readonly checked: CheckedFile | null;
}

export function consolidationJson(
  { out, consolidations, failed, checked }: ConsolidationResult,
  language: Language,
  version: string,
): string {
  const words = consolidationWordsOf(language);
  const forms = consolidations.map((each) => ({
    form: each.form.id,
    period: each.period,
    units: each.units.map(({ unit, file, sheet }) => ({ unit, file, sheet })),
    unitCount: each.unitCount,
    expected: each.expected === null ? null : each.expected.length,
    complete: each.complete,
    missing: each.notes.flatMap((note) => (note.code === 'unit/missing' ? [note.unit] : [])),
    figures: each.totals.map(({ line, figure, sign }) => ({
      row: line.row.code,
      column: line.column.key,
      way: line.way,
      figure: figure === null ? null : canonicalFigure(figure),
      sign,
    })),
    notes: each.notes.map((note) => ({ ...note, message: words.note(note) })),
    outliers: each.outliers.map((outlier) => ({ ...outlier, message: words.outlier(outlier) })),
    texts: each.texts,
  }));
  const tables = checked === null ? [] : checked.tables.map(checkedTableJson);
  return JSON.stringify(
    { tool: 'so-khop', version, out: checked === null ? null : out, failed, forms, tables },
    null,
    2,
  );
}
