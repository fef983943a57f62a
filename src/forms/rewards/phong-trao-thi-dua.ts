/** 0701.N/BNV-TĐKT: emulation movements; its column rule is printed with brackets. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, printing, rowRules } from '../formParts';
import { official } from '../officialForm';
import { OF_2023 } from './ministry';

export const phongTraoThiDua = official({
  ...OF_2023,
  id: 'phong-trao-thi-dua',
  title: 'Số phong trào thi đua',
  titleEn: 'Emulation movements',
  number: '0701.N/BNV-TĐKT',
  status: 'superseded',
  statusNote: 'Thông tư 2/2023/TT-BNV thay.',
  source: 'Thông tư 03/2018/TT-BNV (06/3/2018)',
  unit: 'Phong trào',
  columns: printing(columns(1, ['Tổng số', 'Cấp Trung ương', 'Cấp bộ, ban, ngành, tỉnh']), ['1=(2+3)']),
  rows: rowsIn('Phong trào', [
    ['M.1', 'Tổng số phong trào thi đua', undefined, '01'],
    ['A', 'Theo phạm vi', '', '1'],
    ['A.1', 'Phong trào toàn quốc, toàn tỉnh', undefined, '02'],
    ['A.2', 'Phong trào của bộ, ban, ngành', undefined, '03'],
    ['B', 'Theo thời hạn', '', '2'],
    ['B.1', 'Dưới 1 năm', undefined, '06'],
    ['B.2', 'Từ 1 năm đến dưới 3 năm', undefined, '07'],
    ['B.3', 'Từ 3 năm đến dưới 5 năm', undefined, '08'],
    ['B.4', 'Từ 5 năm trở lên', undefined, '09'],
    ['C', 'Theo phương thức tổ chức', '', '3'],
    ['C.1', 'Thi đua thường xuyên', undefined, '10'],
    ['C.2', 'Thi đua theo chuyên đề', undefined, '11'],
  ]),
  rules: [
    ...columnRules('1=2+3'),
    ...rowRules('M.1 = A.1 + A.2', 'M.1 = B.1 + B.2 + B.3 + B.4', 'M.1 = C.1 + C.2'),
  ],
});
