/** Checks the prose of the open report, by itself and against its tables. */
import { readAcceptances } from '../../app/acceptance/acceptance';
import type { Problem } from '../../app/contract/problem';
import { acceptanceOf } from '../../app/narrative/acceptedClaims';
import { reportText } from '../../app/narrative/reportText';
import { figuresOfTables } from '../../app/narrative/tableFigures';
import { readNarrative } from '../../core/narrative/readNarrative';
import { worstFirst } from '../narrative/marks';
import type { Desk } from '../desk/desk';
import type { ProseItem } from './proseState';
import { sayReportSorry } from './saying';

export function checkProse(desk: Desk): Promise<void> {
  return desk.work(async () => {
    const problem = await checkProseNow(desk);
    if (problem) sayReportSorry(desk, problem);
  });
}

/** Part of a larger piece of work; why nothing was checked, or null. */
export async function checkProseNow(desk: Desk): Promise<Problem | null> {
  const { report } = desk.book;
  if (!report) return { code: 'host/lacksPart', detail: { part: 'report' } };
  const read = await report.readReport();
  if ('problem' in read) return read.problem;
  // The reasons; where this Word keeps none, everything is open.
  const kept = await desk.book.read('workbook');
  const grids = 'done' in kept ? kept.done.grids : read.done.tables;
  const whole = reportText(read.done);
  const claims = readNarrative(whole.text, figuresOfTables(read.done.tables, 'auto'));
  const acceptances = readAcceptances(grids);
  const seen: Record<string, number> = {};
  const items = worstFirst(claims).reduce<ProseItem[]>((all, at) => {
    const claim = claims[at];
    if (!claim || claim.verdict === 'holds') return all;
    const name = `${claim.rule} ${claim.quote}`;
    const number = (seen[name] = (seen[name] ?? 0) + 1);
    return all.concat({
      id: `${name} ${String(number)}`,
      claim,
      acceptance: acceptanceOf(claim, acceptances),
    });
  }, []);
  const open = items.filter(({ acceptance }) => acceptance === null);
  const before = desk.state.prose?.current ?? null;
  desk.set({
    told: claims,
    prose: {
      whole,
      claims,
      open,
      accepted: items.filter(({ acceptance }) => acceptance !== null),
      grids,
      unread: read.done.unread,
      current: open.some(({ id }) => id === before) ? before : null,
    },
  });
  return null;
}
