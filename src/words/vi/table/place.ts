import type { TablePlace } from '../../naming';

/** "Trang tính “Biểu 1”, vùng A5:D128"; "Bảng 1 của văn bản, vùng A1:D12" */
export function placeText({ sheet, range, page }: TablePlace): string {
  return `${page ? `${sheet} của văn bản` : `Trang tính “${sheet}”`}, vùng ${range}`;
}
