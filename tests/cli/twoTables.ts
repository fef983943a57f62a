/** A drawn workbook whose table stands on its sheet a second time, `offset` rows further down. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function twoTables(bytes: Uint8Array, offset: number): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  const [, rows = ''] = /<sheetData>(.*)<\/sheetData>/s.exec(sheet) ?? [];
  const moved = rows
    .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${Number(row) + offset}"`)
    .replace(
      / r="([A-Z]+)(\d+)"/g,
      (_, column: string, row: string) => ` r="${column}${Number(row) + offset}"`,
    );
  return zipSync({ ...parts, [name]: strToU8(sheet.replace('</sheetData>', moved + '</sheetData>')) });
}
