/** A cell with a formula is typed content, whatever it shows: it is named, and changed only on consent. */
import fc from 'fast-check';
import { CAREFUL, isAgreed, planFill } from '../../../src/core/fill/plan';
import { draw } from '../../../src/core/layout/drawForm';
import type { Cell } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { doiNguDangVien } from '../../../src/forms/party/doi-ngu-dang-vien';
import { kiemDiem } from '../../../src/forms/party/kiem-diem';
import { giaoDucTieuHoc } from '../../../src/forms/society/giao-duc-tieu-hoc';
import { coCauCanBo } from '../../../src/forms/staff/co-cau-can-bo';
import { gridOfLayout } from '../../app/gridOfLayout';
import { figureAddress } from '../../fixtures/reportedTable';
import { cellOf, type Written } from '../gridOf';
import { rowsWith, tableIn } from '../check/field/fieldTable';

const CODES = cchcXa.rows.filter(({ kind }) => kind === 'indicator').map(({ code }) => code);

test('a formula that shows nothing is named and left', () => {
  const cells = {
    'II.2.2.1': 0,
    'II.2.2.2': 0,
    'II.2.2': { value: '', formula: '=IF(D31=0,"",D32/D31*100)' },
  };
  const plan = planFill(tableIn(rowsWith(cells)));
  const change = plan.changes.find(({ row }) => row === 'II.2.2');
  expect(change).toMatchObject({ kind: 'replace', printedAfter: '-' });
  expect(change && isAgreed(change, CAREFUL)).toBe(false);
  const options = { ...CAREFUL, replace: new Set([figureAddress('II.2.2')]) };
  expect(planFill(tableIn(rowsWith(cells)), options).changes.map(({ kind }) => kind)).toEqual(['replace']);
});

test('nothing is filled on the strength of what would be put in its place', () => {
  const cells = {
    'II.1.1': { value: '', formula: '=IF(TRUE,"",1)' },
    'II.1': 2,
    'II.1.2': 1,
    'II.2.1': null,
  };
  const plan = planFill(tableIn(rowsWith(cells)));
  expect(plan.changes.filter((change) => isAgreed(change, CAREFUL))).toEqual([]);
  expect(plan.changes.find(({ row }) => row === 'II.1.1')).toMatchObject({
    kind: 'replace',
    printedAfter: '1',
  });
});

test('a formula that gives the figure of the rule is not even named', () => {
  const plan = planFill(tableIn(rowsWith({ 'II.1': { value: 2, formula: '=D26+D27' } })));
  expect(plan.changes).toEqual([]);
});

test('no table full of formulas loses one without consent', () => {
  const shown = fc.constantFrom<string | number | null>('', null, 0, 7, '-', '#DIV/0!');
  const formula = fc.constantFrom(
    '=IF(1=1,"",0)',
    '=D9/D8*100',
    '=SUM(D8:D12)',
    '=Khac!B2',
    '=VLOOKUP(A1,B:C,2,0)',
  );
  fc.assert(
    fc.property(
      fc.subarray(CODES, { minLength: 20 }),
      fc.array(fc.tuple(shown, formula), { minLength: 1, maxLength: 9 }),
      (codes, own) => {
        const cells: Record<string, Written> = {};
        codes.forEach((code, i) => {
          const [value, text] = own[i % own.length] ?? [null, ''];
          cells[code] = { value, formula: text, error: value === '#DIV/0!' };
        });
        const agreed = planFill(tableIn(rowsWith(cells))).changes.filter((change) =>
          isAgreed(change, CAREFUL),
        );
        expect(agreed.filter(({ before }) => before.formula !== null)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

const FORMS = [cchcXa, coCauCanBo, doiNguDangVien, kiemDiem, giaoDucTieuHoc];

test.each(FORMS.map((form) => [form.id, form] as const))('nor does a table of %s', (_id, form) => {
  const grid = gridOfLayout(draw(form, { unitName: 'UBND xã', period: { kind: 'halfYear', year: 2026 } }));
  const [table] = recognise(grid, form);
  if (!table) throw new Error('no table');
  const figures: number[] = [];
  table.columns.figures.forEach((column) => figures.push(column));
  const formula = fc.constantFrom(
    '=IF(1=1,"",0)',
    '=Khac!B2',
    '=SUM(A1:A2)',
    '=N(1)*2',
    '=IFERROR(A1/A2,"")',
    '=SUBTOTAL(109,A1:A3)',
    '=AGGREGATE(9,5,A1:A3)',
    '=ROUND(A1/A2*100,2)',
    '=TEXT(A1,"0")',
    '=INDIRECT("A"&1)',
    '=[Ky-truoc.xlsx]Biểu!$B$2',
  );
  const shown = fc.constantFrom<string | number | null>('', null, 0, 7, '-', '#DIV/0!', '#REF!');
  const own = fc.option(fc.tuple(shown, formula), { nil: null });
  fc.assert(
    fc.property(fc.array(own, { minLength: 5, maxLength: 23 }), (lots) => {
      const written = (row: number, column: number): Cell | undefined => {
        const isFigure = table.rows.some(({ at }) => at === row) && figures.includes(column);
        const lot = isFigure ? lots[(row * 7 + column) % lots.length] : undefined;
        if (!isFigure) return grid.cell(row, column);
        return lot
          ? cellOf({ value: lot[0], formula: lot[1], error: String(lot[0]).startsWith('#') })
          : cellOf(row % 9);
      };
      const filled = recognise({ ...grid, cell: written }, form);
      expect(filled.length).toBeGreaterThan(0);
      for (const each of filled) {
        const agreed = planFill(each).changes.filter((change) => isAgreed(change, CAREFUL));
        expect(agreed.filter(({ before }) => before.formula !== null)).toEqual([]);
      }
    }),
    { numRuns: 25, seed: 4 },
  );
});
