import type { Area, Grid } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../gridOf';
import {
  fourColumns,
  HEADER,
  inSection,
  type Line,
  lines,
  plainSheet,
  read,
  readRows,
  whole,
} from './communeSheet';

/** The sheet moved down and to the right. */
function shifted(rows: readonly Written[][], down: number, right: number): Written[][] {
  const empty: Written[] = new Array<Written>(right).fill(null);
  return [...new Array<Written[]>(down).fill([]), ...rows.map((row) => [...empty, ...row])];
}

const ADDRESS_BLOCK: Written[][] = [
  ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['XÃ BÌNH LƯ', null, 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 152/BC-UBND', null, 'Bình Lư, ngày 15 tháng 6 năm 2026'],
  [],
  ['BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH'],
  ['6 tháng đầu năm 2026'],
  ['(Kèm theo Báo cáo số 152/BC-UBND ngày 15/6/2026 của UBND xã Bình Lư)'],
  [null, null, null, 'Đơn vị tính: theo từng chỉ tiêu'],
];

const SIGNATURES: Written[][] = [
  [],
  [null, null, 'Bình Lư, ngày 15 tháng 6 năm 2026'],
  [null, 'NGƯỜI LẬP BIỂU', 'TM. UỶ BAN NHÂN DÂN', null],
  [null, '(Ký, ghi rõ họ tên)', 'CHỦ TỊCH', null],
  [],
  [null, 'Nguyễn Văn A', 'Trần Văn B', null],
];

const NOTES: Written[][] = [
  ['Ghi chú:'],
  [1, 'Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026.'],
  ['2.', 'Tỷ lệ hồ sơ tính trên số hồ sơ đã giải quyết.'],
];

describe('a table is found', () => {
  test.each([
    [0, 0],
    [1, 0],
    [7, 3],
    [40, 11],
    [200, 0],
    [0, 26],
  ])('%d rows down and %d columns to the right', (down, right) => {
    expect(readRows(shifted(plainSheet(), down, right))).toEqual([whole()]);
  });

  test('under the address block and the title', () => {
    expect(readRows([...ADDRESS_BLOCK, ...plainSheet()])).toEqual([whole()]);
  });

  test('above the signatures', () => {
    expect(readRows([...plainSheet(), ...SIGNATURES])).toEqual([whole()]);
    expect(readRows([...plainSheet(), ['NGƯỜI LẬP BIỂU', null, null, 'TM. UỶ BAN NHÂN DÂN']])).toEqual([
      whole(),
    ]);
  });

  test('above numbered notes', () => {
    expect(readRows([...plainSheet(), ...NOTES])).toEqual([whole()]);
    expect(readRows([...plainSheet(), [], ...NOTES, ...SIGNATURES])).toEqual([whole()]);
  });

  test('with its address block printed again on each page', () => {
    const body = lines().map(fourColumns);
    const pages = [
      ...ADDRESS_BLOCK,
      HEADER,
      ...body.slice(0, 50),
      ...ADDRESS_BLOCK,
      HEADER,
      ...body.slice(50),
    ];
    expect(readRows(pages)).toEqual([whole()]);
  });

  test('with page footers between its rows', () => {
    const body = lines().map(fourColumns);
    const footer: Written[] = [null, null, null, 'Trang 1/3'];
    expect(readRows([HEADER, ...body.slice(0, 50), [], footer, [], ...body.slice(50)])).toEqual([whole()]);
  });

  test('in rows that are hidden', () => {
    const grid = gridOf(plainSheet());
    const hidden: Grid = { ...grid, hiddenRows: new Set([0, 5, 6, 7, 60]) };
    expect(read(hidden)).toEqual([whole()]);
  });

  test('when a merge claims the whole sheet', () => {
    const everything: Area = { row: 0, column: 0, rows: 1048576, columns: 16384 };
    expect(readRows(plainSheet(), [everything])).toEqual([whole()]);
    const headerRow: Area = { row: 0, column: 0, rows: 1, columns: 16384 };
    expect(readRows(plainSheet(), [headerRow])).toEqual([whole()]);
  });

  test('beside and among cells of ten thousand letters', () => {
    const long = 'Căn cứ Luật Tổ chức chính quyền địa phương; '.repeat(230);
    const rows = plainSheet();
    rows[1] = [...rows[1]!, long];
    rows[0] = [...HEADER, 'Ghi chú'];
    rows.splice(30, 0, [null, long, null, null], [long, null, null, null]);
    expect(readRows([[long], ...rows, [long, long]])).toEqual([whole()]);
  });

  test('in a sheet of ten thousand rows of other things', () => {
    const table = plainSheet();
    const words = [
      'hồ sơ',
      'tổng số',
      'thủ tục',
      'đơn vị',
      'kết quả',
      'giải quyết',
      'Số',
      'tiếp nhận',
      'xã',
      'năm',
    ];
    const cells: Record<string, Written> = {};
    let seed = 1;
    const next = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let row = 0; row < 10000; row++) {
      for (let column = 0; column < 30; column++) {
        const text = [next(10), next(10), next(10), next(10)].map((at) => words[at]).join(' ');
        cells[String(row) + ' ' + String(column)] = column % 3 === 0 ? next(5000) : text;
      }
    }
    const noise = (row: number, column: number): Written => cells[String(row) + ' ' + String(column)] ?? null;
    const rows: Written[][] = [];
    for (let row = 0; row < 10000; row++) {
      const inside = row >= 4000 && row < 4000 + table.length;
      rows.push(
        new Array<Written>(30)
          .fill(null)
          .map((_, column) =>
            inside && column >= 10 && column < 14 ? table[row - 4000]![column - 10]! : noise(row, column),
          ),
      );
    }
    const seen = read(gridOf(rows));
    expect(seen.map(({ figures }) => figures)).toEqual([whole().figures]);
    expect(seen[0]!.departures).toEqual([]);
  });
});

describe('several tables', () => {
  function ofQuarter(quarter: number): Line[] {
    return lines().map((line) => ({
      ...line,
      figure: typeof line.figure === 'number' ? line.figure * 10 + quarter : line.figure,
    }));
  }
  const figuresOf = (quarter: number): Record<string, string> => {
    const figures: Record<string, string> = {};
    for (const { code, figure } of ofQuarter(quarter))
      figures[code] = typeof figure === 'number' ? String(figure) : '';
    return figures;
  };
  const both = [
    { figures: figuresOf(1), departures: [] },
    { figures: figuresOf(2), departures: [] },
  ];

  test('stacked, each under its title and header', () => {
    const rows = [
      ['QUÝ I'],
      ...plainSheet(ofQuarter(1)),
      [],
      ['QUÝ II'],
      ...plainSheet(ofQuarter(2)),
      ...SIGNATURES,
    ];
    expect(readRows(rows)).toEqual(both);
  });

  test('stacked without headers', () => {
    const rows = [...ofQuarter(1).map(fourColumns), [], ['QUÝ II'], ...ofQuarter(2).map(fourColumns)];
    expect(readRows(rows)).toEqual(both);
  });

  test('stacked in other columns', () => {
    const withoutOrder = ({ label, unit, figure }: Line): Written[] => [label, unit, figure];
    const second = [HEADER.slice(1), ...ofQuarter(2).map(withoutOrder)];
    expect(readRows([...plainSheet(ofQuarter(1)), [], ...second])).toEqual(both);
  });

  test('side by side', () => {
    const left = plainSheet(ofQuarter(1));
    const right = plainSheet(ofQuarter(2));
    expect(readRows(left.map((row, i) => [...row, null, ...right[i]!]))).toEqual(both);
    expect(readRows(left.map((row, i) => [...row, ...right[i]!]))).toEqual(both);
  });

  test('side by side, the second some rows lower and without numbers', () => {
    const left = plainSheet(ofQuarter(1));
    const right = plainSheet(ofQuarter(2)).map((row) => row.slice(1));
    const rows = [...left, [], [], []].map((row, i) => [
      ...(row.length > 0 ? row : [null, null, null, null]),
      null,
      ...(right[i - 3] ?? []),
    ]);
    expect(readRows(rows)).toEqual(both);
  });

  test('on several sheets', () => {
    const sheets = [1, 2].map((quarter) =>
      gridOf(plainSheet(ofQuarter(quarter)), [], 'Quý ' + String(quarter)),
    );
    expect(sheets.map((grid) => read(grid))).toEqual(both.map((each) => [each]));
  });

  test('of which one has only some sections', () => {
    const some = ofQuarter(2).filter((line) => inSection('V')(line) || inSection('VI')(line));
    const seen = readRows([...plainSheet(ofQuarter(1)), [], ...plainSheet(some)]);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toEqual(both[0]);
    expect(Object.keys(seen[1]!.figures)).toEqual(some.map(({ code }) => code));
    // Sections that lack one after the other are one page left out.
    expect(seen[1]!.departures.map((each) => each.split(' ')[1])).toEqual(['I', 'VII']);
  });
});

describe('there is no table', () => {
  test('on an empty sheet', () => {
    expect(recognise(gridOf([]), cchcXa)).toEqual([]);
    expect(recognise(gridOf([[], [null, null], []]), cchcXa)).toEqual([]);
  });

  test('in prose that mentions a few indicators', () => {
    const rows: Written[][] = [
      ['BÁO CÁO'],
      ['I. Công tác chỉ đạo điều hành CCHC'],
      ['Số văn bản chỉ đạo đã ban hành là 15 văn bản; số nhiệm vụ đề ra trong kế hoạch là 79.'],
      ['Kiểm tra CCHC'],
      ['Tuyên truyền cải cách hành chính'],
      ['Xã đã đăng 48 tin trên trang thông tin điện tử.'],
      ['Tổng số nhiệm vụ được giao'],
      ['II. Cải cách thể chế'],
      ['Rà soát VBQPPL'],
    ];
    expect(readRows(rows)).toEqual([]);
  });

  test('in a list of indicators that asks for no figures', () => {
    const list = lines()
      .filter((line) => inSection('V')(line))
      .map(({ label }): Written[] => [label]);
    expect(readRows([['Danh mục chỉ tiêu cần rà soát'], ...list])).toEqual([]);
  });

  test('in a plan of work that names the sections', () => {
    const plan = lines()
      .filter(({ code }) => !code.includes('.'))
      .map(({ order, label }): Written[] => [order, label, 'Văn phòng HĐND và UBND', 'Quý II']);
    expect(readRows([['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'], ...plan])).toEqual([]);
  });

  test('in a table of other things', () => {
    const rows: Written[][] = [
      HEADER,
      [1, 'Diện tích gieo trồng lúa', 'Ha', 320],
      [2, 'Sản lượng thóc', 'Tấn', 1856],
      [3, 'Tổng đàn trâu, bò', 'Con', 2120],
      [4, 'Số hộ nghèo', 'Hộ', 145],
      [5, 'Tỷ lệ che phủ rừng', '%', '54,3'],
    ];
    expect(readRows(rows)).toEqual([]);
  });
});

test('the area of a table reaches from its header to its last row', () => {
  const [table] = recognise(
    gridOf(shifted([...ADDRESS_BLOCK, ...plainSheet(), ...SIGNATURES], 2, 1)),
    cchcXa,
  );
  expect(table!.area).toEqual({ row: 10, column: 1, rows: 125, columns: 4 });
});
