/** What is broken only because a total's own formula goes wrong: it holds with the total that the sum gives. */
import type { Figure } from '../../number/figure';
import { kindOf } from '../../rule/kinds/kinds';
import type { Finding } from '../../finding/finding';
import type { Readings } from '../../table/readings';
import type { Table } from '../../table/table';
import { isAdded } from './toldOnce';
import type { Judged } from '../judge/judge';
import { keyOf, supposing, type WhatIf, whatIf } from '../judge/whatIf';

/** V.1.2 > VI.2.1 is no second finding where VI.2.1 shows 0 since its SUM passes over a text. */
export function withoutFollowing(
  findings: readonly Finding[],
  table: Table,
  readings: Readings,
  judged: readonly Judged[],
): Finding[] {
  const following: Following[] = [];
  const totals: Supposed[] = [];
  let asked: WhatIf | null = null;
  const follow = (known: readonly Supposed[], own: readonly (string | null)[]): void => {
    const { rules, suppose } = (asked ??= whatIf(table, readings, judged));
    suppose(supposing(...known)).forEach((outcome, i) => {
      const broken = rules[i];
      if (broken?.verdict.outcome !== 'broken' || outcome !== 'holds') return;
      const { rule, context } = broken;
      if (own.includes(rule.text)) return;
      const refs = kindOf(rule.body).refs(rule.body).map(readings.look(context));
      following.push({ rule: rule.text, cells: refs.map(({ cell }) => cell) });
    });
  };
  const told: (string | null)[] = [];
  for (const each of findings) {
    // What follows from another is no cause: of two sums of one total, the first is told.
    if (each.code !== 'sum/broken' || !each.facts.gap || isAdded(each.facts.gap)) continue;
    if (isFollowing(each, following)) continue;
    const { target, computed, gap } = each.facts;
    const known: Supposed[] =
      gap.kind === 'emptyRow'
        ? gap.dues.map(({ quantity, figure }) => [keyOf(quantity), figure])
        : [[keyOf(target), computed]];
    told.push(each.rule);
    totals.push(...known);
    follow(known, [each.rule]);
  }
  // A rate of two totals holds only with both.
  if (totals.length > 1) follow(totals, told);
  return findings.filter(
    (each) => (each.code === 'bound/broken' && each.facts.also.length > 0) || !isFollowing(each, following),
  );
}

interface Following {
  readonly rule: string;
  readonly cells: readonly string[];
}
type Supposed = readonly [key: string, figure: Figure];

function isFollowing(finding: Finding, following: readonly Following[]): boolean {
  return rulesOf(finding).every((broken) =>
    following.some(({ rule, cells }) => rule === broken && isTold(finding, cells)),
  );
}

function rulesOf(finding: Finding): readonly (string | null)[] {
  if (finding.code !== 'bound/broken') return [finding.rule];
  const { others = [] } = finding.facts;
  return [finding.rule].concat(others.map(({ rule }) => rule));
}

/** One that tells of several rules names the cells of each. */
function isTold({ cells: told, code, facts }: Finding, cells: readonly string[]): boolean {
  return code === 'bound/broken' && 'others' in facts
    ? cells.every((cell) => cell === '' || told.includes(cell))
    : told.every((cell) => cells.includes(cell));
}
