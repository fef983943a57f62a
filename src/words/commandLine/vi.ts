/** The command line in Vietnamese. */
import { STATUS } from '../vi/formStatus';
import type { Ground } from '../../core/infer/found/found';
import { placeText } from '../vi/table/place';
import { type CommandLineWords, quoted } from './words';

/** Căn cứ của một quy tắc tìm được. */
const GROUNDS: Readonly<Record<Ground, string>> = {
  printed: 'biểu in sẵn',
  words: 'theo chữ và số thứ tự',
  formula: 'theo công thức',
  header: 'theo tiêu đề cột',
  figures: 'theo số liệu',
};

export const vi: CommandLineWords = {
  help: {
    check: `so-khop check TỆP...   [--out KẾT-QUẢ.xlsx] [--html TRANG.html] [--sarif TỆP.sarif] [--json | --ndjson] [--units DANH-SÁCH] [--jobs N] [--shard I/N]
    Kiểm tra các biểu trong tệp .xlsx, .xlsm; trong tệp .docx cả biểu và lời văn. TỆP là tệp, thư mục hoặc mẫu tên như "bao-cao/*.xlsx"; dấu - là tệp nhận qua đầu vào chuẩn.
    --out KẾT-QUẢ.xlsx  ghi ra tệp Excel: các phát hiện, tổng quan từng tệp, quy tắc hay sai, đơn vị chưa gửi, gửi trùng
    --html TRANG.html   ghi ra một trang để đọc, sắp xếp, lọc và in, không cần mạng
    --sarif TỆP.sarif   ghi ra SARIF 2.1.0 cho công cụ khác
    --parquet THƯ-MỤC   ghi bảng, phát hiện và số liệu thành tables.parquet, findings.parquet, figures.parquet để phân tích
    --notes THƯ-MỤC     ghi cho mỗi tệp có lỗi một phiếu đề nghị rà soát (.docx và .txt) để gửi lại đơn vị
    --comments THƯ-MỤC  ghi cho mỗi tệp có lỗi một bản sao có góp ý tại từng ô; ngoài góp ý, bản sao giữ nguyên tệp gốc
    --previous TỆP      đối chiếu với tệp kỳ trước: số đầu kỳ, số lũy kế, chênh lệch bất thường
    --comparison TỆP.xlsx  ghi bảng so sánh kỳ trước, kỳ này, tăng giảm, % (với --previous, hoặc với biểu kỳ trước trong cùng tệp)
    --units DANH-SÁCH   tệp .txt, .csv hoặc .xlsx, mỗi dòng tên một đơn vị phải gửi
    --forms THƯ-MỤC     dùng thêm các biểu riêng của cơ quan: thư mục các tệp .json, hoặc một tệp .json
    --config TỆP        cấu hình của cơ quan (mức độ, sai số, thư mục biểu); mặc định so-khop.config.json ở thư mục của tệp hoặc thư mục trên
    --watch THƯ-MỤC     kiểm tra lại từng tệp trong thư mục mỗi khi lưu, tới khi nhấn Ctrl+C
    --json              in kết quả dạng JSON cho chương trình khác đọc
    --ndjson            in mỗi tệp một dòng JSON
    --figures           thêm mọi ô số liệu của từng biểu vào --json, --ndjson
    --jobs N            kiểm tra N tệp cùng lúc (1 đến 99); mặc định bằng số nhân của máy
    --shard I/N         chỉ kiểm tra phần thứ I trong N phần, kèm --json; so-khop merge ghép các phần
    Mã thoát: 0 không có lỗi, 1 có lỗi, 2 có tệp không kiểm tra được.
`,
    fill: `so-khop fill TỆP --out TỆP-MỚI.xlsx   [--replace D7,D9 | --replace-all] [--convert-text] [--values]
    Điền các ô tính được vào một bản sao. Ô đã gõ chỉ bị ghi đè khi được nêu.
    --replace D7,D9     ghi đè số đã gõ ở các ô này
    --replace-all       ghi đè mọi số đã gõ khác với số tính ra
    --convert-text      đổi số lưu dạng văn bản thành số
    --values            ghi giá trị thay cho công thức
    --forms THƯ-MỤC     dùng thêm các biểu riêng của cơ quan, như của check
`,
    fix: `so-khop fix TỆP [--accept-unique] [--keep-added] [--unicode] --out TỆP-MỚI.xlsx
    Sửa trong một bản sao những ô có đúng một cách sửa, lệch một phím gõ (17 → 11), và liệt kê các ô đã sửa.
    --keep-added        thêm các dòng, cột địa phương đã thêm vào biểu riêng của tệp (trang tính “Quy tắc”); số liệu giữ nguyên
    --unicode           đổi chữ theo bảng mã cũ (TCVN3, VNI) sang Unicode, phông chữ đổi theo; chỗ chưa chắc thì để nguyên
    --forms THƯ-MỤC     dùng thêm các biểu riêng của cơ quan, như của check
`,
    new: `so-khop new --form ID --unit "UBND xã …" --period "6 tháng đầu năm 2026" TỆP-MỚI.xlsx
    Tạo biểu trống. Tệp đã có sẵn không bị ghi đè.
    --forms THƯ-MỤC     dùng thêm các biểu riêng của cơ quan, như của check
`,
    export: `so-khop export TỆP   [--docx PHỤ-LỤC.docx] [--report KIỂM-TRA.docx] [--xlsx BẢN-SAO.xlsx] [--csv A.csv] [--records A.json]
    Xuất một biểu thành phụ lục Word có mã đối chiếu, báo cáo kiểm tra, bản sao có mã, CSV hoặc JSON.
    --unit "UBND xã …"  --annex II  --title "…"  --number 123/BC-UBND  --date 05/6/2026
                        đơn vị, số phụ lục, tên phụ lục, số và ngày của báo cáo
    --reason "…"        lý do xuất khi biểu còn lỗi; lý do nằm trong báo cáo kiểm tra
    --no-seal-line      không in mã đối chiếu dưới biểu
    --forms THƯ-MỤC     dùng thêm các biểu riêng của cơ quan, như của check
    --key TỆP-KHÓA      tạo mã bằng khóa riêng của cơ quan (tệp bất kỳ từ 16 byte, giữ kín)
    Mã thoát: 0 đã xuất, 1 chưa xuất vì biểu còn lỗi mà thiếu --reason, 2 không thực hiện được.
`,
    verify: `so-khop verify TỆP...   [--key TỆP-KHÓA] [--forms THƯ-MỤC] [--json]
    Cho biết bảng trong tệp .docx, .xlsx đã xuất có còn như khi kiểm tra không: số liệu, nhãn, đơn vị tính, tiêu đề, kỳ.
    --key TỆP-KHÓA      đối chiếu cả khóa riêng của cơ quan đã dùng khi xuất
    --forms THƯ-MỤC     biểu riêng của cơ quan mà tệp không mang theo ở trang “Quy tắc”
    Mã thoát: 0 còn nguyên, 1 có chỗ đã đổi hoặc cần đối chiếu, 2 tệp không có mã, thiếu biểu mẫu của mã hoặc không đọc được.
`,
    compare: `so-khop compare BẢN-CŨ.xlsx BẢN-MỚI.xlsx   [--json]
    Cho biết hai bản của một tệp khác nhau ở đâu: ô ghi khác, ô ghi như cũ nhưng công thức hoặc kiểu dữ liệu đã đổi, dòng và
    trang tính thêm, bớt. Dòng chỉ bị đẩy xuống không bị coi là khác. Đọc cả .csv.
    Mã thoát: 0 giống nhau, 1 có chỗ khác, 2 không đọc được tệp.
`,
    narrative: `so-khop narrative TỆP…  [--table BIỂU.xlsx] [--comments BẢN-SAO.docx] [--json]
    Kiểm tra số liệu trong lời văn của báo cáo (.docx, .txt, .md): tổng và các phần, tỷ lệ, tăng giảm, số nêu nhiều lần.
    --table BIỂU.xlsx   so với số liệu của biểu; tệp .docx có sẵn biểu thì so với chính biểu ấy
    --comments BẢN-SAO.docx   bản sao của tệp .docx có chú thích ở từng chỗ không khớp, cần xác nhận; ngoài ra không đổi gì
    Nêu nhiều tệp (báo cáo, phụ lục, biểu .xlsx): số nào hai văn bản ghi khác nhau thì hỏi lại, kèm cả hai chỗ.
    Chỗ nào không chắc thì hỏi lại, không báo sai.
    Mã thoát: 0 không có chỗ sai, 1 có chỗ không khớp, 2 không đọc được tệp.
`,
    completion: `so-khop completion bash | zsh | fish | powershell
    Ghi ra đoạn lệnh để trình lệnh gợi ý lệnh và tùy chọn khi bấm Tab; ví dụ: so-khop completion bash > ~/.so-khop-completion
`,
    explain: `so-khop explain [MÃ...]   [--json | --markdown]
    Giải thích một mã phát hiện (ví dụ sum/broken): nghĩa, bảng ví dụ khớp và không khớp, cách làm, căn cứ. Không nêu mã: liệt kê mọi mã.
    --out THƯ-MỤC       ghi cả bộ trang giải thích (Markdown)
`,
    mcp: `so-khop mcp
    Máy chủ Model Context Protocol (đầu vào, đầu ra chuẩn) cho trợ lý: các công cụ check, explain, fill, infer, prose.
`,
    forms: `so-khop forms   [--json | --markdown]
    Liệt kê các biểu mẫu.
so-khop forms infer TỆP | THƯ-MỤC   [--out BIỂU.json] [--json]
    Tìm các quy tắc mà một biểu chưa biết tuân theo, trong tệp .xlsx hoặc .csv, kèm căn cứ. Với thư mục, mọi tệp của cùng
    một biểu cùng làm chứng, và tệp nào trình bày khác thì nêu tên.
    --out BIỂU.json     ghi biểu học được, gồm các quy tắc chắc chắn, để so-khop check --forms dùng
so-khop forms lint BIỂU.json...   [--json]
    Cho biết tệp biểu có chỗ nào sai. Mã thoát: 0 dùng được, 1 có chỗ sai, 2 không đọc được.
`,
    merge: `so-khop merge PHẦN.json...   [--out KẾT-QUẢ.xlsx] [--html TRANG.html] [--sarif TỆP.sarif] [--json | --ndjson] [--units DANH-SÁCH]
    Ghép các phần của so-khop check --json --shard thành kết quả như của một lần chạy; các tùy chọn như của check.
    --parquet, --figures cần các phần được kiểm tra với --figures.
`,
    consolidate: `so-khop consolidate TỆP... --out TỔNG-HỢP.xlsx   [--unit "UBND tỉnh …"] [--units DANH-SÁCH] [--against LẦN-TRƯỚC.xlsx] [--json]
    Tổng hợp biểu của nhiều đơn vị: cộng số đếm, đếm câu trả lời Có, tính lại tỷ lệ từ tổng, nêu đơn vị thiếu, gửi trùng, số khác thường.
    --unit "UBND tỉnh …"    đơn vị tổng hợp, ghi ở đầu biểu
    --units DANH-SÁCH       tệp .txt, .csv hoặc .xlsx, mỗi dòng tên một đơn vị phải gửi
    --against LẦN-TRƯỚC.xlsx  nêu đơn vị đã đổi số liệu so với bản tổng hợp trước
    --json                  in kết quả dạng JSON
    Tệp tổng hợp có sẵn ở --out được thay mới. Tổng hợp lại được các bản tổng hợp: xã → tỉnh → cả nước.
    Mã thoát: 0 đủ và khớp, 1 biểu tổng hợp có lỗi, 2 thiếu đơn vị, trùng đơn vị hoặc có tệp không đọc được.
`,
  },
  inferredTable: (sheet, range, rules) =>
    'Trang tính “' + sheet + '”, vùng ' + range + ': ' + String(rules) + ' quy tắc',
  inferredRule: (text, ground, holds, of, sure) =>
    (sure ? '[x] ' : '[ ] ') + text + '   (' + GROUNDS[ground] + '; đúng ' + String(holds) + '/' + String(of) + ')',
  helpHead: 'so-khop: điền, kiểm tra và giải thích biểu số liệu kèm báo cáo',
  helpTables: `Chọn biểu (check, fill, fix, export, consolidate):
    --form ID           biểu mẫu, xem so-khop forms; mặc định auto: tự nhận ra
    --sheet TÊN         chỉ xét trang tính này
    --table N           chỉ xét biểu thứ N theo thứ tự của check, hoặc biểu có vùng nêu ra: --table A5:D129
`,
  helpCommon: `Lệnh nào cũng có:
    --lang vi|en        ngôn ngữ của câu chữ; mặc định theo LANG của máy, không rõ thì vi
    Màu: đặt NO_COLOR=1 để bỏ, FORCE_COLOR=1 để luôn có.
    --help              hướng dẫn của lệnh, ví dụ: so-khop check --help
    --version           số phiên bản
`,
  wrongUse: (reason) => 'Lệnh chưa đúng: ' + reason,
  unknownCommand: (command, meant) =>
    `không có lệnh “${command}”; ${meant === null ? '' : `có phải ý bạn là “${meant}”? Nếu không, `}gõ so-khop --help để xem các lệnh`,
  unknownCode: (code, meant) =>
    `không có mã phát hiện “${code}”; ${meant === null ? '' : `có phải ý bạn là ${meant}? Nếu không, `}gõ so-khop explain để xem các mã`,
  unknownOption: (option, meant) =>
    `không có tùy chọn ${option}; ${meant === null ? '' : `có phải ý bạn là ${meant}? Nếu không, `}gõ so-khop --help để xem các tùy chọn`,
  otherCommandsOption: (option, command) =>
    'lệnh ' + command + ' không có tùy chọn ' + option + '; gõ so-khop ' + command + ' --help để xem các tùy chọn',
  needsValue: (option) => 'sau ' + option + ' cần có giá trị',
  takesNoFile: (command) => `lệnh ${command} không nhận tên tệp`,
  takesNoValue: (option) => option + ' không nhận giá trị',
  oneOf: (option, values) => option + ' chỉ nhận ' + values,
  sameFile: (option) => option + ' phải là một tệp khác: tệp gốc được giữ nguyên',
  sameOutput: (one, other) => one + ' và ' + other + ' trỏ tới cùng một tệp: mỗi kết quả cần một tệp riêng',
  sameKind: (option, kind) => option + ' cần có đuôi ' + kind + ' như tệp gốc, nếu không Excel sẽ không mở được',
  outIsFolder: (out) => '“' + out + '” là thư mục: cần nêu tên tệp để ghi',
  outIsFile: (option, path) => '“' + path + '” là tệp: ' + option + ' cần một thư mục',
  noFolder: (folder) => 'không có thư mục “' + folder + '”: cần tạo thư mục trước hoặc chọn thư mục khác',
  readOnly: (path) => '“' + path + '” chỉ được đọc, không ghi được: cần chọn nơi khác',
  noMatch: (pattern) => 'Không có tệp nào khớp với mẫu tên “' + pattern + '”.',
  emptyFolder: (folder) => 'Thư mục “' + folder + '” không có tệp .xlsx hay .xlsm nào.',
  onlyOneFile: (command) => 'lệnh ' + command + ' làm việc với một tệp mỗi lần',
  noSheet: (name, sheets) => 'không có trang tính “' + name + '”; tệp có các trang tính ' + quoted(sheets),
  wrongTable: (text) => '--table ghi số thứ tự hoặc vùng, ví dụ --table 2 hay --table A5:D129, không phải “' + text + '”',
  noTable: (text, tables) => 'không có biểu --table ' + text + '; các biểu tìm thấy:\n' + tables.join('\n'),
  whichTable: (tables) => 'tệp có nhiều biểu, cần chọn một bằng --table:\n' + tables.join('\n'),
  tableLine: (place, form) =>
    `${placeText(place)}, ` +
    (form === null
      ? 'biểu chưa có trong danh sách, chỉ xét theo những gì biểu tự ghi (muốn xét đủ hơn: so-khop forms infer)'
      : `biểu ${form}`),
  numbered: (number, line) => 'Biểu ' + String(number) + ': ' + line,
  notACell: (text) => '--replace ghi địa chỉ ô như D7, không phải “' + text + '”',
  notInTable: (cells, could) => 'ô ' + cells.join(', ') + ' nằm ngoài biểu đang điền; ' + replaceable(could),
  notDerived: (cells, could) => 'ô ' + cells.join(', ') + ' là số nhập vào, không tính được từ các ô khác; ' + replaceable(could),
  asItIs: (cell) => cell + ': giữ nguyên, vì đã đúng hoặc chưa đủ số liệu để tính.',
  needsFile: 'cần nêu ít nhất một tệp .xlsx, ví dụ: so-khop check bao-cao.xlsx',
  needsWordFile: (option) => `${option} cần một tệp Word (.docx)`,
  needsProse: 'cần nêu một tệp lời văn, ví dụ: so-khop narrative bao-cao.txt',
  needsOut: 'cần nêu tệp để ghi kết quả: --out TỆP-MỚI.xlsx (tệp gốc được giữ nguyên)',
  needsConsent:
    'cần thêm --accept-unique: chỉ sửa chỗ có đúng một cách sửa, lệch một phím gõ; hoặc --keep-added: thêm dòng, cột của địa phương vào biểu của tệp; hoặc --unicode: đổi chữ TCVN3, VNI sang Unicode',
  fixed: (cell, row, before, after, clears) =>
    cell + ' (' + row + '): ' + before + ' → ' + after + '   xóa được ' + String(clears) + ' phát hiện',
  withheld: (cell, row, before, after) =>
    `Để nguyên ${cell} (${row}): ${before}. Đổi thành ${after} thì chỗ này khớp, nhưng biểu vẫn còn hoặc thêm chỗ không khớp; mời tự xem lại.`,
  converted: (cell, before, after) => `${cell}: ${before} → ${after}`,
  notConverted: (cell, text) => `Để nguyên ${cell}, chưa chắc là chữ gì: ${text}`,
  nothingToConvert: 'Không có chữ nào theo bảng mã cũ.',
  nothingToFix: 'Không có chỗ nào chỉ có đúng một cách sửa.',
  needsTarget: 'cần nêu muốn xuất gì: --docx, --report, --xlsx, --csv hoặc --records, kèm tên tệp',
  needsReason: 'Chưa xuất. Nếu vẫn xuất, nêu lý do: --reason "…"; lý do sẽ nằm trong báo cáo kiểm tra.',
  outputLost: (reason) => 'Không ghi được hết kết quả ra (' + reason + '): đề nghị kiểm tra chỗ trống trên đĩa rồi chạy lại.',
  noKey: (file) => 'không đọc được tệp khóa “' + file + '”: cần một tệp thường, không quá 64 KB',
  shortKey: (file, least) => 'khóa trong “' + file + '” quá ngắn: cần ít nhất ' + String(least) + ' byte',
  wrongDate: (text) => 'ngày “' + text + '” không đúng; ghi như 05/6/2026 hoặc 2026-06-05',
  needsTwoVersions: 'cần hai tệp: bản cũ, rồi bản mới',
  needsNew: 'cần đủ --form, --unit, --period và một tên tệp .xlsx mới',
  checking: 'Đang kiểm tra',
  reading: 'Đang đọc',
  emptyUnits: (file) => '“' + file + '” không có tên đơn vị nào: mỗi dòng ghi tên một đơn vị',
  notConsolidated: (file) => '“' + file + '” không phải bản tổng hợp: không có trang tính “Theo đơn vị”',
  clean: 'Số liệu khớp.',
  cleanSoFar: 'Những gì xét được đều khớp; phần còn lại chưa xét được vì thiếu số liệu.',
  nothingJudged: 'Không có phát hiện nào, nhưng cũng chưa có quy tắc nào xét được số liệu ở đây.',
  tally: (holds, broken, unknown) =>
    'Quy tắc: ' + String(holds) + ' khớp, ' + String(broken) + ' không khớp, ' + String(unknown) + ' chưa đủ số liệu để xét.',
  counts: (errors, warnings, infos) =>
    String(errors) + ' lỗi, ' + String(warnings) + ' cảnh báo, ' + String(infos) + ' lưu ý.',
  sameCell: (cell, value) => 'Cũng do ' + cell + ' (nếu là ' + value + ' thì các dòng dưới đây đều khớp):',
  moreFollowing: (count) => '… và ' + String(count) + ' chỗ khác.',
  following: (count) => 'Ngoài ra ' + String(count) + ' chỗ không khớp có cùng nguyên nhân.',
  accepted: (count) => String(count) + ' điểm đã được giải trình.',
  total: (files, errors, warnings, failed) =>
    'Tổng cộng ' + String(files) + ' tệp: ' + String(errors) + ' lỗi, ' + String(warnings) + ' cảnh báo' +
    (failed > 0 ? '; ' + String(failed) + ' tệp không kiểm tra được.' : '.'),
  written: (file) => 'Đã ghi ' + file,
  filled: (cell, before, after, why) =>
    cell + ': ' + (before === '' ? '(trống)' : before) + ' → ' + after + (why === '' ? '' : '   ' + why),
  leftAlone: (cell, printed, computed, formula) =>
    cell + ': giữ nguyên ' +
    (formula === null ? 'số đã gõ ' + printed : 'công thức ' + formula + (printed === '' ? ' (đang hiện ô trống)' : ' (đang hiện ' + printed + ')')) +
    ', tính ra ' + computed + '; muốn thay, thêm --replace ' + cell,
  skippedPart: (cell) => cell + ': thuộc một công thức mảng hoặc ô gộp nên giữ nguyên.',
  skipped: (cell) => cell + ': nội dung ô đã đổi khi đang ghi nên không ghi đè.',
  nothingToFill: 'Không có ô nào cần điền.',
  formLine: (id, title, rows, rules) => id + '   ' + title + ' (' + String(rows) + ' dòng, ' + String(rules) + ' quy tắc)',
  formStanding: ({ number, status, statusNote, level }) =>
    (number === '' ? '' : number + ' · ') + STATUS[status] + (statusNote === '' ? '' : ': ' + statusNote.replace(/\.$/, '')) + ' · cấp lập: ' + level,
}; // prettier-ignore

function replaceable(cells: readonly string[]): string {
  return cells.length === 0 ? 'không có ô nào cần ghi đè' : 'các ô nêu được: ' + cells.join(', ');
}
