/** Rows of zeros under typed totals, rows left blank, figures in another money: one cause, said once, with what mends it. */
import type { Finding } from '../../../../src/core/finding/finding';
import { FORMS } from '../../../../src/forms/forms';
import type { Written } from '../../gridOf';
import { fillForm, tableIn } from '../../../forms/filledForm';
import { randomFrom } from '../../locate/consistentTable';
import { said } from './fieldTable';
import { findingAt, judged, serious } from './fieldTable';
import { figureIn, seriousOn, sheetOf } from './otherForms';

/** The cells of a row that hold counts, and what they hold. */
function countsIn(id: string, row: number, columns: string): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const column of columns) cells[`${column}${row}`] = figureIn(id, `${column}${row}`);
  return cells;
}

function filledWith(cells: Record<string, unknown>, written: Written): Record<string, Written> {
  return Object.fromEntries(Object.keys(cells).map((cell) => [cell, written]));
}

/** The form, a row of it, its columns of counts, and its rates. */
const ROWS = [
  ['mot-cua', 9, 'CDEFGHIJKL', 'M'],
  ['chi-tra-tro-cap', 9, 'CDEFGH', 'I'],
  ['tham-dinh-vbqppl', 10, 'CDEFGHIJK', ''],
] as const;

describe.each(ROWS)('%s', (id, row, columns, rates) => {
  const counts = countsIn(id, row, columns);
  const due = Object.entries(counts).filter(([, figure]) => figure > 0);

  test('a row of zeros under totals that count it is one finding, which names the row and its figures', () => {
    const [only, ...more] = seriousOn(sheetOf(id, filledWith(counts, 0)));
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      code: 'sum/broken',
      severity: 'error',
      facts: { gap: { kind: 'emptyRow' } },
    });
    expect(only!.suspects.map(({ cell, values }) => [cell, values[0]?.replace(/\./g, '')])).toEqual(
      due.map(([cell, figure]) => [cell, String(figure)]),
    );
    expect(said(only)).toMatch(/trong khi dòng “.+” ghi 0 ở mọi cột: đề nghị kiểm tra dòng này trước/);
    expect(said(only, 'en')).toMatch(/while the row “.+” has 0 in every column/);
  });

  test('a row of blanks is one finding, too', () => {
    const blank = filledWith(
      { ...counts, ...Object.fromEntries(rates.split('').map((column) => [`${column}${String(row)}`, 0])) },
      null,
    );
    const [only, ...more] = seriousOn(sheetOf(id, blank));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'cell/missing', facts: { count: Object.keys(blank).length } });
    expect(said(only)).toContain(`chưa có số liệu ở cả ${Object.keys(blank).length} ô`);
    expect(said(only)).toContain('tính từ các dòng liên quan thì');
    expect(said(only, 'en')).toContain('has no figure in any of its');
  });
});

test('two rows of zeros leave open which of them is meant', () => {
  const cells = { ...countsIn('mot-cua', 9, 'CDEFGHIJKL'), ...countsIn('mot-cua', 10, 'CDEFGHIJKL') };
  const told = seriousOn(sheetOf('mot-cua', filledWith(cells, 0)));
  const gaps = told.map((each: Finding) => (each.code === 'sum/broken' ? each.facts.gap : undefined));
  expect(gaps.filter((gap) => gap?.kind === 'emptyRow')).toEqual([]);
});

test('a total that is wrong in one column is that total, though a row of the list is 0 throughout', () => {
  const form = FORMS.find(({ id }) => id === 'mot-cua')!;
  const empty = tableIn(fillForm(form, randomFrom(11))).rows.find(({ printedLabel }) => printedLabel !== '');
  expect(empty).toBeDefined();
  const counts = countsIn('mot-cua', 9, 'CDEFGHIJKL');
  const totals = Object.fromEntries(
    'CDEFGHIJKL'
      .split('')
      .map((column) => [`${column}17`, figureIn('mot-cua', `${column}17`) - counts[`${column}9`]!]),
  );
  const cells = { ...filledWith(counts, 0), ...totals, M9: '-', M17: null };
  const rate = (100 * totals.H17!) / totals.G17!;
  const clean = { ...cells, M17: Math.round(rate * 100) / 100 };
  expect(seriousOn(sheetOf('mot-cua', clean))).toEqual([]);
  const told = seriousOn(sheetOf('mot-cua', { ...clean, D17: totals.D17! + 30, C17: totals.C17! + 30 }));
  expect(told.every((each) => each.code !== 'sum/broken' || each.facts.gap?.kind !== 'emptyRow')).toBe(true);
});

describe('money in another unit', () => {
  test('typed in đồng beside “Triệu đồng” is asked about, whatever the rate says', () => {
    const cells = {
      'VI.1.1': { value: 49_320_000_000, format: '#,##0' },
      'VI.1.2': { value: 31_154_000_000, format: '#,##0' },
      'VI.1': 63.17,
    };
    const told = serious(judged(cells));
    expect(told.map(({ code, suspects }) => [code, suspects[0]?.values[0]])).toEqual([
      ['unit/differs', '49.320'],
      ['unit/differs', '31.154'],
    ]);
    expect(said(told[0])).toMatch(/ghi 49.320.000.000 với đơn vị tính “Triệu đồng”.*đề nghị ghi 49.320\.$/);
    expect(said(told[0], 'en')).toContain('please write 49.320');
  });

  test('is said once where the unit says đồng, too', () => {
    const units = { 'VI.1.1': 'Đồng', 'VI.1.2': 'Đồng' };
    const cells = { 'VI.1.1': 49_320_000_000, 'VI.1.2': 31_154_000_000, 'VI.1': 63.17 };
    expect(serious(judged(cells, { units })).map(({ cells: [cell] }) => cell?.charAt(0))).toEqual(['C', 'C']);
  });

  test('is moved by what the cell stores, not by what it shows of it', () => {
    const rows = { units: { 'VI.1.1': 'Tỷ đồng', 'VI.1.2': 'Tỷ đồng' } };
    const cells = {
      'VI.1.1': { value: 49.32, format: '#,##0' },
      'VI.1.2': { value: 31.154, format: '#,##0' },
      'VI.1': 63.17,
    };
    const told = serious(judged(cells, rows));
    expect(told.map(({ code }) => code)).toEqual(['unit/differs', 'unit/differs']);
    expect(said(told[0])).toContain('49,32 Tỷ đồng là 49.320 Triệu đồng');
  });
});

describe('what a count may be', () => {
  test.each<readonly [string, readonly string[]]>([
    ['5.4', []],
    ['12.5', []],
    ['0.5', []],
    ['39.0', ['39']],
    ['39,000', ['39', '39.000']],
    ['1,2 nghìn', ['1.200']],
    ['04/05', []],
  ])('%j: %j', (text, values) => {
    const finding = findingAt(judged({ 'I.1': text }), 'cell/unreadable', 'I.1');
    expect(finding?.suspects.reduce<string[]>((all, suspect) => all.concat(suspect.values), [])).toEqual(
      values,
    );
  });

  test('is said where none is left', () => {
    const finding = findingAt(judged({ 'I.1': '5.4' }), 'cell/unreadable', 'I.1');
    expect(said(finding)).toMatch(/đơn vị tính “Văn bản” chỉ nhận số nguyên: đề nghị kiểm tra và ghi lại/);
    expect(said(finding, 'en')).toMatch(/the unit “Văn bản” takes whole numbers only/);
  });
});
