/** An error value that one cell brings into formulas is told at that cell, however long the way. */
import type { Written } from '../../gridOf';
import { figureAddress } from '../../../fixtures/reportedTable';
import { judged, said, serious } from './fieldTable';

const at = figureAddress;
const failing = (formula: string, value = '#VALUE!'): Written => ({ value, error: true, formula });
const sum = (...codes: readonly string[]): string => '=' + codes.map(at).join('+');

const PARTS = sum('VI.2.2', 'VI.2.3', 'VI.2.4', 'VI.2.5');
const CHAIN = {
  'VI.2.4': failing(sum('VI.2.4.1', 'VI.2.4.2', 'VI.2.4.3')),
  'VI.2.1': failing(PARTS),
  'IV.1.2': failing(sum('VI.2.1')),
};

test.each([
  ['words', { 'VI.2.4.2': 'không có' }, 'ghi “không có”'],
  ['an empty text', { 'VI.2.4.2': { value: '', formula: '=IF(1=1,"",0)' } }, 'công thức cho kết quả rỗng'],
  ['a count with its unit', { 'VI.2.4.2': '1 văn bản' }, 'có kèm đơn vị tính'],
] as const)('%s three formulas below', (_name, origin, why) => {
  const [finding, ...more] = serious(judged({ ...CHAIN, ...origin }));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    cells: ['VI.2.4.2', 'IV.1.2', 'VI.2.1', 'VI.2.4'].map(at),
  });
  expect(said(finding)).toContain(why);
  expect(said(finding)).toContain(
    `Vì vậy công thức ở ${at('IV.1.2')}, ${at('VI.2.1')} và ${at('VI.2.4')} báo lỗi #VALUE!`,
  );
  expect(said(finding, 'en')).toContain('show #VALUE!');
});

test('where a “-” may be due, SUM is advised, too; where a figure is known, it mends all', () => {
  const [unknown] = serious(judged({ ...CHAIN, 'VI.2.4.2': 'không có' }));
  expect(said(unknown)).toContain('nếu ghi “-” thì cần dùng hàm SUM thay cho dấu +');
  expect(said(unknown, 'en')).toContain('for “-” use SUM in place of +');
  const [known] = serious(judged({ ...CHAIN, 'VI.2.4.2': '1 văn bản' }));
  expect(said(known)).toContain('sửa xong ô trên thì các công thức này tự tính lại.');
});

test('an error of a formula of its own is told there, not where it is added up', () => {
  const [finding, ...more] = serious(
    judged({ 'II.1.2': failing('=#REF!+1', '#REF!'), 'II.1': failing(sum('II.1.1', 'II.1.2'), '#REF!') }),
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'cell/unreadable', cells: [at('II.1.2'), at('II.1')] });
  expect(said(finding)).toContain(`Vì vậy công thức ở ${at('II.1')} báo lỗi #REF!`);
});

test('a sign that "+" cannot add is right: the formulas are told once, with SUM', () => {
  const [finding, ...more] = serious(
    judged({ 'II.1.2': '-', 'II.1': failing(sum('II.1.1', 'II.1.2')), 'I.1': failing(sum('II.1')) }),
  );
  expect(more).toEqual([]);
  expect(finding?.cells).toEqual([at('I.1'), at('II.1')]);
  expect(said(finding)).toContain(`${at('II.1.2')} ghi “-”, dấu + của Excel không cộng được`);
  expect(said(finding)).toContain('dùng hàm SUM thay cho dấu +');
  expect(said(finding, 'en')).toContain('use SUM in place of +');
});

test('two texts of one sum are two causes, and each names it', () => {
  const told = serious(
    judged({
      'VI.2.4.1': 'có 2',
      'VI.2.4.2': 'chưa',
      'VI.2.4': failing(sum('VI.2.4.1', 'VI.2.4.2', 'VI.2.4.3')),
    }),
  );
  expect(told.map(({ cells }) => cells[0])).toEqual([at('VI.2.4.1'), at('VI.2.4.2')]);
  expect(told.every(({ cells }) => cells.includes(at('VI.2.4')))).toBe(true);
});

test('a text among what SUM adds up is not the reason of an error that another cell has', () => {
  const range = `=SUM(${at('VI.2.2')}:${at('VI.2.5')})`;
  const told = serious(
    judged({ 'VI.2.3': 'không', 'VI.2.5': failing('=1/0', '#DIV/0!'), 'VI.2.1': failing(range, '#DIV/0!') }),
  );
  expect(told.find(({ cells }) => cells.includes(at('VI.2.1')))?.cells[0]).toBe(at('VI.2.5'));
});
