/** What exports say: the gate, the seal, the check report. */
import type { ExportWarning } from '../../app/export/exportGate';
import type { Verification } from '../../app/export/verify';

import type { TablePlace } from '../naming';

export interface ExportWords {
  readonly warning: (warning: ExportWarning) => string;
  /** Asks for the reason that then stands in the report. */
  readonly reasonWanted: string;
  /** The small line under the table. */
  readonly sealLine: (code: string) => string;
  readonly verification: (verification: Verification) => string;
  /** The copy path: nothing could be copied, the table stands selected. */
  readonly copied: { readonly copied: string; readonly selected: string };
  readonly report: ReportWords;
}

export interface ReportWords {
  readonly title: string;
  readonly sheet: string;
  readonly form: (title: string) => string;
  readonly place: (place: TablePlace) => string;
  readonly tally: (holds: number, broken: number, unknown: number) => string;
  readonly counts: (errors: number, warnings: number, notes: number, accepted: number) => string;
  readonly clean: string;
  readonly exportReason: (reason: string) => string;
  readonly seal: (code: string) => string;
  readonly open: string;
  readonly accepted: string;
  readonly unjudged: string;
  readonly columns: {
    readonly number: string;
    readonly severity: string;
    readonly cell: string;
    readonly message: string;
    readonly printed: string;
    readonly expected: string;
    readonly reason: string;
    readonly by: string;
    readonly date: string;
  };
  readonly date: (day: number, month: number, year: number) => string;
  readonly signatures: readonly [drawnUpBy: string, checkedBy: string];
  readonly sign: string;
}
