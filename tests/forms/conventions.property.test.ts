/** Every shipped form, filled with figures that agree and written as one office or another writes, is clean. */
import fc from 'fast-check';
import { evaluate } from '../../src/core/check/evaluate';
import { measureAt } from '../../src/core/form/form';
import { leadingColumns } from '../../src/core/layout/headerTree';
import type { Cell, Grid } from '../../src/core/sheet/grid';
import { recogniseAll } from '../../src/core/table/recognise/recognise';
import { shippedCatalogue } from '../../src/forms/catalogue';
import { FORMS } from '../../src/forms/forms';
import { showNumber } from '../../src/hosts/xlsx/read/showCell';
import { cellOf } from '../core/gridOf';
import { randomFrom } from '../core/locate/consistentTable';
import { fillForm, type FilledForm, gridWith, tableIn } from './filledForm';

const NBSP = '\u00a0';

/** How an office writes: one choice for the whole table each. */
const HABITS = fc.record({
  form: fc.constantFrom(...FORMS.filter(({ id }) => id !== 'cchc-xa').map(({ id }) => id)),
  figures: fc.constantFrom('numbers', 'texts', 'mixed'),
  thousands: fc.constantFrom('.', '', NBSP),
  countFormat: fc.constantFrom('General', '0', '#,##0', '#,##0;-#,##0;0', '@', '[$-42A]#,##0', null),
  blanks: fc.constantFrom('', ' ', NBSP),
  none: fc.constantFrom('-', '–', '—', ' - '),
  zero: fc.constantFrom('0', '-'),
  labels: fc.constantFrom('plain', 'decomposed', 'spaced', 'upper', 'broken', 'ended', 'dashed'),
  formulas: fc.boolean(),
  rateFormat: fc.constantFrom('0.00', '#,##0.00', '0.##', null),
  percentSign: fc.boolean(),
  orders: fc.constantFrom('plain', 'dotted', 'bracketed', 'spaced'),
  units: fc.constantFrom('plain', 'lower', 'bracketed', 'spaced'),
  headings: fc.constantFrom('plain', 'upper', 'broken', 'spaced', 'noted'),
  below: fc.array(
    fc.constantFrom(
      'Ghi chú: số liệu tính đến ngày 15/6/2026.',
      '(1) Gồm cả hồ sơ nộp trực tuyến.',
      'NGƯỜI LẬP BIỂU',
      'Bình Lư, ngày 20 tháng 6 năm 2026',
    ),
    { maxLength: 3 },
  ),
});
type Habits = typeof HABITS extends fc.Arbitrary<infer Each> ? Each : never;

function labelled(text: string, { labels }: Habits): string {
  switch (labels) {
    case 'decomposed':
      return text.normalize('NFD');
    case 'spaced':
      return ` ${text.replace(/ /g, NBSP + ' ')} `;
    case 'upper':
      return text.toUpperCase();
    case 'broken':
      return text.replace(' ', '\n');
    case 'ended':
      return text + ':';
    case 'dashed':
      return '- ' + text;
    default:
      return text;
  }
}

function numbered(order: string, { orders }: Habits): string {
  if (order === '') return '';
  return { plain: order, dotted: order + '.', bracketed: order + ')', spaced: ` ${order} ` }[orders];
}

function united(unit: string, { units }: Habits): string {
  const lower = unit.toLowerCase();
  return { plain: unit, lower, bracketed: `(${unit})`, spaced: NBSP + unit + ' ' }[units];
}

function headed(heading: string, { headings }: Habits): string {
  const upper = heading.toUpperCase();
  const broken = heading.replace(' ', '\n');
  return { plain: heading, upper, broken, spaced: ` ${heading}  `, noted: heading + ' (1)' }[headings];
}

function figured(
  cell: Cell,
  value: number | string,
  measure: string,
  habits: Habits,
  lot: number,
): Cell | undefined {
  const formula = habits.formulas ? cell.formula : null;
  if (typeof value === 'string') return cellOf(habits.none);
  if (value === 0 && measure === 'count' && formula === null && habits.zero === '-') return cellOf('-');
  const asText = habits.figures === 'texts' || (habits.figures === 'mixed' && lot % 2 === 0);
  const [whole = '', fraction] = String(value).split('.');
  // "1.234" and "606,789" in an amount are questions by right.
  if (asText && formula === null && fraction?.length !== 3) {
    const mark = measure === 'count' ? habits.thousands : '';
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, mark);
    const figure = fraction === undefined ? digits : digits + ',' + fraction;
    return cellOf(measure === 'rate' && habits.percentSign ? figure + '%' : figure);
  }
  const own = { count: habits.countFormat, rate: habits.rateFormat }[measure] ?? null;
  const format = own ?? cell.format;
  return { value, format, text: showNumber(value, format), formula };
}

function written(filled: FilledForm, habits: Habits): Grid {
  const base = gridWith(filled);
  const { form, rows } = tableIn(filled);
  const leading = leadingColumns(form);
  const measures = new Map<string, string>();
  for (const { row, at } of rows)
    form.columns.forEach((column, i) => measures.set(`${at},${leading + i}`, measureAt(row, column)));
  const body = new Set(rows.map(({ at }) => at));
  const { headerRows } = filled.layout;
  return {
    ...base,
    rows: base.rows + 1 + habits.below.length,
    cell: (row, column) => {
      const cell = base.cell(row, column);
      const place = `${row},${column}`;
      const value = filled.figures.get(place);
      const text = typeof cell?.value === 'string' ? cell.value : '';
      const below = habits.below[row - base.rows - 1];
      if (column === 1 && below !== undefined) return cellOf(below);
      // The last of the header's rows holds the numbers of columns.
      if (text !== '' && row >= headerRows.first && row < headerRows.last && /[a-zà-ỹ]{3}/i.test(text))
        return cellOf(headed(text, habits));
      if (text !== '' && body.has(row) && column === 0 && leading > 1) return cellOf(numbered(text, habits));
      if (text !== '' && body.has(row) && column === 2 && leading > 2) return cellOf(united(text, habits));
      if (value !== undefined && cell)
        return figured(cell, value, measures.get(place) ?? '', habits, row + column);
      if (cell && body.has(row) && column === 1 && leading > 1 && typeof cell.value === 'string')
        return cellOf(labelled(cell.value, habits));
      return cell ?? (body.has(row) && column >= leading ? cellOf(habits.blanks) : undefined);
    },
  };
}

/** `CONVENTIONS=300 npx jest conventions` for a long run. */
const RUNS = Number(process.env.CONVENTIONS ?? 25);

test('a clean table of any form in many conventions draws no error and no warning', () => {
  fc.assert(
    fc.property(HABITS, fc.integer({ min: 1, max: 999 }), (habits, seed) => {
      const form = FORMS.find(({ id }) => id === habits.form)!;
      const grid = written(fillForm(form, randomFrom(seed)), habits);
      const [table, ...more] = recogniseAll(grid, shippedCatalogue());
      expect([table?.form.id, more.length]).toEqual([habits.form, 0]);
      const serious = evaluate(table!).findings.filter(
        // Figures drawn at random jump from one period's column to the other's.
        ({ severity, code }) => severity !== 'info' && code !== 'period/jump',
      );
      expect(serious.map(({ code, cells, printed }) => [code, cells[0], printed].join(' '))).toEqual([]);
    }),
    { numRuns: RUNS, seed: 12 },
  );
});
