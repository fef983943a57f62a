/** What holds between the rows of a commune's administrative-reform table. */
import type { RuleText } from '../../core/rule/rule';
import { cchcXaRows } from './cchcXaRows';

const PART = 'Một phần không thể lớn hơn tổng thể.';

/** A whole with parts that are each within it: "III.3.2.2 <= III.3.2.1". */
function parts(...pairs: readonly (readonly [part: string, whole: string])[]): RuleText[] {
  return pairs.map(([part, whole]) => ({ text: part + ' <= ' + whole, label: PART }));
}

/** What usually holds but need not: said for information, never as an error. */
function usually(...rules: readonly (readonly [text: string, label: string])[]): RuleText[] {
  return rules.map(([text, label]) => ({ text, label, severity: 'info' as const }));
}

const sums: RuleText[] = [
  { text: 'II.1 = II.1.1 + II.1.2', label: 'Văn bản của xã do HĐND hoặc UBND xã ban hành.' },
  {
    text: 'VI.2.1 = VI.2.2 + VI.2.3 + VI.2.4 + VI.2.5',
    label: 'Bốn nhóm tự chủ chia hết số đơn vị sự nghiệp.',
  },
  { text: 'VI.2.4 = VI.2.4.1 + VI.2.4.2 + VI.2.4.3', label: 'Ba mức tự bảo đảm chia hết nhóm một phần.' },
  { text: 'IV.1.2 = VI.2.1', label: 'Cùng là số đơn vị sự nghiệp của xã, ghi ở hai mục.' },
];

function rate(text: string): RuleText {
  return { text, label: 'Số đã làm được chia cho tổng số, nhân 100.' };
}

const rates: RuleText[] = [
  rate('I.2 = I.2.2 / I.2.1 %'),
  rate('I.3.2 = I.3.2.2 / I.3.2.1 %'),
  rate('II.2.2 = II.2.2.2 / II.2.2.1 %'),
  rate('II.3.2 = II.3.2.2 / II.3.2.1 %'),
  {
    text: 'III.3.2 = III.3.2.2 / III.3.2.1 %',
    // The label says "tiếp nhận" and the decree counts on what was received, yet the form's own two rows are on time and handled.
    alternatives: ['III.3.2 = III.3.2.2 / III.3.1 %', 'III.3.2 = III.3.2.1 / III.3.1 %'],
    source: 'Nghị định 61/2018/NĐ-CP, Điều 30 khoản 2 điểm c',
  },
  rate('III.3.3 = III.3.3.2 / III.3.3.1 %'),
  rate('VI.1 = VI.1.2 / VI.1.1 %'),
  rate('VII.3 = VII.3.2 / VII.3.1 %'),
  rate('VII.4.1 = VII.4.1.2 / VII.4.1.1 %'),
  rate('VII.4.2 = VII.4.2.2 / VII.4.2.1 %'),
  rate('VII.4.3 = VII.4.3.2 / VII.4.3.1 %'),
  rate('VII.4.4 = VII.4.4.2 / VII.4.4.1 %'),
  rate('VII.4.5 = VII.4.5.2 / VII.4.5.1 %'),
  {
    text: 'III.4 = ? / III.3.1 %',
    alternatives: ['III.4 = ? / III.3.2.1 %', 'III.4 = ? / III.3.2.2 %'],
    severity: 'info',
    label: 'Bảng không ghi tử số của tỷ lệ số hóa.',
  },
  { text: 'IV.2.5 = ? / 0 %', severity: 'info', label: 'Xã lập năm 2025 nên không có gốc so sánh năm 2015.' },
  { text: 'IV.3.4 = ? / 0 %', severity: 'info', label: 'Xã lập năm 2025 nên không có gốc so sánh năm 2015.' },
];

const bounds: RuleText[] = [
  ...parts(
    ['I.2.2', 'I.2.1'],
    ['I.3.2.2', 'I.3.2.1'],
    ['I.5.2', 'I.5.1'],
    ['I.5.3', 'I.5.1'],
    ['I.5.4', 'I.5.1'],
    ['II.2.2.1', 'II.2.1'],
    ['II.2.2.2', 'II.2.2.1'],
    ['II.3.2.1', 'II.3.1'],
    ['II.3.2.2', 'II.3.2.1'],
    ['III.2.1', 'III.1.4'],
    ['III.2.3', 'III.1.4'],
    ['III.3.2.2', 'III.3.2.1'],
    ['III.3.2.2', 'III.3.1'],
    ['III.3.3.2', 'III.3.3.1'],
    ['IV.2.2', 'IV.2.1'],
    ['V.1.1', 'IV.1.1'],
    ['V.1.2', 'IV.1.2'],
    ['V.1.2', 'VI.2.1'],
    ['V.3.2', 'V.3.1'],
    ['V.3.4', 'V.3.3'],
    ['V.4.1', 'V.3.1'],
    ['V.4.2', 'V.3.3'],
    ['VI.1.2', 'VI.1.1'],
    ['VI.2.2', 'VI.2.1'],
    ['VI.2.3', 'VI.2.1'],
    ['VI.2.4', 'VI.2.1'],
    ['VI.2.5', 'VI.2.1'],
    ['VII.1.2', 'VII.1.1'],
    ['VII.3.2', 'VII.3.1'],
    ['VII.4.1.1', 'III.1.4'],
    ['VII.4.1.2', 'VII.4.1.1'],
    ['VII.4.2.1', 'III.1.4'],
    ['VII.4.2.2', 'VII.4.2.1'],
    ['VII.4.3.1', 'III.3.1'],
    ['VII.4.3.2', 'VII.4.3.1'],
    ['VII.4.4.1', 'III.3.1'],
    ['VII.4.4.2', 'VII.4.4.1'],
    ['VII.4.5.1', 'III.1.4'],
    ['VII.4.5.2', 'VII.4.5.1'],
  ),
  {
    text: 'I.5.2 + I.5.3 + I.5.4 <= I.5.1',
    remainder: true,
    label: 'Phần còn lại là nhiệm vụ chưa đến hạn, biểu không có dòng riêng.',
  },
  {
    text: 'VII.4.3.1 + VII.4.4.1 <= III.3.1',
    remainder: true,
    label: 'Phần còn lại là hồ sơ của thủ tục chưa cung cấp trực tuyến.',
  },
  { text: 'I.3.1 = 0 => I.3.2.1 = 0', label: 'Không kiểm tra đơn vị nào thì không phát hiện vấn đề.' },
  { text: 'I.3.1 = 0 => I.3.2.2 = 0', label: 'Không kiểm tra đơn vị nào thì không có vấn đề đã xử lý.' },
];

const expectations: RuleText[] = usually(
  ['II.2.1 <= II.1', 'Thường chỉ tự kiểm tra văn bản ban hành trong kỳ.'],
  ['III.2.1 + III.2.2 <= III.1.4', 'Thủ tục liên thông nằm trong số thủ tục đang có hiệu lực.'],
  [
    'III.3.2.1 <= III.3.1',
    'Số đã giải quyết thường không lớn hơn số tiếp nhận, trừ khi có hồ sơ kỳ trước chuyển sang.',
  ],
  ['IV.3.2 <= IV.3.1', 'Số có mặt thường không lớn hơn số được giao.'],
  ['V.1.1 = IV.1.1', 'Thường mọi phòng chuyên môn đều được phê duyệt vị trí việc làm.'],
  ['V.2.1 + V.2.2 <= IV.2.2', 'Công chức được tuyển nằm trong số có mặt.'],
  ['V.2.3 + V.2.4 <= IV.3.2', 'Viên chức được tuyển nằm trong số có mặt.'],
  ['V.3.1 + V.3.3 <= IV.2.2', 'Lãnh đạo xã và cấp phòng nằm trong biên chế có mặt.'],
  ['V.3.3 <= IV.2.2', 'Lãnh đạo cấp phòng nằm trong biên chế có mặt.'],
  ['V.4.1 + V.4.2 + V.4.3 <= IV.3.2', 'Số người bị kỷ luật thường nhỏ hơn số người làm việc.'],
  ['IV.2.4 > 0 => IV.2.5 > 0', 'Có tinh giản trong kỳ thì tỷ lệ tinh giản phải lớn hơn 0.'],
  ['IV.3.3 > 0 => IV.3.4 > 0', 'Có tinh giản trong kỳ thì tỷ lệ tinh giản phải lớn hơn 0.'],
);

const limits: RuleText[] = cchcXaRows
  .filter((row) => row.measure === 'rate' && row.kind === 'indicator')
  .map((row) => ({
    text: row.code + ' <= 100',
    label: 'Tỷ lệ của một phần trong tổng thể không vượt 100%.',
  }));

export const cchcXaRules: readonly RuleText[] = [...sums, ...rates, ...bounds, ...expectations, ...limits];
