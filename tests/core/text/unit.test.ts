import { unitLikeness, withoutUnit } from '../../../src/core/text/unit';

test.each([
  ['hồ sơ.', 'Hồ sơ', 'same'],
  ['Tỉ lệ (%)', '%', 'same'],
  ['phần trăm', '%', 'same'],
  ['Cơ quan,đơn vị', 'Cơ quan, đơn vị', 'same'],
  ['HS', 'Hồ sơ', 'spelling'],
  ['TTHC', 'Thủ tục', 'spelling'],
  ['VBQPPL', 'Văn bản', 'spelling'],
  ['CQ, ĐV', 'Cơ quan, đơn vị', 'spelling'],
  ['tr.đ', 'Triệu đồng', 'spelling'],
  ['Ho so', 'Hồ sơ', 'spelling'],
  ['trđ', 'Triệu đồng', 'spelling'],
  ['Ng.', 'Người', 'spelling'],
  ['Phản ánh, kiến nghị', 'PAKN', 'spelling'],
  ['constructor', 'Hồ sơ', 'other'],
  ['Có: 1; Không có: 0', 'Không có: 0 Có: 1', 'spelling'],
  ['Thủ tục', 'Hồ sơ', 'other'],
  ['%', 'Hồ sơ', 'other'],
  ['', 'Hồ sơ', 'other'],
  ['Hồ sơ', '', 'other'],
  ['N', 'Người', 'other'],
  ['Nghìn đồng', 'Triệu đồng', 'other'],
])('“%s” beside “%s”: %s', (printed, official, likeness) => {
  expect(unitLikeness(printed, official)).toBe(likeness);
});

test.each([
  ['48 Tin, bài', 'Tin, bài', '48 '],
  ['4\u00a0cơ quan, đơn vị', 'Cơ quan, đơn vị', '4 '],
  ['5triệu đồng', 'Triệu đồng', '5'],
  ['12 tin, 18 bài', 'Tin, bài', null],
  ['hồ sơ', 'Hồ sơ', null],
  ['99,7%', '%', null],
  ['15 cuộc họp', 'Văn bản', null],
  ['15', '', null],
])('“%s” counted in “%s” leaves %p', (text, unit, figure) => {
  expect(withoutUnit(text, unit)).toBe(figure);
});
