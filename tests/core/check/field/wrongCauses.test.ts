/** One cause, one finding, its cure first: formulas without a figure, 0/0. */
import { findingAt, judged, said, serious } from './fieldTable';

const ZERO = { 'II.2.2.1': 0, 'II.2.2.2': 0 };

test('a formula whose result is empty was calculated: nobody is told to save the file', () => {
  const finding = findingAt(
    judged({ 'VI.2.6': { value: '', formula: '=IF(1=1,"",1)' } }),
    'cell/missing',
    'VI.2.6',
  );
  expect(finding?.severity).toBe('warning');
  expect(said(finding)).toContain(
    'công thức cho kết quả rỗng: đề nghị ghi số liệu, hoặc ghi “-” nếu không phát sinh',
  );
  expect(said(finding)).not.toContain('lưu lại');
  expect(said(finding, 'en')).toContain('a formula that gives nothing');
});

test('a formula without a stored result is still sent to Excel', () => {
  const finding = findingAt(judged({ 'VI.2.6': { value: null, formula: '=1+1' } }), 'cell/missing', 'VI.2.6');
  expect(said(finding)).toContain('mở tệp bằng Excel, lưu lại');
});

test('#DIV/0! for 0/0 is the sign', () => {
  const error = { value: '#DIV/0!', formula: '=D32/D31*100', error: true };
  const judgement = judged({ ...ZERO, 'II.2.2': error });
  expect(serious(judgement)).toHaveLength(1);
  const finding = findingAt(judgement, 'cell/unreadable', 'II.2.2');
  expect(finding?.suspects).toEqual([{ row: 'II.2.2', cell: 'D30', values: ['-'] }]);
  expect(said(finding)).toContain('vì mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi “-”');
});

test('another error value is offered what follows from the table', () => {
  const error = { value: '#REF!', formula: '=#REF!+1', error: true };
  const finding = findingAt(judged({ 'II.1': error }), 'cell/unreadable', 'II.1');
  expect(finding?.expected).toBe('2');
  expect(said(finding)).toContain('tính từ các dòng liên quan là 2: đề nghị sửa công thức hoặc ghi 2');
});

test.each([
  ['left blank', null],
  ['a formula that shows nothing', { value: '', formula: '=IF(D31=0,"",D32/D31*100)' }],
])('a rate of 0/0 %s gets the sign, as filling writes it', (_name, cell) => {
  const judgement = judged({ ...ZERO, 'II.2.2': cell });
  expect(serious(judgement)).toEqual([]);
  const finding = findingAt(judgement, 'rate/undefined', 'II.2.2');
  expect(finding).toMatchObject({
    severity: 'info',
    expected: '-',
    suspects: [{ cell: 'D30', values: ['-'] }],
  });
  expect(said(finding)).toContain('mẫu số bằng 0 nên không tính được tỷ lệ: đề nghị ghi “-”');
});

test('a remark breaks no rule: the tally of a clean table says that all holds', () => {
  const { tally } = judged({ 'IV.2.5': 0, 'IV.3.4': 0 });
  expect(tally.broken).toBe(0);
  expect(tally.unknown).toBe(0);
});
