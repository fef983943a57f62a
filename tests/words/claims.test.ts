// What is said of claims whose figures are told in thousands of millions: rates have no such scale.
import { readNarrative } from '../../src/core/narrative/readNarrative';
import { describeClaim } from '../../src/words/narrative/narrativeWords';
import { narrativeEn } from '../../src/words/narrative/en';
import { narrativeVi } from '../../src/words/narrative/vi';

const said = (text: string, words = narrativeVi): string[] =>
  readNarrative(text).map((claim) => describeClaim(claim, words));

test('a growth is told in per cent, whatever its figures are told in', () => {
  const text = 'Thu ngân sách tăng từ 40 tỷ đồng lên 50 tỷ đồng, tăng 35%.';
  expect(said(text)).toEqual([
    'Ghi 35% nhưng từ 40 tỷ đến 50 tỷ là thay đổi 25%, làm tròn là 25%: đề nghị kiểm tra lại.',
  ]);
  expect(said(text, narrativeEn).join()).not.toMatch(/0[.,]0000/);
});

test('so is one whose earlier figure is not told', () => {
  const text = 'Giá trị sản xuất đạt 512 tỷ đồng, tăng 24 tỷ đồng (tương ứng tăng 5,42%) so với cùng kỳ.';
  expect(said(text)).toEqual([
    'Ghi 5,42% nhưng thay đổi 24 tỷ để thành 512 tỷ là 4,918%, làm tròn là 4,92%: đề nghị xác nhận ba số.',
  ]);
  expect(said(text, narrativeEn).join()).toContain('4,92%');
});

test('an average is told in the scale of its own', () => {
  expect(said('Dư nợ đạt 86,4 tỷ đồng/1.440 hộ vay, bình quân 65 triệu đồng/hộ.')).toEqual([
    'Ghi bình quân 65 triệu nhưng 86,4 tỷ ÷ 1.440 = 60 triệu: đề nghị kiểm tra lại ba số.',
  ]);
});

test('a yield is told with what makes quintals of tons', () => {
  expect(said('Thu hoạch 86 ha ngô, năng suất 56 tạ/ha, sản lượng 447,2 tấn.')).toEqual([
    'Ghi bình quân 56 nhưng 447,2 × 10 ÷ 86 = 52: đề nghị kiểm tra lại ba số.',
  ]);
});

test('a difference that may be of something else is asked about', () => {
  expect(said('Trong kỳ xảy ra 14 vụ, so với cùng kỳ giảm 4 vụ (14/17 vụ).')).toEqual([
    'Ghi tăng, giảm 4 nhưng từ 17 đến 14 là chênh 3: đề nghị xác nhận số ghi có phải là mức chênh giữa hai số ấy không.',
  ]);
});
