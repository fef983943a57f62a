import { readCsv } from '../../../src/hosts/csv/readCsv';

function texts(csv: string): (string | null)[][] {
  const grid = readCsv(new TextEncoder().encode(csv), 'a');
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column)?.text ?? null),
  );
}

test('commas, quotation marks and lines within them', () => {
  expect(texts('stt,tên\r\n1,"a, b"\r\n2,"nói ""có""\ndòng hai"\r\n')).toEqual([
    ['stt', 'tên'],
    ['1', 'a, b'],
    ['2', 'nói "có"\ndòng hai'],
  ]);
});

test('the separator that Excel writes in Vietnam, and tabs', () => {
  expect(texts('a;b;1,5\nc;d;2,5')).toEqual([
    ['a', 'b', '1,5'],
    ['c', 'd', '2,5'],
  ]);
  expect(texts('a\tb, c\n')).toEqual([['a', 'b, c']]);
});

test('an empty file has no cell; a mark of UTF-8 is no text', () => {
  expect(texts('')).toEqual([]);
  expect(texts('\ufeffa,b')).toEqual([['a', 'b']]);
});

test('lines of different lengths, blank fields and places beyond the file', () => {
  expect(texts('a,b,c\nd\n,e')).toEqual([
    ['a', 'b', 'c'],
    ['d', null, null],
    [null, 'e', null],
  ]);
  const grid = readCsv(new TextEncoder().encode('a'), 'a');
  expect(grid.cell(5, 0)).toBeUndefined();
});
