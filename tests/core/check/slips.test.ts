/** Slips that offices make beside wrong figures, each said once and rightly. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { describe as sentenceOf } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { figureAddress, HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf, type Written } from '../gridOf';

function found(rows: Written[][]): readonly Finding[] {
  const [table] = recognise(gridOf(rows, HEADER_MERGES), cchcXa);
  if (!table) throw new Error('no table');
  return evaluate(table).findings;
}

function loud(rows: Written[][]): Finding[] {
  return found(rows).filter((finding) => finding.severity !== 'info');
}

/** The mended table with these figures. */
function withFigures(figures: Readonly<Record<string, string>>): Written[][] {
  return sheetRows({ ...MENDED, ...figures });
}

function rowOf(code: string): number {
  return Number(figureAddress(code).slice(1)) - 1;
}

test('a tick in an answer of 0 or 1 is out of its domain', () => {
  const said = loud(sheetRows({ ...MENDED, 'I.6': 'x' }));
  expect(said.map(({ code, rows }) => [code, rows])).toEqual([['cell/domain', ['I.6']]]);
});

test('a row printed twice is said to repeat the first', () => {
  const rows = sheetRows(MENDED);
  rows.splice(rowOf('I.5.2') + 1, 0, [...rows[rowOf('I.5.2')]!.slice(0, 3), '70']);
  const said = loud(rows);
  expect(said.map(({ code }) => code)).toEqual(['row/extra']);
  expect(said[0]).toMatchObject({
    facts: { repeats: { code: 'I.5.2', cell: 'B' + String(rowOf('I.5.2') + 1) } },
  });
});

test('a column of units that nobody filled in is one finding', () => {
  const rows = sheetRows(MENDED, { units: Object.fromEntries(cchcXa.rows.map(({ code }) => [code, ''])) });
  const said = loud(rows);
  expect(said.map(({ code }) => code)).toEqual(['unit/differs']);
  expect(said[0]?.cells.length).toBeGreaterThan(90);
});

test('footnote marks after labels change nothing', () => {
  const labels = Object.fromEntries(
    cchcXa.rows.map(({ code, label }, i) => [code, label + ['(1)', ' (*)', '²'][i % 3]!]),
  );
  expect(loud(sheetRows(MENDED, { labels }))).toEqual([]);
});

test('a live formula that shows nothing for 0/0 is right', () => {
  const cell = (code: string, figure: string): Written =>
    code === 'I.3.2' ? { value: '', text: '', formula: '=IF(D13=0,"",D14/D13*100)' } : figure;
  expect(loud(sheetRows(MENDED, { cell }))).toEqual([]);
});

describe('a rate above 100', () => {
  test('is an error though the form has no base for it', () => {
    const said = loud(withFigures({ 'IV.2.5': '101' }));
    expect(said.map(({ code, severity, rows }) => [code, severity, rows[0]])).toEqual(
      expect.arrayContaining([['bound/broken', 'error', 'IV.2.5']]),
    );
  });

  test('is nowhere proposed: 2.297 of 2.279 printed as 100 is no matter of rounding', () => {
    const said = loud(withFigures({ 'VII.3.1': '2.279' }));
    expect(said.map(({ code, rows }) => [code, rows])).toEqual([['bound/broken', ['VII.3.2', 'VII.3.1']]]);
  });
});

test('a text with a comma is as it was typed, no thousand that a host took for decimals', () => {
  const [said] = loud(withFigures({ 'I.2.1': '56,96' })).filter(({ code }) => code === 'cell/domain');
  expect(said?.expected).toBe('');
});

describe('differing decimals', () => {
  test.each([
    [{ 'I.2': '56,9620' }, '2'],
    [{ 'I.2': '57', 'III.3.2': '100', 'III.4': '99,6', 'VII.4.4': '99,9', 'VII.4.5': '13' }, '1'],
    // A sheet shows 57,00 as 57.
    [{ 'I.2': '57', 'III.3.2': '99', 'III.4': '99', 'VII.4.4': '99,91', 'VII.4.5': '13,33' }, '2'],
  ])('%j: as most rates have them', (figures, decimals) => {
    const [said] = found(withFigures(figures)).filter(({ code }) => code === 'style/decimals');
    expect(said?.expected).toBe(decimals);
    expect(sentenceOf(said!, wordsOf('vi'))).toContain(`thống nhất ${decimals} chữ số`);
  });
});

test('a lost thousand that the format #,##0 hides is proposed; a computed fraction is not taken for one', () => {
  const said = (cell: Written): Finding[] =>
    loud(sheetRows(MENDED, { cell: (code, figure) => (code === 'III.1.4' ? cell : figure) })).filter(
      ({ code }) => code === 'cell/stored',
    );
  const shown = { value: 358.412, text: '358', format: '#,##0' };
  const [typed] = said(shown);
  expect(typed?.suspects.map(({ values }) => values)).toEqual([['358.412']]);
  expect(sentenceOf(typed!, wordsOf('vi'))).toContain('có thể là 358.412, nếu Excel');
  const [computed] = said({ ...shown, formula: '=358412/1000' });
  expect(computed?.suspects).toEqual([]);
  expect(sentenceOf(computed!, wordsOf('vi'))).toContain('chỉ nhận số nguyên: đề nghị');
});
