/** A form (biểu mẫu) as data: its rows, figure columns and rules. */
import type { Measure } from '../number/figure';
import type { BetweenPeriods } from './between';
import type { RuleText } from '../rule/rule';

export type RowKind =
  | 'section' // "III. Cải cách thủ tục hành chính": opens a section, no figure
  | 'heading' // "3 Kết quả giải quyết TTHC": heads the rows under it, no figure
  | 'indicator'; // has a figure

/** An indicator (chỉ tiêu) or a heading row. */
export interface Row {
  /** Section and STT: "III.3.2.1"; unique in the form, begins with a letter. */
  readonly code: string;
  /** STT as printed: "3.2.1"; a section's is "III". */
  readonly order: string;
  /** The official label, in NFC. */
  readonly label: string;
  /** Unit of measure as printed: "Hồ sơ", "%"; empty for rows without a figure. */
  readonly unit: string;
  readonly kind: RowKind;
  /** What its cells hold, unless the column says otherwise. */
  readonly measure: Measure;
  /** False for an average: it is no part of any sum. */
  readonly additive?: boolean;
  /** An office's own row in an official form: no table lacks it. */
  readonly added?: true;
}

/** A figure column. */
export interface Column {
  /** The number printed under the header: "3"; "1" where a form has one column. */
  readonly key: string;
  readonly label: string;
  /** Labels of the merged headers above it, outermost first. */
  readonly under?: readonly string[];
  readonly measure?: Measure;
  /** Decimals that an amount is printed with; none where it is not said. */
  readonly decimals?: number;
  /** False for an average: rules over rows say nothing of it. */
  readonly additive?: boolean;
  /** Changes: "Số tăng, giảm" may be below 0. */
  readonly signed?: boolean;
  /** It compares other columns of the table: nothing is due in it. */
  readonly compares?: true;
  /** An office's own column in an official form: no table lacks it. */
  readonly added?: true;
  /** What stands in the row of column numbers, where that is more than the number: "3=4+5+6". */
  readonly printed?: string;
}

/** How the office's own rows are drawn and added up. */
export interface OwnRows {
  /** Blank rows that are drawn. */
  readonly drawn: number;
  /** Where the total stands; null for none. */
  readonly total: 'first' | 'last' | null;
  /** "Tổng cộng" */
  readonly totalLabel: string;
}

export interface Form {
  readonly id: string;
  /** What people call the form. */
  readonly title: string;
  readonly titleEn: string;
  /** As printed: "01/TCD". The same number may be another form's: never enough to tell a form by. */
  readonly number?: string;
  /** The line printed above the table; the period follows it: "BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026". */
  readonly printedTitle: string;
  /** Headings as printed; `over` stands merged above unit and figures. Without a heading for units no column of them is drawn. */
  readonly header: {
    readonly order: string;
    readonly label: string;
    readonly over: string;
    readonly unit: string;
  };
  /** The text that prescribes the form, and how sure we are of it. */
  readonly source: string;
  readonly columns: readonly Column[];
  /** Empty for forms whose rows the office lists itself (one a field of work, say). */
  readonly rows: readonly Row[];
  readonly ownRows?: OwnRows;
  /** The one unit of all figures, printed above the table: "Người". */
  readonly unit?: string;
  readonly rules: readonly RuleText[];
  /** How a table of it goes on from that of the last period; where it is not said, words tell. */
  readonly between?: BetweenPeriods;
  /** Decimals that derived rates are rounded to: 2 gives 56,96. */
  readonly rateDecimals: number;
  /** The agreed sign for a rate whose whole is 0. */
  readonly zeroOverZero: '-' | 'x';
  /** The table adds up the tables of many units (`consolidatedForm`). */
  readonly consolidates?: true;
}

/** What the cell of a row and a column holds. */
export function measureAt(row: Row, column: Column): Measure {
  return column.measure ?? row.measure;
}

/** True where a sum over rows, or over columns, may be asked for. */
export function isAdditive({ measure, additive }: Row | Column): boolean {
  return additive !== false && measure !== 'rate' && measure !== 'yesNo';
}
