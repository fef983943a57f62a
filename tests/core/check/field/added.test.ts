/** Rows that an office added: "Trong đó" is at most its whole and no share of a sum; nothing good is proposed away. */
import { additionTo } from '../../../../src/app/learn/addToForm';
import { sureFixes } from '../../../../src/app/session/fixTables';
import { evaluate, type Judgement } from '../../../../src/core/check/evaluate';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import type { Table } from '../../../../src/core/table/table';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { inserted } from '../../../hosts/excel/field/fieldSheets';
import { gridOf, type Written } from '../../gridOf';
import { said, serious, UNITS } from './fieldTable';

function tableWith(figures: Record<string, Written>, after: string, row: Written[]): Table {
  return recognise(gridOf(inserted(figures, after, row)), cchcXa)[0]!;
}

const told = (judgement: Judgement): string[] =>
  serious(judgement).map(({ code, cells }) => [code, cells[0]].join(' '));

describe('“Trong đó” in an added row', () => {
  test.each([
    ['V.3.1', 'Trong đó: nữ', 4],
    ['I.5.1', '- Trong đó: nhiệm vụ đột xuất', 77],
    ['III.3.1', 'Tr.đó: nộp trực tuyến', 2654],
  ])('under %s is more than its whole only where it is', (code, label, whole) => {
    const over = tableWith({ [code]: whole }, code, ['', label, null, whole + 5]);
    const finding = evaluate(over).findings.find(
      (each) => each.code === 'bound/broken' && each.rule === null,
    );
    expect(finding).toMatchObject({ severity: 'error', rows: [code] });
    expect(said(finding)).toContain(`${label}” ghi`);
    expect(said(finding)).toContain('(nhiều hơn 5)');
    expect(evaluate(over).findings.some((each) => each.code === 'row/extra')).toBe(false);
    const within = evaluate(tableWith({ [code]: whole }, code, ['', label, null, whole]));
    expect(within.findings.some((each) => each.code === 'bound/broken' && each.rule === null)).toBe(false);
  });

  test('of another unit is not compared', () => {
    const judgement = evaluate(tableWith({}, 'V.3.1', ['', 'Trong đó: kinh phí', 'Triệu đồng', 900]));
    expect(judgement.findings.filter(({ rule, code }) => code === 'bound/broken' && rule === null)).toEqual(
      [],
    );
  });

  test('closes no gap of a sum', () => {
    const figures = { 'II.1': 18, 'II.1.1': 6, 'II.1.2': 11, 'II.2.1': 8 };
    const judgement = evaluate(tableWith(figures, 'II.1.2', ['', 'Trong đó: liên tịch', 'Văn bản', 1]));
    expect(judgement.findings.find(({ code }) => code === 'sum/broken')).toMatchObject({ severity: 'error' });
  });

  test('kept in the form is judged by its bound', () => {
    const table = tableWith({ 'V.3.1': 4 }, 'V.3.1', ['', 'Trong đó: nữ', 'Người', 2]);
    const { findings } = evaluate(table);
    const addition = additionTo(table, findings, findings);
    expect(addition).toMatchObject({ rows: [{ code: 'V.3.1a' }], bounds: ['V.3.1a <= V.3.1'], fresh: 0 });
    const over = gridOf(inserted({ 'V.3.1': 4 }, 'V.3.1', ['', 'Trong đó: nữ', 'Người', 7]));
    expect(told(evaluate(recognise(over, addition!.form)[0]!))).toEqual(['bound/broken D84']);
  });
});

test('a total that counts an added row and differs from another section is asked about, and no figure proposed', () => {
  const table = tableWith({ ...UNITS, 'VI.2.1': 15 }, 'VI.2.5', ['2.7', 'Số ĐVSN khác', 'Đơn vị', 1]);
  const judgement = evaluate(table);
  expect(serious(judgement).map(({ code, suspects }) => [code, suspects])).toEqual([
    ['equal/broken', []],
    ['sum/broken', []],
  ]);
  expect(sureFixes({ table, judgement, open: judgement.findings })).toEqual({ fixes: [], withheld: [] });
});
