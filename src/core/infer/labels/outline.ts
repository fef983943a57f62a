/** How the rows of a table hang together, by their numbers, dashes and words: which stands under which. */
import { isTotalLabel } from '../../form/ownRows';
import { saysWithin } from '../../text/label';
import type { RowHead } from '../layout/rowHeads';

export interface OutlineRow {
  readonly row: number;
  readonly head: RowHead;
  /** It holds a figure in some column. */
  readonly filled: boolean;
  /** Place in the outline of the row that it stands under; -1 for the outermost. */
  readonly parent: number;
  /** "Tổng số", "Cộng", or an unnumbered row above numbered ones. */
  readonly isTotal: boolean;
  /** "Trong đó: …", "* Nữ": some of the row above, not a share of it. */
  readonly isAmong: boolean;
  /** Rows of one prefix that no row has are a group of their own: 1.1.1 and 1.1.2 under 1. */
  readonly group: string;
}

interface Open {
  readonly at: number;
  readonly style: string;
}

/** `printed`: what stands in the column of numbers, by row. */
export function outlineOf(
  rows: readonly RowHead[],
  firstRow: number,
  printed: (row: number) => string,
  filled: (row: number) => boolean,
): OutlineRow[] {
  const outline: OutlineRow[] = [];
  const numbers = rows.map((_head, row) => numberIn(printed(row)));
  const roman = numbers.includes('II');
  const isNumbered = numbers.some((number, row) => row >= firstRow && number !== '');
  const coded = numbers.some((number) => /^0[0-9]+$/.test(number));
  let open: Open[] = [];
  rows.forEach((head, row) => {
    if (row < firstRow || (head.label === '' && !filled(row))) return;
    const number = numbers[row] ?? '';
    const own = { row, head, filled: filled(row), group: '' };
    const add = (rest: Pick<OutlineRow, 'parent' | 'isTotal' | 'isAmong'> & { group?: string }): void => {
      outline.push({ ...own, ...rest });
    };
    const last = outline[outline.length - 1];
    const isTotal = number === '' && (isTotalLabel(head.label) || (isNumbered && outline.length === 0));
    if (isTotal) {
      open = [];
      add({ parent: -1, isTotal, isAmong: false });
      return;
    }
    const style = coded && /^[0-9]{2,}$/.test(number) ? '01' : styleOf(number, roman);
    if (saysWithin(head.label) || style === '*') {
      const under = last?.isAmong && last.parent >= 0 ? last.parent : outline.length - 1;
      add({ parent: under, isTotal, isAmong: true });
      return;
    }
    if (style === '' || style === '01') {
      // No number, or "01", "02" of a column of codes, says nothing of its depth: the last heading without figures does.
      const heading = lastHeading(open, outline);
      const parent = style === '' && last?.isAmong ? last.parent : heading;
      add({ parent, isTotal: isTotalLabel(head.label), isAmong: style === '' && (last?.isAmong ?? false) });
      return;
    }
    open = open.filter(({ style: other }) => isAbove(other, style));
    const known = open.findIndex((each) => each.style === style);
    if (known >= 0) open = open.slice(0, known);
    const parent = open[open.length - 1];
    const depth = style.startsWith('N') ? Number(style.slice(1)) : 1;
    const above = number.split('.').slice(0, -1).join('.');
    const isSkipped = parent !== undefined && depth > 1 && numbers[outline[parent.at]?.row ?? -1] !== above;
    add({ parent: parent?.at ?? -1, isTotal: false, isAmong: false, group: isSkipped ? above : '' });
    open = open.concat([{ at: outline.length - 1, style }]);
  });
  return outline;
}

function numberIn(text: string): string {
  return text.replace(/[.)\s]+$/, '').trim();
}

/** What kind of number it is; numbers of one kind stand side by side. */
function styleOf(number: string, roman: boolean): string {
  if (number === '') return '';
  if (/^[0-9]{1,3}(?:\.[0-9]{1,3})*$/.test(number)) return 'N' + String(number.split('.').length);
  if (roman && /^[IVX]+$/.test(number)) return 'I';
  if (/^[A-ZĐ]$/.test(number)) return 'A';
  if (/^[IVX]+$/.test(number)) return 'I';
  if (/^[a-zđ]$/.test(number)) return 'a';
  return /^[-–+*•]$/.test(number) ? number.replace('–', '-') : '';
}

/** A dotted number has those of fewer dots above it, and never stands above them. */
function isAbove(other: string, style: string): boolean {
  return !(other.startsWith('N') && style.startsWith('N') && other.slice(1) > style.slice(1));
}

function lastHeading(open: readonly Open[], outline: readonly OutlineRow[]): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const { at } = open[i] ?? { at: -1 };
    if (outline[at]?.filled === false) return at;
  }
  return -1;
}
