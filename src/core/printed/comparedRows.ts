/** Rows that carry something through a period: "Tồn đầu kỳ", "Tăng", "Giảm", "Tồn cuối kỳ". */
import type { Form } from '../form/form';
import { bareLabel } from '../text/label';
import type { Compared } from '../table/compared/compared';
import { headingPart } from '../table/compared/headingPart';
import type { Candidate } from './said/candidate';
import type { PrintedRow } from './said/printedRow';

/** `listed`: the form with these rows. */
export function comparedRows(rows: readonly PrintedRow[], listed: Form, { pairs }: Compared): Candidate[] {
  const known = rows.map((row, at) => ({
    row,
    code: listed.rows[at]?.code ?? '',
    part: headingPart([row.label]),
  }));
  const candidates: Candidate[] = [];
  known.forEach(({ row: last, code, part: { flow, thing } }, end) => {
    if (flow !== 'closing' || !last.figured) return;
    const start = lastBefore(end, (at) => {
      const each = known[at];
      return each?.part.flow === 'opening' && each.part.thing === thing;
    });
    const first = known[start];
    if (!first?.row.figured) return;
    const between = known
      .slice(start + 1, end)
      .filter(({ row, part }) => row.figured && part.kind === 'figure' && part.flow !== null);
    const of = (sought: 'increase' | 'decrease'): typeof between =>
      between.filter(({ part, row }) => part.flow === sought && isSameUnit(row, last));
    const inside = known.slice(start + 1, end).filter(({ row }) => row.figured && isSameUnit(row, last));
    // "Thu", "Chi" alone between the ends: a pair of words that says which way each goes.
    const pair = pairOf(inside);
    const [up, ...ups] = pair ? [pair[0]] : of('increase');
    const [down, ...downs] = pair ? [pair[1]] : of('decrease');
    const add = (text: string, ground: Candidate['ground']): void => {
      const target = text.split(' ')[0] ?? '';
      candidates.push({ text, target, ground, cell: last.cell, printed: '', others: [], compared: true });
    };
    if (up && down && ups.length + downs.length === 0 && isSameUnit(first.row, last)) {
      const alike = [up, down].every(({ part }) => part.thing === '' || part.thing === thing);
      const sure = end - start === 3 && (pair !== null || alike);
      add(`${code} = ${first.code} + ${up.code} - ${down.code}`, sure ? 'words' : 'likely');
    }
    for (const { before, now, next } of pairs)
      if (next) add(`${first.code}[${now}] = ${code}[${before}]`, 'words');
  });
  return candidates;
}

/** What comes in, and what goes out of it. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^| )thu(?: |$)/, /(?:^| )chi(?: |$)/],
  [/(?:^| )(?:cho vay|giai ngan)(?: |$)/, /(?:^| )(?:thu no|tra no|thu hoi)(?: |$)/],
  [/(?:^| )(?:cap|bo sung|trich lap|huy dong|ung ho)(?: |$)/, /(?:^| )(?:su dung|chi|hoan tra)(?: |$)/],
];

function pairOf<Each extends { readonly row: PrintedRow }>(
  rows: readonly Each[],
): readonly [Each, Each] | null {
  const [one, other, ...more] = rows;
  if (!one || !other || more.length > 0) return null;
  if (isPair(one.row, other.row)) return [one, other];
  return isPair(other.row, one.row) ? [other, one] : null;
}

function isPair({ label: one }: PrintedRow, { label: other }: PrintedRow): boolean {
  const [come, go] = [bareLabel(one), bareLabel(other)];
  return PAIRS.some(
    ([comes, goes]) => comes.test(come) && goes.test(go) && !goes.test(come) && !comes.test(go),
  );
}

function lastBefore(end: number, is: (at: number) => boolean): number {
  let at = end - 1;
  while (at >= 0 && !is(at)) at--;
  return at;
}

function isSameUnit({ unit: one }: PrintedRow, { unit: other }: PrintedRow): boolean {
  return bareLabel(one) === bareLabel(other);
}
