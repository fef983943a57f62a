/** What a person fills in for the annex, and the lines above the table that follow from it (NĐ 30/2020/NĐ-CP, Phụ lục I). */
import { romanOf } from '../../core/text/roman';
import { titleOf } from '../../core/table/heading/title';
import type { Table } from '../../core/table/table';
import { printableLine } from '../../core/text/printable';

export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export interface AnnexFields {
  /** "UBND xã Bình Lư": the office that issues the report. */
  readonly unitName: string;
  /** 2 or "II" -> "PHỤ LỤC II"; "" for the report's only annex: "PHỤ LỤC". */
  readonly annexNumber: string;
  /** The line above the table; the sheet's own, else the form's, where this is "". */
  readonly title: string;
  /** "Báo cáo", "Công văn", "Tờ trình". */
  readonly documentKind: string;
  /** "123/BC-UBND"; dots where it is not known yet. */
  readonly documentNumber: string;
  readonly date: CalendarDay | null;
}

export interface AnnexHeading {
  readonly annex: string;
  readonly title: string;
  readonly attached: string;
}

const DOTS = '……';

export function annexHeading(table: Table, fields: AnnexFields): AnnexHeading {
  const roman = annexNumberOf(fields.annexNumber);
  return {
    annex: 'PHỤ LỤC' + (roman === '' ? '' : ' ' + roman),
    title: (printableLine(fields.title) || titleOf(table)).toUpperCase(),
    attached: attachedLine(fields),
  };
}

/** "(Kèm theo Báo cáo số 123/BC-UBND ngày 05 tháng 6 năm 2026 của UBND xã Bình Lư)". */
function attachedLine({ documentKind, documentNumber, date, unitName }: AnnexFields): string {
  const kind = printableLine(documentKind) || 'Báo cáo';
  const number = printableLine(documentNumber) || DOTS;
  const office = printableLine(unitName) || DOTS;
  return `(Kèm theo ${kind} số ${number} ${dateLine(date)} của ${office})`;
}

/** A day below 10 and the months 1 and 2 take a zero: "ngày 05 tháng 02 năm 2026", "ngày 15 tháng 6 năm 2026". */
export function dateLine(date: CalendarDay | null): string {
  if (!date) return `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const day = date.day < 10 ? `0${date.day}` : String(date.day);
  const month = date.month < 3 ? `0${date.month}` : String(date.month);
  return `ngày ${day} tháng ${month} năm ${date.year}`;
}

/** "2" and "ii" give "II"; anything else stays as it is typed. */
function annexNumberOf(typed: string): string {
  const text = printableLine(typed);
  return /^[1-9][0-9]?$/.test(text) ? romanOf(Number(text)) : text.toUpperCase();
}
