/** The check, as every door offers it: find the tables, judge each, set apart what was accepted with a reason. */
import { evaluate, judge, type Judgement } from '../../core/check/evaluate';
import type { Claim } from '../../core/narrative/claim/claim';
import { hintsFor } from '../narrative/proseHints';
import type { Form } from '../../core/form/form';
import type { Finding } from '../../core/finding/finding';
import { bySeverity } from '../../core/finding/severity';
import type { Grid } from '../../core/sheet/grid';
import { type Task, whenDone, Work } from '../../core/task';
import type { Table } from '../../core/table/table';
import {
  type Acceptance,
  type AcceptedFinding,
  readAcceptances,
  sortByAcceptance,
} from '../acceptance/acceptance';
import { againstEarlier, type Besides, hasEarlier } from './earlier';
import { findTables, type FormChoice } from './findTables';
import type { Problem } from '../contract/problem';

export interface CheckedTable {
  readonly table: Table;
  /** All findings, accepted or not. */
  readonly judgement: Judgement;
  /** What is left to mend or to accept, the worst first. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Open findings whose reason no longer holds, since the figures have changed. */
  readonly lapsed: readonly AcceptedFinding[];
}

export type Checked = { readonly tables: readonly CheckedTable[] } | { readonly problem: Problem };

/**
 * `previous`: the sheets of the last period's workbook, whose tables of the same form these go on from. `learnt`: forms
 * that offices made themselves. `claims`: what the prose of the same report says of its tables. `hidden`: further sheets
 * that nobody sees.
 */
export function checkTables(
  grids: readonly Grid[],
  form: FormChoice,
  previous: readonly Grid[] | null = null,
  learnt: readonly Form[] = [],
  claims: readonly Claim[] = [],
  hidden: readonly Grid[] = [],
): Checked {
  const found = findTables(grids, form, { printed: true, learnt, hidden });
  if ('problem' in found) return found;
  const acceptances = readAcceptances(grids);
  const last = lastTables(form, previous, learnt);
  if (last && !hasEarlier(found.tables, last)) return { problem: { code: 'table/noEarlier' } };
  const besides = againstEarlier(found.tables, last);
  return {
    tables: found.tables.map((table) =>
      sorted(table, withBesides(evaluate(table, hintsFor(table, claims)), besides(table)), acceptances),
    ),
  };
}

/** The tables of the last period's workbook; null where none was given. */
function lastTables(
  form: FormChoice,
  previous: readonly Grid[] | null,
  learnt: readonly Form[],
): readonly Table[] | null {
  const last = previous && findTables(previous, form, { printed: true, learnt });
  return last && ('tables' in last ? last.tables : []);
}

function withBesides(judgement: Judgement, besides: readonly Finding[]): Judgement {
  if (besides.length === 0) return judgement;
  // A figure that jumps against the column beside it and against the last file jumps once.
  const said = judgement.findings
    .filter(({ code }) => code === 'period/jump')
    .map(({ cells: [cell] }) => cell);
  const more = besides.filter(({ code, cells: [cell] }) => code !== 'period/jump' || !said.includes(cell));
  const findings = judgement.findings.concat(more);
  return { ...judgement, findings: findings.sort(bySeverity) };
}

export function checkTable(table: Table, acceptances: readonly Acceptance[]): CheckedTable {
  return sorted(table, evaluate(table), acceptances);
}

/** For doors that must not block: a table at a time, and its suspects later, piece by piece. */
interface FirstCheck {
  readonly checked: CheckedTable;
  readonly locate: () => Task<CheckedTable>;
}

function checkFirst(
  table: Table,
  acceptances: readonly Acceptance[],
  besides: readonly Finding[],
  claims: readonly Claim[],
): FirstCheck {
  const { judgement, locate } = judge(table);
  return {
    checked: sorted(table, withBesides(judgement, besides), acceptances),
    locate: () =>
      whenDone(locate(hintsFor(table, claims)), (whole) =>
        sorted(table, withBesides(whole, besides), acceptances),
      ),
  };
}

/** The findings of every table, a table at a time; `claims` as in `checkTables`. */
export function judgeInSteps(
  tables: readonly Table[],
  acceptances: readonly Acceptance[],
  last: readonly Table[] | null = null,
  claims: readonly Claim[] = [],
): Task<FirstCheck[]> {
  const work = new Work();
  const first: FirstCheck[] = [];
  let besides: Besides = () => [];
  work.add(() => {
    besides = againstEarlier(tables, last);
  });
  for (const table of tables) {
    work.add(() => {
      first.push(checkFirst(table, acceptances, besides(table), claims));
    });
  }
  return work.towards(() => first);
}

/** And then which cells are most likely wrong, table by table. */
export function locateInSteps(judged: readonly FirstCheck[]): Task<CheckedTable[]> {
  const work = new Work();
  const located: CheckedTable[] = [];
  for (const { locate } of judged) {
    work.add(() => {
      work.run(locate(), (checked) => {
        located.push(checked);
      });
    });
  }
  return work.towards(() => located);
}

function sorted(table: Table, judgement: Judgement, acceptances: readonly Acceptance[]): CheckedTable {
  return { table, judgement, ...sortByAcceptance(judgement.findings, table, acceptances) };
}
