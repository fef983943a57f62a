// Prose against the reported table: the six mismatches that a reviewer wants first, and what is left in peace.
import { figuresOfTables } from '../../../src/app/narrative/tableFigures';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { gridOf } from '../gridOf';
import { MENDED, REPORTED, REPORTED_UNITS, sheetRows } from '../../fixtures/reportedTable';

const report = [
  'Đăng trên cổng thông tin điện tử 30 tin bài tuyên truyền về CCHC.',
  'HĐND, UBND xã không có văn bản quy phạm pháp luật.',
  'Văn phòng đã tham mưu rà soát, bãi bỏ 02 văn bản quy phạm pháp luật không còn hiệu lực.',
  'Tổng số hồ sơ tiếp nhận 2.654 hồ sơ. Trong đó: Hồ sơ giải quyết trước hạn và đúng hạn: 2.647 hồ sơ, đạt 99,7%; Hồ sơ quá hạn: 07 hồ sơ, chiếm 0,3%.',
  'Tổng số biên chế được giao là 34 người, gồm: Phòng Kinh tế: 28 biên chế; Trung tâm Phục vụ hành chính công: 06 biên chế.',
  'Thực hiện 56 chương trình phát thanh theo mô hình chính quyền địa phương 02 cấp.',
].join('\n\n');

function compared(figures: Readonly<Record<string, string>>, text: string): string[] {
  const table = figuresOfTables([gridOf(sheetRows(figures, { units: REPORTED_UNITS }))], 'auto');
  return readNarrative(text, table)
    .filter(({ rule }) => rule === 'table')
    .map(
      ({ verdict, figures: [told], row }) =>
        `${verdict} ${told?.text ?? ''} ${row?.code ?? ''} ${row?.printed ?? ''}`,
    );
}

test('posts, documents, files on time and handled, abolished documents and items of the portal', () => {
  const told = compared(REPORTED, report);
  for (const mismatch of [
    'broken 34 IV.2.1 36',
    'unknown không có II.1.1 1',
    'broken 2.647 III.3.2.2 2.677',
    'unknown 2.654 III.3.2.1 2.647',
    'unknown 02 II.3.2.1 0',
    'unknown 30 I.4.1 12 chuyên mục, 48 tin',
  ])
    expect(told).toContain(mismatch);
  expect(told.filter((each) => each.startsWith('holds'))).toContain('holds 02 II.3.1 2');
});

test('where the table says the same, nothing is asked of these rows', () => {
  const told = compared(
    {
      ...MENDED,
      'IV.2.1': '34',
      'II.1.1': '0',
      'II.1.2': '0',
      'II.1': '0',
      'II.3.2.1': '2',
      'II.3.2.2': '2',
      'II.2.2.2': '2',
    },
    report,
  );
  expect(told.filter((each) => !each.startsWith('holds'))).toEqual([]);
});

test('a text of something else is not compared', () => {
  expect(
    compared(REPORTED, 'Trồng mới 150 ha rừng, chăm sóc 300 ha; có 12 thôn, 4 trường học và 1 trạm y tế.'),
  ).toEqual([]);
});

test('what the text knows and the table left blank is asked, where it speaks of that row alone', () => {
  const blank = { ...REPORTED, 'IV.2.2': '', 'III.2.1': '' };
  const told = compared(blank, 'Tổng số biên chế có mặt tại thời điểm báo cáo là 34 người. Có 12 thủ tục.');
  expect(told).toEqual(['unknown 34 IV.2.2 ']);
});

test('what the text says there is none of agrees with the row of 0 that names it', () => {
  const told = compared(
    { ...REPORTED, 'III.3.3.1': '0', 'III.3.3.2': '0' },
    'Trong quý không phát sinh phản ánh, kiến nghị nào của người dân về giải quyết hồ sơ.',
  );
  expect(told).toEqual([expect.stringContaining('holds')]);
  expect(told.join()).toContain('III.3.3.1');
});

test('a figure that stands in the text of a cell, of things of one kind, agrees with it', () => {
  const figures = { ...REPORTED, 'I.4.2': '210 hội nghị' };
  const told = compared(figures, 'Đội ngũ tuyên truyền viên thực hiện 210 cuộc tuyên truyền.');
  expect(told).toEqual([expect.stringContaining('I.4.2')]);
  expect(told.join()).toContain('holds');
  expect(compared(figures, 'Đội ngũ tuyên truyền viên có 210 người.')).toEqual([]);
});
