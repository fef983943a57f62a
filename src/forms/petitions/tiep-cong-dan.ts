/** 01/TCD of 2024: receiving citizens, 29 figure columns. */
import { columnRules, columns, type Heading, printing } from '../formParts';
import { official } from '../officialForm';
import { OF_2024 } from './inspectorate';

const PRINTED = ['1=4+13+22', '2=5+14+23', '3=6+7+15+16+24+25'];

const GROUP: Heading = [
  'Trong đó đoàn đông người',
  'Số đoàn được tiếp',
  'Số người được tiếp',
  ['Số vụ việc', 'Tiếp lần đầu', 'Tiếp nhiều lần'],
];
const CASES: Heading = ['Số vụ việc', 'Tiếp lần đầu', 'Tiếp nhiều lần'];

export const tiepCongDan = official({
  ...OF_2024,
  id: 'tiep-cong-dan',
  title: 'Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất',
  titleEn: 'Receiving of citizens: regular, periodical and extraordinary',
  number: '01/TCD',
  columns: printing(
    columns(1, [
      ['Tổng số', 'Số lượt tiếp', 'Số người được tiếp', 'Số vụ việc'],
      ['Tiếp thường xuyên', 'Số lượt tiếp', 'Số người được tiếp', CASES, GROUP],
      [
        'Tiếp định kỳ và đột xuất của Thủ trưởng',
        'Số kỳ tiếp',
        'Số lượt tiếp',
        'Số người được tiếp',
        CASES,
        GROUP,
      ],
      ['Ủy quyền tiếp', 'Số kỳ tiếp', 'Số lượt tiếp', 'Số người được tiếp', CASES, GROUP],
    ]),
    PRINTED,
  ),
  rules: columnRules(
    ...PRINTED,
    ...['9<=5', '10<=6', '11<=7', '18<=14', '19<=15', '20<=16', '27<=23', '28<=24', '29<=25'],
  ),
});
