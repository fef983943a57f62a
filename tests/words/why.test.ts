/** Why: what a reviewer of the reported table reads when a finding is unfolded. */
import { type Language, whyOf } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { reportedGrid } from '../fixtures/reportedTable';
import { findingOf, findingsOn, SLIPS } from './slips';

const reported = findingsOn(reportedGrid());

function linesOf(language: Language, name: string): readonly string[] {
  const finding = reported.find(({ code, rows }) => `${code} ${rows[0] ?? ''}` === name);
  if (!finding) throw new Error(`no ${name}`);
  return whyOf(finding, wordsOf(language));
}

// prettier-ignore
const GOLDEN: readonly (readonly [finding: string, vi: readonly string[], en: readonly string[]])[] = [
  ['rate/truncated I.2', [
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” = I.2.2 “Số nhiệm vụ đã hoàn thành” ÷ I.2.1 “Số nhiệm vụ đề ra trong kế hoạch”.',
    '45 ÷ 79 = 56,962…% → 57; 56 chỉ khi bỏ bớt phần lẻ, không làm tròn; muốn có 56 thì tử số phải là 44.',
  ], [
    'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” = I.2.2 “Số nhiệm vụ đã hoàn thành” ÷ I.2.1 “Số nhiệm vụ đề ra trong kế hoạch”.',
    '45 ÷ 79 = 56,962…% → 57; 56 only if digits are cut off; 56 would need 44 of 79.',
  ]],
  ['rate/broken III.3.2', [
    'III.3.2 “Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn” = III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn” ÷ III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong”.',
    '2.677 ÷ 2.647 = 101,1333…% → 101,1; muốn có 99,7 thì tử số phải là từ 2.638 đến 2.640.',
    'III.3.2.1 ÷ III.3.1: 2.647 ÷ 2.654 = 99,7362…% → 99,7.',
  ], [
    'III.3.2 “Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn” = III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn” ÷ III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong”.',
    '2.677 ÷ 2.647 = 101,1333…% → 101,1; 99,7 would need 2.638 to 2.640 of 2.647.',
    'III.3.2.1 ÷ III.3.1: 2.647 ÷ 2.654 = 99,7362…% → 99,7.',
  ]],
  ['bound/broken III.3.2.2', [
    'III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn” không lớn hơn III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong”.',
    '2.677 ≤ 2.647 là sai, lệch 30.',
    '2.677 ≤ 2.654 (III.3.1) cũng sai.',
  ], [
    'III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn” is at most III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong”.',
    '2.677 ≤ 2.647 is false, off by 30.',
    '2.677 ≤ 2.654 (III.3.1) is false too.',
  ]],
  ['equal/broken IV.1.2', [
    'IV.1.2 “Số đơn vị sự nghiệp trực thuộc” = VI.2.1 “Tổng số ĐVSN công lập tại địa phương”.',
    '10 ≠ 11, lệch 1.',
  ], [
    'IV.1.2 “Số đơn vị sự nghiệp trực thuộc” = VI.2.1 “Tổng số ĐVSN công lập tại địa phương”.',
    '10 ≠ 11, off by 1.',
  ]],
  ['rate/broken III.4', [
    'III.4 “Tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC” là tỷ lệ của một số nguyên trên III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận”, III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong” và III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn”.',
    '2.644 ÷ 2.654 = 99,62321…% → 99,62; 2.645 ÷ 2.654 = 99,66088…% → 99,66: không tử số nguyên nào ra 99,65.',
    '2.637 ÷ 2.647 = 99,62221…% → 99,62; 2.638 ÷ 2.647 = 99,65999…% → 99,66: không tử số nguyên nào ra 99,65.',
    '2.667 ÷ 2.677 = 99,62644…% → 99,63; 2.668 ÷ 2.677 = 99,66380…% → 99,66: không tử số nguyên nào ra 99,65.',
  ], [
    'III.4 “Tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC” is the rate of a whole number of III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận”, III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong” and III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn”.',
    '2.644 ÷ 2.654 = 99,62321…% → 99,62; 2.645 ÷ 2.654 = 99,66088…% → 99,66: no whole number gives 99,65.',
    '2.637 ÷ 2.647 = 99,62221…% → 99,62; 2.638 ÷ 2.647 = 99,65999…% → 99,66: no whole number gives 99,65.',
    '2.667 ÷ 2.677 = 99,62644…% → 99,63; 2.668 ÷ 2.677 = 99,66380…% → 99,66: no whole number gives 99,65.',
  ]],
  ['sum/residual I.5.1', [
    'I.5.1 “Tổng số nhiệm vụ được giao” gồm I.5.2 “Số nhiệm vụ đã hoàn thành đúng hạn” + I.5.3 “Số nhiệm vụ đã hoàn thành nhưng quá hạn” + I.5.4 “Số nhiệm vụ quá hạn nhưng chưa hoàn thành” và phần còn lại.',
    '68 + 0 + 0 = 68; 78 − 68 = 10.',
  ], [
    'I.5.1 “Tổng số nhiệm vụ được giao” consists of I.5.2 “Số nhiệm vụ đã hoàn thành đúng hạn” + I.5.3 “Số nhiệm vụ đã hoàn thành nhưng quá hạn” + I.5.4 “Số nhiệm vụ quá hạn nhưng chưa hoàn thành” and the rest.',
    '68 + 0 + 0 = 68; 78 − 68 = 10.',
  ]],
];

test.each(GOLDEN)('%s on the reported table', (name, vi, en) => {
  expect([linesOf('vi', name), linesOf('en', name)]).toEqual([vi, en]);
});

test('a total says which part alone would do', () => {
  const [slip] = SLIPS.filter(([, code]) => code === 'sum/broken');
  expect(slip && whyOf(findingOf(slip), wordsOf('vi'))).toEqual([
    'II.1 “Tổng số VBQPPL do địa phương ban hành” = II.1.1 “Số VBQPPL do HĐND xã ban hành” + II.1.2 “Số VBQPPL do UBND xã ban hành”.',
    '1 + 1 = 2, lệch 1 so với 3.',
    'Muốn có 3 mà chỉ sửa một số thành phần: II.1.1 = 2 hoặc II.1.2 = 2.',
  ]);
});

test.each(['vi', 'en'] as const)(
  'every finding of a rule has figures or a reason without them: %s',
  (language) => {
    const words = wordsOf(language);
    for (const finding of reported.concat(SLIPS.map(findingOf))) {
      const lines = whyOf(finding, words);
      for (const line of lines) expect(line).toMatch(/^[^ ].*[^ .]\.$/);
      for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\[object|\n| {2}/);
      if (/^(sum|rate|bound|equal)/.test(finding.code) && finding.code !== 'rate/undefined') {
        expect([finding.code, lines.length > 1]).toEqual([finding.code, true]);
      }
    }
  },
);
