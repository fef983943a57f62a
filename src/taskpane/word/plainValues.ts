/** The annex's table as rows of equal length, for a Word that takes no merged cells. */
import type { AnnexTable } from '../../exports/document/annexTable';

export function plainValues({ columns, header, body }: AnnexTable): {
  readonly values: readonly (readonly string[])[];
  readonly headerRows: number;
} {
  const values = header.concat(body).map(({ cells }) => {
    const row = columns.map(() => '');
    for (const { column, text } of cells) row[column] = text;
    return row;
  });
  return { values, headerRows: header.length };
}
