/** Rows and columns of the table itself that are hidden: judged all the same, and said once. */
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { doiNguDangVien } from '../../../../src/forms/party/doi-ngu-dang-vien';
import { randomFrom } from '../../locate/consistentTable';
import { fillForm, gridWith } from '../../../forms/filledForm';
import { gridOf } from '../../gridOf';
import { at } from '../../../hosts/excel/field/fieldSheets';
import { rowsWith, said } from './fieldTable';

function findings(
  hiddenRows: readonly number[],
  formulas: Parameters<typeof rowsWith>[0] = {},
): readonly Finding[] {
  const grid = { ...gridOf(rowsWith(formulas)), hiddenRows: new Set(hiddenRows) };
  return evaluate(recognise(grid, cchcXa)[0]!).findings;
}

const hiddenOf = (all: readonly Finding[]): readonly Finding[] =>
  all.filter(({ code }) => code.endsWith('/hidden'));

test('a hidden row of the table', () => {
  const [only, ...more] = hiddenOf(findings([at('II.1.2')]));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ severity: 'info', rows: ['II.1.2'] });
  expect(said(only)).toContain('(chỉ tiêu II.1.2) đang ẩn: số liệu vẫn được kiểm tra');
});

test('forty filtered rows are said once, headings apart', () => {
  const rows = Array.from({ length: 40 }, (_, i) => at('III') + i);
  const told = hiddenOf(findings(rows));
  expect(told).toHaveLength(1);
  expect(said(told[0])).toMatch(
    /^29 dòng của biểu, từ dòng \d+ của trang tính \(chỉ tiêu III\.1\.1\), đang ẩn/,
  );
  expect(said(told[0], 'en')).toContain('are hidden');
});

test('what a SUBTOTAL leaves out is said with the sum alone', () => {
  const first = String(at('II.1.1') + 1);
  const last = String(at('II.1.2') + 1);
  const formula = `=SUBTOTAL(109,D${first}:D${last})`;
  const all = findings([at('II.1.2')], { 'II.1': { value: 6, formula }, 'II.1.1': 6, 'II.1.2': 11 });
  expect(hiddenOf(all)).toEqual([]);
  expect(all.find(({ code }) => code === 'sum/broken')).toMatchObject({
    facts: { gap: { kind: 'hiddenRows' } },
  });
});

test.each([[[3]], [[3, 4]]])('hidden columns %j of a form of many columns', (columns) => {
  const grid = gridWith(fillForm(doiNguDangVien, randomFrom(7)));
  const table = recognise({ ...grid, hiddenColumns: new Set(columns) }, doiNguDangVien)[0]!;
  const told = hiddenOf(evaluate(table).findings);
  expect(told.map(({ severity, cells }) => [severity, cells.length])).toEqual([['info', columns.length]]);
  expect(said(told[0])).toContain('của biểu đang ẩn');
});
