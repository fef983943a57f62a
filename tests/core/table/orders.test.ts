import { recognise } from '../../../src/core/table/recognise/recognise';
import { readOrder } from '../../../src/core/table/labels/order';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { cellOf, gridOf, type Written } from '../gridOf';
import { HEADER, isLine, lines, type OfficialLine, plainSheet, readRows, whole } from './communeSheet';

/** 1 January 2026 in the 1900 date system. */
const NEW_YEAR_2026 = 46023;

function serialOf(day: number, month: number, year = 2026): number {
  return NEW_YEAR_2026 + Math.round((Date.UTC(year, month - 1, day) - Date.UTC(2026, 0, 1)) / 86400000);
}

function renumbered(order: (line: OfficialLine) => Written): Written[][] {
  return plainSheet(lines().map((line) => ({ ...line, order: order(line) })));
}

describe('an STT is read', () => {
  test.each([
    ['3.2.1', '3.2.1'],
    ['3.2.1.', '3.2.1'],
    [' 3.2.1 ', '3.2.1'],
    ['3.2.1)', '3.2.1'],
    ['(3.2.1)', '3.2.1'],
    ['3.2.1/', '3.2.1'],
    ['3,2,1', '3.2.1'],
    ['3. 2. 1', '3.2.1'],
    ['01', '1'],
    ['II', 'II'],
    ['II.', 'II'],
    ['II/', 'II'],
    ['Phần II', 'II'],
    ['PHẦN II:', 'II'],
    ['Mục II', 'II'],
    ['III.3.2.1', 'III.3.2.1'],
    ['III-3.2.1', 'III.3.2.1'],
    ['a', 'a'],
    ['a)', 'a'],
    ['đ)', 'đ'],
    ['\u200b1', '1'],
    [1, '1'],
    [1.1, '1.1'],
    [3.2, '3.2'],
  ])('%j -> %s', (written, order) => {
    expect(readOrder(cellOf(written))[0]).toBe(order);
  });

  test('1.1 may have been typed 1.10', () => {
    expect(readOrder(cellOf(1.1))).toEqual(['1.1', '1.10']);
    expect(readOrder(cellOf({ value: 1.1, format: '0.00', text: '1.10' }))).toContain('1.10');
  });

  test('a date is read back as the number that was typed', () => {
    expect(readOrder(cellOf({ value: serialOf(1, 2), format: 'd-mmm' }))).toEqual(
      expect.arrayContaining(['1.2', '2.1']),
    );
    expect(readOrder(cellOf({ value: serialOf(3, 2, 2001), format: 'dd/mm/yyyy' }))).toEqual(
      expect.arrayContaining(['3.2.1', '2.3.1']),
    );
  });

  test.each(['', '-', 'Tổng số', 'hồ sơ', '12 chuyên mục', 'MCMXC', '3.2.1.4.5.6.7'])(
    '%j is none',
    (written) => {
      expect(readOrder(cellOf(written))).toEqual([]);
    },
  );

  test('an error value is none', () => {
    expect(
      readOrder({ value: '#REF!', text: '#REF!', format: 'General', formula: '=#REF!', error: true }),
    ).toEqual([]);
  });
});

const SECTIONS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

describe('the same table', () => {
  test.each<[string, (line: OfficialLine) => Written]>([
    ['numbers stored as numbers', ({ order }) => (/^[0-9]+(\.[1-9])?$/.test(order) ? Number(order) : order)],
    ['trailing dots', ({ order }) => order + '.'],
    ['brackets', ({ order }) => order + ')'],
    ['full codes', ({ code }) => code],
    ['full codes with a dot', ({ code }) => code + '.'],
    ['sections as "Phần II"', ({ code, order }) => (code.includes('.') ? order : 'Phần ' + order)],
    ['sections as "MỤC II."', ({ code, order }) => (code.includes('.') ? order : 'MỤC ' + order + '.')],
    ['sections with a slash', ({ code, order }) => (code.includes('.') ? order : order + '/')],
    ['spaces between', ({ order }) => order.split('.').join('. ')],
    [
      'letters for the sections',
      ({ code, order }) => (code.includes('.') ? order : 'ABCDĐEG'.charAt(SECTIONS.indexOf(code)) + '.'),
    ],
    ['sections only', ({ code, order }) => (code.includes('.') ? null : order)],
    ['dashes', ({ code, order }) => (code.split('.').length > 2 ? '-' : order)],
    [
      'a, b, c for the last level',
      ({ code, order }) =>
        code.split('.').length > 3 ? 'abcdđegh'.charAt(Number(code.slice(-1)) - 1) + ')' : order,
    ],
  ])('with %s', (_name, order) => {
    expect(readRows(renumbered(order))).toEqual([whole()]);
  });

  test('with dates that Excel made of the numbers', () => {
    const rows = renumbered(({ order }) => {
      const [day, month, year] = order.split('.').map(Number);
      if (!day || !month) return order;
      if (year === undefined) return { value: serialOf(day, month), format: 'd-mmm' };
      return { value: serialOf(day, month, 2000 + year), format: 'd/m/yyyy' };
    });
    expect(readRows(rows)).toEqual([whole()]);
  });
});

describe('an STT in the label', () => {
  function embedded(write: (order: string, label: string, line: OfficialLine) => string): Written[][] {
    return [
      HEADER.slice(1),
      ...lines().map((line): Written[] => [write(line.order, line.label, line), line.unit, line.figure]),
    ];
  }

  test.each<[string, (order: string, label: string, line: OfficialLine) => string]>([
    ['3.2.1. Tổng số', (order, label) => order + '. ' + label],
    ['3.2.1 Tổng số', (order, label) => order + ' ' + label],
    ['3.2.1.Tổng số', (order, label) => order + '.' + label],
    ['3.2.1 - Tổng số', (order, label) => order + ' - ' + label],
    ['3.2.1 – Tổng số', (order, label) => order + ' – ' + label],
    ['3.2.1/ Tổng số', (order, label) => order + '/ ' + label],
    ['3.2.1: Tổng số', (order, label) => order + ': ' + label],
    ['3.2.1) Tổng số', (order, label) => order + ') ' + label],
    ['(3.2.1) Tổng số', (order, label) => '(' + order + ') ' + label],
    ['III.3.2.1. Tổng số', (_order, label, { code }) => code + '. ' + label],
    [
      'Mục II: Cải cách',
      (order, label, { code }) => (code.includes('.') ? order + '. ' : 'Mục ' + order + ': ') + label,
    ],
    [
      'Phần II. Cải cách',
      (order, label, { code }) => (code.includes('.') ? order + '. ' : 'Phần ' + order + '. ') + label,
    ],
    [
      'PHẦN II - CẢI CÁCH',
      (order, label, { code }) =>
        code.includes('.') ? order + '. ' + label : 'PHẦN ' + order + ' - ' + label.toUpperCase(),
    ],
    ['- Tổng số', (_order, label) => '- ' + label],
    ['+ Tổng số', (_order, label) => '+ ' + label],
    ['• Tổng số', (_order, label) => '• ' + label],
    [
      'a) Tổng số',
      (order, label, { code }) =>
        (code.split('.').length > 3 ? 'abcdđegh'.charAt(Number(code.slice(-1)) - 1) : order) + ') ' + label,
    ],
  ])('written %s', (_name, write) => {
    expect(readRows(embedded(write))).toEqual([whole()]);
  });

  test('and in its own column as well', () => {
    const rows = lines().map((line) => ({ ...line, label: line.order + '. ' + line.label }));
    expect(readRows(plainSheet(rows))).toEqual([whole()]);
  });

  test('of the sections only', () => {
    const rows = lines().map((line) =>
      line.code.includes('.')
        ? line
        : { ...line, order: null, label: line.order + '. ' + line.label.toUpperCase() },
    );
    expect(readRows(plainSheet(rows))).toEqual([whole()]);
  });

  test('is printed as the STT, the rest as the label', () => {
    const [table] = recognise(gridOf(embedded((order, label) => order + '. ' + label)), cchcXa);
    const row = table!.rows.find(({ row: { code } }) => code === 'III.3.2.1')!;
    expect([row.printedOrder, row.printedLabel]).toEqual(['3.2.1', 'Tổng số hồ sơ TTHC đã giải quyết xong']);
  });
});

test('a figure that begins a label is no STT', () => {
  const rows = lines().map((line) =>
    isLine('I.6')(line)
      ? {
          ...line,
          order: null,
          label: '12 cuộc đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp',
        }
      : line,
  );
  const [seen] = readRows(plainSheet(rows));
  expect(seen!.figures['I.6']).toBe('1018');
  expect(seen!.departures).toEqual(['row/label I.6 B20']);
});

test('running numbers instead of the form’s are one departure', () => {
  let count = 0;
  const [seen] = readRows(renumbered(({ code, order }) => (code.includes('.') ? ++count : order)));
  expect(Object.keys(seen!.figures)).toHaveLength(124);
  expect(seen!.departures.every((each) => each.startsWith('row/moved'))).toBe(true);
});
