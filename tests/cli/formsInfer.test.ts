import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const csv = [
  'Xã;Tổng số;Nam;Nữ',
  'An Khê;52;31;21',
  'Bình Minh;118;64;54',
  'Cẩm Lý;77;40;37',
  'Đông Sơn;203;101;102',
  'Giao Thủy;66;29;36',
  'Hải Vân;91;55;36',
].join('\n');

test('forms infer prints rules with their grounds, cells and what is broken', () => {
  put(folder, 'la.csv', csv);
  const run = soKhop(folder, 'forms', 'infer', 'la.csv', '--json');
  expect(run.code).toBe(0);
  const { tool, file, tables } = JSON.parse(run.out) as {
    tool: string;
    file: string;
    tables: {
      sheet: string;
      range: string;
      columns: unknown[];
      rows: unknown[];
      rules: Record<string, unknown>[];
    }[];
  };
  expect([tool, file, tables.length]).toEqual(['so-khop', 'la.csv', 1]);
  const [table] = tables;
  expect(table).toMatchObject({ sheet: 'la', range: 'A1:D7' });
  expect(table?.columns[1]).toEqual({ key: 'B', headings: ['Tổng số'] });
  expect(table?.rows[0]).toEqual({ code: 'D2', label: 'An Khê', unit: '' });
  const sum = table?.rules.find(({ text }) => text === '[B] = [C] + [D]');
  expect(sum).toMatchObject({ ground: 'figures', support: { holds: 5, of: 6 }, sure: true });
  expect(sum?.instances).toContainEqual({ target: 'B6', parts: ['C6', 'D6'], holds: false });
});

test('people read it in their language', () => {
  const run = soKhop(folder, 'forms', 'infer', 'la.csv');
  expect(run.out).toContain('[x] [B] = [C] + [D]   (theo số liệu; đúng 5/6)');
  expect(soKhop(folder, 'forms', 'infer', 'la.csv', '--lang', 'en').out).toContain(
    'by figures; holds 5 of 6',
  );
});

test('without a file, or with one that is not there, it says so', () => {
  expect(soKhop(folder, 'forms', 'infer').code).toBe(2);
  expect(soKhop(folder, 'forms', 'infer', 'none.csv').code).toBe(2);
});
