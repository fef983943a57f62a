/**
 * Every correction that is offered, made: no rule that held is broken, save those
 * that only usually hold and are said to be broken; and as many findings are gone
 * as it said.
 */
import { evaluate } from '../../../src/core/check/evaluate';
import { judgeRules } from '../../../src/core/check/judge/judge';
import { readTable } from '../../../src/core/table/readings';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { consistentTable, randomFrom, tableOf, type Typed, withSlip } from './consistentTable';

function brokenRules(typed: Typed): string[] {
  const table = tableOf(typed);
  return judgeRules(table, readTable(table))
    .filter(({ verdict }) => verdict.outcome === 'broken')
    .map(({ rule }) => rule.text);
}

const usual = cchcXa.rules.filter(({ severity }) => severity === 'info').map(({ text }) => text);

test('a correction breaks nothing and clears what it says', () => {
  const random = randomFrom(31);
  let made = 0;
  for (let i = 0; i < 60; i++) {
    let typed = consistentTable(random);
    for (let slip = 0; slip < 3; slip++) typed = withSlip(typed, random).typed;
    const before = brokenRules(typed);
    const { causes, findings } = evaluate(tableOf(typed));
    for (const { id, explanations } of causes) {
      const own = findings.filter(({ cause }) => cause === id);
      for (const { corrections } of explanations) {
        for (const { values, clears, unusual } of corrections) {
          const changed = Object.fromEntries(
            values.map(({ row, printed }) => [row, printed.replace(/\./g, '')]),
          );
          const after = brokenRules({ ...typed, ...changed });
          const fresh = after.filter((rule) => !before.includes(rule));
          expect(fresh.filter((rule) => !usual.includes(rule))).toEqual([]);
          // Each by itself breaks what usually holds, or none does: several causes may only do so together.
          expect([typed, changed, fresh.length > 0]).toEqual([typed, changed, unusual]);
          const gone = own.filter(({ rule }) => rule === null || !after.includes(rule));
          expect([typed, changed, clears]).toEqual([typed, changed, gone.length]);
          made++;
        }
      }
    }
  }
  expect(made).toBeGreaterThan(400);
});
