/** 5-BTCTW: Party cells and members by kind of organisation; its total counts rows 1 to 11 and none below them. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, numbered, printing, rowRules, sumOf } from '../formParts';
import { official } from '../officialForm';
import { OF_PARTY } from './compared';

export const loaiHinhCoSo = official({
  ...OF_PARTY,
  id: 'loai-hinh-co-so',
  title: 'Tổ chức đảng và đảng viên trong các loại hình cơ sở',
  titleEn: 'Party organisations and members by kind of unit',
  number: '5-BTCTW',
  header: { order: 'TT', label: 'Loại hình tổ chức cơ sở đảng', over: '', unit: '' },
  columns: printing(
    columns(2, [
      ['Số tổ chức cơ sở đảng', 'Tổng số', 'Đảng bộ cơ sở', 'Chi bộ cơ sở'],
      'Đảng bộ bộ phận',
      'Chi bộ trực thuộc',
      'Tổng số đảng viên',
    ]),
    ['2 (=3+4)'],
  ),
  rows: rowsIn('Tổ chức, người', [
    ['L.1', 'Xã'],
    ['L.2', 'Phường'],
    ['L.3', 'Thị trấn'],
    ['L.4', 'Cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể'],
    ['L.5', 'Cơ quan Nhà nước'],
    ['L.6', 'Đơn vị sự nghiệp'],
    ['L.6.1', 'Đơn vị sự nghiệp công lập', undefined, 'a'],
    ['L.6.2', 'Đơn vị sự nghiệp ngoài công lập', undefined, 'b'],
    ['L.7', 'Quân đội'],
    ['L.8', 'Công an'],
    ['L.9', 'Doanh nghiệp và hợp tác xã'],
    ['L.9.1', 'Doanh nghiệp có vốn Nhà nước', undefined, 'a'],
    ['L.9.1.1', 'Doanh nghiệp 100% vốn Nhà nước', undefined, '-'],
    ['L.9.1.2', 'Doanh nghiệp có vốn Nhà nước trên 50%', undefined, '-'],
    ['L.9.1.3', 'Doanh nghiệp có vốn Nhà nước từ 50% trở xuống', undefined, '-'],
    ['L.9.2', 'Doanh nghiệp ngoài Nhà nước', undefined, 'b'],
    ['L.9.2.1', 'Công ty cổ phần', undefined, '-'],
    ['L.9.2.2', 'Công ty trách nhiệm hữu hạn', undefined, '-'],
    ['L.9.2.3', 'Công ty hợp danh', undefined, '-'],
    ['L.9.2.4', 'Doanh nghiệp tư nhân', undefined, '-'],
    ['L.9.2.5', 'Doanh nghiệp có vốn đầu tư nước ngoài', undefined, '-'],
    ['L.9.3', 'Hợp tác xã', undefined, 'c'],
    ['L.10', 'Tổ chức cơ sở đảng ở ngoài nước'],
    ['L.11', 'Loại hình khác'],
    ['L.12', 'Cộng (1+….+11)', undefined, ''],
  ]),
  rules: [
    ...columnRules('2=3+4'),
    sumOf('L.12', numbered('L', 1, 11)),
    sumOf('L.9.1', numbered('L.9.1', 1, 3)),
    sumOf('L.9.2', numbered('L.9.2', 1, 5)),
    ...rowRules('L.6 = L.6.1 + L.6.2', 'L.9 = L.9.1 + L.9.2 + L.9.3'),
  ],
});
