/** 14a/BTP/HTQTCT/HT/HTK: other civil-status acts; its section V counts men and women apart. */
import { rowsIn } from '../../core/form/rowsOf';
import { rowRules } from '../formParts';
import { official } from '../officialForm';

export const hoTichKhac14a = official({
  id: 'ho-tich-khac-14a',
  title: 'Kết quả đăng ký các việc hộ tịch khác tại Ủy ban nhân dân cấp xã',
  titleEn: 'Other civil-status acts registered by communes',
  number: '14a/BTP/HTQTCT/HT/HTK',
  field: 'civilStatus',
  status: 'superseded',
  statusNote: 'Thay bằng Thông tư 03/2019/TT-BTP, rồi Thông tư 17/2025/TT-BTP; chưa tìm được biểu mới.',
  level: 'xã',
  source: 'Thông tư 04/2016/TT-BTP',
  header: { order: 'STT', label: 'Sự kiện hộ tịch', over: 'Kết quả', unit: 'Đơn vị tính' },
  columns: [{ key: '1', label: 'Tổng số' }],
  // The form splits its column in two for section V; here each of the two is a row.
  rows: rowsIn('Trường hợp', [
    ['I', 'Thay đổi, cải chính, bổ sung hộ tịch'],
    ['I.1', 'Thay đổi hộ tịch'],
    ['I.2', 'Cải chính hộ tịch'],
    ['I.3', 'Bổ sung thông tin hộ tịch'],
    ['II', 'Nhận cha, mẹ, con'],
    ['III', 'Đăng ký giám hộ'],
    ['IV', 'Ghi vào sổ các thay đổi hộ tịch khác'],
    ['IV.1', 'Thay đổi quốc tịch'],
    ['IV.2', 'Nuôi con nuôi'],
    ['IV.3', 'Ly hôn/Hủy việc kết hôn'],
    ['IV.4', 'Các thay đổi hộ tịch khác'],
    ['V', 'Cấp Giấy xác nhận tình trạng hôn nhân'],
    ['V.1', 'Để kết hôn'],
    ['V.1.1', 'Để kết hôn: Nam'],
    ['V.1.2', 'Để kết hôn: Nữ'],
    ['V.2', 'Để sử dụng vào mục đích khác'],
    ['V.2.1', 'Để sử dụng vào mục đích khác: Nam'],
    ['V.2.2', 'Để sử dụng vào mục đích khác: Nữ'],
  ]),
  rules: rowRules(
    'I = I.1 + I.2 + I.3',
    'IV = IV.1 + IV.2 + IV.3 + IV.4',
    'V = V.1 + V.2',
    'V.1 = V.1.1 + V.1.2',
    'V.2 = V.2.1 + V.2.2',
  ),
});
