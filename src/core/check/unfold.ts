/** Every rule of the form with the figures put into it: what a verdict rests on, whether it holds or not. */
import { kindOf } from '../rule/kinds';
import type { Unfolded } from '../rule/unfold';
import type { Table } from '../table/table';
import { judgeRules } from './judge';
import { readTable } from './readings';

export interface UnfoldedRule {
  readonly rule: string;
  readonly outcome: 'holds' | 'broken' | 'unknown';
  /** Why it holds, and the legal source, where the form gives them. */
  readonly label: string | null;
  readonly source: string | null;
  readonly rows: readonly string[];
  readonly cells: readonly string[];
  readonly figures: Unfolded;
}

/** In the form's order; a rule over rows once for each figure column. */
export function unfoldRules(table: Table): UnfoldedRule[] {
  const readings = readTable(table);
  return judgeRules(table, readings).map(({ rule, context, verdict }) => {
    const kind = kindOf(rule.body);
    const look = readings.look(context);
    const quantities = kind.refs(rule.body).map(look);
    return {
      rule: rule.text,
      outcome: verdict.outcome,
      label: rule.label ?? null,
      source: rule.source ?? null,
      rows: quantities.map(({ row }) => row),
      cells: quantities.map(({ cell }) => cell),
      figures: kind.unfold(rule.body, rule, table.form, look),
    };
  });
}
