/** 22a/BTP/CN/TN: domestic adoptions registered; three breakdowns of one total. */
import { columnRules, columns, OWN_ROWS } from '../formParts';
import { official } from '../officialForm';

export const conNuoi22a = official({
  id: 'con-nuoi-22a',
  title: 'Kết quả đăng ký nuôi con nuôi trong nước tại Ủy ban nhân dân cấp xã',
  titleEn: 'Domestic adoptions registered by communes',
  number: '22a/BTP/CN/TN',
  field: 'civilStatus',
  status: 'superseded',
  statusNote: 'Thay bằng Thông tư 03/2019/TT-BTP, rồi Thông tư 17/2025/TT-BTP; chưa tìm được biểu mới.',
  level: 'xã',
  source: 'Thông tư 04/2016/TT-BTP (03/3/2016)',
  header: { order: 'STT', label: 'Đơn vị', over: '', unit: '' },
  unit: 'Trường hợp',
  ownRows: OWN_ROWS,
  columns: columns(1, [
    'Tổng số trẻ em được nhận làm con nuôi',
    [
      'Chia theo độ tuổi và giới tính',
      ['Dưới 01 tuổi', 'Nam', 'Nữ'],
      ['Từ 01 đến dưới 5 tuổi', 'Nam', 'Nữ'],
      ['Từ 5 tuổi trở lên', 'Nam', 'Nữ'],
    ],
    ['Chia theo tình trạng sức khỏe', 'Bình thường', 'Trẻ em có nhu cầu đặc biệt'],
    ['Chia theo nơi cư trú trước khi được nhận', 'Cơ sở nuôi dưỡng', 'Gia đình', 'Nơi khác'],
  ]),
  rules: columnRules('1=2..7=8+9=10+11+12'),
});
