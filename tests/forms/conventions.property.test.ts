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
    return cellOf(fraction === undefined ? digits : digits + ',' + fraction);
  }
  const format = (measure === 'count' ? habits.countFormat : null) ?? cell.format;
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
  return {
    ...base,
    cell: (row, column) => {
      const cell = base.cell(row, column);
      const place = `${row},${column}`;
      const value = filled.figures.get(place);
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
