/** A .csv file as a grid of texts (RFC 4180; separated by comma, semicolon or tab). */
import type { Cell, Grid } from '../../core/sheet/grid';

/** `sheet` names the grid; the bytes are UTF-8, with or without a mark. */
export function readCsv(bytes: Uint8Array, sheet: string): Grid {
  const text = new TextDecoder('utf-8').decode(bytes);
  const rows = rowsOf(text, separatorOf(text));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet,
    rows: rows.length,
    columns,
    cell: (row, column) => cellOf(rows[row]?.[column] ?? ''),
    merges: [],
    hiddenRows: new Set(),
  };
}

function cellOf(text: string): Cell | undefined {
  return text === '' ? undefined : { value: text, text, format: 'General', formula: null };
}

/** The one of the three that the first lines have most of, outside quotation marks. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20000).replace(/"[^"]*"/g, '');
  const counts = ['\t', ';', ','].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      row.push(field);
      field = '';
    } else if (sign === '\n') {
      row.push(field.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      field = '';
    } else field += sign;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field.replace(/\r$/, '')]);
  return rows;
}
