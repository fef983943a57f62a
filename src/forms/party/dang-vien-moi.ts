/** 2-BTCTW: members newly admitted, by occupation, age, schooling and qualification. */
import { averages, rowsIn } from '../../core/form/rowsOf';
import { atMost, numbered, rowRules, sumOf, within } from '../formParts';
import { official } from '../officialForm';
import { COMPARED, COMPARED_RULES, OF_PARTY, REPEATED } from './compared';
import { ages, listed, qualification, schooling } from './memberRows';

const OCCUPATIONS = [
  'Công nhân', 'Nông dân', 'Công chức, viên chức cơ quan Đảng, đoàn thể', 'Công chức cơ quan Nhà nước',
  'Viên chức đơn vị sự nghiệp', 'Cán bộ, công chức cấp xã', 'Sĩ quan, chiến sĩ quân đội', 'Sĩ quan, chiến sĩ công an',
  'Học sinh, sinh viên', 'Lao động trong doanh nghiệp', 'Người làm kinh tế tư nhân', 'Người đã nghỉ hưu',
  'Văn nghệ sĩ', 'Nghề khác',
]; // prettier-ignore

export const dangVienMoi = official({
  ...OF_PARTY,
  id: 'dang-vien-moi',
  title: 'Thống kê đảng viên mới kết nạp',
  titleEn: 'Newly admitted Party members',
  number: '2-BTCTW',
  unit: 'Người',
  columns: COMPARED,
  rows: averages(
    rowsIn('Người', [
      ['I', 'Tổng số đảng viên mới kết nạp'],
      ...listed('I', [
        'Dân tộc thiểu số',
        'Đoàn viên Đoàn TNCS Hồ Chí Minh',
        'Chủ doanh nghiệp tư nhân',
        'Quần chúng vi phạm chính sách kế hoạch hóa gia đình',
        'Có quan hệ hôn nhân với người nước ngoài',
        'Kết nạp lại',
      ]),
      ['II', 'Phân tích đảng viên mới kết nạp', ''],
      ['II.1', 'Nghề nghiệp', ''],
      ...listed('II.1', OCCUPATIONS),
      ['II.2', 'Tuổi đời', ''],
      ...ages('II.2'),
      ['II.3', 'Trình độ giáo dục phổ thông', ''],
      ...schooling('II.3'),
      ['II.4', 'Trình độ chuyên môn nghiệp vụ', ''],
      ...qualification('II.4'),
      ['II.5', 'Chức danh khoa học', ''],
      ...listed('II.5', ['Phó giáo sư', 'Giáo sư']),
      ['III', 'Số tổ chức cơ sở đảng có kết nạp đảng viên'],
      ['III.1', 'Đảng bộ cơ sở'],
      ['III.2', 'Chi bộ cơ sở'],
    ]),
    ['II.2.9'],
  ),
  between: { repeated: REPEATED },
  rules: [
    ...COMPARED_RULES,
    ...within('I', numbered('I', 1, 6)),
    sumOf('I', numbered('II.1', 1, 14)),
    sumOf('I', numbered('II.2', 1, 8)),
    sumOf('I', numbered('II.3', 1, 4)),
    atMost('I', numbered('II.4', 1, 6)),
    atMost('I', numbered('II.5', 1, 2)),
    ...rowRules('III = III.1 + III.2'),
  ],
});
