/** 30/HĐBC part IV: the elected by seven blocs, whose shares make 100 per cent. */
import { rowsIn } from '../../core/form/rowsOf';
import { changed, columnRules, columns, type Heading } from '../formParts';
import { official } from '../officialForm';

const BLOCS = [
  'Đảng',
  'Chính quyền',
  'Mặt trận và đoàn thể',
  'Lực lượng vũ trang',
  'Kinh tế',
  'Sự nghiệp',
  'Khối khác',
];
const SHARES = [4, 6, 8, 10, 12, 14, 16];
const rate: Record<string, { measure: 'rate' }> = {};
for (const key of SHARES) rate[String(key)] = { measure: 'rate' };

export const khoiTrungCu = official({
  id: 'khoi-trung-cu',
  title: 'Người trúng cử đại biểu Hội đồng nhân dân chia theo khối',
  titleEn: 'The elected by bloc',
  number: '30/HĐBC (phần IV)',
  field: 'society',
  status: 'unverified',
  statusNote: 'Bộ biểu năm 2021; chưa tìm được bộ biểu năm 2026.',
  level: 'tỉnh; xã cung cấp dòng của mình',
  source: 'Bộ biểu của Hội đồng Bầu cử quốc gia nhiệm kỳ 2021-2026; biểu không in số cột',
  header: { order: 'STT', label: 'Cấp', over: '', unit: '' },
  columns: changed(
    columns(2, [
      'Tổng số người trúng cử',
      ['Chia theo khối', ...BLOCS.map((bloc): Heading => [bloc, 'Số người', 'Tỷ lệ %'])],
    ]),
    rate,
  ),
  rows: rowsIn('Người', [
    ['L.1', 'Cấp tỉnh'],
    ['L.2', 'Cấp huyện'],
    ['L.3', 'Cấp xã'],
  ]),
  rules: [
    ...columnRules('2=3+5+7+9+11+13+15'),
    ...SHARES.reduce<ReturnType<typeof columnRules>>(
      (all, key) => all.concat(columnRules(`${String(key)}=${String(key - 1)}/2%`)),
      [],
    ),
  ],
});
