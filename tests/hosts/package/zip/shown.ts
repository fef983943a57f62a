import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';

/** What the first sheet shows, row by row, or why it is refused. */
export async function shown(bytes: Uint8Array): Promise<unknown> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) return read.problem;
  const grid = read.workbook.sheets[0];
  return Array.from({ length: grid?.rows ?? 0 }, (_, row) =>
    Array.from({ length: grid?.columns ?? 0 }, (__, column) => grid?.cell(row, column)?.text),
  );
}
