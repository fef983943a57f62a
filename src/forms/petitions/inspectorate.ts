/** What the forms on complaints and petitions of the Government Inspectorate have in common. */
import { OWN_ROWS } from '../formParts';

export const OF_2024 = {
  field: 'petitions',
  status: 'superseded',
  statusNote:
    'Thông tư 06/2025/TT-TTCP (hiệu lực 30/9/2025) có bộ biểu khác, trong đó có biểu trùng số; chưa tìm được. Dùng cho báo cáo đến 9/2025.',
  level: 'xã, tỉnh',
  source: 'Thông tư 01/2024/TT-TTCP (20/01/2024)',
  header: { order: 'STT', label: 'Đơn vị', over: '', unit: '' },
  ownRows: OWN_ROWS,
} as const;
