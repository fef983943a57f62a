/** "I", then 1, 2, 3; "1", then a, b: a row is the sum of those numbered under it where the table mostly has it so. */
import { isTotalLabel } from '../../form/ownRows';
import type { Form } from '../../form/form';
import { bareLabel, saysWithin } from '../../text/label';
import type { PrintedRow } from './printedRow';
import type { Candidate } from './candidate';
import { isAverageHeading, isRateHeading } from './headingRules';

interface Open {
  readonly at: number;
  readonly style: string;
  readonly children: number[];
}

/** `listed`: the form with these rows. */
export function outlineRules(rows: readonly PrintedRow[], listed: Form): Candidate[] {
  const orders = rows.map(({ order }) => order.replace(/[.)\s]+$/, ''));
  const roman = orders.includes('II');
  const found: Candidate[] = [];
  let open: Open[] = [];
  const close = (kept: number): void => {
    for (const each of open.slice(kept)) {
      const candidate = sumUnder(each, rows, orders, roman, listed);
      if (candidate) found.push(candidate);
    }
    open = open.slice(0, kept);
  };
  rows.forEach(({ label }, at) => {
    const order = orders[at] ?? '';
    if (order === '' && isTotalLabel(label)) close(0);
    const style = styleOf(order, roman);
    if (style === '') return;
    // A dotted number never stands above one of fewer dots.
    const known = open.findIndex((each) => each.style === style || isDeeper(each.style, style));
    close(known >= 0 ? known : open.length);
    open[open.length - 1]?.children.push(at);
    open = open.concat({ at, style, children: [] });
  });
  close(0);
  return found;
}

/** What kind of number it is; numbers of one kind stand side by side. */
function styleOf(order: string, roman: boolean): string {
  if (/^[0-9]{1,3}(?:\.[0-9]{1,3})*$/.test(order)) return 'N' + String(order.split('.').length);
  if (roman && /^[IVX]+$/.test(order)) return 'I';
  if (/^[A-ZĐ]$/.test(order)) return 'A';
  if (/^[IVX]+$/.test(order)) return 'I';
  return /^[a-zđ]$/.test(order) ? 'a' : '';
}

function isDeeper(one: string, other: string): boolean {
  return one.startsWith('N') && other.startsWith('N') && one.slice(1) > other.slice(1);
}

function sumUnder(
  { at, style, children }: Open,
  rows: readonly PrintedRow[],
  orders: readonly string[],
  roman: boolean,
  listed: Form,
): Candidate | null {
  const whole = rows[at];
  const parts = children.map((child) => rows[child]).filter((part) => part !== undefined);
  const [first = ''] = children.map((child) => orders[child] ?? '');
  if (!whole?.figured || parts.length < 2 || !/^(?:(?:[0-9.]+\.)?1|I|A|a)$/.test(first)) return null;
  if (![whole, ...parts].every((row) => isCount(row) && isSameUnit(row, whole))) return null;
  if (parts.some(({ figured, label }) => !figured || saysWithin(label))) return null;
  const code = listed.rows[at]?.code ?? '';
  return {
    text: `${code} = ${children.map((child) => listed.rows[child]?.code ?? '').join(' + ')}`,
    target: code,
    ground: 'likely',
    cell: whole.cell,
    printed: '',
    others: [],
    pool: `${style} ${styleOf(first, roman)}`,
  };
}

function isCount({ label, unit }: PrintedRow): boolean {
  return unit !== '%' && !isRateHeading([label]) && !isAverageHeading([label]);
}

function isSameUnit({ unit: one }: PrintedRow, { unit: other }: PrintedRow): boolean {
  return bareLabel(one) === bareLabel(other);
}
