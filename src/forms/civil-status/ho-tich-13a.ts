/** 13a/BTP/HTQTCT/HT: births, deaths and marriages registered, 22 columns. */
import { changed, columnRules, columns, OWN_ROWS } from '../formParts';
import { official } from '../officialForm';

const AVERAGE = { measure: 'amount', additive: false } as const;

export const hoTich13a = official({
  id: 'ho-tich-13a',
  title: 'Kết quả đăng ký khai sinh, khai tử, kết hôn tại Ủy ban nhân dân cấp xã',
  titleEn: 'Births, deaths and marriages registered by communes',
  number: '13a/BTP/HTQTCT/HT',
  field: 'civilStatus',
  status: 'superseded',
  statusNote:
    'Thay bằng Thông tư 03/2019/TT-BTP, rồi Thông tư 17/2025/TT-BTP (24/10/2025); chưa tìm được biểu mới.',
  level: 'xã',
  source: 'Thông tư 04/2016/TT-BTP',
  header: { order: 'STT', label: 'Đơn vị', over: '', unit: '' },
  ownRows: OWN_ROWS,
  columns: changed(
    columns(1, [
      [
        'Đăng ký khai sinh (trường hợp)',
        [
          'Đăng ký mới',
          'Tổng số',
          ['Chia theo dân tộc', 'Kinh', 'Khác'],
          ['Chia theo giới tính', 'Nam', 'Nữ'],
          [
            'Chia theo thời hạn đăng ký',
            'Đúng hạn',
            ['Quá hạn', 'Tổng số', ['Trong đó', 'Trẻ sinh ra trong năm báo cáo', 'Trẻ dưới 5 tuổi']],
          ],
        ],
        'Đăng ký lại',
      ],
      [
        'Đăng ký khai tử (trường hợp)',
        [
          'Đăng ký mới',
          'Tổng số',
          ['Chia theo độ tuổi', 'Dưới 1 tuổi', 'Từ 1 đến dưới 5 tuổi', 'Từ 5 tuổi trở lên'],
          ['Chia theo thời hạn đăng ký', 'Đúng hạn', 'Quá hạn'],
        ],
        'Đăng ký lại',
      ],
      [
        'Đăng ký kết hôn',
        [
          'Đăng ký mới',
          'Tổng số (cặp)',
          'Trong đó: kết hôn lần đầu (cặp)',
          ['Tuổi kết hôn trung bình lần đầu', 'Nam', 'Nữ'],
        ],
        'Đăng ký lại (cặp)',
      ],
    ]),
    { '20': AVERAGE, '21': AVERAGE },
  ),
  rules: columnRules('1=2+3=4+5=6+7', '8<=7', '9<=7', '11=12+13+14=15+16', '19<=18'),
});
