/** Comparisons in tables drawn at random, and beside a known form: each wrong one is found in its cell, and nothing else. */
import Big from 'big.js';
import { findTables } from '../../../src/app/session/findTables';
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Table } from '../../../src/core/table/table';
import { formById } from '../../../src/forms/forms';
import { fillForm, gridWith } from '../../forms/filledForm';
import { gridOf, type Written } from '../gridOf';
import { type Random, randomFrom } from '../locate/consistentTable';

function tableOn(rows: Written[][]): Table {
  const found = findTables([gridOf(rows)], 'auto', { printed: true });
  if ('problem' in found) throw new Error(found.problem.code);
  return found.tables[0]!;
}

const toldOf = (rows: Written[][]): Finding[] =>
  evaluate(tableOn(rows)).findings.filter(({ severity }) => severity !== 'info');

/** Amounts with so many decimals; what is compared is computed from them exactly. */
function randomTable(random: Random, decimals: number): { rows: Written[][]; compared: [number, number][] } {
  const power = new Big(10).pow(decimals);
  const rows: Written[][] = [
    ['TT', 'Chỉ tiêu', 'Số hộ nghèo', null, null, null, 'Số tiền hỗ trợ', null, null, null],
    [null, null, ...['Kỳ trước', 'Kỳ này', 'Tăng, giảm', 'So sánh (%)'], ...['Năm 2024', 'Năm 2025', 'Chênh lệch', 'Tốc độ tăng (%)']],
  ]; // prettier-ignore
  const compared: [number, number][] = [];
  const many = random.between(4, 9);
  for (let i = 0; i < many; i++) {
    const [last, now] = [random.between(200, 900), random.between(200, 900)];
    const [old, fresh] = [random.between(2000, 9000), random.between(2000, 9000)];
    const amount = (value: number): number => new Big(value).div(power).toNumber();
    rows.push([
      i + 1,
      `Thôn số ${['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'][i] ?? ''}`,
      ...[last, now, now - last, new Big(now).times(100).div(last).round(2).toNumber()],
      ...[amount(old), amount(fresh), amount(fresh - old)],
      new Big(fresh - old).times(100).div(old).round(1).toNumber(),
    ]);
    for (const column of [4, 5, 8, 9]) compared.push([rows.length - 1, column]);
  }
  return { rows, compared };
}

test('of random tables every wrong comparison is found in its cell, and nothing else, whatever the unit', () => {
  const random = randomFrom(14);
  for (let round = 0; round < 12; round++) {
    const { rows, compared } = randomTable(random, round % 3);
    expect(toldOf(rows)).toEqual([]);
    const [row, column] = compared[random.between(0, compared.length - 1)]!;
    const value = Number(rows[row]![column]);
    const wrong = rows.map((each) => each.slice());
    wrong[row]![column] = new Big(value).plus(column === 9 ? '3.5' : 7).toNumber();
    const cell = 'ABCDEFGHIJ'.charAt(column) + String(row + 1);
    const told = toldOf(wrong);
    expect(told.map(({ cells }) => cells[0])).toEqual([cell]);
    expect(told[0]!.suspects[0]?.cell).toBe(cell);
  }
});

describe('beside a form that is known', () => {
  const form = formById('cchc-xa')!;
  const [now, last] = [5, 3].map((seed) => {
    const filled = fillForm(form, randomFrom(seed));
    return gridWith(filled, filled.figures);
  }) as [Grid, Grid];
  const rows: Written[][] = [];
  for (let row = 0; row < now.rows; row++) {
    if (row === 4) continue;
    const [first = null, label = null, unit = null] = [0, 1, 2].map((at) => now.cell(row, at)?.value ?? null);
    const [before, after] = [last, now].map((grid) => grid.cell(row, 3)?.value);
    const figures: Written[] = [];
    if (typeof before === 'number' && typeof after === 'number') {
      const change = new Big(after).minus(before).toNumber();
      const rate =
        unit === '%' || before === 0 ? null : new Big(after).times(100).div(before).round(2).toNumber();
      figures.push(before, after, change, rate);
    }
    rows.push(
      first === 'STT'
        ? ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm', 'So sánh (%)']
        : [String(first ?? ''), String(label ?? ''), String(unit ?? ''), ...figures],
    );
  }
  const ofComparisons = (table: Table): unknown[] =>
    evaluate(table)
      .findings.filter(({ cells: [cell = ''], severity }) => /^[FG]/.test(cell) && severity !== 'info')
      .map(({ code, cells, expected }) => [code, cells[0], expected]);
  const [one = 0, other = 0] = rows
    .map((row, i) => (row[2] === 'Hồ sơ' && typeof row[6] === 'number' ? i : -1))
    .filter((i) => i >= 0);

  test('its changes and rates are judged with it', () => {
    const table = tableOn(rows);
    expect(table.form.id).toBe('cchc-xa');
    expect(table.columns.others.map(({ reason }) => reason)).toEqual(['judged']);
    expect(ofComparisons(table)).toEqual([]);
    expect(table.form.rules.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['[F] = [1] - [D]', '[G] = [1] / [D] %']),
    );
  });

  test('under the form’s own headings of two rows, too', () => {
    const beside: Written[][] = [];
    for (let row = 0; row < now.rows; row++) {
      const own = [0, 1, 2, 3].map(
        (at): Written => (now.cell(row, at)?.value ?? null) as string | number | null,
      );
      const [, , , , after, change, rate] = rows[row > 4 ? row - 1 : row] ?? [];
      const before = typeof after === 'number' ? after - Number(change) : null;
      if (own[0] === 'STT') beside.push([...own, 'Kỳ trước', 'Tăng, giảm', 'So sánh (%)']);
      else if (typeof after === 'number' && row > 4)
        beside.push([...own, before, change ?? null, rate ?? null]);
      else beside.push(own);
    }
    const at = beside.findIndex((row) => row[2] === 'Hồ sơ' && typeof row[5] === 'number');
    expect(ofComparisons(tableOn(beside))).toEqual([]);
    beside[at]![5] = Number(beside[at]![5]) + 1;
    expect(ofComparisons(tableOn(beside))).toEqual([['sum/broken', `F${at + 1}`, expect.any(String)]]);
  });

  test('and each wrong one is found', () => {
    const wrong = rows.map((row) => row.slice());
    wrong[one]![5] = Number(wrong[one]![5]) + 1;
    wrong[other]![6] = 999;
    expect(ofComparisons(tableOn(wrong))).toEqual([
      ['sum/broken', `F${one + 1}`, expect.any(String)],
      ['rate/broken', `G${other + 1}`, expect.any(String)],
    ]);
  });
});
