/** Rates that labels and numbering tell, 3.2 "Tỷ lệ …" of 3.2.1 and 3.2.2, and sums of rows of one noun. */
import { quotientOf, type Found, sumOf } from '../found/found';
import type { RowHead } from '../layout/rowHeads';

export interface LabelledRow extends RowHead {
  readonly row: number;
  /** It holds a figure in some column. */
  readonly filled: boolean;
}

export function numberedRules(rows: readonly LabelledRow[]): Found[] {
  const found: Found[] = [];
  rows.forEach((row, at) => {
    if (row.order === '') return;
    const children = childrenOf(rows, at);
    if (isRate(row)) {
      const rate = rateOf(row, children);
      if (rate) found.push(rate);
    } else if (/^tổng số/i.test(row.label) && row.filled) {
      const parts = siblingsOfOneNoun(rows, at);
      if (parts.length > 1) found.push(sumRule(row, parts));
    }
  });
  return found;
}

function isRate({ label, unit }: RowHead): boolean {
  return unit === '%' ? !/^tổng số/i.test(label) : /^(?:tỷ|tỉ) lệ/i.test(label);
}

/** The rows numbered right under it: 3.2 -> 3.2.1, 3.2.2, not 3.2.1.1; 4 -> a, b, c. */
function childrenOf(rows: readonly LabelledRow[], at: number): LabelledRow[] {
  const own = rows[at];
  if (!own) return [];
  const children: LabelledRow[] = [];
  const lettered = /^[0-9]/.test(own.order);
  for (const row of rows.slice(at + 1)) {
    if (row.section !== own.section) break;
    if (row.order === '') continue;
    const isLetter = /^[a-zđ]$/.test(row.order);
    if (row.order.startsWith(own.order + '.')) {
      if (/^[0-9]+$/.test(row.order.slice(own.order.length + 1))) children.push(row);
    } else if (lettered && isLetter) children.push(row);
    else break;
  }
  return children;
}

function sumRule(row: LabelledRow, parts: readonly LabelledRow[]): Found {
  return {
    kind: 'sum',
    byRows: true,
    target: row.row,
    computation: sumOf(parts.map((part) => part.row)),
    ground: 'words',
    surely: false,
  };
}

/** "Tổng số ĐVSN …", then "Số ĐVSN tự bảo đảm …", "Số ĐVSN do Nhà nước …": one noun, one after the other. */
function siblingsOfOneNoun(rows: readonly LabelledRow[], at: number): LabelledRow[] {
  const own = rows[at];
  if (!own) return [];
  const noun = /^tổng số\s+(\S+)/i.exec(own.label)?.[1]?.toLowerCase();
  const depth = own.order.split('.').length;
  const parts: LabelledRow[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.section !== own.section || row.order === '' || row.order.split('.').length < depth) break;
    if (row.order.split('.').length > depth) continue;
    const same = /^số\s+(\S+)/i.exec(row.label)?.[1]?.toLowerCase() === noun;
    if (!same || row.unit !== own.unit) break;
    parts.push(row);
  }
  return parts;
}

/** Two counts under a rate: the whole is the one that is planned, handed in or all; the part is done. */
function rateOf(row: LabelledRow, children: readonly LabelledRow[]): Found | null {
  const counts = children.filter((child) => !isRate(child));
  const [first, second] = counts;
  if (!first || !second || counts.length !== 2) return null;
  const difference = wholeness(first.label) - wholeness(second.label);
  const [whole, part] = difference >= 0 ? [first, second] : [second, first];
  return {
    kind: 'rate',
    byRows: true,
    target: row.row,
    computation: quotientOf(part.row, whole.row, 100),
    ground: 'words',
    surely: Math.abs(difference) > 1,
  };
}

/** How much a label sounds of a whole. */
function wholeness(label: string): number {
  const text = label.toLowerCase();
  let score = 0;
  if (text.startsWith('tổng')) score += 3;
  if (/được giao|đề ra|phải |cần phải|kế hoạch|tiếp nhận|phát hiện|theo quy định|đủ điều kiện/.test(text))
    score += 2;
  if (/(?:^| )đã | xong|hoàn thành|đúng hạn|thực hiện|đạt/.test(text)) score -= 2;
  return score;
}
