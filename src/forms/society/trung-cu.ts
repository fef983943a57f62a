/** 30/HĐBC part III: who was elected to the People's Councils: counts with their rates. */
import { rowsIn } from '../../core/form/rowsOf';
import { changed, columnRules, columns, type Heading } from '../formParts';
import { official } from '../officialForm';

const COUNTED = [
  'Phụ nữ',
  'Dân tộc thiểu số',
  'Trẻ tuổi (dưới 40)',
  'Ngoài Đảng',
  'Tái cử',
  'Tôn giáo',
  'Tự ứng cử',
];
const RATES = ['4', '6', '8', '10', '12', '14', '16', '17', '18', '19', '20', '21', '22'];
const rate: Record<string, { measure: 'rate' }> = {};
for (const key of RATES) rate[key] = { measure: 'rate' };

export const trungCu = official({
  id: 'trung-cu',
  title: 'Cơ cấu, thành phần người trúng cử đại biểu Hội đồng nhân dân',
  titleEn: 'Who was elected to the People’s Councils',
  number: '30/HĐBC (phần III)',
  field: 'society',
  status: 'unverified',
  statusNote: 'Bộ biểu năm 2021; chưa tìm được bộ biểu năm 2026.',
  level: 'tỉnh; xã cung cấp dòng của mình',
  source: 'Bộ biểu của Hội đồng Bầu cử quốc gia nhiệm kỳ 2021-2026; biểu không in số cột',
  header: { order: 'STT', label: 'Cấp', over: '', unit: '' },
  columns: changed(
    columns(1, [
      'Số đại biểu được bầu',
      'Số người trúng cử',
      ['Cơ cấu kết hợp', ...COUNTED.map((group): Heading => [group, 'Số người', 'Tỷ lệ %'])],
      ['Trình độ chuyên môn (%)', 'Dưới đại học', 'Đại học', 'Trên đại học'],
      ['Lý luận chính trị (%)', 'Trung cấp', 'Cao cấp', 'Cử nhân'],
    ]),
    rate,
  ),
  rows: rowsIn('Người', [
    ['L.1', 'Cấp tỉnh'],
    ['L.2', 'Cấp huyện'],
    ['L.3', 'Cấp xã'],
  ]),
  rules: [
    ...columnRules('2<=1', '4=3/2%', '6=5/2%', '8=7/2%', '10=9/2%', '12=11/2%', '14=13/2%', '16=15/2%'),
    { text: '[17] + [18] + [19] = 100', label: 'Ba mức trình độ chia hết số người trúng cử.' },
    { text: '[20] + [21] + [22] <= 100' },
  ],
});
