/** A table that agrees, written as one office or another writes its tables, draws neither error nor warning. */
import fc from 'fast-check';
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import { contextsOf, ownFormula, rulesOf } from '../../../../src/core/rule/kinds/definingRule';
import { kindOf } from '../../../../src/core/rule/kinds/kinds';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { bare } from '../../../../src/core/text/vietnamese';
import { showNumber } from '../../../../src/hosts/xlsx/read/showCell';
import { MENDED } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';
import { asNumber } from './fieldTable';

const NBSP = '\u00a0';
const ACCOUNTING = '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)';

/** How an office writes: one choice for the whole table each, and a lot for every cell. */
const HABITS = fc.record({
  figures: fc.constantFrom('numbers', 'texts', 'mixed'),
  thousands: fc.constantFrom('.', '', NBSP),
  countFormat: fc.constantFrom(
    'General',
    '0',
    '#,##0',
    '#,##0;-#,##0;0',
    '@',
    ACCOUNTING,
    '[$-42A]#,##0',
    '0.0',
  ),
  rateFormat: fc.constantFrom('General', '0.00', '#,##0.00', '0.00%', '0.##'),
  percentSign: fc.boolean(),
  blanks: fc.constantFrom('', ' ', NBSP, '\u200b'),
  none: fc.constantFrom('-', '–', '—', ' - ', ''),
  cannot: fc.constantFrom('x', 'X', '×'),
  zero: fc.constantFrom('0', '00', '-'),
  formulas: fc.constantFrom('none', 'form', 'guarded', 'rounded'),
  labels: fc.constantFrom('plain', 'decomposed', 'spaced', 'upper', 'broken', 'ended', 'dashed', 'bare'),
  orders: fc.constantFrom('', '.', ')', '/', 'number', 'full', 'none'),
  units: fc.constantFrom('plain', 'lower', 'bracketed', 'spaced'),
  header: fc.constantFrom('one', 'two', 'numbered', 'noted', 'short', 'upper'),
  titles: fc.integer({ min: 0, max: 3 }),
  aside: fc.integer({ min: 0, max: 2 }),
  lots: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 7, maxLength: 7 }),
});
type Habits = typeof HABITS extends fc.Arbitrary<infer Each> ? Each : never;

function labelled(label: string, { labels }: Habits): string {
  switch (labels) {
    case 'decomposed':
      return label.normalize('NFD');
    case 'spaced':
      return ` ${label.replace(/ /g, NBSP + ' ')} `;
    case 'upper':
      return label.toUpperCase();
    case 'broken':
      return label.replace(' ', '\n');
    case 'ended':
      return label + ':';
    case 'dashed':
      return '- ' + label;
    case 'bare':
      return bare(label);
    default:
      return label;
  }
}

function ordered(order: string, code: string, { orders }: Habits): Written {
  if (order === '' || orders === 'none') return null;
  if (orders === 'full') return code;
  if (orders === 'number' && /^[0-9]+(\.[0-9])?$/.test(order)) return Number(order);
  return orders === 'number' ? order : order + orders;
}

function unitOf(unit: string, { units }: Habits): string {
  if (units === 'lower') return unit.toLowerCase();
  if (units === 'bracketed' && unit !== '') return `(${unit})`;
  return units === 'spaced' ? unit.replace(/ /g, '  ') + ' ' : unit;
}

/** The form's own formula for a derived cell, as an office writes it; null where it types the figure. */
function formulaOf(code: string, habits: Habits, firstRow: number, column: string): string | null {
  if (habits.formulas === 'none') return null;
  const at = (row: string): string =>
    column + String(firstRow + cchcXa.rows.findIndex((each) => each.code === row) + 1);
  for (const rule of rulesOf(cchcXa)) {
    const target = kindOf(rule.body).target(rule.body);
    if (target?.row !== code || rule.severity === 'info') continue;
    const [context] = contextsOf(
      rule,
      cchcXa,
      cchcXa.rows.map((row) => row.code),
    );
    const formula = context && ownFormula({ rule, context }, cchcXa, at);
    if (formula === null || formula === undefined) return null;
    const body = formula.slice(1);
    if (habits.formulas === 'guarded') return `=IFERROR(${body},"-")`;
    return habits.formulas === 'rounded' ? `=ROUND(${body},2)` : formula;
  }
  return null;
}

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark);
}

function figureCell(
  code: string,
  printed: string,
  habits: Habits,
  lot: number,
  formula: string | null,
): Written {
  const { measure } = cchcXa.rows.find((row) => row.code === code) ?? {};
  if (printed === '') return habits.blanks;
  if (printed === '-') return measure === 'rate' ? habits.none : '-';
  if (printed === 'x') return habits.cannot;
  if (printed === '0' && measure === 'count' && formula === null)
    return habits.zero === '0' ? 0 : habits.zero;
  const value = asNumber(printed);
  if (typeof value !== 'number') return printed;
  const percent = measure === 'rate' && habits.rateFormat.endsWith('%');
  const asText = habits.figures === 'texts' || (habits.figures === 'mixed' && lot % 2 === 0);
  if (asText && formula === null) {
    const [whole = '', fraction] = printed.replace(/\./g, '').split(',');
    const text = grouped(whole, habits.thousands) + (fraction === undefined ? '' : ',' + fraction);
    return measure === 'rate' && (habits.percentSign || percent) ? text + (lot === 1 ? ' %' : '%') : text;
  }
  const format =
    measure === 'rate' ? habits.rateFormat : measure === 'count' ? habits.countFormat : 'General';
  const stored = percent ? Number((value / 100).toFixed(6)) : value;
  return { value: stored, format, text: showNumber(stored, format), formula };
}

function tableOf(habits: Habits, wrong: Readonly<Record<string, string>> = {}): Written[][] {
  const titles: Written[][] = Array.from({ length: habits.titles }, (_, i) =>
    i === 0 ? ['ỦY BAN NHÂN DÂN XÃ'] : ['Biểu thống kê số liệu'],
  );
  const words = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];
  const noted = habits.header === 'noted';
  const header: Written[][] =
    habits.header === 'two'
      ? [
          ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', null],
          [null, null, 'Đơn vị tính', 'Số liệu'],
        ]
      : habits.header === 'numbered'
        ? [words, ['(1)', '(2)', '(3)', '(4)']]
        : habits.header === 'short'
          ? [['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả']]
          : habits.header === 'upper'
            ? [words.map((word) => word.toUpperCase())]
            : [noted ? [...words, 'Ghi chú'] : words];
  const first = titles.length + header.length;
  const aside: Written[] = Array.from({ length: habits.aside }, () => null);
  const column = String.fromCharCode(68 + habits.aside);
  const body = cchcXa.rows.map((row, i): Written[] => {
    const lot = habits.lots[i % habits.lots.length] ?? 0;
    // Of a percent format the rate itself is the figure, not its hundredfold.
    const percent = row.measure === 'rate' && habits.rateFormat.endsWith('%');
    const formula = percent ? null : formulaOf(row.code, habits, first, column);
    return [
      ordered(row.order, row.code, habits),
      labelled(row.label, habits),
      unitOf(row.unit, habits),
      figureCell(row.code, wrong[row.code] ?? MENDED[row.code] ?? '', habits, lot, formula),
      ...(noted && lot === 3 ? ['Số ước'] : []),
    ];
  });
  return [...titles, ...header, ...body].map((row) => [...aside, ...row]);
}

/** `CONVENTIONS=300 npx jest conventions` for a long run. */
const RUNS = Number(process.env.CONVENTIONS ?? 25);

function judged(rows: Written[][]): readonly Finding[] {
  const [table, ...more] = recognise(gridOf(rows), cchcXa);
  expect([table?.rows.length, more.length]).toEqual([cchcXa.rows.length, 0]);
  return table ? evaluate(table).findings.filter(({ severity }) => severity !== 'info') : [];
}

test('a clean table in many conventions draws no error and no warning', () => {
  fc.assert(
    fc.property(HABITS, (habits) => {
      const serious = judged(tableOf(habits));
      expect(serious.map(({ code, cells, printed }) => [code, cells[0], printed].join(' '))).toEqual([]);
    }),
    { numRuns: RUNS, seed: 12 },
  );
});

test('and one wrong total in it is always found', () => {
  fc.assert(
    fc.property(HABITS, (habits) => {
      const serious = judged(tableOf(habits, { 'II.1': '71' }));
      expect(serious.map(({ code, severity, rows }) => [code, severity, rows[0]])).toEqual([
        ['sum/broken', 'error', 'II.1'],
      ]);
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: 13 },
  );
});
