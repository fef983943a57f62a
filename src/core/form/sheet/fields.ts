/** How the sheet of rules calls what a form holds. The headings are the format: a sheet is found and read by them. */

export interface Field {
  readonly heading: string;
  /** Where it stands in the data of the form: "header/order". */
  readonly key: string;
  readonly kind: 'text' | 'integer' | 'lines' | Choices;
  /** A blank cell is "", not left out. */
  readonly always?: true;
}

/** A word of the sheet for a value. */
export type Choices = readonly (readonly [word: string, value: string | boolean])[];

const YES: Choices = [
  ['Có', true],
  ['Không', false],
];
const MEASURE: Choices = [
  ['Số đếm', 'count'],
  ['Tỷ lệ', 'rate'],
  ['Số đo', 'amount'],
  ['Có = 1, không = 0', 'yesNo'],
];

export const SHEET_TITLE = 'QUY TẮC CỦA BIỂU';

/** One a line: its name, then its value. */
export const ABOUT: readonly Field[] = [
  { heading: 'Mã biểu', key: 'id', kind: 'text', always: true },
  { heading: 'Tên biểu', key: 'title', kind: 'text', always: true },
  { heading: 'Tên tiếng Anh', key: 'titleEn', kind: 'text', always: true },
  { heading: 'Biểu số', key: 'number', kind: 'text' },
  { heading: 'Tiêu đề in trên biểu', key: 'printedTitle', kind: 'text', always: true },
  { heading: 'Căn cứ của biểu', key: 'source', kind: 'text', always: true },
  { heading: 'Đơn vị tính chung', key: 'unit', kind: 'text' },
  { heading: 'Đầu cột số thứ tự', key: 'header/order', kind: 'text', always: true },
  { heading: 'Đầu cột chỉ tiêu', key: 'header/label', kind: 'text', always: true },
  { heading: 'Đầu cột đơn vị tính', key: 'header/unit', kind: 'text', always: true },
  { heading: 'Tiêu đề trên số liệu', key: 'header/over', kind: 'text', always: true },
  { heading: 'Số lẻ của tỷ lệ', key: 'rateDecimals', kind: 'integer' },
  { heading: 'Dấu ghi khi 0/0', key: 'zeroOverZero', kind: 'text' },
  { heading: 'Số dòng tự kê', key: 'ownRows/drawn', kind: 'integer' },
  {
    heading: 'Vị trí dòng tổng',
    key: 'ownRows/total',
    kind: [
      ['Đầu', 'first'],
      ['Cuối', 'last'],
      ['Không có', 'none'],
    ],
  },
  { heading: 'Nhãn dòng tổng', key: 'ownRows/totalLabel', kind: 'text' },
  { heading: 'Là biểu tổng hợp', key: 'consolidates', kind: YES },
];

/** Of what the part is a list: a heading line, then one entry a line. */
export interface Part {
  readonly title: string;
  readonly key: 'rules' | 'columns' | 'rows';
  readonly fields: readonly Field[];
}

export const PARTS: readonly Part[] = [
  {
    title: 'CÁC QUY TẮC',
    key: 'rules',
    fields: [
      // Told for the reader alone; the rule says it itself.
      { heading: 'Dòng hoặc cột', key: '', kind: 'text' },
      { heading: 'Quy tắc', key: 'text', kind: 'text', always: true },
      {
        heading: 'Mức độ',
        key: 'severity',
        kind: [
          ['Lỗi', 'error'],
          ['Cảnh báo', 'warning'],
          ['Lưu ý', 'info'],
        ],
      },
      { heading: 'Lý do', key: 'label', kind: 'text' },
      { heading: 'Căn cứ', key: 'source', kind: 'text' },
      { heading: 'Cách tính khác', key: 'alternatives', kind: 'lines' },
      { heading: 'Khi thiếu số liệu', key: 'missing', kind: 'text' },
      { heading: 'So các cột', key: 'across', kind: YES },
      { heading: 'Nhắc phần còn lại', key: 'remainder', kind: YES },
    ],
  },
  {
    title: 'CÁC CỘT SỐ LIỆU',
    key: 'columns',
    fields: [
      { heading: 'Cột', key: 'key', kind: 'text', always: true },
      { heading: 'Tên cột', key: 'label', kind: 'text', always: true },
      { heading: 'Thuộc nhóm cột', key: 'under', kind: 'lines' },
      { heading: 'Loại số', key: 'measure', kind: MEASURE },
      { heading: 'Số lẻ', key: 'decimals', kind: 'integer' },
      { heading: 'Cộng được', key: 'additive', kind: YES },
      { heading: 'Có thể âm', key: 'signed', kind: YES },
      { heading: 'Không bắt buộc ghi', key: 'compares', kind: YES },
      { heading: 'Cột địa phương thêm', key: 'added', kind: YES },
      { heading: 'In ở dòng số cột', key: 'printed', kind: 'text' },
    ],
  },
  {
    title: 'CÁC CHỈ TIÊU',
    key: 'rows',
    fields: [
      { heading: 'Mã dòng', key: 'code', kind: 'text', always: true },
      { heading: 'STT', key: 'order', kind: 'text', always: true },
      { heading: 'Chỉ tiêu', key: 'label', kind: 'text', always: true },
      { heading: 'Đơn vị tính', key: 'unit', kind: 'text', always: true },
      {
        heading: 'Loại dòng',
        key: 'kind',
        kind: [
          ['Phần', 'section'],
          ['Nhóm', 'heading'],
          ['Chỉ tiêu', 'indicator'],
        ],
      },
      { heading: 'Loại số', key: 'measure', kind: MEASURE },
      { heading: 'Cộng được', key: 'additive', kind: YES },
      { heading: 'Dòng địa phương thêm', key: 'added', kind: YES },
    ],
  },
];
