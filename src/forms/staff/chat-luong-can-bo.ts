/** BM02/BNV: number and quality of commune cadres and officials, 38 figure columns. */
import { columnRules, columns, OWN_ROWS } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';

export const chatLuongCanBo = official({
  id: 'chat-luong-can-bo',
  title: 'Báo cáo số lượng, chất lượng cán bộ, công chức cấp xã',
  titleEn: 'Number and quality of commune cadres and officials',
  number: 'BM02/BNV',
  field: 'staff',
  status: 'unverified',
  statusNote: 'Cần kiểm tra Thông tư 18/2025/TT-BNV (08/10/2025) có thay hay không.',
  level: 'xã',
  certainty: SEEN_IN_SOFTWARE,
  source: 'Thông tư 11/2012/TT-BNV; Công văn 2114/BNV-CCVC (23/5/2022)',
  header: { order: 'TT', label: 'Tên đơn vị', over: '', unit: '' },
  unit: 'Người',
  ownRows: OWN_ROWS,
  columns: columns(1, [
    'Tổng số biên chế được giao',
    'Tổng số có mặt',
    ['Trong đó', 'Đảng viên', 'Phụ nữ', 'Dân tộc thiểu số', 'Tôn giáo'],
    [
      'Chia theo ngạch công chức',
      'Chuyên viên cao cấp và tương đương',
      'Chuyên viên chính và tương đương',
      'Chuyên viên và tương đương',
      'Cán sự và tương đương',
      'Nhân viên',
    ],
    [
      'Chia theo trình độ đào tạo',
      ['Chuyên môn', 'Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Sơ cấp'],
      ['Chính trị', 'Cử nhân', 'Cao cấp', 'Trung cấp', 'Sơ cấp'],
      ['Tin học', 'Trung cấp trở lên', 'Chứng chỉ'],
      ['Tiếng Anh', 'Đại học trở lên', 'Chứng chỉ'],
      ['Ngoại ngữ khác', 'Đại học trở lên', 'Chứng chỉ'],
      'Chứng chỉ tiếng dân tộc',
      [
        'Quản lý nhà nước',
        'Chương trình chuyên viên cao cấp',
        'Chương trình chuyên viên chính',
        'Chương trình chuyên viên',
      ],
    ],
    [
      'Chia theo độ tuổi',
      'Từ 30 trở xuống',
      'Từ 31 đến 40',
      'Từ 41 đến 50',
      ['Từ 51 đến 60', 'Tổng số', 'Nữ từ 51 đến 55', 'Nam từ 56 đến 60'],
      'Trên tuổi nghỉ hưu',
    ],
  ]),
  rules: [
    ...columnRules('3<=2', '4<=2', '5<=2', '6<=2', '2=7..11', '2=12..17', '2=32+33+34+35+38', '36+37<=35'),
    ...columnRules('18..21<=2', '22+23<=2', '24+25<=2', '26+27<=2', '28<=2', '29..31<=2'),
    { text: '[2] <= [1]', severity: 'info', label: 'Số có mặt thường không lớn hơn biên chế được giao.' },
  ],
});
