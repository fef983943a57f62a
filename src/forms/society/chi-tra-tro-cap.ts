/** Money paid to groups of people, as communes report it. */
import { changed, columnRules, columns, OWN_ROWS } from '../formParts';
import { FROM_REPORTS, official } from '../officialForm';

const MONEY = { measure: 'amount' } as const;

export const chiTraTroCap = official({
  id: 'chi-tra-tro-cap',
  title: 'Kết quả chi trả trợ cấp, quà tặng theo nhóm đối tượng',
  titleEn: 'Money paid by group',
  field: 'society',
  status: 'custom',
  monthly: true,
  level: 'xã',
  certainty: FROM_REPORTS,
  source: 'Báo cáo kinh tế - xã hội của xã',
  header: { order: 'STT', label: 'Nhóm đối tượng', over: '', unit: '' },
  ownRows: OWN_ROWS,
  columns: changed(
    columns(1, [
      ['Số người', 'Tổng số người được hưởng', 'Đã chi trả', 'Chưa chi trả'],
      ['Kinh phí (triệu đồng)', 'Tổng kinh phí phải chi', 'Đã chi', 'Chưa chi'],
      'Tỷ lệ đã chi (%)',
    ]),
    { '4': MONEY, '5': MONEY, '6': MONEY, '7': { measure: 'rate' } },
  ),
  rules: columnRules('1=2+3', '4=5+6', '7=5/4%'),
});
