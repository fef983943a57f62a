import { MENDED, REPORTED } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

beforeAll(async () => {
  put(folder, 'cu.xlsx', await workbookOf({ ...REPORTED, 'III.3.2.2': '2.647' }));
  put(folder, 'moi.xlsx', await workbookOf(REPORTED));
  put(folder, 'khac.xlsx', await workbookOf(MENDED));
  put(folder, 'hong.xlsx', 'PK');
}, 60_000);

test('names the row and both figures, and ends with 1', () => {
  const { code, out } = soKhop(folder, 'compare', 'cu.xlsx', 'moi.xlsx');
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toHaveLength(3);
  expect(out).toMatch(/1 ô ghi khác/);
  expect(out).toMatch(/III\.3\.2\.2 “[^”]+”: 2\.647 → 2\.677/);
});

test('a file against itself is the same, and ends with 0', () => {
  expect(soKhop(folder, 'compare', 'moi.xlsx', 'moi.xlsx', '--lang', 'en')).toMatchObject({
    code: 0,
    out: 'The two versions are the same in every cell.\n',
  });
});

test.each([
  [['moi.xlsx'], 'cần hai tệp'],
  [['moi.xlsx', 'cu.xlsx', 'khac.xlsx'], 'cần hai tệp'],
  [['moi.xlsx', 'hong.xlsx'], 'hong.xlsx'],
])('%j is refused in words', (files, said) => {
  const { code, err } = soKhop(folder, 'compare', ...files);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
