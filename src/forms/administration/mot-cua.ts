/** Files received and handled at the one-stop office, as communes report them. */
import { changed, columnRules, columns, OWN_ROWS } from '../formParts';
import { FROM_REPORTS, official } from '../officialForm';

export const motCua = official({
  id: 'mot-cua',
  title: 'Kết quả tiếp nhận và giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công xã',
  titleEn: 'Files received and handled at the commune’s public-service centre',
  field: 'administration',
  status: 'custom',
  monthly: true,
  level: 'xã',
  certainty: FROM_REPORTS,
  source: 'Báo cáo cải cách hành chính của xã; tỷ lệ đúng hạn theo Nghị định 61/2018/NĐ-CP, Điều 30.',
  header: { order: 'STT', label: 'Lĩnh vực', over: '', unit: '' },
  unit: 'Hồ sơ',
  ownRows: OWN_ROWS,
  columns: changed(
    columns(1, [
      ['Tiếp nhận', 'Tổng số hồ sơ', 'Kỳ trước chuyển sang', 'Nhận trực tiếp', 'Nhận trực tuyến'],
      ['Đã giải quyết', 'Tổng số đã giải quyết', 'Trước hạn và đúng hạn', 'Quá hạn'],
      ['Đang giải quyết', 'Tổng số đang giải quyết', 'Chưa đến hạn', 'Đã quá hạn'],
      'Tỷ lệ hồ sơ giải quyết đúng hạn (%)',
    ]),
    { '11': { measure: 'rate' } },
  ),
  between: { carried: ['[2] = [8]'] },
  rules: columnRules('1=2+3+4', '5=6+7', '8=9+10', '1=5+8', '11=6/5%'),
});
