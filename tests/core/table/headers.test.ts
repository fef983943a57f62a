import type { Area } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../gridOf';
import { fourColumns, HEADER, type Line, lines, readRows, whole } from './communeSheet';

const body = lines().map(fourColumns);

const down = (row: number, column: number, rows = 2): Area => ({ row, column, rows, columns: 1 });
const across = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

describe('a header of two rows', () => {
  const rows: Written[][] = [
    ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', null],
    [null, null, 'Đơn vị tính', 'Số liệu'],
  ];
  const merges = [down(0, 0), down(0, 1), across(0, 2, 2)];

  test('with its merges', () => {
    expect(readRows([...rows, ...body], merges)).toEqual([whole()]);
  });

  test('whose merges are not known', () => {
    expect(readRows([...rows, ...body])).toEqual([whole()]);
  });

  test('with STT and label in its lower row', () => {
    const upsideDown: Written[][] = [
      [null, null, 'Kết quả thống kê', null],
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
    ];
    expect(readRows([...upsideDown, ...body], [across(0, 2, 2)])).toEqual([whole()]);
  });

  test('with last period and this period under one heading', () => {
    const periods: Written[][] = [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', null],
      [null, null, null, 'Kỳ trước', 'Kỳ này'],
    ];
    const columns = ({ order, label, unit, figure }: Line): Written[] => [
      order,
      label,
      unit,
      figure === null ? null : 7,
      figure,
    ];
    const rows = [...periods, ...lines().map(columns)];
    expect(readRows(rows, [down(0, 0), down(0, 1), down(0, 2), across(0, 3, 2)])).toEqual([whole()]);
    expect(readRows(rows)).toEqual([whole()]);
  });

  test('printed again on the next page', () => {
    const pages = [...rows, ...body.slice(0, 50), ...rows, ...body.slice(50)];
    expect(readRows(pages, [...merges, down(52, 0), down(52, 1), across(52, 2, 2)])).toEqual([whole()]);
    expect(readRows(pages)).toEqual([whole()]);
  });
});

describe('a header printed again', () => {
  test.each([
    [['(1)', '(2)', '(3)', '(4)']],
    [['A', 'B', 'C', '1']],
    [['A', 'B', 1, 2]],
    [[1, 2, 3, 4]],
    [['[1]', '[2]', '[3]', '[4]=[3]']],
    [['a', 'b', 'c', '(1)']],
  ])('with its row of numbers %j', (numbers: Written[]) => {
    expect(readRows([HEADER, numbers, ...body])).toEqual([whole()]);
    expect(readRows([HEADER, numbers, ...body.slice(0, 40), HEADER, numbers, ...body.slice(40)])).toEqual([
      whole(),
    ]);
    expect(readRows([HEADER, numbers, ...body.slice(0, 40), numbers, ...body.slice(40)])).toEqual([whole()]);
  });

  test('on each of many pages', () => {
    const pages: Written[][] = [];
    for (let at = 0; at < body.length; at += 15) pages.push(HEADER, ...body.slice(at, at + 15), []);
    expect(readRows(pages)).toEqual([whole()]);
  });

  test('right under a section', () => {
    const at = lines().findIndex(({ code }) => code === 'IV');
    expect(readRows([HEADER, ...body.slice(0, at + 1), HEADER, ...body.slice(at + 1)])).toEqual([whole()]);
  });
});

test('a row of numbers over a label and a figure', () => {
  const rows = lines().map(({ label, figure }): Written[] => [label, figure]);
  expect(readRows([['Chỉ tiêu', 'Số liệu'], ['(1)', '(2)'], ...rows])).toEqual([whole()]);
});

test('no header at all', () => {
  expect(readRows(body)).toEqual([whole()]);
  expect(readRows([['BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO'], [], ...body])).toEqual([whole()]);
});

describe('other words for the columns', () => {
  test.each([
    ['TT', 'Nội dung', 'ĐVT', 'Kết quả'],
    ['Số TT', 'Tên chỉ tiêu', 'Đơn vị', 'Số lượng'],
    ['Số thứ tự', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
    ['STT', 'NỘI DUNG', 'ĐƠN VỊ TÍNH', 'SỐ LIỆU BÁO CÁO'],
    ['S\nT\nT', 'Chỉ tiêu\nthống kê', 'Đơn vị\ntính', 'Số\nliệu'],
    ['Số\r\nTT', 'Tên  chỉ\u00a0tiêu', 'Đvt', 'Kỳ báo cáo'],
    ['T.T', 'Nội dung chỉ tiêu', 'Đ.V.T', 'Kết quả thực hiện'],
    ['Stt.', 'Tiêu chí', 'Đơn vị đo', 'Giá trị'],
    ['TT', 'Danh mục', 'Đơn vị tính', 'Kết quả thực hiện kế hoạch'],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', '6 tháng đầu năm 2026'],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Lũy kế đến kỳ báo cáo'],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 2026],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Xã Bình Lư'],
    ['Mã số', 'Chỉ tiêu', 'Quy cách', 'Tháng 6'],
    ['STT', null, null, null],
    [null, 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ])('%j %j %j %j', (...header: Written[]) => {
    expect(readRows([header, ...body])).toEqual([whole()]);
    expect(readRows([header, ...body.slice(0, 30), header, ...body.slice(30)])).toEqual([whole()]);
  });

  test('in letters and combining marks', () => {
    const header = HEADER.map((heading) =>
      typeof heading === 'string' ? heading.normalize('NFD') : heading,
    );
    expect(readRows([header, ...body])).toEqual([whole()]);
  });
});

test('rows that only sound like a header stay rows', () => {
  const rows = lines().map((line) => ({
    ...line,
    label: line.code === 'VI.2.1' ? 'Nội dung khác' : line.label,
  }));
  const [table] = recognise(gridOf([HEADER, ...rows.map(fourColumns)]), cchcXa);
  expect(table!.rows).toHaveLength(124);
  expect(table!.rows.find(({ row }) => row.code === 'VI.2.1')!.labelling).toBe('other');
});
