/** The views of a report in Word, in Vietnamese. */
import type { WordText } from '../../pane/wordText';

const left = (count: number, sentence: string): string => (count > 0 ? ` ${sentence}` : '');

export const word: WordText = {
  run: 'Kiểm tra lời văn',
  runAgain: 'Kiểm tra lại',
  intro:
    'Số Khớp đọc báo cáo đang mở, kiểm tra từng chỗ tính được trong lời văn (tổng, tỷ lệ, tăng giảm) và so với các bảng của báo cáo. Không gửi gì ra ngoài.',
  watch: 'Tự kiểm tra khi ngừng gõ',
  live: 'Từ giờ, ngừng gõ một lát là Số Khớp kiểm tra lại.',
  notLive: 'Đã tắt tự kiểm tra: nhấn Kiểm tra lại sau khi sửa.',
  track: 'Sửa theo kiểu theo dõi thay đổi (Track Changes)',
  previous: '‹ Trước',
  next: 'Sau ›',
  list: 'Các chỗ cần xem trong lời văn',
  apply: (old, next) => `Sửa ${old} thành ${next}`,
  applied: (old, next, tracked) =>
    tracked ? `Đã sửa ${old} thành ${next}, để lại dấu theo dõi thay đổi.` : `Đã sửa ${old} thành ${next}.`,
  comment: 'Ghi chú thích',
  commentAll: 'Ghi chú thích mọi chỗ',
  commented: (count, missing) =>
    `Đã ghi ${count} chú thích vào báo cáo.${left(missing, `${missing} chỗ đã thay đổi nên chưa ghi: nhấn Kiểm tra lại.`)}`,
  clear: 'Xóa chú thích của Số Khớp',
  cleared: (count, kept) =>
    `Đã xóa ${count} chú thích của Số Khớp.${left(kept, `${kept} chú thích đã có người trả lời nên được giữ lại.`)}`,
  accepted: 'Đã ghi giải trình vào báo cáo.',
  acceptedCount: (count) => `${count} chỗ đã giải trình`,
  revoke: 'Bỏ giải trình',
  revoked: 'Đã bỏ giải trình.',
  notesUnread:
    'Word này không cho đọc chú thích cuối trang (footnote): hãy kiểm tra chúng bằng bản web của Số Khớp.',
  lacking: 'Word này chưa làm được',
  without: {
    comments: 'Ghi chú thích: chọn từng chỗ, Số Khớp bôi đen đúng chữ ấy, rồi tự chèn chú thích.',
    tracking: 'Sửa theo kiểu theo dõi thay đổi: bật Theo dõi thay đổi ở thẻ Xem lại (Review) rồi tự sửa số.',
    tables:
      'Sửa bảng, ghi giải trình, đưa biểu vào: dùng Xuất ở Số Khớp trong Excel hoặc bản web, hoặc cập nhật Word.',
  },
  moved: 'Đoạn này đã thay đổi sau lần kiểm tra: nhấn Kiểm tra lại.',
  unchecked: 'Word chưa cho đọc lại: nhấn Kiểm tra lại sau.',
  asBefore: 'Báo cáo vẫn như trước.',
  unfinished: (where) =>
    `Word dừng giữa chừng, chỗ “${where}” chưa trả lại được như cũ: nhấn Ctrl+Z trong Word, hoặc đóng tệp mà không lưu rồi mở lại.`,
  bring: {
    intro:
      'Chọn tệp .xlsx đã có mã đối chiếu. Số Khớp đọc ngay trên máy, chèn biểu vào chỗ con trỏ dưới dạng bảng Word đúng mẫu phụ lục.',
    file: 'Chọn tệp .xlsx có mã đối chiếu…',
    pasted: 'Hoặc dán biểu từ Excel vào đây',
    pasteHint: 'Nhấn vào ô rồi Ctrl+V',
    insert: 'Chèn vào chỗ con trỏ',
    ready: (title, code) => `${title} · mã ${code}`,
    inserted: (title, code) => `Đã chèn ${title}, mã đối chiếu ${code}. Đã đọc lại: mọi số liệu đều đúng.`,
    lost: 'Word làm mất một phần của biểu khi chèn, nên Số Khớp đã gỡ biểu ra. Báo cáo vẫn như trước. Hãy dùng tệp .docx rồi chèn bằng Chèn > Đối tượng > Văn bản từ tệp.',
    giveFile: 'Tải tệp .docx của biểu',
    noReader:
      'Word này không đọc được tệp ở đây: hãy dùng Xuất ở Số Khớp trong Excel hoặc bản web rồi dán vào.',
    noTable: 'Không nhận ra biểu của mẫu nào trong nội dung này.',
    plain: 'Word này không nhận bảng có ô gộp: biểu được chèn với đủ số liệu, phần đầu bảng chưa gộp ô.',
    present: 'Biểu trong báo cáo',
    none: 'Báo cáo chưa có biểu nào do Số Khớp đưa vào.',
    gone: 'bảng không còn ở đó',
    verify: 'Đối chiếu mã',
    noSeal: 'Không còn mã của biểu này trong báo cáo.',
    compared: (tables, departing) =>
      departing === 0
        ? `Đã đối chiếu ${tables} biểu: đúng như khi niêm phong.`
        : `Đã đối chiếu ${tables} biểu: ${departing} biểu cần xem lại, ghi dưới tên biểu.`,
    update: 'Cập nhật biểu',
    updateFrom: 'Chọn tệp .xlsx mới của biểu này…',
    differences: (count) => `${count} số liệu khác với tệp mới`,
    same: 'Số liệu trong báo cáo trùng với tệp: không có gì để cập nhật.',
    row: 'Dòng',
    now: 'Đang ghi',
    will: 'Tệp mới',
    more: (count) => `… và ${count} số liệu nữa.`,
    write: (count) => `Cập nhật ${count} số liệu`,
    updated: (count) => `Đã cập nhật ${count} số liệu và đọc lại: trùng với tệp.`,
    otherForm:
      'Tệp này là của biểu khác hoặc kỳ khác, hoặc có dòng mà bảng trong báo cáo không có: hãy chèn biểu mới.',
    inTable: 'Con trỏ đang ở trong một bảng: hãy đặt con trỏ vào đoạn văn nơi cần chèn biểu rồi chèn lại.',
    already: (code) => `Biểu có mã ${code} đã ở trong báo cáo rồi nên không chèn thêm.`,
    notRead: 'Đã ghi, nhưng bảng đọc lại chưa trùng với tệp: hãy Hoàn tác rồi chèn biểu mới.',
    cells:
      'Có ô của bảng đã thay đổi sau khi so, hoặc còn dấu theo dõi thay đổi: hãy chấp nhận hoặc từ chối các dấu ấy rồi cập nhật lại.',
  },
};
