// What a province added to its table, kept: the workbook carries the form with it, and the next check is silent.
import { additionTo, everyAddition, type Addition } from '../../../src/app/learn/addToForm';
import { carriedForms } from '../../../src/app/learn/carriedForms';
import { learnChanges } from '../../../src/app/learn/learnSheet';
import { checkTables, type CheckedTable } from '../../../src/app/session/checkTables';
import type { Area, Grid } from '../../../src/core/sheet/grid';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import { FORMS } from '../../../src/forms/forms';
import { rowsWith, tableIn } from '../../core/check/field/fieldTable';
import { gridOf, type Written } from '../../core/gridOf';

const PLACES = tableIn(rowsWith({})).rows;
const at = (code: string): number => PLACES.find(({ row }) => row.code === code)?.at ?? -1;

/** The table with these rows put in under others. */
function withAdded(
  figures: Record<string, Written>,
  ...added: readonly (readonly [after: string, row: Written[]])[]
): Written[][] {
  const rows = rowsWith(figures);
  for (const [after, row] of added.slice().reverse()) rows.splice(at(after) + 1, 0, row);
  return rows;
}

function checked(...grids: readonly Grid[]): readonly CheckedTable[] {
  const found = checkTables(grids, 'auto');
  if ('problem' in found) throw new Error(found.problem.code);
  return found.tables;
}

const told = ({ open }: CheckedTable): string[] =>
  open
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, rule }) => [code, rule ?? ''].join(' ').trim());

/** The workbook's sheets with the form on its sheet of rules. */
function carrying(addition: Addition | null, ...grids: readonly Grid[]): Grid[] {
  if (!addition) throw new Error('nothing to add');
  const { sheet, changes } = learnChanges(addition.form, grids);
  const lines: Written[][] = [];
  for (const { position, after } of changes) {
    while (lines.length <= position.row) lines.push([]);
    const line = lines[position.row]!;
    while (line.length <= position.column) line.push(null);
    line[position.column] = after.value as Written;
  }
  return [...grids, gridOf(lines, [], sheet)];
}

const COUNTED = { 'II.1': 18, 'II.1.1': 6, 'II.1.2': 11, 'II.2.1': 8 };
const CHAIR: Written[] = ['1.3', 'Số VBQPPL do Chủ tịch UBND xã ban hành', 'Văn bản', 1];
const POST: Written[] = ['5', 'Tỷ lệ hồ sơ trả kết quả qua bưu chính công ích', '%', 12.5];

test('a row that closes a gap joins the sum, and the next check judges it', () => {
  const grid = gridOf(withAdded(COUNTED, ['II.1.2', CHAIR]));
  const [table] = checked(grid);
  const [finding] = table!.open;
  expect(finding).toMatchObject({ code: 'sum/broken', severity: 'warning', suspects: [] });
  const addition = additionTo(table!.table, [finding!], table!.judgement.findings);
  expect(addition).toMatchObject({
    rows: [{ code: 'II.1.3', label: 'Số VBQPPL do Chủ tịch UBND xã ban hành' }],
    sums: [{ before: 'II.1 = II.1.1 + II.1.2', after: 'II.1 = II.1.1 + II.1.2 + II.1.3' }],
    clears: 1,
    fresh: 0,
  });
  const sheets = carrying(addition, grid);
  expect(carriedForms(sheets)).toMatchObject([{ form: { id: 'cchc-xa' }, faults: [] }]);
  const [again] = checked(...sheets);
  expect(told(again!)).toEqual([]);
  expect(again!.judgement.tally.holds).toBe(table!.judgement.tally.holds + 1);

  // The row is a proper one: a slip in it is an error, and so is a blank.
  const [slip] = checked(
    ...carrying(addition, gridOf(withAdded(COUNTED, ['II.1.2', [...CHAIR.slice(0, 3), 3]]))),
  );
  expect(told(slip!)).toEqual(['sum/broken II.1 = II.1.1 + II.1.2 + II.1.3']);
  const [blank] = checked(
    ...carrying(addition, gridOf(withAdded(COUNTED, ['II.1.2', [...CHAIR.slice(0, 3), null]]))),
  );
  expect(told(blank!)).toEqual(['cell/missing']);
  expect(blank!.open[0]).toMatchObject({ expected: '1', rows: ['II.1.3'] });
});

test('another sheet of the form that has no such row lacks nothing', () => {
  const with18 = gridOf(withAdded(COUNTED, ['II.1.2', CHAIR]));
  const [table] = checked(with18);
  const plain = gridOf(rowsWith({}), [], 'Xã khác');
  const wrong = gridOf(rowsWith({ 'II.1': 71 }), [], 'Xã sai');
  const addition = everyAddition(table!.table, table!.open);
  expect(checked(...carrying(addition, with18, plain, wrong)).map(told)).toEqual([
    [],
    [],
    ['sum/broken II.1 = II.1.1 + II.1.2'],
  ]);
});

test('a row that stands by itself, and two that close one gap together', () => {
  const two: Written[] = ['1.4', 'Số VBQPPL khác', 'Văn bản', 2];
  const grid = gridOf(
    withAdded({ ...COUNTED, 'II.1': 20 }, ['II.1.2', CHAIR], ['II.1.2', two], ['III.4', POST]),
  );
  const [table] = checked(grid);
  expect(told(table!)).toEqual(['sum/broken II.1 = II.1.1 + II.1.2', 'row/extra']);
  const addition = everyAddition(table!.table, table!.open);
  expect(addition?.rows.map(({ code }) => code)).toEqual(['II.1.3', 'II.1.4', 'III.5']);
  expect(told(checked(...carrying(addition, grid))[0]!)).toEqual([]);
  // One after the other comes to the same.
  const [one] = table!.open;
  const first = carrying(additionTo(table!.table, [one!], table!.judgement.findings), grid);
  const [left] = checked(...first);
  expect(told(left!)).toEqual(['row/extra']);
  const second = additionTo(left!.table, left!.open, left!.judgement.findings);
  const sheets = [grid, gridOf(rulesLines(second!.form), [], 'Quy tắc')];
  expect(told(checked(...sheets)[0]!)).toEqual([]);
});

test('a row whose number is taken or left out gets a code of its own', () => {
  for (const order of ['1.2', '', '-', '+']) {
    const grid = gridOf(withAdded(COUNTED, ['II.1.2', [order, ...CHAIR.slice(1)]]));
    const [table] = checked(grid);
    const addition = everyAddition(table!.table, table!.open);
    expect(addition?.rows).toMatchObject([{ code: 'II.1.2a' }]);
    expect(told(checked(...carrying(addition, grid))[0]!)).toEqual([]);
  }
});

test('nothing is offered where nothing was added, or a row is printed twice', () => {
  const [wrong] = checked(gridOf(rowsWith({ 'II.1': 71 })));
  expect(everyAddition(wrong!.table, wrong!.open)).toBeNull();
  const twice = rowsWith({})[at('III.4')]!;
  const [repeated] = checked(gridOf(withAdded({}, ['III.4', twice])));
  expect(told(repeated!)).toEqual(['row/extra']);
  expect(everyAddition(repeated!.table, repeated!.open)).toBeNull();
});

test('a carried form says all that the shipped one does', () => {
  const plain = gridOf([['x']]);
  for (const form of FORMS) {
    const { sheet, changes } = learnChanges(form, [plain]);
    const lines: Written[][] = [];
    for (const { position, after } of changes) {
      while (lines.length <= position.row) lines.push([]);
      lines[position.row]![position.column] = after.value as Written;
    }
    const [carried] = carriedForms([
      gridOf(
        lines.map((line) => Array.from(line, (each) => each ?? null)),
        [],
        sheet,
      ),
    ]);
    const { rules, rows, columns, between } = form;
    expect([form.id, carried?.faults]).toEqual([form.id, []]);
    expect(carried?.form).toMatchObject(
      JSON.parse(JSON.stringify({ id: form.id, rules, rows, columns, between })) as object,
    );
  }
});

describe('a column that the office added', () => {
  const area = (row: number, column: number, rows: number, columns: number): Area => ({
    row,
    column,
    rows,
    columns,
  });
  const WITHDRAWN = 'Công dân rút hồ sơ';
  const HEADER: Written[][] = [
    ['TT', 'Lĩnh vực giải quyết', 'Số hồ sơ tiếp nhận', null, null, null, 'Số lượng hồ sơ đã giải quyết', null, null, null, null, 'Số lượng hồ sơ đang giải quyết', null, null],
    [null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', WITHDRAWN, 'Tổng số', 'Trong hạn', 'Quá hạn'],
    [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
  ]; // prettier-ignore
  const MERGES = [
    area(0, 0, 3, 1), area(0, 1, 3, 1), area(0, 2, 1, 4), area(0, 6, 1, 5), area(0, 11, 1, 3), area(1, 3, 1, 2),
    ...[2, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((column) => area(1, column, 2, 1)),
  ]; // prettier-ignore
  const BODY: Written[][] = [
    [1, 'Hộ tịch', 120, 80, 30, 10, 100, 60, 36, 2, 2, 20, 19, 1],
    [2, 'Chứng thực', 300, 0, 300, 0, 300, 200, 100, 0, 0, 0, 0, 0],
    [3, 'Đất đai', 57, 21, 25, 11, 40, 13, 14, 10, 3, 17, 12, 5],
    [4, 'Bảo trợ xã hội', 33, 14, 16, 3, 31, 22, 8, 1, null, 2, 2, 0],
    [5, 'Người có công', 9, 2, 6, 1, 8, 5, 2, 0, 1, 1, 1, 0],
  ];
  const sheet = (change: (row: Written[], i: number) => Written[] = (row) => row): Grid =>
    gridOf([...HEADER, ...BODY.map(change)], MERGES);

  test('that closes the gap of every row joins the sum', () => {
    const [table] = checked(sheet());
    expect(told(table!)).toEqual(['sum/broken [7] = [8] + [9] + [10]']);
    expect(table!.open[0]).toMatchObject({
      severity: 'warning',
      suspects: [],
      facts: { gap: { kind: 'addedColumn', column: { letters: 'K', heading: WITHDRAWN } } },
    });
    const addition = everyAddition(table!.table, table!.open);
    expect(addition).toMatchObject({
      column: { letters: 'K', heading: WITHDRAWN },
      sums: [{ after: '[7] = [8] + [9] + [10] + [K]' }],
      fresh: 0,
    });
    const sheets = carrying(addition, sheet());
    // An office leaves blank what did not occur in its own column.
    const [again] = checked(...sheets);
    expect(told(again!)).toEqual([]);
    expect(again!.judgement.tally).toMatchObject({ broken: 0, unknown: 1 });
    const slip = sheet((row, i) => (i === 2 ? row.map((each, column) => (column === 10 ? 8 : each)) : row));
    // Another sheet of the form without the column is judged as the form has it.
    const bare = gridOf(
      [...HEADER, ...BODY].map((row) => row.filter((_each, column) => column !== 10)),
      [],
      'Xã khác',
    );
    const others = checked(...carrying(addition, sheet(), bare));
    expect(others[1]?.judgement.tally.unknown).toBe(0);
    expect(told(others[1]!).filter((each) => !each.startsWith('sum/broken [7] = [8] + [9] + [10]'))).toEqual(
      [],
    );
    expect(told(checked(...carrying(addition, slip))[0]!)).toContain(
      'sum/broken [7] = [8] + [9] + [10] + [K]',
    );
  });

  test('that a row agrees without is no part of the sum', () => {
    const other = sheet((row, i) => (i === 1 ? row.map((each, column) => (column === 10 ? 4 : each)) : row));
    const [table] = checked(other);
    expect(told(table!).filter((each) => each.startsWith('sum'))).toHaveLength(3);
    expect(told(table!)).toContain('column/unjudged');
  });

  test('and stands by itself is kept, and nothing is due in it', () => {
    const aside = sheet((row) =>
      row.map((each, column) => (column === 9 ? Number(row[9]) + Number(row[10]) : each)),
    );
    const [table] = checked(aside);
    expect(told(table!)).toEqual(['column/unjudged']);
    const addition = everyAddition(table!.table, table!.open);
    expect(addition).toMatchObject({ column: { letters: 'K' }, sums: [], clears: 1, fresh: 0 });
    expect(told(checked(...carrying(addition, aside))[0]!)).toEqual([]);
  });

  test('beside the one column of a form is told by its heading', () => {
    const rows = rowsWith({}).map((row, i) => {
      if (i === at('I') - 1) return [...row.slice(0, 3), 'Kết quả thực hiện', 'Số của quý trước'];
      return i === at('I.1') || i === at('II.1') ? [...row.slice(0, 4), 5] : row;
    });
    const grid = gridOf(rows);
    const [table] = checked(grid);
    expect(told(table!)).toEqual(['column/unjudged']);
    const addition = everyAddition(table!.table, table!.open);
    expect(addition).toMatchObject({ column: { letters: 'E', heading: 'Số của quý trước' }, fresh: 0 });
    const [again] = checked(...carrying(addition, grid));
    expect(told(again!)).toEqual([]);
    expect(again!.judgement.tally).toEqual(table!.judgement.tally);
  });
});
