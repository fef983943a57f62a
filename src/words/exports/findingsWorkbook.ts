/** The words of the findings workbook: its sheet and its column headings. */
import type { Language } from '../words';

export interface FindingsWorkbookWords {
  readonly title: string;
  readonly sheet: string;
  readonly columns: {
    readonly number: string;
    readonly file: string;
    readonly sheet: string;
    readonly cells: string;
    readonly row: string;
    readonly label: string;
    readonly severity: string;
    readonly kind: string;
    readonly message: string;
    readonly printed: string;
    readonly expected: string;
    readonly rule: string;
    readonly source: string;
    readonly accepted: string;
  };
  /** Stands in the first row when there is nothing to say. */
  readonly none: string;
}

export const findingsWorkbookWords: Readonly<Record<Language, FindingsWorkbookWords>> = {
  vi: {
    title: 'Kết quả kiểm tra số liệu',
    sheet: 'Kết quả kiểm tra',
    columns: {
      number: 'STT',
      file: 'Tệp',
      sheet: 'Trang tính',
      cells: 'Ô',
      row: 'Mã chỉ tiêu',
      label: 'Chỉ tiêu',
      severity: 'Mức độ',
      kind: 'Loại',
      message: 'Nội dung',
      printed: 'Số đã ghi',
      expected: 'Số phù hợp',
      rule: 'Quy tắc kiểm tra',
      source: 'Căn cứ',
      accepted: 'Lý do giải trình',
    },
    none: 'Không phát hiện điểm nào.',
  },
  en: {
    title: 'Result of the check',
    sheet: 'Findings',
    columns: {
      number: 'No.',
      file: 'File',
      sheet: 'Sheet',
      cells: 'Cell',
      row: 'Row code',
      label: 'Indicator',
      severity: 'Severity',
      kind: 'Kind',
      message: 'Finding',
      printed: 'Printed',
      expected: 'Expected',
      rule: 'Rule',
      source: 'Source',
      accepted: 'Reason accepted',
    },
    none: 'Nothing was found.',
  },
};
