/** Petitions received in the period, as communes report them. */
import { columnRules, columns, OWN_ROWS } from '../formParts';
import { FROM_REPORTS, official } from '../officialForm';

export const donThuTrongKy = official({
  id: 'don-thu-trong-ky',
  title: 'Tình hình tiếp nhận, giải quyết đơn thư của xã',
  titleEn: 'Petitions received and settled by the commune',
  field: 'petitions',
  status: 'custom',
  monthly: true,
  level: 'xã',
  certainty: FROM_REPORTS,
  source: 'Báo cáo kinh tế - xã hội và báo cáo tiếp công dân của xã',
  header: { order: 'STT', label: 'Lĩnh vực', over: '', unit: '' },
  unit: 'Đơn',
  ownRows: OWN_ROWS,
  columns: columns(1, [
    'Tổng số đơn',
    ['Chia theo loại đơn', 'Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'],
    ['Chia theo kỳ', 'Kỳ trước chuyển sang', 'Phát sinh trong kỳ'],
    ['Kết quả', 'Đã giải quyết', 'Đang giải quyết'],
  ]),
  between: { carried: ['[5] = [8]'] },
  rules: columnRules('1=2+3+4=5+6=7+8'),
});
