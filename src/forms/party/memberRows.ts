/** Breakdowns that forms on Party members share. */
import type { PrintedRow } from '../../core/form/rowsOf';

/** Eight age bands and the average, which is no part of their sum. */
export function ages(parent: string): PrintedRow[] {
  const bands = ['18 - 30 tuổi', '31 - 35 tuổi', '36 - 40 tuổi', '41 - 45 tuổi', '46 - 50 tuổi', '51 - 55 tuổi', '56 - 60 tuổi', 'Trên 60 tuổi']; // prettier-ignore
  return listed(parent, [...bands, 'Tuổi bình quân']);
}

export function schooling(parent: string): PrintedRow[] {
  return listed(parent, ['Biết chữ quốc ngữ', 'Tiểu học', 'Trung học cơ sở', 'Trung học phổ thông']);
}

export function qualification(parent: string): PrintedRow[] {
  return listed(parent, ['Công nhân kỹ thuật, nhân viên nghiệp vụ', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Thạc sĩ', 'Tiến sĩ']); // prettier-ignore
}

/** Under a heading without figures: "- Nữ", one code after the other. */
export function listed(parent: string, labels: readonly string[]): PrintedRow[] {
  return labels.map((label, i): PrintedRow => [`${parent}.${String(i + 1)}`, label, undefined, '-']);
}
