/** What is broken only because a total's own formula goes wrong: it holds with the total that the sum gives. */
import { kindOf } from '../rule/kinds/kinds';
import type { Finding } from '../finding/finding';
import type { Readings } from '../table/readings';
import type { Table } from '../table/table';
import { isAdded } from './addedOnce';
import type { Judged } from './judge/judge';
import { keyOf, supposing, type WhatIf, whatIf } from './judge/whatIf';

/** V.1.2 > VI.2.1 is no second finding where VI.2.1 shows 0 since its SUM passes over a text. */
export function withoutFollowing(
  findings: readonly Finding[],
  table: Table,
  readings: Readings,
  judged: readonly Judged[],
): Finding[] {
  const following: { readonly rule: string; readonly cells: readonly string[] }[] = [];
  let asked: WhatIf | null = null;
  for (const each of findings) {
    if (each.code !== 'sum/broken' || !each.facts.gap || isAdded(each.facts.gap)) continue;
    const { target, computed } = each.facts;
    const { rules, suppose } = (asked ??= whatIf(table, readings, judged));
    suppose(supposing([keyOf(target), computed])).forEach((outcome, i) => {
      const known = rules[i];
      if (known?.verdict.outcome !== 'broken' || outcome !== 'holds') return;
      const { rule, context } = known;
      if (rule.text === each.rule) return;
      const refs = kindOf(rule.body).refs(rule.body).map(readings.look(context));
      following.push({ rule: rule.text, cells: refs.map(({ cell }) => cell) });
    });
  }
  return findings.filter(
    (each) =>
      (each.code === 'bound/broken' && each.facts.also.length > 0) ||
      !rulesOf(each).every((broken) =>
        following.some(({ rule, cells }) => rule === broken && isTold(each, cells)),
      ),
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
