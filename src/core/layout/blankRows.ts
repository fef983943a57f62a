/** Blank rows for an office to list its own in, with their total. */
import { kindOf } from '../rule/kinds/kinds';
import type { Rule } from '../rule/rule';
import type { Form, OwnRows } from '../form/form';
import { type ListedRow, withListedRows } from '../form/ownRows';

/** The form with numbered rows that have no labels yet. */
export function blankRows(form: Form, { drawn, total, totalLabel }: OwnRows): Form {
  const rows: ListedRow[] = [];
  const unit = form.unit ?? '';
  for (let i = 1; i <= drawn; i++) rows.push({ order: String(i), label: '', unit, figured: true });
  const sum: ListedRow = { order: '', label: totalLabel, unit, figured: true };
  if (total === 'first') rows.unshift(sum);
  if (total === 'last') rows.push(sum);
  return withListedRows(form, rows);
}

/** A total adds up however many of the rows are filled in; null for what is no such total. */
export function totalFormula(
  form: Form,
  code: string,
  rule: Rule,
  address: (code: string) => string | null,
): string | null {
  const kind = kindOf(rule.body);
  const [target, ...parts] = kind.refs(rule.body);
  if (code !== 'T' || target?.row !== 'T' || !form.ownRows) return null;
  const first = address(parts[0]?.row ?? '');
  const last = address(parts[parts.length - 1]?.row ?? '');
  return first && last ? `=IF(COUNT(${first}:${last})=0,"",SUM(${first}:${last}))` : null;
}
