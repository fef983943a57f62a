/** Two tables of one form, one period apart: each known change that breaks a rule is found, and nothing else. */
import { comparePeriods } from '../../../src/core/comparison/comparePeriods';
import { linksOf } from '../../../src/core/comparison/links';
import type { Column } from '../../../src/core/form/form';
import { rowsIn } from '../../../src/core/form/rowsOf';
import { printedTables } from '../../../src/core/printed/printedTables';
import { readTable, type TableCell } from '../../../src/core/table/readings';
import type { Table } from '../../../src/core/table/table';
import { readStatement } from '../../../src/core/rule/statement';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { FORMS, formById } from '../../../src/forms/forms';
import { fillForm } from '../../forms/filledForm';
import { randomFrom } from '../locate/consistentTable';
import { gridOf, type Written } from '../gridOf';
import { type Figures, tableOf } from './tableOfPeriod';

const said = (table: Table, before: Table): string[] =>
  comparePeriods(table, before).map(({ code, cells }) => `${code} ${cells[0] ?? ''}`);

/** Everything a tenth more, and what is carried as the last period left it. */
function nextPeriod(last: Table, figures: Figures): Map<string, number | string> {
  const next = new Map<string, number | string>();
  figures.forEach((value, place) => next.set(place, typeof value === 'string' ? value : grown(value)));
  const readings = readTable(last);
  for (const text of linksOf(last.form).carried) {
    const { left, right } = readStatement(text);
    if (left.kind !== 'terms' || right.kind !== 'terms') throw new Error(text);
    const { row, column } = left.terms[0]!.ref;
    for (const { tableRow, column: own, position } of readings.cells) {
      if ((row ?? tableRow.row.code) !== tableRow.row.code || (column ?? own.key) !== own.key) continue;
      const look = readings.look({ row: tableRow.row.code, column: own.key });
      const parts = right.terms.map(({ sign, ref }) => look(ref).figure?.value.times(sign).toNumber());
      const place = `${position.row},${position.column}`;
      const known = parts.filter((part) => part !== undefined);
      if (known.length === parts.length)
        next.set(
          place,
          known.reduce((sum, part) => sum + part, 0),
        );
    }
  }
  return next;
}

const grown = (value: number): number => (Number.isInteger(value) ? Math.ceil(value * 1.1) : value);

const CARRYING = FORMS.filter((form) => linksOf(form).carried.length > 0);

test('most forms that count cases say what is carried from period to period', () => {
  expect(CARRYING.length).toBeGreaterThanOrEqual(10);
});

test.each(CARRYING.map(({ id }) => [id]))('%s: each changed opening is found, and nothing else', (id) => {
  const filled = fillForm(formById(id)!, randomFrom(id.length));
  const last = tableOf(filled, filled.figures, 'NĂM 2025');
  const figures = nextPeriod(last, filled.figures);
  const now = tableOf(filled, figures, '6 THÁNG ĐẦU NĂM 2026');
  expect(said(now, last)).toEqual([]);
  const { left } = readStatement(linksOf(now.form).carried[0]!);
  if (left.kind !== 'terms') throw new Error('no terms');
  const { ref } = left.terms[0]!;
  const carried = readTable(now).cells.filter(
    ({ tableRow, column, quantity }) =>
      quantity.figure !== null &&
      (ref.row ?? tableRow.row.code) === tableRow.row.code &&
      (ref.column ?? column.key) === column.key,
  );
  expect(carried.length).toBeGreaterThan(0);
  for (const { position, quantity } of carried.slice(0, 3)) {
    if (quantity.measure === 'rate') continue;
    const place = `${position.row},${position.column}`;
    const changed = new Map(figures).set(place, Number(quantity.figure!.value) + 7);
    const findings = comparePeriods(tableOf(filled, changed, '6 THÁNG ĐẦU NĂM 2026'), last);
    expect(findings.map(({ code, cells }) => [code, cells[0]])).toEqual([['period/balance', quantity.cell]]);
    expect(findings[0]!.suspects[0]).toMatchObject({ cell: quantity.cell });
  }
});

describe('the commune form, nine months after six', () => {
  const filled = fillForm(formById('giai-quyet-tthc')!, randomFrom(4));
  const last = tableOf(filled, filled.figures, '6 THÁNG ĐẦU NĂM 2026');
  const same = nextPeriod(last, filled.figures);
  // Both count from the beginning of the year: the opening stays.
  filled.figures.forEach((value, place) => {
    if (Number(place.split(',')[1]) === 5) same.set(place, value);
  });
  const large = readTable(last).cells.find(
    ({ column, quantity }) => column.key === '8' && Number(quantity.figure?.value ?? 0) > 100,
  )!;
  const withFigure = (value: number): string[] => {
    const place = `${large.position.row},${large.position.column}`;
    return said(tableOf(filled, new Map(same).set(place, value), '9 THÁNG NĂM 2026'), last);
  };
  const figureOf = ({ quantity }: TableCell): number => Number(quantity.figure!.value);

  test('what grows is left alone', () => {
    expect(said(tableOf(filled, same, '9 THÁNG NĂM 2026'), last)).toEqual([]);
  });

  test('another opening than the one that the year began with is told', () => {
    const opening = readTable(last).cells.find(
      ({ position, quantity }) => position.column === 5 && quantity.figure !== null,
    )!;
    const place = `${opening.position.row},${opening.position.column}`;
    const changed = new Map(same).set(place, figureOf(opening) + 7);
    expect(said(tableOf(filled, changed, '9 THÁNG NĂM 2026'), last)).toEqual([
      `period/balance ${opening.quantity.cell}`,
    ]);
  });

  test.each([
    ['one fewer', (value: number) => value - 1, 'period/decreases'],
    ['a digit too many', (value: number) => value * 10 + 3, 'period/jump'],
    ['a thousand times', (value: number) => value * 1000, 'period/jump'],
    ['another sign', (value: number) => -value, 'period/jump'],
  ])('%s', (_name, change, code) => {
    expect(withFigure(change(figureOf(large)))).toEqual([`${code} ${large.quantity.cell}`]);
  });
});

describe('tables of a form nobody knows', () => {
  const tableOf = (period: string, heading: string, people: number): Table => {
    const rows: Written[][] = [
      ['BIỂU DÂN SỐ ' + period],
      ['STT', 'Thôn', heading, 'Nam', 'Nữ'],
      ['A', 'B', '1=2+3', '2', '3'],
      [1, 'Thôn Đông', people, people - 40, 40],
      [2, 'Thôn Tây', 90, 50, 40],
    ];
    const [table] = printedTables(gridOf(rows));
    if (!table) throw new Error('no table');
    return table;
  };
  const fewer = (heading: string): string[] =>
    said(tableOf('9 THÁNG NĂM 2026', heading, 110), tableOf('6 THÁNG ĐẦU NĂM 2026', heading, 120));

  test('may count fewer people than before', () => {
    expect(fewer('Tổng số người')).toEqual([]);
  });

  test('unless they say that they add up', () => {
    expect(fewer('Lũy kế từ đầu năm')).toEqual(['period/decreases C4']);
  });
});

describe('a form of a few rows', () => {
  const tableOf = (columns: readonly Column[], figures: readonly number[], carried?: string): Table => {
    const labels = ['Khiếu nại về đất đai', 'Tố cáo về xây dựng', 'Phản ánh, kiến nghị khác'];
    const rows = rowsIn(
      'Vụ',
      labels.map((label, i) => ['I.' + String(i + 1), label] as const),
    );
    const form = { ...cchcXa, columns, rows, between: carried === undefined ? {} : { carried: [carried] } };
    const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', ...columns.map(({ label }) => label)];
    const body = rows.map(({ order, label, unit }, i) => [order, label, unit, ...(i === 0 ? figures : [])]);
    const [table] = recognise(gridOf([header, ...body]), form);
    return table!;
  };

  test('of changes may turn below 0, and still does not jump', () => {
    const signed = [
      { key: '1', label: 'Số liệu', signed: true },
      { key: '2', label: 'Số vụ' },
    ];
    expect(said(tableOf(signed, [-45, 50]), tableOf(signed, [44, 50]))).toEqual([]);
    expect(said(tableOf(signed, [-450, 50]), tableOf(signed, [-44, 50]))).toEqual(['period/jump D2']);
  });

  test('says nothing of a figure that is only in one of the tables', () => {
    const columns = [{ key: '1', label: 'Số vụ' }];
    expect(said(tableOf(columns, []), tableOf(columns, [44]))).toEqual([]);
    expect(said(tableOf(columns, [44]), tableOf(columns, []))).toEqual([]);
  });

  test('that begins with several figures of the last one names them all', () => {
    const columns = ['Số vụ', 'Tạm dừng', 'Dở dang'].map((label, i) => ({ key: String(i + 1), label }));
    const [found] = comparePeriods(
      tableOf(columns, [6, 1, 1], '[1] = [2] + [3]'),
      tableOf(columns, [9, 2, 3], '[1] = [2] + [3]'),
    );
    expect(found).toMatchObject({
      code: 'period/balance',
      expected: '5',
      facts: { before: { cell: 'E2, F2', printed: '5' }, kind: 'carried' },
    });
  });
});
