/** "Dư nợ đầu kỳ | Cho vay | Thu nợ | Dư nợ cuối kỳ": what stands between the ends came or went; the figures say which. */
import { headingPart } from '../../table/compared/headingPart';
import { saysWithin } from '../../text/label';
import type { Candidate } from './candidate';
import type { PrintedColumn } from '../header/printedColumns';
import { isRateHeading } from './headingRules';

/** Columns between the ends of a period. */
const MOST = 6;

/** `columns` are those with figures, left to right; `settled`: targets of which words say the rule. */
export function carriedRules(columns: readonly PrintedColumn[], settled: readonly string[]): Candidate[] {
  const known = columns.map((column) => ({ column, part: headingPart(column.headings) }));
  const said: Candidate[] = [];
  known.forEach(({ column: last, part: { flow, thing } }, end) => {
    if (flow !== 'closing' || settled.includes(`[${last.key}]`)) return;
    let start = end - 1;
    while (start >= 0 && known[start]?.part.flow !== 'opening') start--;
    const first = known[start];
    if (first?.part.thing !== thing) return;
    const between = known
      .slice(start + 1, end)
      .filter(({ column: { headings } }) => !isRateHeading(headings) && !headings.some(saysWithin))
      .map(({ column }) => column.key);
    if (between.length < 2 || between.length > MOST) return;
    const cell = last.texts[0]?.cell ?? '';
    for (const signs of ways(between.length)) {
      const moved = between.map((key, i) => ` ${signs[i] ?? '+'} [${key}]`).join('');
      const text = `[${last.key}] = [${first.column.key}]${moved}`;
      said.push({
        text,
        target: `[${last.key}]`,
        ground: 'likely',
        cell,
        printed: '',
        others: [],
        choice: true,
        missing: 'partialZero',
      });
    }
  });
  return said;
}

/** What came stands before what went: "+ + -", "+ - -"; of two, the other way about as well. */
function ways(count: number): string[][] {
  const all: string[][] = [];
  for (let come = 1; come < count; come++) {
    const signs: string[] = [];
    for (let i = 0; i < count; i++) signs.push(i < come ? '+' : '-');
    all.push(signs);
  }
  return count === 2 ? all.concat([['-', '+']]) : all;
}
