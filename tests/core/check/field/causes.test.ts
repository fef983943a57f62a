/** One cause, one finding, its cure first: formulas that leave something out, added rows, merges, formats, units. */
import { evaluate } from '../../../../src/core/check/evaluate';
import { CAREFUL, isAgreed, planFill } from '../../../../src/core/fill/plan';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { bare } from '../../../../src/core/text/vietnamese';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { figureAddress, HEADER_MERGES } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';
import { findingAt, judged, rowsWith, said, serious } from './fieldTable';

const [FIRST, SECOND] = [figureAddress('II.1.1'), figureAddress('II.1.2')];
const SECOND_ROW = Number(SECOND.slice(1)) - 1;

test('a SUM that passes over a figure stored as text: the text is the cause, and its cell the suspect', () => {
  const judgement = judged({
    'II.1': { value: 6, formula: `=SUM(${FIRST}:${SECOND})` },
    'II.1.1': 6,
    'II.1.2': '11',
    'II.2.1': 17,
  });
  const [finding, ...more] = serious(judgement);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'sum/broken', severity: 'error' });
  expect(finding?.suspects).toEqual([{ row: 'II.1.2', cell: SECOND, values: ['11'] }]);
  expect(said(finding)).toContain(`vì công thức SUM bỏ qua ${SECOND} (II.1.2) đang lưu số dạng văn bản`);
  const about = judgement.findings.filter(({ cells }) => cells.includes(SECOND) || cells.includes(FIRST));
  expect(about).toEqual([finding]);
});

test.each(['SUBTOTAL(109,', 'SUBTOTAL(9,'])('%s…) leaves out a hidden row: nobody is sent to F9', (call) => {
  const cells = {
    'II.1': { value: 6, formula: `=${call}${FIRST}:${SECOND})` },
    'II.1.1': 6,
    'II.1.2': 11,
    'II.2.1': 6,
  };
  const grid = { ...gridOf(rowsWith(cells), HEADER_MERGES), hiddenRows: new Set([SECOND_ROW]) };
  const [table] = recognise(grid, cchcXa);
  const finding = table && findingAt(evaluate(table), 'sum/broken', 'II.1');
  expect(said(finding)).toContain(`không cộng dòng ${String(SECOND_ROW + 1)} đang ẩn`);
  expect(said(finding)).toContain('dùng SUM thay cho SUBTOTAL');
  expect(said(finding)).not.toContain('F9');
});

test('a stale formula is still sent to F9', () => {
  const judgement = judged({ 'II.1': { value: 9, formula: `=SUM(${FIRST}:${SECOND})` } });
  expect(said(findingAt(judgement, 'sum/broken', 'II.1'))).toContain('F9');
});

test.each([
  ['closes the gap', 3, 'warning'],
  ['does not', 5, 'error'],
] as const)('an added row that %s', (_name, total, severity) => {
  const rows = rowsWith({ 'II.1': total, 'II.2.1': 1 });
  rows.splice(SECOND_ROW + 1, 0, ['1.3', 'Số VBQPPL do Chủ tịch UBND xã ban hành', 'Văn bản', 1]);
  const [table] = recognise(gridOf(rows, HEADER_MERGES), cchcXa);
  const judgement = table && evaluate(table);
  if (!judgement) throw new Error('no table');
  const finding = findingAt(judgement, 'sum/broken', 'II.1');
  expect(finding?.severity).toBe(severity);
  const extra = judgement.findings.filter(({ code }) => code === 'row/extra');
  if (severity === 'warning') {
    expect(finding?.suspects).toEqual([]);
    expect(said(finding)).toContain('đúng bằng số ở dòng');
    expect(said(finding)).toContain('thì giữ nguyên số liệu');
    expect(extra).toEqual([]);
  } else {
    expect(finding?.suspects.length).toBeGreaterThan(0);
    expect(said(extra[0])).toContain('giữ lại và thêm vào biểu nếu địa phương thêm');
  }
});

test('one figure merged over two rows is named, and the covered cell is not filled', () => {
  const merge = { row: SECOND_ROW - 1, column: 3, rows: 2, columns: 1 };
  const [table] = recognise(gridOf(rowsWith({ 'II.1.2': null }), [...HEADER_MERGES, merge]), cchcXa);
  if (!table) throw new Error('no table');
  expect(said(findingAt(evaluate(table), 'cell/missing', 'II.1.2'))).toContain(
    `gộp trong ${FIRST}:${SECOND}`,
  );
  const plan = planFill(table);
  expect(plan.changes.filter((change) => isAgreed(change, CAREFUL))).toEqual([]);
  expect(plan.refused.map(({ target, reason }) => [target.row, reason])).toEqual([['II.1.2', 'merged']]);
});

test.each([
  [';;;', 'warning'],
  ['0;-0;;@', null],
])('the format %s', (format, severity) => {
  const shown = format === ';;;' ? '' : '79';
  const finding = findingAt(judged({ 'I.2.1': { value: 79, text: shown, format } }), 'cell/stored', 'I.2.1');
  expect(finding?.severity ?? null).toBe(severity);
  if (finding) expect(said(finding)).toContain('không hiển thị số nào vì định dạng của ô ẩn số liệu');
});

test.each([
  ['Đồng', 40630000000, '40.630'],
  ['Nghìn đồng', 40630000, '40.630'],
  ['Tỷ đồng', 40.63, '40.630'],
])('the unit %s moves figure and unit together', (unit, figure, moved) => {
  const judgement = judged(
    { 'VI.1.1': figure, 'VI.1.2': figure, 'VI.1': 100 },
    { units: { 'VI.1.1': unit } },
  );
  const finding = findingAt(judgement, 'unit/differs', 'VI.1.1');
  expect(finding?.suspects).toEqual([
    {
      row: 'VI.1.1',
      cell: figureAddress('VI.1.1').replace('D', 'C'),
      values: ['Triệu đồng'],
      with: [[{ row: 'VI.1.1', cell: figureAddress('VI.1.1'), value: moved }]],
    },
  ]);
  expect(said(finding)).toContain('đề nghị đổi cả đơn vị tính và số liệu');
});

test('labels typed without accents are one remark', () => {
  const labels = Object.fromEntries(cchcXa.rows.map(({ code, label }) => [code, withoutAccents(label)]));
  const judgement = judged({}, { labels });
  expect(serious(judgement).filter(({ code }) => code === 'row/label')).toEqual([]);
  const remarks = judgement.findings.filter(({ code }) => code === 'row/label');
  expect(remarks).toHaveLength(1);
  expect(said(remarks[0])).toContain('tên chỉ tiêu ghi không dấu');
});

function withoutAccents(label: string): string {
  return bare(label).replace(/[^\x20-\x7e]/g, ' ');
}

test('two labels that say something else stay two findings', () => {
  const cells: Record<string, Written> = {};
  const judgement = judged(cells, { labels: { 'I.2.1': 'Khối lượng việc', 'II.1.1': 'Số quyết định' } });
  expect(judgement.findings.filter(({ code }) => code === 'row/label')).toHaveLength(2);
});
