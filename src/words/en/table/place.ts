import type { TablePlace } from '../../naming';

/** "Sheet “Biểu 1”, range A5:D128"; "Table 1 of the document, range A1:D12" */
export function placeText({ sheet, range, page }: TablePlace): string {
  return `${page ? `${sheet.replace(/^Bảng /, 'Table ')} of the document` : `Sheet “${sheet}”`}, range ${range}`;
}
