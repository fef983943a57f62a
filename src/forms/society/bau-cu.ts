/** 30/HĐBC part I: turnout of the elections of 2021; its rates name their wholes in the heading. */
import { rowsIn } from '../../core/form/rowsOf';
import { changed, columnRules, columns, rowRules } from '../formParts';
import { official } from '../officialForm';

export const bauCu = official({
  id: 'bau-cu',
  title: 'Biểu thống kê sơ bộ kết quả cuộc bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp',
  titleEn: 'Preliminary results of the elections',
  number: '30/HĐBC',
  field: 'society',
  status: 'unverified',
  statusNote: 'Bộ biểu năm 2021; chưa tìm được bộ biểu năm 2026.',
  level: 'tỉnh; xã cung cấp dòng của mình',
  source: 'Bộ biểu của Hội đồng Bầu cử quốc gia nhiệm kỳ 2021-2026; biểu không in số cột',
  header: { order: 'STT', label: 'Cuộc bầu cử', over: '', unit: '' },
  columns: changed(
    columns(1, [
      ['Cử tri', 'Tổng số cử tri', 'Số cử tri đã bỏ phiếu', 'Tỷ lệ % bỏ phiếu'],
      [
        'Đơn vị bầu cử',
        'Tổng số đơn vị bầu cử',
        'Chỉ có 01 khu vực bỏ phiếu',
        'Dưới 50% cử tri đi bầu',
        'Bị hủy kết quả',
        'Bầu cử lại',
        'Bầu cử thêm',
      ],
      [
        'Khu vực bỏ phiếu',
        'Tổng số khu vực bỏ phiếu',
        'Dưới 50% cử tri đi bầu',
        'Bị hủy kết quả',
        'Bầu cử lại',
        'Bầu cử thêm',
      ],
      [
        'Phiếu bầu',
        'Số phiếu phát ra',
        'Số phiếu thu vào',
        'Tỷ lệ % thu vào/phát ra',
        'Số phiếu hợp lệ',
        'Tỷ lệ % hợp lệ/thu vào',
      ],
    ]),
    { '3': { measure: 'rate' }, '17': { measure: 'rate' }, '19': { measure: 'rate' } },
  ),
  rows: rowsIn('Người, đơn vị, phiếu', [
    ['L.1', 'Đại biểu Quốc hội'],
    ['L.2', 'Hội đồng nhân dân tỉnh'],
    ['L.3', 'Hội đồng nhân dân huyện'],
    ['L.4', 'Hội đồng nhân dân xã'],
    ['T', 'Tổng cộng', undefined, ''],
  ]),
  rules: [
    ...columnRules('3=2/1%', '17=16/15%', '19=18/16%', '2<=1', '16<=15', '18<=16'),
    ...columnRules('5<=4', '6<=4', '7<=4', '8<=4', '9<=4', '11<=10', '12<=10', '13<=10', '14<=10'),
    ...rowRules('T = L.1 + L.2 + L.3 + L.4'),
  ],
});
