/** A consolidation in Vietnamese. */
import type { Departure, Note, Outlier } from '../../app/consolidate/notes';
import type { Source } from '../../app/consolidate/submission';
import { listing } from '../listing';
import type { ConsolidationWords } from './words';

const rows = (codes: readonly string[]): string =>
  listing(codes, 'và', (count) => `${count} chỉ tiêu khác`, 12);
const place = ({ file, sheet }: Source): string => (file === '' ? `trang tính “${sheet}”` : `tệp “${file}”`);

const DEPARTURES: Readonly<Record<Departure, (above: boolean) => string>> = {
  tens: (above) =>
    above
      ? 'lớn gấp khoảng 10 lần mức thường thấy (thừa một chữ số?)'
      : 'chỉ bằng khoảng 1/10 mức thường thấy (thiếu một chữ số?)',
  hundreds: (above) =>
    above ? 'lớn gấp khoảng 100 lần mức thường thấy' : 'chỉ bằng khoảng 1/100 mức thường thấy',
  thousands: (above) =>
    above
      ? 'lớn gấp khoảng 1.000 lần mức thường thấy (ghi nhầm đơn vị tính?)'
      : 'chỉ bằng khoảng 1/1.000 mức thường thấy (ghi nhầm đơn vị tính?)',
  far: (above) => (above ? 'cao hơn hẳn mức thường thấy' : 'thấp hơn hẳn mức thường thấy'),
};

function noteOf(note: Note): string {
  switch (note.code) {
    case 'unit/missing':
      return `Chưa có số liệu của “${note.unit}”.`;
    case 'unit/unexpected':
      return `“${note.unit}” (${place(note.source)}) không có trong danh sách đơn vị; số liệu vẫn được cộng.`;
    case 'unit/twice': {
      const left = note.left.map(place).join(', ');
      return note.same
        ? `“${note.unit}” gửi nhiều tệp giống nhau; chỉ cộng ${place(note.counted)}, không cộng ${left}.`
        : `“${note.unit}” gửi nhiều tệp có số liệu khác nhau; đang cộng ${place(note.counted)}, không cộng ${left}. Giữ lại một tệp rồi tổng hợp lại.`;
    }
    case 'unit/sameFigures':
      return `Số liệu của ${note.units.map((unit) => `“${unit}”`).join(', ')} giống hệt nhau: có thể một đơn vị dùng lại tệp của đơn vị khác. Số liệu vẫn được cộng.`;
    case 'unit/otherPeriod':
      return note.added
        ? `“${note.unit}” (${place(note.source)}) ghi kỳ “${note.period}” trong khi kỳ tổng hợp là “${note.usual}”; số liệu vẫn được cộng.`
        : `Không cộng ${place(note.source)} của “${note.unit}”: kỳ “${note.period}” khác kỳ tổng hợp “${note.usual}”.`;
    case 'unit/blank':
      return `“${note.unit}” để trống ${note.rows.length} chỉ tiêu: ${rows(note.rows)}.`;
    case 'cell/notAdded':
      return `Không cộng được “${note.printed}” ở ô ${note.cell} (${note.row}) của “${note.unit}”: không đọc chắc chắn được thành một số.`;
    case 'rows/notComputed':
      return `Tỷ lệ, số bình quân không tính lại được từ biểu và các đơn vị ghi khác nhau nên để trống: ${rows(note.rows)}.`;
    case 'unit/changed':
      return `Số liệu của “${note.unit}” khác lần tổng hợp trước: ${listing(
        note.rows.map(
          ({ row, before, after }) =>
            `${row} ${before === '' ? '(trống)' : before} → ${after === '' ? '(trống)' : after}`,
        ),
        'và',
        (count) => `${count} chỉ tiêu khác`,
      )}.`;
    case 'unit/gone':
      return `“${note.unit}” có trong lần tổng hợp trước mà lần này không có.`;
    case 'unit/new':
      return `“${note.unit}” chưa có trong lần tổng hợp trước.`;
  }
}

export const vi: ConsolidationWords = {
  unitsTitle: (count, period) => `SỐ LIỆU TỪNG ĐƠN VỊ (${count} đơn vị)${period === '' ? '' : ', ' + period}`,
  columns: {
    number: 'STT',
    unit: 'Đơn vị',
    file: 'Tệp',
    total: 'Tổng số',
    kind: 'Loại',
    row: 'Mã chỉ tiêu',
    label: 'Chỉ tiêu',
    cell: 'Ô',
    printed: 'Số ghi',
    note: 'Nội dung',
    text: 'Nội dung ghi',
  },
  kind: {
    'unit/missing': 'Thiếu đơn vị',
    'unit/unexpected': 'Ngoài danh sách',
    'unit/twice': 'Gửi nhiều lần',
    'unit/sameFigures': 'Giống hệt nhau',
    'unit/otherPeriod': 'Khác kỳ',
    'unit/blank': 'Để trống',
    'cell/notAdded': 'Không cộng được',
    'rows/notComputed': 'Không tính lại được',
    'unit/changed': 'Đã đổi số liệu',
    'unit/gone': 'Không còn',
    'unit/new': 'Mới có',
    outlier: 'Khác thường',
  },
  note: noteOf,
  outlier: ({ unit, row, cell, printed, usual, departure, above }: Outlier) =>
    `“${unit}” ghi ${printed} ở ô ${cell} (${row}), ${DEPARTURES[departure](above)}; theo các đơn vị khác thì vào khoảng ${usual}.`,
  nothing: 'Không có điểm nào cần xem lại.',
  more: (count) => `… và ${count} điểm khác, xem trang tính “Cần xem lại”.`,
  summary: (units, files) => `Đã tổng hợp ${units} đơn vị từ ${files} tệp.`,
  missing: (missing, expected) => `Thiếu ${missing} trên ${expected} đơn vị của danh sách.`,
};
