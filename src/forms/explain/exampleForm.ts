/** A small form of our own on which every finding is shown: what it counts is made up. */
import type { Form } from '../../core/form/form';
import { rowsOf } from '../../core/form/rowsOf';

export const EXAMPLE_FORM: Form = {
  id: 'vi-du',
  title: 'Biểu ví dụ về giải quyết hồ sơ',
  titleEn: 'Example of handled files',
  printedTitle: 'BIỂU VÍ DỤ VỀ GIẢI QUYẾT HỒ SƠ',
  header: { order: 'STT', label: 'Chỉ tiêu', over: 'Kết quả', unit: 'Đơn vị tính' },
  source: '',
  columns: [{ key: '1', label: 'Số liệu' }],
  rows: rowsOf([
    ['I', 'Giải quyết hồ sơ ví dụ của xã'],
    ['I.1', 'Tổng số hồ sơ ví dụ đã tiếp nhận', 'Hồ sơ'],
    ['I.1.1', 'Hồ sơ ví dụ nộp trực tuyến', 'Hồ sơ'],
    ['I.1.2', 'Hồ sơ ví dụ nộp trực tiếp', 'Hồ sơ'],
    ['I.2', 'Hồ sơ ví dụ đã giải quyết', 'Hồ sơ'],
    ['I.2.1', 'Trong đó giải quyết trước hạn và đúng hạn', 'Hồ sơ'],
    ['I.2.2', 'Trong đó giải quyết quá hạn', 'Hồ sơ'],
    ['I.3', 'Tỷ lệ giải quyết hồ sơ ví dụ', '%'],
    ['I.4', 'Tỷ lệ giải quyết đúng hạn', '%'],
    ['I.5', 'Lệ phí thu được, mỗi hồ sơ 5 nghìn đồng', 'Nghìn đồng'],
    ['I.6', 'Kết quả đã trả cho người dân', 'Kết quả'],
    ['I.7', 'Phản ánh, kiến nghị về hồ sơ ví dụ', 'Phản ánh'],
    ['I.7.1', 'Phản ánh, kiến nghị đã xử lý xong', 'Phản ánh'],
    ['I.7.2', 'Tỷ lệ xử lý phản ánh, kiến nghị', '%'],
    ['I.8', 'Thủ tục được công khai', 'Thủ tục'],
    ['I.8.1', 'Thủ tục làm được trực tuyến toàn trình', 'Thủ tục'],
  ]),
  rules: [
    { text: 'I.1 = I.1.1 + I.1.2' },
    { text: 'I.2 <= I.1' },
    { text: 'I.2.1 + I.2.2 <= I.2', remainder: true },
    { text: 'I.3 = I.2 / I.1 %' },
    { text: 'I.4 = I.2.1 / I.2 %' },
    { text: 'I.5 = I.2 * 5' },
    { text: 'I.6 = I.2' },
    { text: 'I.7.2 = I.7.1 / I.7 %' },
    { text: 'I.8.1 <= I.8' },
  ],
  rateDecimals: 2,
  zeroOverZero: '-',
};
