/** What the command line says besides findings and problems. */

export interface CommandLineWords {
  readonly usage: string;
  readonly wrongUse: (reason: string) => string;
  readonly needsFile: string;
  readonly needsOut: string;
  readonly sameFile: string;
  readonly needsNew: string;
  readonly needsConsent: string;
  readonly fixed: (cell: string, row: string, before: string, after: string, clears: number) => string;
  readonly nothingToFix: string;
  readonly needsTarget: string;
  readonly needsReason: string;
  readonly whichSheet: (sheets: readonly string[]) => string;
  readonly wrongDate: (text: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly checking: string;
  readonly clean: string;
  readonly tableLine: (sheet: string, range: string, form: string) => string;
  readonly tally: (holds: number, broken: number, unknown: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly accepted: (count: number) => string;
  readonly total: (files: number, errors: number, warnings: number, failed: number) => string;
  readonly written: (file: string) => string;
  readonly filled: (cell: string, before: string, after: string, why: string) => string;
  readonly leftAlone: (cell: string, printed: string, computed: string) => string;
  readonly skipped: (cell: string) => string;
  readonly nothingToFill: string;
  readonly formLine: (id: string, title: string, rows: number, rules: number) => string;
}

const vi: CommandLineWords = {
  usage: `so-khop: điền, kiểm tra và giải thích biểu số liệu kèm báo cáo

  so-khop check TỆP...   [--form ID|auto] [--json | --out ket-qua.xlsx] [--lang vi|en] [--jobs N]
      Kiểm tra các biểu trong tệp .xlsx (tệp, thư mục hoặc mẫu tên như "bao-cao/*.xlsx").
      Mã thoát: 0 không có lỗi, 1 có lỗi, 2 có tệp không kiểm tra được.
  so-khop fill TỆP --out TỆP-MỚI.xlsx   [--replace D7,D9 | --replace-all] [--convert-text] [--values]
      Điền các ô tính được. Ô đã gõ chỉ bị ghi đè khi nêu ở --replace.
  so-khop fix TỆP --accept-unique --out TỆP-MỚI.xlsx
      Sửa những ô có đúng một cách sửa, lệch một phím gõ (17 → 11), và liệt kê các ô đã sửa.
  so-khop new --form ID --unit "UBND xã …" --period "6 tháng đầu năm 2026" TỆP-MỚI.xlsx
      Tạo biểu trống.
  so-khop export TỆP   [--docx PHU-LUC.docx] [--report KIEM-TRA.docx] [--xlsx BAN-SAO.xlsx] [--csv A.csv] [--records A.json]
      [--unit "UBND xã …"] [--annex II] [--title "…"] [--number 123/BC-UBND] [--date 05/6/2026] [--sheet TÊN] [--reason "…"]
      Xuất biểu thành phụ lục Word có mã đối chiếu. Biểu còn lỗi thì phải nêu lý do ở --reason.
  so-khop verify TỆP...   Cho biết số liệu trong tệp .docx, .xlsx đã xuất có còn như khi kiểm tra không.
  so-khop forms          Liệt kê các biểu mẫu.
  so-khop --version
`,
  wrongUse: (reason) => 'Lệnh chưa đúng: ' + reason,
  needsFile: 'cần nêu ít nhất một tệp .xlsx, ví dụ: so-khop check bao-cao.xlsx',
  needsOut: 'cần nêu tệp để ghi kết quả: --out TỆP-MỚI.xlsx (tệp gốc được giữ nguyên)',
  needsConsent: 'cần thêm --accept-unique: chỉ sửa chỗ có đúng một cách sửa, lệch một phím gõ',
  fixed: (cell, row, before, after, clears) =>
    cell + ' (' + row + '): ' + before + ' → ' + after + '   xóa được ' + String(clears) + ' phát hiện',
  nothingToFix: 'Không có chỗ nào chỉ có đúng một cách sửa.',
  needsTarget: 'cần nêu muốn xuất gì: --docx, --report, --xlsx, --csv hoặc --records, kèm tên tệp',
  needsReason: 'Chưa xuất. Nếu vẫn xuất, nêu lý do: --reason "…"; lý do sẽ nằm trong báo cáo kiểm tra.',
  whichSheet: (sheets) => 'tệp có nhiều biểu, cần nêu trang tính: --sheet ' + sheets.map((name) => '"' + name + '"').join(' | '),
  wrongDate: (text) => 'ngày “' + text + '” không đúng; ghi như 05/6/2026 hoặc 2026-06-05',
  sameFile: '--out phải là một tệp khác: tệp gốc được giữ nguyên',
  needsNew: 'cần đủ --form, --unit, --period và một tên tệp .xlsx mới',
  unknownCommand: (command) => 'không có lệnh “' + command + '”; gõ so-khop --help để xem các lệnh',
  checking: 'Đang kiểm tra',
  clean: 'Số liệu khớp.',
  tableLine: (sheet, range, form) => 'Trang tính “' + sheet + '”, vùng ' + range + ', biểu ' + form,
  tally: (holds, broken, unknown) =>
    'Quy tắc: ' + String(holds) + ' khớp, ' + String(broken) + ' không khớp, ' + String(unknown) + ' chưa đủ số liệu để xét.',
  counts: (errors, warnings, infos) =>
    String(errors) + ' lỗi, ' + String(warnings) + ' cảnh báo, ' + String(infos) + ' lưu ý.',
  accepted: (count) => String(count) + ' điểm đã được giải trình.',
  total: (files, errors, warnings, failed) =>
    'Tổng cộng ' + String(files) + ' tệp: ' + String(errors) + ' lỗi, ' + String(warnings) + ' cảnh báo' +
    (failed > 0 ? '; ' + String(failed) + ' tệp không kiểm tra được.' : '.'),
  written: (file) => 'Đã ghi ' + file,
  filled: (cell, before, after, why) =>
    cell + ': ' + (before === '' ? '(trống)' : before) + ' → ' + after + (why === '' ? '' : '   ' + why),
  leftAlone: (cell, printed, computed) =>
    cell + ': giữ nguyên số đã gõ ' + printed + ' (tính ra ' + computed + '); muốn thay, thêm --replace ' + cell,
  skipped: (cell) => cell + ': nội dung ô đã đổi khi đang ghi nên không ghi đè.',
  nothingToFill: 'Không có ô nào cần điền.',
  formLine: (id, title, rows, rules) => id + '   ' + title + ' (' + String(rows) + ' dòng, ' + String(rules) + ' quy tắc)',
}; // prettier-ignore

const en: CommandLineWords = {
  usage: `so-khop: fills, checks and explains the statistics tables of reports

  so-khop check FILE...   [--form ID|auto] [--json | --out findings.xlsx] [--lang vi|en] [--jobs N]
      Checks the tables in .xlsx files (files, folders, or patterns such as "reports/*.xlsx").
      Exit code: 0 no error, 1 some errors, 2 a file could not be checked.
  so-khop fill FILE --out NEW.xlsx   [--replace D7,D9 | --replace-all] [--convert-text] [--values]
      Fills the cells that follow from others. A typed cell is overwritten only when --replace names it.
  so-khop fix FILE --accept-unique --out NEW.xlsx
      Corrects cells that have exactly one correction, a keystroke away (17 → 11), and lists them.
  so-khop new --form ID --unit "UBND xã …" --period "6 tháng đầu năm 2026" NEW.xlsx
      Makes an empty form.
  so-khop export FILE   [--docx ANNEX.docx] [--report CHECK.docx] [--xlsx COPY.xlsx] [--csv A.csv] [--records A.json]
      [--unit "UBND xã …"] [--annex II] [--title "…"] [--number 123/BC-UBND] [--date 05/6/2026] [--sheet NAME] [--reason "…"]
      Exports the table as a Word annex with a code to verify it by. A table with errors needs a --reason.
  so-khop verify FILE...   Tells whether the figures in an exported .docx or .xlsx are still those that were checked.
  so-khop forms           Lists the forms.
  so-khop --version
`,
  wrongUse: (reason) => 'Not a valid command: ' + reason,
  needsFile: 'name at least one .xlsx file, for example: so-khop check report.xlsx',
  needsOut: 'name the file to write: --out NEW.xlsx (the original stays as it is)',
  needsConsent: 'add --accept-unique: only what has exactly one correction, a keystroke away, is corrected',
  fixed: (cell, row, before, after, clears) =>
    cell + ' (' + row + '): ' + before + ' → ' + after + '   clears ' + plural(clears, 'finding'),
  nothingToFix: 'Nothing has exactly one correction.',
  needsTarget: 'name what to export: --docx, --report, --xlsx, --csv or --records, with a file name',
  needsReason: 'Not exported. To export all the same give --reason "…"; the reason stands in the check report.',
  whichSheet: (sheets) => 'the file has several tables, name a sheet: --sheet ' + sheets.map((name) => '"' + name + '"').join(' | '),
  wrongDate: (text) => 'the date “' + text + '” is not one; write it like 05/6/2026 or 2026-06-05',
  sameFile: '--out must be another file: the original stays as it is',
  needsNew: '--form, --unit, --period and the name of a new .xlsx file are all needed',
  unknownCommand: (command) => 'there is no command “' + command + '”; see so-khop --help',
  checking: 'Checking',
  clean: 'The figures agree.',
  tableLine: (sheet, range, form) => 'Sheet “' + sheet + '”, range ' + range + ', form ' + form,
  tally: (holds, broken, unknown) =>
    'Rules: ' + String(holds) + ' hold, ' + String(broken) + ' are broken, ' + String(unknown) + ' lack figures to be judged.',
  counts: (errors, warnings, infos) =>
    plural(errors, 'error') + ', ' + plural(warnings, 'warning') + ', ' + plural(infos, 'note') + '.',
  accepted: (count) => plural(count, 'finding') + ' accepted with a reason.',
  total: (files, errors, warnings, failed) =>
    plural(files, 'file') + ' in all: ' + plural(errors, 'error') + ', ' + plural(warnings, 'warning') +
    (failed > 0 ? '; ' + plural(failed, 'file') + ' could not be checked.' : '.'),
  written: (file) => 'Wrote ' + file,
  filled: (cell, before, after, why) =>
    cell + ': ' + (before === '' ? '(blank)' : before) + ' → ' + after + (why === '' ? '' : '   ' + why),
  leftAlone: (cell, printed, computed) =>
    cell + ': the typed ' + printed + ' was left (computed: ' + computed + '); to replace it add --replace ' + cell,
  skipped: (cell) => cell + ': changed while writing, so it was not overwritten.',
  nothingToFill: 'No cell needs filling.',
  formLine: (id, title, rows, rules) => id + '   ' + title + ' (' + String(rows) + ' rows, ' + String(rules) + ' rules)',
}; // prettier-ignore

function plural(count: number, noun: string): string {
  return String(count) + ' ' + noun + (count === 1 ? '' : 's');
}

export function commandLineWords(language: 'vi' | 'en'): CommandLineWords {
  return language === 'vi' ? vi : en;
}
