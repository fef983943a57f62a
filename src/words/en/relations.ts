/** What the rules between counts find: sums, bounds, one quantity in two places. */
import type { FindingWith } from '../../core/finding/finding';
import type { Comparison } from '../../core/rule/statement';
import {
  cellsAndRows,
  computedText,
  figureText,
  namesText,
  partText,
  subtracts,
  sumText,
  totalling,
} from '../expression';
import { likelyPlace } from '../likelyPlace';
import { shortened } from '../plainText';
import type { FindingSentences } from '../words';
import { nameOfRow } from '../naming';
import { list, naming, note, request, states } from './phrases';

type Relations = Pick<
  FindingSentences,
  'sum/broken' | 'sum/residual' | 'bound/broken' | 'equal/broken' | 'product/broken'
>;

const listOf = (items: readonly string[], of: 'cells' | 'rows'): string =>
  list(items, of === 'cells' ? 'cell' : 'row', 3);

export const relations: Relations = {
  'sum/broken': ({ facts: { target, parts, computed, difference, gap }, rule, severity, suspects }) => {
    const name = naming(rule);
    const start = `${name.full(target)} ${states(target)}, but ${sumText(parts, name.short)} = ${figureText(computed)}, a difference of ${figureText(difference)}`;
    const [whole, operands] = subtracts(parts)
      ? ['the result', 'the figures it is worked out from']
      : ['the total', 'its parts'];
    const others = (gap?.also ?? []).map(({ cell }) => cell);
    const also =
      others.length > 0 ? ` (the totals at ${list(others, 'cell', 3)} differ in the same way)` : '';
    switch (gap?.kind) {
      case 'texts':
        return `${start} because its SUM passes over ${cellsAndRows(gap.parts, name.short, listOf)}, stored as text${also}: please turn it into a number; the total will be ${figureText(computed)}.`;
      case 'hiddenRows':
        return `${start} because its ${totalling(gap.formula)} leaves out hidden ${list(gap.rows.map((row) => `row ${String(row)}`))}${also}: please unhide it, or use SUM; the total will be ${figureText(computed)}.`;
      case 'formula': {
        const { leftOut } = gap;
        const passed = cellsAndRows(leftOut, name.short, listOf);
        const why = leftOut.length > 0 ? `leaves out ${passed}` : 'is not this rule';
        return `${start} because the formula “${shortened(gap.formula)}” ${why}${also}: please mend the formula; the total will be ${figureText(computed)}.`;
      }
      case 'emptyRow': {
        const [first] = gap.dues;
        const dues = list(
          gap.dues.map(({ quantity: { cell }, figure }) => `${cell} is ${figureText(figure)}`),
          'cell',
          3,
        );
        return `${start}${also}, while the row ${first ? nameOfRow(first.quantity) : ''} has 0 in every column: please check that row first; if the totals are right, ${dues}; if there is really nothing to count in it, correct the totals.`;
      }
      case 'addedRows': {
        const rows = list(
          gap.rows.map(
            ({ row, label, cell, printed }) =>
              `row ${String(row)} “${shortened(label)}” (${cell} has ${shortened(printed, 45)})`,
          ),
          'row',
          3,
        );
        const several = gap.rows.length > 1;
        return `${start}, exactly the ${several ? 'sum of the figures' : 'figure'} of ${rows}, which the form does not have${also}: please confirm; if ${several ? 'these rows belong' : 'the row belongs'} to the total, keep the figures and add ${several ? 'the rows' : 'the row'} to the form, or give a reason.`;
      }
      case 'addedColumn': {
        const { column } = gap;
        return `${start}, exactly the figure in column ${column.letters}${column.heading === '' ? '' : ` “${shortened(column.heading)}”`} (${column.cell} has ${shortened(column.printed, 45)}), which the form does not have${also}: please confirm; if the column belongs to the total, keep the figures and add the column to the form, or give a reason.`;
      }
      case 'stale':
      case undefined:
        switch (likelyPlace(target, suspects)) {
          case 'elsewhere':
            return `${start}: ${request(severity)}, ${suspects[0]?.cell ?? ''} first.`;
          case 'anywhere':
            return `${start}: ${request(severity)} ${whole} and ${operands}; if ${whole} alone is wrong, it is ${figureText(computed)}.`;
          case 'target':
            return `${start}: ${request(severity)}; if ${operands} are right, ${whole} is ${figureText(computed)}.`;
        }
    }
  },

  'sum/residual': ({ facts: { whole, parts, computed, remainder }, rule, label }) => {
    const name = naming(rule);
    const sum = parts.length > 1 ? ` = ${figureText(computed)}` : '';
    return (
      `${name.full(whole)} ${states(whole)}, of which ${sumText(parts, name.short)}${sum}, ` +
      `leaving ${figureText(remainder)}${note(label)}: please confirm the remainder.`
    );
  },

  'bound/broken': (finding) => (finding.facts.when ? boundWithCondition(finding) : bound(finding)),

  'equal/broken': ({ facts: { one, other, difference }, rule, label, severity }) => {
    const name = naming(rule);
    return (
      `${name.full(one)} ${states(one)}, but ${name.beside(other)} ${states(other)}, a difference of ${figureText(difference)}, ` +
      (severity === 'info'
        ? `although both are usually the same${note(label)}: please confirm.`
        : `although both are the same quantity${note(label)}: please make them agree.`)
    );
  },

  'product/broken': ({ facts: { target, computation, computed, difference }, rule, severity }) => {
    const name = naming(rule);
    return (
      `${name.full(target)} ${states(target)}, but ${computedText(computation, name.short)} = ${computedText(computation, partText)} = ${figureText(computed)}, ` +
      `a difference of ${figureText(difference)}: ${request(severity)}.`
    );
  },
};

/** How a figure that breaks the comparison stands to the other. */
const AGAINST: Readonly<Record<Comparison, string>> = {
  '<=': 'more than',
  '<': 'not less than',
  '>=': 'less than',
  '>': 'not more than',
  '=': 'other than',
};
const MUST: Readonly<Record<Comparison, string>> = {
  '<=': 'cannot be more than',
  '<': 'must be less than',
  '>=': 'cannot be less than',
  '>': 'must be more than',
  '=': 'must be',
};
const USUALLY: Readonly<Record<Comparison, string>> = {
  '<=': 'is usually not more than',
  '<': 'is usually less than',
  '>=': 'is usually not less than',
  '>': 'is usually more than',
  '=': 'is usually',
};
const COMPARES: Readonly<Record<Comparison, string>> = { '=': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

function subject({ facts, rule }: FindingWith<'bound/broken'>): string {
  const { left, computed } = facts;
  const name = naming(rule);
  const only = left.length === 1 ? left[0]?.quantity : undefined;
  if (only) return `${name.full(only)} ${states(only)}`;
  const row = name.row(left[0]?.quantity);
  return `${row === '' ? 'The' : `${row}: the`} sum ${sumText(left, name.short)} = ${figureText(computed)}`;
}

function bound(finding: FindingWith<'bound/broken'>): string {
  const { left, comparison, right, limit, excess, also, besides = [] } = finding.facts;
  const name = naming(finding.rule);
  const soft = finding.severity === 'info';
  if (!right) {
    const measure = left[0]?.quantity.measure === 'rate' ? '%' : '';
    const verb = soft ? USUALLY[comparison] : MUST[comparison];
    const why = soft ? note(finding.label) : '';
    return `${subject(finding)}, but this figure ${verb} ${figureText(limit)}${measure}${why}: ${request(finding.severity)}.`;
  }
  const gap =
    comparison === '<=' && !excess.value.eq(0)
      ? `${figureText(excess)} more`
      : `a difference of ${figureText(excess)}`;
  const more = also.map((whole) => `${name.short(whole)} (${partText(whole)})`);
  const others = more.length > 0 ? `, and also ${AGAINST[comparison]} ${list(more)}` : '';
  const unknown = besides.length > 0 ? `, even without ${list(besides.map(name.short))}, not known yet` : '';
  const start = `${subject(finding)}, ${AGAINST[comparison]} ${name.beside(right)}, which ${states(right)} (${gap})${others}${unknown}`;
  const following = followingOf(finding);
  const said = following === '' ? start : `${start}. ${following}`;
  if (soft) return `${said}. It ${USUALLY[comparison]} that${note(finding.label)}: please confirm.`;
  if (following !== '') {
    const first = finding.facts.sharePart
      ? 'please check these figures'
      : `please check ${name.short(right)} first`;
    return `${said}: ${first}.`;
  }
  return `${start}: please check ${left.length > 1 || also.length > 0 ? 'these' : 'both'} figures.`;
}

/** "VII.4.3.1 (1,452) exceeds it, too" */
function followingOf({ rule, facts: { others = [] } }: FindingWith<'bound/broken'>): string {
  if (others.length === 0) return '';
  const name = naming(rule);
  const told = others.map(({ left, computed }) => `${namesText(left, name.short)} (${figureText(computed)})`);
  return `${list(told, 'sum', 4)} ${told.length > 1 ? 'exceed' : 'exceeds'} it, too`;
}

function boundWithCondition(finding: FindingWith<'bound/broken'>): string {
  const { comparison, right, limit, when } = finding.facts;
  if (!when) return bound(finding);
  const name = naming(finding.rule);
  const soft = finding.severity === 'info';
  const condition = `${name.short(when.quantity)} ${COMPARES[when.comparison]} ${figureText(when.value)}`;
  const other = right ? `${name.short(right)} (${figureText(limit)})` : figureText(limit);
  const verb = soft ? USUALLY[comparison] : MUST[comparison];
  return (
    `${subject(finding)}, but ${name.beside(when.quantity)} ${states(when.quantity)}: ` +
    `when ${condition}, this figure ${verb} ${other}${soft ? note(finding.label) : ''}, ${request(finding.severity)} both figures.`
  );
}
