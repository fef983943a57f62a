import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import {
  bareLabel,
  beginningOf,
  endsTable,
  isSlip,
  isSlipOf,
  labelKey,
  saysWithin,
  shareOf,
  similarity,
  tidy,
} from '../../../src/core/text/label';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';

const labels = cchcXa.rows.map(({ label }) => label);

test.each([
  ['  Tổng  số\u00a0hồ sơ ', 'Tổng số hồ sơ'],
  ['Đơn vị\r\ntính', 'Đơn vị tính'],
  ['\ufeffSố\u200b liệu', 'Số liệu'],
  ['o\u200b\u0302', 'ô'],
  ['\u200b', ''],
])('%j is tidied to %j', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

test.each([
  ['Số TTHC công bố mới', 'Số thủ tục hành chính công bố mới'],
  ['Số VBQPPL do HĐND xã ban hành', 'SỐ VĂN BẢN QUY PHẠM PHÁP LUẬT DO HỘI ĐỒNG NHÂN DÂN XÃ BAN HÀNH'],
  ['phản ánh, kiến nghị (PAKN) về quy định TTHC', 'PAKN về qui định thủ tục hành chính'],
  ['TTHC (thủ tục hành chính)', 'thủ tục hành chính'],
  ['HDND xã, DVSN', 'Hội đồng nhân dân xã, đơn vị sự nghiệp'],
  ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'],
  ['Tỷ lệ % đã tinh giản', 'Tỉ lệ phần trăm đã tinh giản'],
  ['từ 70% - dưới 100%', 'từ 70 % – dưới 100 %'],
  ['- Số phòng chuyên môn:', 'Số phòng chuyên môn…'],
])('%s and %s are one label', (one, other) => {
  expect(labelKey(one).exact).toBe(labelKey(other).exact);
});

test('repeated words that are no abbreviation stay', () => {
  expect(labelKey('luôn luôn').exact).not.toBe(labelKey('luôn').exact);
});

test('the form’s labels differ from each other, save the two that are printed twice', () => {
  const keys = labels.map((label) => labelKey(label).exact);
  const twice = labels.filter((_label, i) => keys.indexOf(keys[i]!) !== i);
  expect(twice).toEqual(['Số VBQPPL có kiến nghị xử lý đã được xử lý xong']);
});

test('likeness lies between 0 and 1, is the same both ways and never more than the number of words allows', () => {
  const label = fc.constantFrom(...labels);
  fc.assert(
    fc.property(label, label, (one, other) => {
      const [a, b] = [labelKey(one), labelKey(other)];
      const alike = similarity(a, b);
      expect(alike).toBeGreaterThanOrEqual(0);
      const fewer = Math.min(a.words.length, b.words.length);
      expect(alike).toBeLessThanOrEqual(Math.max(shareOf(fewer, a, b), a.exact === b.exact ? 1 : 0));
      expect(Math.abs(alike - similarity(b, a))).toBeLessThan(0.2);
      if (a.exact !== b.exact) expect(alike).toBeLessThan(1);
    }),
  );
});

test.each([
  ['Tổng số hồ sơ', 'TỔNG SỐ HỒ SƠ:', 1],
  ['Tổng số hồ sơ', 'Tong so ho so', 0.99],
  ['Số VBQPPL do HĐND xã ban hành', 'Số VBQPPL do UBND xã ban hành', 26 / 30],
  // One letter more in a long word is the same word, another short word is another.
  ['Hồ sơ tiếp nhậnn trực tuyến', 'Hồ sơ tiếp nhận tại chỗ', 8 / 12],
  ['Số xã', 'Số ca', 2 / 4],
  ['Số xã, số phường', 'Số xã', 4 / 6],
])('%s and %s are alike by %d', (one, other, alike) => {
  expect(similarity(labelKey(one), labelKey(other))).toBeCloseTo(alike, 10);
});

test.each([
  ['Người lập biểu', true],
  ['KT. CHỦ TỊCH', true],
  ['Nơi nhận:', true],
  ['Ghi chú: số liệu đến 30/6', true],
  ['Số điện thoại: 0213', true],
  ['Người lao động', false],
  ['Số người lập biểu', false],
  ['Chủ tịchxã', false],
])('%s stands under a table: %s', (label, under) => {
  expect(endsTable(label)).toBe(under);
});

test('a text without words is like nothing', () => {
  expect(similarity(labelKey(''), labelKey(''))).toBe(0);
  expect(similarity(labelKey('---'), labelKey('…'))).toBe(0);
  expect(labelKey('Căn cứ '.repeat(2000)).words).toEqual([]);
});

test('the bare label is the bare part of the key', () => {
  for (const label of labels) expect(bareLabel(label)).toBe(labelKey(label).bare);
});

test.each([
  ['Thông kê TTHC', 'Thống kê TTHC', true],
  ['Số nhiệm vụ đề ra trong kế hoach', 'Số nhiệm vụ đề ra trong kế hoạch', true],
  ['Số nhiệm vụ đề ra trong kếế hoạch', 'Số nhiệm vụ đề ra trong kế hoạch', true],
  ['từ 20% - dưới 70% chi', 'từ 30% - dưới 70% chi', false],
  ['Số VBQPPL do HĐND xã ban hành', 'Số VBQPPL do UBND xã ban hành', false],
  ['Số ca', 'Số xã', false],
])('%s for %s is a slip of spelling: %s', (printed, official, slip) => {
  expect(isSlip(labelKey(printed), labelKey(official))).toBe(slip);
});

test('the beginning is that of the key, whatever the text begins with', () => {
  const piece = fc.constantFrom(
    'TTHC',
    'HĐND',
    'Tổng',
    'số',
    '%',
    '5',
    '(1)',
    '- ',
    ' ',
    '\u200b',
    'o\u0302',
    '²',
    'PAKN',
    '…',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((each) => each.join('')),
        fc.string(),
      ),
      (text) => {
        expect(beginningOf(text)).toBe(bareLabel(text).split(' ').slice(0, 2).join(' '));
      },
    ),
    { numRuns: 500 },
  );
});

test('a slip of a word is one letter, in words of four letters and more', () => {
  expect(isSlipOf('tiếp', 'tiếp')).toBe(false);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const long = one.length >= 4 && other.length >= 4;
      expect(isSlipOf(one, other)).toBe(long && distance(one, other) === 1);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Trong đó: Nữ', true],
  ['- Trong đó', true],
  ['Trong tổng số: Đảng viên', true],
  ['Trong số đó, người dân tộc thiểu số', true],
  ['Trong số này: nữ', true],
  ['Tr.đó: nữ', true],
  ['T.đó nữ', true],
  ['Tổng số', false],
  ['Trong nước', false],
  ['Trong hạn', false],
  ['Trong sổ hộ khẩu', false],
])('%j says that it is some of a whole: %s', (label, within) => {
  expect(saysWithin(label)).toBe(within);
});
