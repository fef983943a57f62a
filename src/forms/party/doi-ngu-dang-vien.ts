/** 3-BTCTW: all members at the end of the period, by six breakdowns. */
import { averages, rowsIn } from '../../core/form/rowsOf';
import { atMost, numbered, rowRules, sumOf, within } from '../formParts';
import { official, PRINTED_RULES } from '../officialForm';
import { COMPARED, COMPARED_RULES, OF_PARTY, REPEATED } from './compared';
import { ages, listed, qualification, schooling } from './memberRows';

export const doiNguDangVien = official({
  ...OF_PARTY,
  id: 'doi-ngu-dang-vien',
  title: 'Thống kê đội ngũ đảng viên',
  titleEn: 'Party members: composition',
  number: '3-BTCTW',
  certainty: PRINTED_RULES + ' Nguồn in tên của biểu 2 cho biểu này.',
  unit: 'Người',
  columns: COMPARED,
  rows: averages(
    rowsIn('Người', [
      ['I', 'Đảng viên trong danh sách cuối kỳ'],
      ...listed('I', [
        'Nữ',
        'Đảng viên dự bị',
        'Dân tộc thiểu số',
        'Người theo tôn giáo',
        'Đoàn viên Đoàn TNCS Hồ Chí Minh',
        'Chủ doanh nghiệp tư nhân',
        'Có quan hệ hôn nhân với người nước ngoài',
      ]),
      ['II', 'Phân tích đội ngũ đảng viên', ''],
      ['II.1', 'Nghề nghiệp và công tác hiện tại', ''],
      ['II.1.1', 'Đảng viên đang làm việc', 'Người', 'a'],
      ['II.1.2', 'Đảng viên đã nghỉ hưu và nghỉ công tác', 'Người', 'b'],
      ['II.1.3', 'Trong đó: được miễn công tác và sinh hoạt', 'Người', ''],
      ['II.2', 'Tuổi đời', ''],
      ...ages('II.2'),
      ['II.3', 'Thời gian kết nạp vào Đảng', ''],
      ...listed('II.3', [
        'Trước 19/8/1945',
        'Từ 19/8/1945 đến 20/7/1954',
        'Từ 21/7/1954 đến 30/4/1975',
        'Từ 01/5/1975 đến nay',
      ]),
      ['II.4', 'Trình độ giáo dục phổ thông', ''],
      ...schooling('II.4'),
      ['II.5', 'Trình độ chuyên môn nghiệp vụ', ''],
      ...qualification('II.5'),
      ['II.6', 'Chức danh khoa học', ''],
      ...listed('II.6', ['Phó giáo sư', 'Giáo sư']),
      ['II.7', 'Trình độ lý luận chính trị', ''],
      ...listed('II.7', ['Sơ cấp', 'Trung cấp lý luận', 'Cao cấp, cử nhân']),
    ]),
    ['II.2.9'],
  ),
  between: { repeated: REPEATED },
  rules: [
    ...COMPARED_RULES,
    ...within('I', numbered('I', 1, 7)),
    ...rowRules('I = II.1.1 + II.1.2', 'II.1.3 <= II.1.2'),
    sumOf('I', numbered('II.2', 1, 8)),
    sumOf('I', numbered('II.3', 1, 4)),
    sumOf('I', numbered('II.4', 1, 4)),
    atMost('I', numbered('II.5', 1, 6)),
    atMost('I', numbered('II.6', 1, 2)),
    atMost('I', numbered('II.7', 1, 3)),
  ],
});
