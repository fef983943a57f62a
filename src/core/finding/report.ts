/** How a finding is made from its facts: severity, cells and suspects in one place. */
import type { Remark } from './remark';
import type { Rule, Severity } from '../rule/rule';
import { ruleInCells } from '../rule/ruleInCells';
import type { Position } from '../sheet/grid';
import { type Facts, type Finding, type FindingCode, type FindingWith, SEVERITY } from './finding';

interface Said<Code extends FindingCode> {
  readonly code: Code;
  readonly facts: Facts[Code];
  readonly rows: readonly string[];
  readonly cells: readonly string[];
  readonly at: Position | null;
  readonly printed: string;
  readonly expected: string;
  readonly severity?: Severity;
  readonly values?: readonly string[];
}

/** A finding of a cell, a row or the table: no rule speaks. The first cell is the suspect. */
export function finding<Code extends FindingCode>(said: Said<Code>): FindingWith<Code> {
  const [row, cell] = [said.rows[0], said.cells[0]];
  const values = said.values ?? [];
  return {
    code: said.code,
    severity: said.severity ?? SEVERITY[said.code],
    rule: null,
    source: null,
    label: null,
    rows: said.rows,
    cells: said.cells,
    at: said.at,
    printed: said.printed,
    expected: said.expected,
    suspects: values.length > 0 && row !== undefined && cell !== undefined ? [{ row, cell, values }] : [],
    cause: null,
    facts: said.facts,
  };
}

/** A finding of a rule. Its severity is the rule's own, save that a remainder is never more than information. */
export function ruleFinding(remark: Remark, rule: Rule): Finding {
  // A growth names its base twice.
  const involved = remark.involved.filter(
    ({ cell }, i) => cell !== '' && remark.involved.findIndex((other) => other.cell === cell) === i,
  );
  const severity =
    remark.code === 'sum/residual' ? SEVERITY[remark.code] : (rule.severity ?? SEVERITY[remark.code]);
  const inCells = ruleInCells(rule.text, remark.involved);
  const said = {
    ...finding({
      code: remark.code,
      facts: remark.facts,
      rows: involved.map((quantity) => quantity.row),
      cells: involved.map((quantity) => quantity.cell),
      at: involved[0]?.at ?? null,
      printed: remark.printed,
      expected: remark.expected,
      severity,
      values: remark.values,
    }),
    rule: rule.text,
    ...(inCells === null ? {} : { inCells }),
    source: rule.source ?? null,
    label: rule.label ?? null,
  };
  // A remark pairs its code with that code's facts; the spread above loses what the union knew.
  return said as Finding;
}
