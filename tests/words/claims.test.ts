// What is said of claims, and what of the text is quoted for them.
import { readNarrative } from '../../src/core/narrative/readNarrative';
import { describeClaim } from '../../src/words/narrative/narrativeWords';
import { narrativeEn } from '../../src/words/narrative/en';
import { narrativeVi } from '../../src/words/narrative/vi';

const said = (text: string, words = narrativeVi): string[] =>
  readNarrative(text).map((claim) => describeClaim(claim, words));

test('a growth is told in per cent, whatever its figures are told in', () => {
  const text = 'Thu ngân sách tăng từ 40 tỷ đồng lên 50 tỷ đồng, tăng 35%.';
  expect(said(text)).toEqual(['Ghi tăng 35% nhưng từ 40 tỷ lên 50 tỷ là tăng 25%: đề nghị kiểm tra lại.']);
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
    'Ghi giảm 4 nhưng từ 17 xuống 14 là giảm 3: đề nghị xác nhận số ghi có phải là mức chênh giữa hai số ấy không.',
  ]);
});

test('a rate that is wrong is told once, and not once more by the sum of the rates', () => {
  const text =
    'Kết quả khảo sát 300 phiếu: rất hài lòng 198 phiếu (66%), hài lòng 87 phiếu (27%), không hài lòng 15 phiếu (5%).';
  const disputed = readNarrative(text).filter(({ verdict }) => verdict !== 'holds');
  expect(disputed.map((claim) => [claim.quote, describeClaim(claim, narrativeVi)])).toEqual([
    [
      'hài lòng 87 phiếu (27%)',
      'Ghi 27% nhưng 87 ÷ 300 = 29%: đề nghị kiểm tra lại tỷ lệ và các số để tính.',
    ],
  ]);
});

test('a rate told so that all of them make 100 % is asked about', () => {
  const text =
    'Tổng số 58 người, trong đó: thạc sĩ 9 người (15,5%), đại học 47 người (81,0%), cao đẳng 02 người (3,5%).';
  expect(said(text)).toContain(
    'Ghi 3,5% còn 02 ÷ 58 = 3,4483%, làm tròn là 3,4%; ghi như vậy thì các tỷ lệ cộng đủ 100%: đề nghị xác nhận.',
  );
  expect(said(text, narrativeEn)).toContain(
    'States 3,5% where 02 ÷ 58 = 3,4483%, which rounds to 3,4%; as stated, the rates make 100%: please confirm.',
  );
  // Two in the last digit are no such thing.
  const further = text.replace('3,5%', '3,6%').replace('81,0%', '80,9%');
  expect(readNarrative(further).filter(({ verdict }) => verdict === 'broken')).toHaveLength(2);
});

test('a quotation ends with the bracket that it opens, and begins with what the bracket is told of', () => {
  const text = 'Năm 2026 có 56 đơn vị (45 phòng; 05 ban), trong đó 12 đơn vị sự nghiệp.';
  const [sum] = readNarrative(text).filter(({ rule }) => rule === 'sum');
  expect(sum?.quote).toBe('có 56 đơn vị (45 phòng; 05 ban)');
});
