/** What a comment at a cell says, what is read of it again, and what makes way for what. */
import { commentsOf, isAnswered, readText, type ToldFinding } from '../../../src/app/comments/commentText';
import { planBack, planComments } from '../../../src/app/comments/planComments';
import type { CellComment, StandingComment } from '../../../src/app/contract/comments';

const told = (cell: string, code: string, message: string): ToldFinding => ({
  sheet: 'Biểu 1',
  cell,
  code,
  severity: 'Lỗi',
  message,
});

const standing = (comment: CellComment, more: Partial<StandingComment> = {}): StandingComment => ({
  ...comment,
  resolved: false,
  replies: [],
  ...more,
});

const [d61, d8] = commentsOf(
  [
    told('D61', 'bound/broken', 'III.3.2.2 lớn hơn III.3.2.1.'),
    told('D8', 'rate/truncated', 'I.2 chưa làm tròn.'),
    told('D61', 'sum/broken', 'Tổng không khớp.'),
  ],
  'Trả lời ở dưới dòng này',
) as [CellComment, CellComment];

test('findings of one cell are one comment, which names their codes and where to answer', () => {
  expect(d61.text).toBe(
    'Số Khớp: Lỗi: III.3.2.2 lớn hơn III.3.2.1. [bound/broken]\n' +
      'Lỗi: Tổng không khớp. [sum/broken]\n' +
      '—— Trả lời ở dưới dòng này',
  );
  expect(d8.cell).toBe('D8');
  expect(readText(d61.text)).toEqual({ codes: ['bound/broken', 'sum/broken'], answer: '' });
});

test.each([
  ['below the line', (text: string) => `${text}\nĐã sửa theo sổ gốc.\nLan`, 'Đã sửa theo sổ gốc.\nLan'],
  [
    'with the ends of lines of Windows',
    (text: string) => `${text}\n\nđã sửa`.replace(/\n/g, '\r\n'),
    'đã sửa',
  ],
  ['after the line was taken out', (text: string) => text.replace(/\n——.*$/, '\nđã sửa'), 'đã sửa'],
])('an answer written %s is read', (_name, write, answer) => {
  expect(readText(write(d61.text))).toEqual({ codes: ['bound/broken', 'sum/broken'], answer });
  expect(isAnswered(standing({ ...d61, text: write(d61.text) }))).toBe(true);
  expect(isAnswered(standing({ ...d61, text: d61.text.replace(/\n/g, '\r\n') }))).toBe(false);
});

test('what has more to say than a box holds says so, and is still read whole', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    told('D9', 'sum/broken', `${'x'.repeat(100)} ${String(i)}`),
  );
  const [long] = commentsOf(many, 'Trả lời');
  expect(long!.text.length).toBeLessThan(4000);
  expect(long!.text).toContain('\n…\n—— Trả lời');
  expect(readText(long!.text)).toEqual({ codes: ['sum/broken'], answer: '' });
});

test('ours that nobody answered make way; answered ones and other people’s stay and are named', () => {
  const old = { ...d8, text: d8.text.replace('làm tròn', 'tròn') };
  const answered = standing(d61, { replies: [{ by: 'Lan', text: 'đã sửa' }] });
  expect(planComments([d61, d8], [answered, standing(old)], [])).toEqual({
    add: [d8],
    remove: [old],
    left: [{ sheet: 'Biểu 1', cell: 'D61' }],
  });
  expect(planComments([d8], [], [{ sheet: 'Biểu 1', cell: 'D8' }])).toEqual({
    add: [],
    remove: [],
    left: [{ sheet: 'Biểu 1', cell: 'D8' }],
  });
  expect(planComments([d61, d8], [standing(d61), standing(d8)], [])).toEqual({
    add: [],
    remove: [],
    left: [],
  });
  expect(planComments([], [standing(d61), standing(d8, { resolved: true })], [])).toEqual({
    add: [],
    remove: [d61],
    left: [],
  });
});

test('a write is taken back as far as nobody answered, and once only', () => {
  const undo = { added: [d61, d8], removed: [{ ...d8, text: d8.text.replace('chưa', 'không') }] };
  expect(planBack(undo, [standing(d61), standing(d8)], [])).toEqual({
    add: undo.removed,
    remove: [d61, d8],
    left: [],
  });
  expect(planBack(undo, [standing(d61, { resolved: true }), standing(d8)], [])).toEqual({
    add: undo.removed,
    remove: [d8],
    left: [{ sheet: 'Biểu 1', cell: 'D61' }],
  });
  // As after a first try that stopped midway.
  expect(planBack(undo, [standing(undo.removed[0]!)], [])).toEqual({ add: [], remove: [], left: [] });
});
