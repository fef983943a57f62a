/** A form whose rows stand in several places is one table: nothing is missing, and its rules reach from one into the other. */
import { submissionsOf } from '../../../src/app/consolidate/readSheets';
import { checkTables, type CheckedTable } from '../../../src/app/session/checkTables';
import { mendOf } from '../../../src/app/session/mend';
import { sureFixes } from '../../../src/app/session/fixTables';
import { planFilling } from '../../../src/app/session/fillTables';
import { CAREFUL } from '../../../src/core/fill/plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';
import { asNumber } from '../check/field/fieldTable';
import { gridOf, type Written } from '../gridOf';

type Figures = Readonly<Record<string, Written>>;

const HEADER: Written[] = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];

/** The rows of the mended table from one code to before another. */
function rows(from: string, before: string | null, figures: Figures = {}): Written[][] {
  const codes = cchcXa.rows.map(({ code }) => code);
  const body = sheetRows(MENDED, {
    cell: (code, figure) => (code in figures ? (figures[code] ?? null) : asNumber(figure)),
  }).slice(-codes.length);
  return body.slice(codes.indexOf(from), before === null ? undefined : codes.indexOf(before));
}

function sheet(name: string, written: readonly Written[][]): Grid {
  return { ...gridOf([...written.map((row) => row.slice())]), sheet: name };
}

function checked(...grids: readonly Grid[]): readonly CheckedTable[] {
  const found = checkTables(grids, 'auto');
  if ('problem' in found) throw new Error(found.problem.code);
  return found.tables;
}

function serious(tables: readonly CheckedTable[]) {
  return tables.reduce<CheckedTable['open']>(
    (all, { open }) => all.concat(open.filter(({ severity }) => severity !== 'info')),
    [],
  );
}

function tallied(tables: readonly CheckedTable[]) {
  return tables.reduce(
    (sum, { judgement: { tally } }) => ({
      holds: sum.holds + tally.holds,
      broken: sum.broken + tally.broken,
      unknown: sum.unknown + tally.unknown,
    }),
    { holds: 0, broken: 0, unknown: 0 },
  );
}

const WHOLE = checked(sheet('Biểu', [HEADER, ...rows('I', null)]));

describe.each(['II', 'III.3', 'VI.2.4.2'])('a table that goes on with %s', (cut) => {
  const first = (figures?: Figures): Written[][] => [HEADER, ...rows('I', cut, figures)];
  const second = (figures?: Figures): Written[][] => rows(cut, null, figures);

  test.each([
    ['on a second sheet', () => [sheet('Biểu', first()), sheet('Trang 2', [HEADER, ...second()])]],
    ['on a second sheet without a header', () => [sheet('Biểu', first()), sheet('Trang 2', second())]],
    [
      'beside its beginning',
      () => {
        const right = [HEADER, ...second()];
        const left = first();
        return [
          sheet(
            'Biểu',
            Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
              ...(left[i] ?? [null, null, null, null]),
              null,
              ...(right[i] ?? []),
            ]),
          ),
        ];
      },
    ],
  ])('%s says the same as in one place', (_where, grids) => {
    const tables = checked(...grids());
    expect(tables).toHaveLength(2);
    expect(serious(tables)).toEqual([]);
    expect(tallied(tables)).toEqual(tallied(WHOLE));
  });
});

test('what the first part says and what the second says are held against each other, once', () => {
  const figures = { 'III.3.1': 2000, 'III.3.2.1': 1900, 'III.3.2.2': 1800, 'III.3.2': 94.74 };
  const tables = checked(
    sheet('Biểu', [HEADER, ...rows('I', 'IV', figures)]),
    sheet('Trang 2', [
      HEADER,
      ...rows('IV', null, { 'VII.4.3.1': 2560, 'VII.4.3.2': 1662, 'VII.4.3': 64.92 }),
    ]),
  );
  const broken = serious(tables);
  // Two parts exceed one whole, the one alone and both together: one finding that tells of both rules.
  expect(broken.map(({ code, rows: of }) => [code, of[0]])).toEqual([['bound/broken', 'VII.4.3.1']]);
  expect(broken[0]).toMatchObject({
    rule: 'VII.4.3.1 + VII.4.4.1 <= III.3.1',
    facts: { others: [{ rule: 'VII.4.3.1 <= III.3.1' }] },
  });
  const received = tables[0]!.table.rows.find(({ row }) => row.code === 'III.3.1')!;
  const cell = `'Biểu'!D${String(received.at + 1)}`;
  expect(broken.every(({ cells }) => cells.includes(cell))).toBe(true);
  expect(sentence(broken[0]!, wordsOf('vi'))).toContain('(trang tính “Biểu”)');
  expect(sentence(broken[0]!, wordsOf('en'))).toContain('(sheet “Biểu”)');
  // A figure of the other sheet is never written on this one.
  for (const each of tables) {
    for (const finding of each.open) {
      for (const { cell, values } of finding.suspects.filter((suspect) => suspect.cell.includes('!'))) {
        expect(mendOf(each.table, each.judgement, [{ cell, printed: values[0] ?? '' }])).toBeNull();
      }
    }
    expect(sureFixes(each).fixes.every(({ cell }) => !cell.includes('!'))).toBe(true);
  }
});

test('a slip in one part is mended with the other part in view', () => {
  const tables = checked(
    sheet('Biểu', [HEADER, ...rows('I', 'VI.2.4.2')]),
    sheet('Trang 2', [HEADER, ...rows('VI.2.4.2', null, { 'VI.2.4.3': 7 })]),
  );
  const [one] = serious(tables);
  expect(one).toMatchObject({ code: 'sum/broken', rule: 'VI.2.4 = VI.2.4.1 + VI.2.4.2 + VI.2.4.3' });
  const second = tables[1]!;
  expect(one!.cells.some((cell) => cell.startsWith("'Trang 2'!"))).toBe(true);
  const cell = `D${String(second.table.rows.find(({ row }) => row.code === 'VI.2.4.3')!.at + 1)}`;
  expect(mendOf(second.table, second.judgement, [{ cell, printed: MENDED['VI.2.4.3']! }])).toMatchObject({
    fresh: 0,
  });
});

test('a row that neither part has is said once, where it would stand', () => {
  const without = rows('IV', null).filter((row) => row[1] !== 'Số đơn vị sự nghiệp trực thuộc');
  const tables = checked(sheet('Biểu', [HEADER, ...rows('I', 'IV')]), sheet('Trang 2', [HEADER, ...without]));
  expect(serious(tables)).toMatchObject([{ code: 'row/missing', rows: ['IV.1.2'] }]);
  expect(tables[1]!.open).toContain(serious(tables)[0]);
});

test('filling a blank of one part looks at the other', () => {
  const grids = [
    sheet('Biểu', [HEADER, ...rows('I', 'VI.2.4.2', { 'VI.2.4': null })]),
    sheet('Trang 2', [HEADER, ...rows('VI.2.4.2', null)]),
  ];
  const planned = planFilling(grids, 'auto', CAREFUL);
  if ('problem' in planned) throw new Error(planned.problem.code);
  const changes = planned.tables.map(({ plan }) =>
    plan.changes.map(({ row, printedAfter, after }) => [row, printedAfter, after.formula]),
  );
  expect(changes[0]).toContainEqual(['VI.2.4', MENDED['VI.2.4'], null]);
});

test.each([
  ['another office', 'UBND XÃ NẬM SỎ', 'UBND XÃ TÂN UYÊN'],
  ['the same rows again', null, null],
])('%s is another table', (_what, one, other) => {
  const head = (office: string | null): Written[][] => (office === null ? [] : [[office], [null]]);
  const tables = checked(
    sheet('Một', [...head(one), HEADER, ...rows('I', 'IV')]),
    sheet('Hai', [...head(other), HEADER, ...rows(one === null ? 'III' : 'IV', null)]),
  );
  expect(serious(tables).filter(({ code }) => code === 'row/missing')).toHaveLength(2);
});

test('the sections of a third sheet belong to the same table', () => {
  const tables = checked(
    sheet('1', [HEADER, ...rows('I', 'III')]),
    sheet('2', [HEADER, ...rows('III', 'VI')]),
    sheet('3', [HEADER, ...rows('VI', null)]),
  );
  expect(serious(tables)).toEqual([]);
  expect(tallied(tables)).toEqual(tallied(WHOLE));
});

test.each(['(tiếp theo)', '(tiếp)', '(TIẾP THEO)'])(
  'a section that is headed again %s is the same section',
  (again) => {
    const heading: Written[] = ['III', 'Cải cách thủ tục hành chính ' + again, null, null];
    const tables = checked(
      sheet('Biểu', [HEADER, ...rows('I', 'III.3')]),
      sheet('Trang 2', [HEADER, heading, ...rows('III.3', null)]),
    );
    expect(serious(tables)).toEqual([]);
  },
);

test('a unit that sends its table on two sheets sends one table', () => {
  const grids = [
    sheet('Biểu', [['UBND XÃ BÌNH LƯ'], [null], HEADER, ...rows('I', 'IV')]),
    sheet('Trang 2', [HEADER, ...rows('IV', null)]),
  ];
  const [one, ...more] = submissionsOf(
    checked(...grids).map(({ table }) => table),
    grids,
    'binh-lu.xlsx',
  );
  expect(more).toEqual([]);
  expect(one?.unit).toBe('UBND XÃ BÌNH LƯ');
  expect(one?.cells.size).toBe(cchcXa.rows.filter(({ kind }) => kind === 'indicator').length);
});

describe('a row printed once more where the second sheet begins', () => {
  const [last] = rows('III.4', 'IV');
  const first = sheet('Một', [HEADER, ...rows('I', 'IV')]);

  test('is the same row', () => {
    expect(serious(checked(first, sheet('Hai', [HEADER, ...rows('III.4', null)])))).toEqual([]);
  });

  test('with another figure, the sheets are not joined in silence', () => {
    const other = [...(last ?? []).slice(0, 3), 12.5];
    const tables = checked(first, sheet('Hai', [HEADER, other, ...rows('IV', null)]));
    expect(serious(tables).map(({ code }) => code)).toContain('row/missing');
  });
});
