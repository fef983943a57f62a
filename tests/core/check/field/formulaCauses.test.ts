/** A formula that goes wrong is one cause: it is said once, with its cure, and what follows from it is not said beside it. */
import { figureAddress } from '../../../fixtures/reportedTable';
import type { Written } from '../../gridOf';
import { evaluate } from '../../../../src/core/check/evaluate';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { gridOf } from '../../gridOf';
import { judged, rowsWith, said, serious } from './fieldTable';

const at = figureAddress;
const PARTS = [at('VI.2.2'), at('VI.2.3'), at('VI.2.4'), at('VI.2.5')];

const VI21 = (value: number, formula: string): Record<string, Written> => ({
  'VI.2.1': { value, formula },
});

describe('a total of which four rules speak', () => {
  test.each([
    ['passes over a text', { ...VI21(0, `=SUM(${PARTS.join(',')})`), 'VI.2.5': '11' }, 'lưu số dạng văn bản'],
    ['is too short', VI21(0, `=SUM(${at('VI.2.2')}:${at('VI.2.4')})`), `không cộng ${at('VI.2.5')} (VI.2.5)`],
    ['shows an old result', VI21(9, '=' + PARTS.join('+')), 'kiểm tra lại'],
  ] as const)('its formula %s', (_name, cells, sentence) => {
    const judgement = judged(cells);
    expect(judgement.tally.broken).toBeGreaterThan(2);
    expect(serious(judgement).map(({ code, rows }) => [code, rows[0]])).toEqual([['sum/broken', 'VI.2.1']]);
    expect(said(serious(judgement)[0])).toContain(sentence);
  });

  test('a total that adds parts of parts is told that its formula is another', () => {
    const range = `=SUM(${at('VI.2.2')}:${at('VI.2.5')})`;
    const [finding, ...more] = serious(
      judged({ 'VI.2.4': 4, 'VI.2.4.1': 4, 'VI.2.5': 7, ...VI21(15, range) }),
    );
    expect(more).toEqual([]);
    expect(said(finding)).toContain(`vì công thức “${range}” không theo quy tắc này: đề nghị sửa công thức`);
    expect(said(finding, 'en')).toContain('is not this rule: please mend the formula');
  });

  test('a SUBTOTAL passes over the SUBTOTALs in its range, as Excel does', () => {
    const cells = {
      'VI.2.4': { value: 4, formula: `=SUBTOTAL(9,${at('VI.2.4.1')}:${at('VI.2.4.3')})` },
      'VI.2.4.1': 4,
      'VI.2.5': 7,
      ...VI21(11, `=SUBTOTAL(9,${at('VI.2.2')}:${at('VI.2.5')})`),
    };
    expect(serious(judged(cells))).toEqual([]);
  });
});

test('a rate that divides other rows is told with its formula, once', () => {
  const formula = `=ROUND(${at('I.1')}/${at('I.2.1')}*100,0)`;
  const [finding, ...more] = serious(judged({ 'I.2': { value: 19, formula } }));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'rate/broken', severity: 'error' });
  expect(said(finding)).toContain(`vì công thức “${formula}” không theo quy tắc này`);
});

test('an error value is told which cell brings it about', () => {
  const cells = {
    'II.1': { value: '#VALUE!', error: true, formula: `=${at('II.1.1')}+${at('II.1.2')}` },
    'II.1.2': '1 văn bản',
  };
  const [finding, ...more] = serious(judged(cells));
  expect(more).toEqual([]);
  expect(finding?.cells).toEqual([at('II.1.2'), at('II.1')]);
  expect(said(finding)).toContain(`Vì vậy công thức ở ${at('II.1')} báo lỗi #VALUE!`);
});

test('an error value is not called an altered formula as well', () => {
  const cells = { 'I.2': { value: '#REF!', error: true, formula: '=#REF!/D9' } };
  expect(serious(judged(cells)).map(({ code }) => code)).toEqual(['cell/unreadable']);
});

test('a SUM that counts an added row is kept, and asked about once', () => {
  const first = Number(at('II.1.1').slice(1));
  const rows = rowsWith({ 'II.1': { value: 5, formula: `=SUM(D${first}:D${first + 2})` } });
  rows.splice(first + 1, 0, ['1.3', 'Nghị quyết khác', 'Văn bản', 3]);
  const [table] = recognise(gridOf(rows), cchcXa);
  const [finding, ...more] = table ? serious(evaluate(table)) : [];
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'sum/broken', severity: 'warning', suspects: [] });
  expect(said(finding)).toContain('dòng thêm so với biểu mẫu');
});

test('one whole exceeded by two rules is named once', () => {
  const [finding] = serious(judged({ 'I.5.1': 60, 'I.5.4': '…' }));
  expect(finding).toMatchObject({ code: 'bound/broken' });
  expect(said(finding)).not.toContain('và cũng');
});

test('a total that writes its parts beside each other is told that its formula computes nothing', () => {
  const formula = `=${at('II.1.1')}&${at('II.1.2')}`;
  const [finding, ...more] = serious(
    judged({ 'II.1': { value: '611', formula }, 'II.1.1': 6, 'II.1.2': 11 }),
  );
  expect(more).toEqual([]);
  expect(said(finding)).toContain(`vì công thức “${formula}” không theo quy tắc này`);
});

test('a formula that shows nothing and is none of the form’s is one finding, with the figure that is due', () => {
  const cells = {
    'II.1': { value: '', formula: `=IF(${at('II.1.1')}>100,1,"")` },
    'II.1.1': 6,
    'II.1.2': 11,
  };
  const found = serious(judged(cells));
  expect(found.map(({ code }) => code)).toEqual(['cell/missing']);
  expect(said(found[0])).toContain('công thức cho kết quả rỗng, trong khi tính từ các dòng liên quan là 17');
});
