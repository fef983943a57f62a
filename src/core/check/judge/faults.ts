/** What is broken together in a table, and whether other figures would mend it. */
import { joined } from '../../locate/separateCauses';
import type { Outcome, Supposed, WhatIf } from './whatIf';

/** Broken rules that share a cell, directly or through others: of one fault, or of faults that meet. */
export function brokenTogether(rules: WhatIf): number[][] {
  const broken: number[] = [];
  rules.rules.forEach(({ verdict }, rule) => {
    if (verdict.outcome === 'broken') broken.push(rule);
  });
  return faultsAmong(rules, broken);
}

/** Of these rules. */
export function faultsAmong(rules: WhatIf, broken: readonly number[]): number[][] {
  return joined(broken, (a, b) => rules.cellsOf(a).some((key) => rules.cellsOf(b).includes(key)));
}

/** All of the rules hold, and no other that names the cells is broken, unless it is one of `passed`. */
export function mends(
  rules: WhatIf,
  broken: readonly number[],
  supposed: Supposed,
  passed: readonly number[] = [],
): boolean {
  // Most fail at the first.
  const [first] = broken;
  if (first === undefined || rules.outcomeOf(first, supposed) !== 'holds') return false;
  const outcomes = rules.suppose(supposed);
  return isClean(outcomes, passed) && broken.every((rule) => outcomes.get(rule) === 'holds');
}

/** None is broken, unless it is one of `passed`. */
export function isClean(outcomes: ReadonlyMap<number, Outcome>, passed: readonly number[] = []): boolean {
  const broken: number[] = [];
  outcomes.forEach((outcome, rule) => {
    if (outcome === 'broken' && !passed.includes(rule)) broken.push(rule);
  });
  return broken.length === 0;
}

/** Cells named by any of the rules. */
export function cellsNamed(rules: WhatIf, of: readonly number[]): string[] {
  return distinct(of.reduce<string[]>((all, rule) => all.concat(rules.cellsOf(rule)), []));
}

/** Cells named by each of the rules. */
export function cellsShared(rules: WhatIf, of: readonly number[]): string[] {
  return cellsNamed(rules, of.slice(0, 1)).filter((key) =>
    of.every((rule) => rules.cellsOf(rule).includes(key)),
  );
}

function distinct(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) === at);
}
