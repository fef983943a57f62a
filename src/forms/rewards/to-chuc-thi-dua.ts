/** 0604.N/BNV-TĐKT: offices for rewards; rows of different units under one sum. */
import { rowsOf } from '../../core/form/rowsOf';
import { rowRules } from '../formParts';
import { official } from '../officialForm';
import { OF_2023 } from './ministry';

export const toChucThiDua = official({
  ...OF_2023,
  id: 'to-chuc-thi-dua',
  title: 'Số lượng tổ chức làm công tác thi đua, khen thưởng',
  titleEn: 'Offices for emulation and rewards',
  number: '0604.N/BNV-TĐKT',
  header: { order: 'Mã số', label: 'Chỉ tiêu', over: '', unit: 'Đơn vị tính' },
  columns: [{ key: '1', label: 'Số lượng' }],
  rows: rowsOf([
    ['M.1', 'Tổng số tổ chức làm công tác thi đua, khen thưởng', 'Tổ chức', '01'],
    ['M.2', 'Cấp Vụ', 'Vụ', '02'],
    ['M.3', 'Cấp phòng thuộc Vụ', 'Phòng', '03'],
    ['M.4', 'Cấp ban thuộc Sở Nội vụ', 'Ban', '04'],
    ['M.5', 'Cấp phòng thuộc Sở Nội vụ', 'Phòng', '05'],
  ]),
  rules: rowRules('M.1 = M.2 + M.3 + M.4 + M.5'),
});
