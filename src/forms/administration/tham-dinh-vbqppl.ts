/** 01a/TP/TĐ-BH: legal documents appraised and issued by communes. */
import { columnRules, columns, OWN_ROWS, printing } from '../formParts';
import { official } from '../officialForm';

const PRINTED = ['1=2+3', '4=5+6', '7=8+9'];

export const thamDinhVbqppl = official({
  id: 'tham-dinh-vbqppl',
  title: 'Số văn bản quy phạm pháp luật được thẩm định, ban hành tại cấp xã',
  titleEn: 'Legal documents appraised and issued by communes',
  number: '01a/TP/TĐ-BH',
  field: 'administration',
  status: 'unverified',
  statusNote: 'Có lẽ theo Thông tư 17/2025/TT-BTP; nguồn không ghi số thông tư.',
  level: 'xã',
  certainty: 'Cột và quy tắc lấy theo ghi chép về sổ biểu mẫu thống kê ngành Tư pháp năm 2026.',
  source: 'Biểu mẫu thống kê ngành Tư pháp (Thông tư 17/2025/TT-BTP, suy ra)',
  header: { order: 'STT', label: 'Đơn vị', over: '', unit: '' },
  ownRows: OWN_ROWS,
  columns: printing(
    columns(1, [
      ['Dự thảo VBQPPL đã được thẩm định', 'Tổng số', 'Nghị quyết của HĐND', 'Quyết định của UBND'],
      ['Số TTHC quy định tại dự thảo đã thẩm định', 'Tổng số', 'Tại nghị quyết', 'Tại quyết định'],
      ['VBQPPL đã được ban hành', 'Tổng số', 'Nghị quyết của HĐND', 'Quyết định của UBND'],
    ]),
    PRINTED,
  ),
  unit: 'Văn bản',
  rules: [
    ...columnRules(...PRINTED),
    ...columnRules('8<=2', '9<=3').map(({ text }) => ({
      text,
      severity: 'warning' as const,
      label: 'Ban hành nhiều hơn số đã thẩm định thì phải giải trình bằng văn bản.',
    })),
  ],
});
