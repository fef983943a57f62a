/** Figures as offices type them: the candidates are those a careful reader would think of. */
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Written } from '../../gridOf';
import { findingAt, judged, rowsWith, said, serious, tableIn } from './fieldTable';
import { MENDED, sheetRows } from '../../../fixtures/reportedTable';

const PLAN = { 'VI.1.2': 20000, 'VI.1': 49.22 };

function candidates(row: string, typed: Written, others: Record<string, Written> = {}): readonly string[] {
  const finding = findingAt(judged({ ...others, [row]: typed }), 'cell/unreadable', row);
  return finding?.suspects[0]?.values ?? [];
}

test.each([
  ['40,63 tỷ', ['40.630']],
  ['40,63 tỷ đồng', ['40.630']],
  ['40.630 trđ', ['40.630', '40,630']],
  ['40.630 triệu đồng', ['40.630', '40,630']],
  ['40.630.000 nghìn đồng', ['40.630']],
])('%s in a row of "Triệu đồng"', (typed, values) => {
  expect(candidates('VI.1.1', typed, PLAN)).toEqual(values);
});

test('đồng in a row of "Triệu đồng" is moved by a million', () => {
  expect(candidates('VI.1.1', '40.630.000.000 đồng', PLAN)).toEqual(['40.630']);
});

test('"(4)" in a count is 4, to be confirmed', () => {
  expect(candidates('I.5.4', '(4)')).toEqual(['4']);
  const finding = findingAt(judged({ 'I.5.4': '(4)' }), 'cell/unreadable', 'I.5.4');
  expect(said(finding)).toContain('có thể là 4 (số đặt trong ngoặc đơn): đề nghị xác nhận rồi ghi lại 4');
});

test('"04/05" in a count is two figures', () => {
  const finding = findingAt(judged({ 'I.5.4': '04/05' }), 'cell/unreadable', 'I.5.4');
  expect(finding?.suspects).toEqual([]);
  expect(said(finding)).toContain('đề nghị chỉ ghi một số');
});

test.each([
  ['Chưa có số liệu', '…'],
  ['Chưa tổng hợp', '…'],
  ['đang cập nhật', '…'],
  ['Không phát sinh', '-'],
])('%s is the sign %s', (typed, sign) => {
  const finding = findingAt(judged({ 'III.4': typed }), 'cell/unreadable', 'III.4');
  expect(finding?.suspects).toEqual([{ row: 'III.4', cell: 'D56', values: [sign] }]);
  expect(said(finding)).toContain(`đề nghị ghi “${sign}”`);
});

test('a figure shown as a fraction in a rate is offered in per cent', () => {
  const fraction = { value: 45 / 79, text: '45/79', format: '# ??/??' };
  expect(candidates('I.2', fraction)).toEqual(['56,96']);
});

test('footnote marks in brackets leave the figure', () => {
  const judgement = judged({ 'I.1': '39 (1),(2)', 'I.2.1': '79 [1]' });
  expect(serious(judgement).map(({ code, expected }) => [code, expected])).toEqual([
    ['cell/stored', '39'],
    ['cell/stored', '79'],
  ]);
});

test('dots are thousands where the other texts of the column write a decimal comma', () => {
  const figures = { ...MENDED, 'VI.1.1': '72.304', 'VI.1.2': '43.591', 'VI.1': '60,29' };
  const judgement = evaluate(tableIn(sheetRows(figures)));
  expect(serious(judgement)).toEqual([]);
  expect(judgement.unjudged.filter(({ rows }) => rows.includes('VI.1.1'))).toEqual([]);
});

test('a decimal dot anywhere in the column makes them a question again', () => {
  const figures = { ...MENDED, 'VI.1.1': '72.304', 'VI.1.2': '43.591', 'VI.1': '60,29', 'III.3.2': '99.74' };
  const judgement = evaluate(tableIn(sheetRows(figures)));
  expect(findingAt(judgement, 'cell/unreadable', 'VI.1.1')?.suspects[0]?.values).toEqual([
    '72.304',
    '72,304',
  ]);
});

test('a figure beside what was struck out is read, and the rest is said', () => {
  const judgement = evaluate(tableIn(rowsWith({ 'I.1': { value: '39', text: '39', struck: '35' } })));
  const [finding, ...more] = serious(judgement);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'cell/stored', expected: '39' });
  expect(said(finding)).toContain(
    'nhưng trong ô còn phần đã gạch ngang: đề nghị xác nhận 39 là số đúng rồi xóa phần đó.',
  );
});

test('a figure struck out from end to end is asked about, whatever it says', () => {
  const judgement = judged({ 'II.1': { value: 17, unclear: 'whole' } });
  const finding = findingAt(judgement, 'cell/unreadable', 'II.1');
  expect(finding?.suspects).toEqual([]);
  expect(said(finding)).toContain(
    'ghi 17 nhưng cả ô bị gạch ngang, chưa rõ số này còn dùng không: đề nghị bỏ gạch ngang',
  );
  expect(serious(judgement)).toEqual([finding]);
});

test.each([
  ['VI.1.1', '1 tỷ 200 triệu', ['1.200']],
  ['VI.1.1', '40 tỷ 630 triệu đồng', ['40.630']],
  ['VI.1.1', '40.630 (triệu đồng)', ['40.630', '40,630']],
  ['VI.1.1', 'khoảng 500', ['500']],
  ['I.1', '15 (mười lăm)', ['15']],
  ['I.1', '15?', ['15']],
  ['I.1', '15;', ['15']],
  ['I.1', '≈ 15', ['15']],
  ['I.1', 'Đã ban hành: 15', ['15']],
  ['I.1', 'O', ['0']],
  ['I.2', 'Đạt 56,96%', ['56,96']],
  ['I.2', '45/79 = 56,96%', ['56,96']],
  ['I.2', '56,96 (45/79)', ['56,96']],
  ['I.2', '56,,96', ['56,96']],
  ['I.2', '56;96', ['56,96']],
  ['I.1', 'KPS', ['-']],
  ['VI.1.1', 'chưa quyết toán', ['…']],
  ['I.1', '15 (trong đó 3 mới)', []],
  ['I.1', '1 5', []],
] as const)('%s “%s” has these candidates', (row, typed, values) => {
  const finding = findingAt(judged({ [row]: typed }), 'cell/unreadable', row);
  expect(finding?.suspects.map((suspect) => suspect.values) ?? []).toEqual(values.length > 0 ? [values] : []);
});
