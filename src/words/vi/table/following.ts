/** What an error value comes from, the formulas that show it only for that, and what else a move of figures broke. */
import type { Explained, Following, Origin } from '../../../core/finding/oneCause';
import { isNoNumber, quoted } from '../../printed';
import { list, naming } from '../phrases';

/** "ô D27 ghi “1 văn bản” không phải là số: đề nghị sửa ô đó trước" */
export function originsText(because: readonly Origin[]): string {
  const told = because.map(({ cell, text }) => `${cell} ${text === '' ? 'để rỗng' : `ghi ${quoted(text)}`}`);
  const cells = list(told, 'ô', 3);
  if (because.every(({ text }) => isNoNumber(text)))
    return `ô ${cells}, dấu + của Excel không cộng được: đề nghị dùng hàm SUM thay cho dấu +, hoặc ghi 0 ở ${because.length > 1 ? 'các ô' : 'ô'} đó`;
  return `ô ${cells} không phải là số: đề nghị sửa ${because.length > 1 ? 'các ô' : 'ô'} đó trước`;
}

/** "Vì vậy công thức ở D5 và D3 báo lỗi #VALUE!: …" */
export function following({ cells, shown, mayBeSign }: Following): string {
  const formulas = cells.length > 1 ? 'các công thức này' : 'công thức này';
  const start = `Vì vậy công thức ở ${list(cells, 'ô', 6)} báo lỗi ${shown}`;
  return mayBeSign
    ? `${start}: ghi số (0 nếu không phát sinh) thì ${formulas} tự tính lại; nếu ghi “-” thì cần dùng hàm SUM thay cho dấu +.`
    : `${start}: sửa xong ô trên thì ${formulas} tự tính lại.`;
}

/** "Vì vậy “Gia Hội” cột C (C7) cũng không khớp." */
export function explaining(others: readonly Explained[]): string {
  return `Vì vậy ${list(others.map(nameOf), 'chỗ', 6)} cũng không khớp.`;
}

function nameOf({ rule, cell, of }: Explained): string {
  return of ? `${naming(rule).full(of)} (${cell})` : cell;
}
