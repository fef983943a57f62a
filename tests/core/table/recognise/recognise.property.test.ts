import fc from 'fast-check';
import { evaluate } from '../../../../src/core/check/evaluate';
import { addressOf, type Grid } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { bare } from '../../../../src/core/text/vietnamese';
import { tidy } from '../../../../src/core/text/label';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { REPORTED, REPORTED_LABELS, REPORTED_UNITS } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';

/** The reported table's rows; its slips must be found whatever the sheet looks like. */
const LINES = cchcXa.rows.map(({ code, order, label, unit }) => ({
  code,
  order,
  label: REPORTED_LABELS[code] ?? label,
  unit: REPORTED_UNITS[code] ?? unit,
  figure: REPORTED[code] ?? '',
}));

type Change = (text: string) => string;
const CASES: readonly Change[] = [(text) => text, (text) => text.toUpperCase(), (text) => text.toLowerCase()];
const FORMS: readonly Change[] = [(text) => text, (text) => text.normalize('NFD')];
const SPACES: readonly Change[] = [
  (text) => text,
  (text) => text.replace(/ /g, '  ') + ' ',
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/ /, '\n'),
  (text) => '\u200b' + text.replace(/ /g, ' \u200b'),
];
const ENDS: readonly Change[] = [
  (text) => text,
  (text) => text + ':',
  (text) => text + '.',
  (text) => '- ' + text,
];

const ORDERS: readonly ((order: string, code: string) => string | null)[] = [
  (order) => order,
  (order) => order + '.',
  (order) => order + ')',
  (_order, code) => code,
  (order, code) => (code.includes('.') ? order : 'Phần ' + order),
  () => null,
];

const HEADINGS = {
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'S\nT\nT'],
  label: ['Chỉ tiêu thống kê', 'Nội dung', 'Tên chỉ tiêu', 'NỘI DUNG CHỈ TIÊU'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị', 'Đơn vị\ntính'],
  figure: ['Số liệu', 'Kết quả', 'Số lượng', 'Thực hiện', 'SỐ LIỆU BÁO CÁO'],
};
const PAGES = { none: [], once: [0], twice: [0, 60], 'each page': [0, 25, 50, 75, 100] };
// Columns of another period or sum are judged like the form's own and have findings of their own.
const EXTRA = ['Ghi chú', 'So sánh', 'Đơn vị thực hiện'];

const layout = fc.record({
  down: fc.nat(12),
  right: fc.nat(5),
  letters: fc.tuple(fc.constantFrom(...CASES), fc.constantFrom(...FORMS), fc.constantFrom(...SPACES)),
  end: fc.constantFrom(...ENDS),
  order: fc.constantFrom(...ORDERS),
  headings: fc.tuple(
    fc.constantFrom(...HEADINGS.order),
    fc.constantFrom(...HEADINGS.label),
    fc.constantFrom(...HEADINGS.unit),
    fc.constantFrom(...HEADINGS.figure),
  ),
  header: fc.constantFrom<keyof typeof PAGES>('none', 'once', 'twice', 'each page'),
  numbers: fc.constantFrom(null, ['(1)', '(2)', '(3)', '(4)'], ['A', 'B', 'C', '1']),
  extra: fc.array(fc.record({ heading: fc.constantFrom(...EXTRA), at: fc.nat(4) }), { maxLength: 2 }),
  columns: fc.shuffledSubarray(['order', 'label', 'unit', 'figure'], { minLength: 4 }),
  blank: fc.option(fc.nat(123)),
  hidden: fc.array(fc.nat(140), { maxLength: 10 }),
});
type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never;

interface Laid {
  readonly grid: Grid;
  /** What stands at an address, whatever the layout: "D7" is the figure of I.2. */
  readonly place: ReadonlyMap<string, string>;
}

function lay(options: Layout): Laid {
  // Without a header the columns must tell themselves; labels left of figures, and nothing beside them.
  const headed = options.header !== 'none';
  const names = headed ? options.columns : ['order', 'label', 'unit', 'figure'];
  const extra = headed ? options.extra : [];
  const columns: string[] = names.slice();
  for (const { heading, at } of extra) columns.splice(at, 0, heading);

  const [upper, form, space] = options.letters;
  const typed = (text: string): string => space(form(upper(text)));
  const heading: Record<string, string> = {};
  ['order', 'label', 'unit', 'figure'].forEach((name, i) => (heading[name] = options.headings[i] ?? ''));
  const indent: Written[] = new Array<Written>(options.right).fill(null);
  const header: Written[][] = [[...indent, ...columns.map((name) => form(heading[name] ?? name))]];
  const { numbers } = options;
  if (numbers && extra.length === 0) {
    header.push([...indent, ...columns.map((name) => numbers[names.indexOf(name)] ?? null)]);
  }

  const rows: Written[][] = new Array<Written[]>(options.down).fill([]);
  const place = new Map<string, string>();
  const pages: readonly number[] = PAGES[options.header];
  LINES.forEach((line, i) => {
    if (pages.includes(i)) rows.push(...header);
    if (options.blank === i) rows.push([]);
    const cells: Record<string, Written> = {
      order: options.order(line.order, line.code),
      label: options.end(typed(line.label)),
      unit: typed(line.unit),
      figure: line.figure,
    };
    columns.forEach((name, column) => {
      place.set(addressOf({ row: rows.length, column: options.right + column }), line.code + ' ' + name);
    });
    rows.push([
      ...indent,
      ...columns.map((name) => (name in cells ? (cells[name] ?? null) : line.figure === '' ? null : 7)),
    ]);
  });
  return { grid: { ...gridOf(rows), hiddenRows: new Set(options.hidden) }, place };
}

const letters = (text: string): string =>
  bare(tidy(text))
    .replace(/[^0-9a-z,.%]+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim();

/** The findings with places for addresses, and texts of labels and units as they sound. */
function findingsIn({ grid, place }: Laid): string[] {
  const tables = recognise(grid, cchcXa);
  expect(tables).toHaveLength(1);
  const where = (cell: string): string => place.get(cell) ?? cell;
  return evaluate(tables[0]!)
    .findings.map(({ code, severity, rule, rows, cells, printed, expected, suspects }) =>
      JSON.stringify([
        code,
        severity,
        rule,
        rows,
        cells.map(where),
        letters(printed),
        expected,
        suspects.map((suspect) => [suspect.row, where(suspect.cell), suspect.values]),
      ]),
    )
    .sort();
}

/** What is said of columns, and all else but that rows are hidden, which lies in the layout. */
function parted(findings: readonly string[]): [columns: string[], others: string[]] {
  const isColumn = (each: string): boolean => each.startsWith('["column/');
  const others = findings.filter((each) => !isColumn(each) && !each.startsWith('["row/hidden"'));
  return [findings.filter(isColumn), others];
}

const PLAIN: Layout = {
  down: 0,
  right: 0,
  letters: [CASES[0]!, FORMS[0]!, SPACES[0]!],
  end: ENDS[0]!,
  order: ORDERS[0]!,
  headings: ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
  header: 'once',
  numbers: null,
  extra: [],
  columns: ['order', 'label', 'unit', 'figure'],
  blank: null,
  hidden: [],
};

test('the layout of a sheet changes no finding but its address', () => {
  const findings = findingsIn(lay(PLAIN));
  expect(findings.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(layout, (options) => {
      const [columns, others] = parted(findingsIn(lay(options)));
      expect(others).toEqual(findings);
      // A further column of figures is said, once; a finding of it would be none of the form's.
      expect(columns.length).toBeLessThanOrEqual(options.extra.length);
    }),
    { numRuns: 60 },
  );
});

describe('whatever rows were left out, put in and misspelt', () => {
  const rows = cchcXa.rows.length;
  const edits = fc.record({
    left: fc.uniqueArray(fc.nat(rows - 1), { maxLength: 60 }),
    added: fc.uniqueArray(fc.integer({ min: 1, max: rows - 2 }), { maxLength: 8 }),
    misspelt: fc.uniqueArray(fc.nat(rows - 1), { maxLength: 8 }),
    order: fc.constantFrom(...ORDERS.slice(0, 4)),
  });

  test('each row that is left has its own figure, and only those left out are missing', () => {
    fc.assert(
      fc.property(edits, ({ left, added, misspelt, order }) => {
        const body: Written[][] = [];
        const figures: Record<string, string> = {};
        const missing: string[] = [];
        let extra = 0;
        cchcXa.rows.forEach((row, i) => {
          if (left.includes(i)) missing.push(row.code);
          else {
            const label = misspelt.includes(i) ? row.label.replace(/([aeiou])([a-z])/, '$2$1') : row.label;
            figures[row.code] = String(1000 + i);
            body.push([order(row.order, row.code), label, row.unit, 1000 + i]);
          }
          if (!added.includes(i) || left.includes(i) || left.includes(i + 1)) return;
          extra++;
          body.push(['9.' + String(i), 'Sản lượng thóc vụ ' + String(i), 'Tấn', 7]);
        });
        const tables = recognise(gridOf([['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ...body]), cchcXa);
        expect(tables).toHaveLength(1);
        const table = tables[0]!;
        const found: Record<string, string> = {};
        for (const row of table.rows) found[row.row.code] = table.grid.cell(row.at, 3)!.text;
        expect(found).toEqual(figures);
        expect(table.rows.every(({ placing }) => placing === 'inPlace')).toBe(true);
        expect(table.extra).toHaveLength(extra);
        const said = table.missing.reduce<string[]>(
          (all, group) => all.concat(group.rows.map(({ code }) => code)),
          [],
        );
        expect(said).toEqual(missing);
      }),
      { numRuns: 60 },
    );
  });
});

test('a sheet of anything at all is read without a fault', () => {
  const scrap = fc.oneof(
    fc.constantFrom(...LINES.map(({ label }) => label)),
    fc.constantFrom(...LINES.map(({ order }) => order)),
    fc.constantFrom(
      'STT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Số liệu',
      'Ghi chú',
      '(1)',
      '(2)',
      'A',
      'Hồ sơ',
      '%',
      'Tæng sè',
      'Toång soá',
    ),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.constant(null),
    fc.record({
      value: fc.double({ noNaN: true }),
      format: fc.constantFrom('d-mmm', '0.00%', '@'),
      text: fc.string(),
    }),
    fc.record({
      value: fc.string(),
      font: fc.constantFrom('.VnTimeH', 'VNI-Times', 'Arial'),
      error: fc.boolean(),
    }),
  );
  const merge = fc.record({ row: fc.nat(20), column: fc.nat(6), rows: fc.nat(300), columns: fc.nat(300) });
  const sheet = fc.tuple(
    fc.array(fc.array(scrap, { maxLength: 7 }), { maxLength: 40 }),
    fc.array(merge, { maxLength: 5 }),
  );
  fc.assert(
    fc.property(sheet, ([rows, merges]) => {
      for (const table of recognise(gridOf(rows, merges), cchcXa)) {
        expect(table.rows.length).toBeGreaterThan(4);
        expect(evaluate(table).tally).toBeDefined();
      }
    }),
    { numRuns: 100 },
  );
});
