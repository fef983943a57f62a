/** What a consolidation says: its sheets' headings and a sentence for each note. */
import type { Note, Outlier } from '../../app/consolidate/notes';

export interface ConsolidationWords {
  readonly unitsTitle: (count: number, period: string) => string;
  readonly columns: {
    readonly number: string;
    readonly unit: string;
    readonly file: string;
    readonly total: string;
    readonly kind: string;
    readonly row: string;
    readonly label: string;
    readonly cell: string;
    readonly printed: string;
    readonly note: string;
    readonly text: string;
  };
  /** The kind of a note, for the filter: "Thiếu đơn vị". */
  readonly kind: Readonly<Record<Note['code'] | 'outlier', string>>;
  readonly note: (note: Note) => string;
  readonly outlier: (outlier: Outlier) => string;
  readonly nothing: string;
  readonly summary: (units: number, files: number) => string;
  readonly missing: (missing: number, expected: number) => string;
  readonly more: (count: number) => string;
}
