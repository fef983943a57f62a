/** What the page around the grid says. The pane and the findings have their words in src/words. */
import type { PanelWords } from './grid/gridPanel';

export type Language = 'vi' | 'en';

export interface WebWords extends PanelWords {
  /** Texts of the page's own frame, by the name that its elements carry. */
  readonly shell: Readonly<Record<ShellWord, string>>;
  readonly opening: (file: string) => string;
  readonly unsaved: string;
  readonly saved: string;
  readonly sampleFile: string;
  readonly sampleSaid: string;
  readonly unitPlaceholder: string;
  readonly newForm: {
    readonly title: string;
    readonly form: string;
    readonly unit: string;
    readonly period: string;
    readonly create: string;
    readonly missingUnit: string;
  };
  readonly save: {
    readonly title: (file: string) => string;
    readonly preparing: string;
    readonly nothing: string;
    readonly changes: (count: number) => string;
    readonly more: (count: number) => string;
    readonly blank: string;
    readonly newSheet: (sheet: string) => string;
    readonly skipped: (count: number) => string;
    readonly recalculated: string;
    readonly changedOnDisk: string;
    readonly intoFile: string;
    readonly asFile: string;
    readonly download: string;
    readonly cancel: string;
    readonly written: (file: string) => string;
    readonly downloaded: (file: string) => string;
    readonly failed: (reason: string) => string;
  };
  readonly leave: {
    readonly title: string;
    readonly text: (file: string) => string;
    readonly save: string;
    readonly keep: string;
    readonly stay: string;
  };
  readonly recover: {
    readonly title: string;
    readonly line: (file: string, cells: number, time: string) => string;
    readonly open: string;
    readonly discard: string;
    readonly sure: (file: string) => string;
    readonly discarded: string;
  };
  readonly noStore: string;
  readonly close: string;
}

export const shellWords = [
  'open',
  'newForm',
  'sample',
  'undo',
  'redo',
  'save',
  'language',
  'languageLabel',
  'lead',
  'dropHere',
  'dropNote',
  'dropNow',
  'private',
  'loading',
  'grid',
  'pane',
] as const;
export type ShellWord = (typeof shellWords)[number];

const vi: WebWords = {
  shell: {
    open: 'Mở tệp',
    newForm: 'Biểu mới',
    sample: 'Biểu ví dụ',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    save: 'Lưu',
    language: 'English',
    languageLabel: 'English: đổi ngôn ngữ của trang',
    lead: 'Điền, kiểm tra và giải thích biểu số liệu kèm theo báo cáo hành chính.',
    dropHere: 'Kéo thả tệp .xlsx vào đây',
    dropNote: 'hoặc mở tệp, tạo biểu mới, xem biểu ví dụ.',
    dropNow: 'Thả tệp để mở',
    private: 'Số liệu không rời khỏi máy này: trang không gửi gì đi đâu.',
    loading: 'Đang mở…',
    grid: 'Bảng tính',
    pane: 'Kiểm tra số liệu',
  },
  sheetLabel: (sheet) => `Trang tính ${sheet}`,
  corner: 'Số dòng',
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  tabs: 'Các trang tính',
  cellLine: 'Ô đang chọn',
  goTo: 'Tới ô',
  editing: (cell) => `Nội dung ô ${cell}`,
  refused: (cells) => `Ô ${cells} bị khóa hoặc nằm trong vùng gộp nên không sửa được.`,
  keptFormula: (cell) => `Ô ${cell}: bản web không tính công thức tự gõ, nội dung được giữ là chữ.`,
  opening: (file) => `Đang mở ${file}…`,
  unsaved: 'chưa lưu',
  saved: 'đã lưu',
  sampleFile: 'Biểu ví dụ.xlsx',
  sampleSaid: 'Đây là biểu thật của một xã, còn nguyên chỗ sai. Hãy thử sửa, hoặc mở tệp của mình.',
  unitPlaceholder: 'UBND xã …',
  newForm: {
    title: 'Tạo biểu mới',
    form: 'Mẫu biểu',
    unit: 'Đơn vị báo cáo',
    period: 'Kỳ báo cáo',
    create: 'Tạo biểu',
    missingUnit: 'Hãy ghi tên đơn vị báo cáo, ví dụ: UBND xã Bình Lư.',
  },
  save: {
    title: (file) => `Lưu ${file}`,
    preparing: 'Đang chuẩn bị tệp để lưu…',
    nothing: 'Chưa có ô nào thay đổi so với tệp đã mở.',
    changes: (count) => `${count} ô thay đổi; phần còn lại của tệp giữ nguyên:`,
    more: (count) => `… và ${count} ô khác.`,
    blank: '(trống)',
    newSheet: (sheet) => `Thêm trang tính “${sheet}”.`,
    skipped: (count) => `${count} ô không ghi được vào tệp (ô khóa, ô gộp hoặc thuộc công thức mảng):`,
    recalculated: 'Các công thức khác trong tệp sẽ được Excel tính lại khi mở.',
    changedOnDisk: 'Tệp trên máy đã đổi từ lúc mở (có người khác vừa lưu?). Nên lưu thành tệp khác.',
    intoFile: 'Lưu vào tệp đã mở',
    asFile: 'Lưu thành tệp…',
    download: 'Tải tệp về',
    cancel: 'Quay lại',
    written: (file) => `Đã lưu ${file}.`,
    downloaded: (file) => `Đã tải về ${file}.`,
    failed: (reason) => `Chưa lưu được: ${reason}. Bản đang làm vẫn được giữ trong trình duyệt.`,
  },
  leave: {
    title: 'Còn thay đổi chưa lưu',
    text: (file) => `“${file}” có thay đổi chưa lưu.`,
    save: 'Lưu trước',
    keep: 'Để lại, mở tệp khác',
    stay: 'Quay lại',
  },
  recover: {
    title: 'Bản đang làm dở',
    line: (file, cells, time) => `${file}: ${cells} ô đã sửa, lần cuối ${time}`,
    open: 'Làm tiếp',
    discard: 'Bỏ',
    sure: (file) => `Bỏ hẳn các thay đổi chưa lưu của “${file}”? Không lấy lại được.`,
    discarded: 'Đã bỏ bản làm dở.',
  },
  noStore: 'Trình duyệt này không cho giữ bản làm dở: hãy lưu trước khi đóng trang.',
  close: 'Đóng',
};

const en: WebWords = {
  shell: {
    open: 'Open file',
    newForm: 'New form',
    sample: 'Sample',
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save',
    language: 'Tiếng Việt',
    languageLabel: 'Tiếng Việt: change the language of the page',
    lead: 'Fill, check and explain the statistics tables of administrative reports.',
    dropHere: 'Drop an .xlsx file here',
    dropNote: 'or open a file, start a new form, look at the sample.',
    dropNow: 'Drop the file to open it',
    private: 'Your figures stay on this computer: the page sends nothing anywhere.',
    loading: 'Opening…',
    grid: 'Spreadsheet',
    pane: 'Check of the figures',
  },
  sheetLabel: (sheet) => `Sheet ${sheet}`,
  corner: 'Row numbers',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  tabs: 'Sheets',
  cellLine: 'Selected cell',
  goTo: 'Go to cell',
  editing: (cell) => `Content of cell ${cell}`,
  refused: (cells) => `${cells} is locked or inside a merged area, so it cannot be changed.`,
  keptFormula: (cell) => `${cell}: the web edition computes no typed formulas; the text was kept as text.`,
  opening: (file) => `Opening ${file}…`,
  unsaved: 'not saved',
  saved: 'saved',
  sampleFile: 'Sample table.xlsx',
  sampleSaid: 'A commune’s real table, slips included. Try mending it, or open a file of your own.',
  unitPlaceholder: 'UBND xã …',
  newForm: {
    title: 'New form',
    form: 'Form',
    unit: 'Reporting unit',
    period: 'Period',
    create: 'Create',
    missingUnit: 'Name the reporting unit, for example: UBND xã Bình Lư.',
  },
  save: {
    title: (file) => `Save ${file}`,
    preparing: 'Preparing the file…',
    nothing: 'No cell differs from the file that was opened.',
    changes: (count) =>
      `${count} changed ${count === 1 ? 'cell' : 'cells'}; everything else in the file stays as it is:`,
    more: (count) => `… and ${count} more.`,
    blank: '(blank)',
    newSheet: (sheet) => `Adds the sheet “${sheet}”.`,
    skipped: (count) =>
      `${count} ${count === 1 ? 'cell' : 'cells'} cannot be written to the file (locked, merged, or part of an array formula):`,
    recalculated: 'Excel will recalculate the other formulas of the file when it opens it.',
    changedOnDisk: 'The file on disk has changed since it was opened. Better save under another name.',
    intoFile: 'Save to the opened file',
    asFile: 'Save as…',
    download: 'Download',
    cancel: 'Back',
    written: (file) => `Saved ${file}.`,
    downloaded: (file) => `Downloaded ${file}.`,
    failed: (reason) => `Not saved: ${reason}. Your working copy is kept in the browser.`,
  },
  leave: {
    title: 'Unsaved changes',
    text: (file) => `“${file}” has changes that are not saved.`,
    save: 'Save first',
    keep: 'Leave it, open the other',
    stay: 'Back',
  },
  recover: {
    title: 'Unfinished work',
    line: (file, cells, time) => `${file}: ${cells} changed ${cells === 1 ? 'cell' : 'cells'}, last ${time}`,
    open: 'Continue',
    discard: 'Discard',
    sure: (file) => `Discard the unsaved changes of “${file}” for good?`,
    discarded: 'The unfinished copy was discarded.',
  },
  noStore: 'This browser keeps no working copy: save before you close the page.',
  close: 'Close',
};

export function webWords(language: Language): WebWords {
  return language === 'vi' ? vi : en;
}
