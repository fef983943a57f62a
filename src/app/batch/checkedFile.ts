/** One file checked, its findings already worded: plain data that threads, machines and reports hand on. */
import type { Tally } from '../../core/check/evaluate';
import type { Claim } from '../../core/narrative/claim/claim';
import type { Finding } from '../../core/finding/finding';
import type { ProblemCode } from '../contract/problem';
import type { TableReview } from './tableReview';

/** A finding without its facts: they are what its sentence was made of, and exact decimals cannot cross threads. */
export type BareFinding = Omit<Finding, 'facts' | 'at'>;

export interface WordedFinding {
  readonly finding: BareFinding;
  /** Keys of the form's columns, parallel to the cells; "" for a cell outside of them. */
  readonly columns: readonly string[];
  readonly message: string;
}

export interface AcceptedFinding extends WordedFinding {
  readonly reason: string;
}

/** One cell of a table, for whoever analyses the figures of many. */
export interface TableFigure {
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  readonly label: string;
  /** "Hồ sơ", "%". */
  readonly unit: string;
  /** Exact, with a point: "99.74"; null for a blank, a sign and what is no figure. */
  readonly figure: string | null;
  /** As the report prints it: "99,74", "-". */
  readonly printed: string;
}

export interface CheckedFileTable {
  readonly sheet: string;
  /** "A5:D128" */
  readonly range: string;
  /** The form's id. */
  readonly form: string;
  /** "UBND xã Bình Lư" as the lines above the table name it; "" where none does. */
  readonly unit: string;
  /** "6 tháng đầu năm 2026"; "" where the sheet does not say. */
  readonly period: string;
  /** Cells of indicators that hold something, of all there are in the form. */
  readonly filled: number;
  readonly figures: number;
  /** The same for tables that say the same in every cell. */
  readonly digest: string;
  readonly tally: Tally;
  /** What is left to mend, the worst first. */
  readonly findings: readonly WordedFinding[];
  /** What somebody accepted with a reason, on the workbook's own sheet of reasons. */
  readonly accepted: readonly AcceptedFinding[];
  /** Every cell of the table, in the order of the form; only where they were asked for. */
  readonly cells?: readonly TableFigure[];
  /** Absent where nobody has signed it off or ticked a row. */
  readonly review?: TableReview;
}

/** A statement of a report's prose, judged and worded: `narrative/*` codes, places in code points of its text. */
export interface WordedClaim {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: Claim['kind'];
  readonly rule: Claim['rule'];
  readonly figures: readonly string[];
  readonly verdict: Claim['verdict'];
  readonly code: Claim['code'];
  readonly expected: string | null;
  /** The row of the table that the figure is compared with. */
  readonly row?: {
    readonly code: string;
    readonly cell: string;
    readonly printed: string;
    /** The figure of the prose, where the other cells of the table agree with it. */
    readonly proposed?: string;
  };
  /** Why a reviewer accepted it, where one did. */
  readonly reason?: string;
  /** What another document says of the same quantity. */
  readonly beside?: {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly printed: string;
  };
  readonly message: string;
}

/** A sheet of rules: by it the file's tables were checked, but for what is at fault in it. */
export interface CarriedSheet {
  readonly sheet: string;
  /** "" where it cannot be used. */
  readonly form: string;
  readonly title: string;
  readonly rules: number;
  readonly faults: readonly { readonly cell: string; readonly message: string }[];
}

export interface CheckedFile {
  readonly file: string;
  readonly problem: { readonly code: ProblemCode; readonly message: string } | null;
  readonly tables: readonly CheckedFileTable[];
  /** Forms that the workbook carries on its own sheets of rules; absent where it carries none. */
  readonly carried?: readonly CarriedSheet[];
  /** What the prose of a Word file says; workbooks have none. */
  readonly claims?: readonly WordedClaim[];
}

/** A file whose problem has its sentence already. */
export function refusedFile(file: string, code: ProblemCode, message: string): CheckedFile {
  return { file, problem: { code, message }, tables: [] };
}
