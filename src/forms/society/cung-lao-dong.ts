/** Labour supply of a commune: two figure columns, the nearest in shape to the administrative-reform table. */
import { rowsIn } from '../../core/form/rowsOf';
import { columns, numbered, rowRules, sumOf } from '../formParts';
import { official } from '../officialForm';

const SKILLS = [
  'Chưa qua đào tạo', 'Công nhân kỹ thuật không có bằng', 'Sơ cấp', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Trên đại học',
]; // prettier-ignore

const under = (parent: string, of: string, labels: readonly string[]): (readonly [string, string])[] =>
  labels.map((label, i) => [`${parent}.${String(i + 1)}`, `${of}: ${label}`] as const);

export const cungLaoDong = official({
  id: 'cung-lao-dong',
  title: 'Báo cáo về thông tin cung lao động',
  titleEn: 'Labour supply',
  field: 'society',
  status: 'unverified',
  statusNote: 'Có lẽ theo Thông tư 11/2022/TT-BLĐTBXH; Thông tư 18/2025/TT-BNV có thể đã thay.',
  level: 'xã',
  source: 'Phần mềm quản lý việc làm (2022); nguồn không ghi số thông tư',
  header: { order: 'STT', label: 'Chỉ tiêu', over: '', unit: 'Đơn vị' },
  columns: columns(1, ['Kỳ trước', 'Kỳ báo cáo']),
  rows: rowsIn('Người', [
    ['L.1', 'Số người từ 15 tuổi trở lên'],
    ...under('L.1.1', 'Từ 15 tuổi trở lên, khu vực', ['Thành thị', 'Nông thôn']),
    ...under('L.1.2', 'Từ 15 tuổi trở lên, giới tính', ['Nam', 'Nữ']),
    ['L.2', 'Số người có việc làm'],
    ...under('L.2.1', 'Có việc làm, khu vực', ['Thành thị', 'Nông thôn']),
    ...under('L.2.2', 'Có việc làm, trình độ', SKILLS),
    ...under('L.2.3', 'Có việc làm, vị thế', [
      'Chủ cơ sở sản xuất kinh doanh',
      'Tự làm',
      'Lao động gia đình',
      'Làm công ăn lương',
    ]),
    ['L.3', 'Số người thất nghiệp'],
    ...under('L.3.1', 'Thất nghiệp, khu vực', ['Thành thị', 'Nông thôn']),
    ...under('L.3.2', 'Thất nghiệp, trình độ', SKILLS),
    ...under('L.3.3', 'Thất nghiệp, thời gian', ['Dưới 3 tháng', 'Từ 3 tháng đến 1 năm', 'Trên 1 năm']),
    ['L.4', 'Số người không tham gia hoạt động kinh tế'],
    ...under('L.4', 'Không tham gia', ['Đi học', 'Hưu trí', 'Nội trợ', 'Khuyết tật', 'Khác']),
  ]),
  between: { carried: ['[1] = [2]'] },
  rules: [
    ...rowRules('L.1 = L.2 + L.3 + L.4', 'L.1 = L.1.1.1 + L.1.1.2', 'L.1 = L.1.2.1 + L.1.2.2'),
    ...rowRules('L.2 = L.2.1.1 + L.2.1.2', 'L.3 = L.3.1.1 + L.3.1.2'),
    sumOf('L.2', numbered('L.2.2', 1, 7)),
    sumOf('L.2', numbered('L.2.3', 1, 4)),
    sumOf('L.3', numbered('L.3.2', 1, 7)),
    sumOf('L.3', numbered('L.3.3', 1, 3)),
    sumOf('L.4', numbered('L.4', 1, 5)),
  ],
});
