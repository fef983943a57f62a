/** What the rules between cells find: sums, rates, bounds, one quantity in two places. */
import type { Facts, FindingWith, TruncatedRate } from '../../core/check/finding';
import type { Quantity } from '../../core/rule/quantity';
import type { Comparison } from '../../core/rule/statement';
import {
  exactText,
  figuresText,
  figureText,
  namesText,
  quotientNames,
  quotientText,
  sumText,
} from '../expression';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { list, naming, note, request, states } from './phrases';

type Relations = Pick<
  FindingSentences,
  | 'sum/broken'
  | 'sum/residual'
  | 'rate/broken'
  | 'rate/truncated'
  | 'rate/undefined'
  | 'bound/broken'
  | 'equal/broken'
>;

export const relations: Relations = {
  'sum/broken': ({ facts: { target, parts, computed, difference }, rule, severity }) => {
    const name = naming(rule);
    return (
      `${name.full(target)} ${states(target)}, but ${sumText(parts, name.short)} = ${figureText(computed)}, ` +
      `a difference of ${figureText(difference)}: ${request(severity)}; if the parts are right, the total is ${figureText(computed)}.`
    );
  },

  'sum/residual': ({ facts: { whole, parts, computed, remainder }, rule, label }) => {
    const name = naming(rule);
    const sum = parts.length > 1 ? ` = ${figureText(computed)}` : '';
    return (
      `${name.full(whole)} ${states(whole)}, of which ${sumText(parts, name.short)}${sum}, ` +
      `leaving ${figureText(remainder)}${note(label)}: please confirm the remainder.`
    );
  },

  'rate/broken': (finding) => (finding.facts.part ? differingRate(finding) : impossibleRate(finding)),

  'rate/truncated': ({ facts: { rates }, rule }) => {
    const [only] = rates;
    if (only && rates.length === 1) return `${truncatedRate(only, rule)}.`;
    const cells = rates.map(
      ({ rate, part, whole, exact, rounded }) =>
        `${naming(rule).short(rate)} ${states(rate)} (${quotientNames(part, whole, shownFigure)} = ${exactText(exact)}%, which rounds to ${figureText(rounded)})`,
    );
    return (
      `${String(rates.length)} rates of this table agree only if digits are cut off: ${list(cells, 'rate')}. ` +
      'Please round them all in the same way.'
    );
  },

  'rate/undefined': ({ facts, label }) =>
    facts.noBase ? rateWithoutBase(facts, label) : zeroOverZero(facts),

  'bound/broken': (finding) => (finding.facts.when ? boundWithCondition(finding) : bound(finding)),

  'equal/broken': ({ facts: { one, other, difference }, rule, label, severity }) => {
    const name = naming(rule);
    return (
      `${name.full(one)} ${states(one)}, but ${name.beside(other)} ${states(other)}, a difference of ${figureText(difference)}, ` +
      `although both are the same quantity${note(label)}: ${severity === 'info' ? 'please confirm' : 'please make them agree'}.`
    );
  },
};

function shownFigure({ figure }: Quantity): string {
  return figure ? figureText(figure) : '0';
}

function differingRate({ facts, rule, severity }: FindingWith<'rate/broken'>): string {
  const { rate, part, wholes, exact, rounded, fits } = facts;
  const name = naming(rule);
  const value = exact ? exactText(exact) : '';
  const round = rounded && value !== figureText(rounded) ? `, which rounds to ${figureText(rounded)}` : '';
  const quotient = quotientText(part ?? [], wholes[0] ?? [], name.short);
  const start = `${name.full(rate)} ${states(rate)}, but ${quotient} = ${value}%${round}`;
  if (fits.length === 0) return `${start}: ${request(severity)} the rate and the figures it is made of.`;
  const others = fits.map((fit) => quotientText(fit.part, fit.whole, name.short));
  return (
    `${start}. The rate ${quoted(rate.printed)} does agree with ${list(others, 'quotient')}: ` +
    `perhaps figures stand in the wrong row, or the rate was made of other rows, ${request(severity)}.`
  );
}

/** The table does not hold the part: no whole number of the whole gives this rate. */
function impossibleRate({ facts, rule, severity }: FindingWith<'rate/broken'>): string {
  const { rate, wholes, onlyTruncated } = facts;
  const name = naming(rule);
  const sizes = wholes.map((whole) => `${figuresText(whole)} (${namesText(whole, name.short)})`);
  const last = sizes.length > 1 ? ' or ' + (sizes.pop() ?? '') : '';
  const cut = onlyTruncated ? '; it comes out only if digits are cut off' : '';
  return (
    `${name.full(rate)} ${states(rate)}, but no whole number divided by ${sizes.join(', ')}${last} ` +
    `rounds to ${quoted(rate.printed)}${cut}: ${request(severity)} what the rate was made of.`
  );
}

function truncatedRate(
  { rate, part, whole, exact, rounded, precise, how }: TruncatedRate,
  rule: string | null,
): string {
  const name = naming(rule);
  const finer = rounded.decimals < precise.decimals && !rounded.value.eq(precise.value);
  const value = finer ? figureText(precise) : exactText(exact);
  const slip = how === 'cutOff' ? 'has digits cut off' : 'is rounded up';
  return (
    `${name.full(rate)} ${states(rate)}, but ${quotientText(part, whole, name.short)} = ${value}%, ` +
    `which rounds to ${figureText(rounded)} (${quoted(rate.printed)} ${slip}): ` +
    `write ${figureText(rounded)}${finer ? ' or ' + figureText(precise) : ''}`
  );
}

function zeroOverZero({ rates, conventions, sign }: Facts['rate/undefined']): string {
  const dash = sign === '-' ? '“-” (nothing arose)' : `“${sign}”`;
  const name = naming(null);
  const [only] = rates;
  if (only && rates.length === 1) {
    return `${name.full(only)} ${states(only)}, but its whole is 0, so the rate has no value: write ${dash}.`;
  }
  if (conventions.length === 1) {
    const names = list(
      rates.map((rate) => name.full(rate)),
      'rate',
      3,
    );
    return `${names} all ${printedAs(conventions[0] ?? '', 2)}, but their wholes are 0, so these rates have no value: write ${dash}.`;
  }
  const ways = conventions.map((printed) => {
    const rows = rates.filter((rate) => rate.printed === printed).map((rate) => name.short(rate));
    return `${list(rows, 'rate')} ${printedAs(printed, rows.length)}`;
  });
  return (
    `${String(rates.length)} rates have a whole of 0 and so no value, yet the table prints them differently: ` +
    `${ways.join('; ')}. Write ${dash} in all of them.`
  );
}

function rateWithoutBase(
  { rates, conventions, sign }: Facts['rate/undefined'],
  label: string | null,
): string {
  const name = naming(null);
  const names = list(
    rates.map((rate) => name.full(rate)),
    'rate',
    3,
  );
  const said = conventions.map((printed) => printedAs(printed, rates.length)).join(' or ');
  return `${names} ${said}, but there may be no base to compare with${note(label)}: please confirm and, if so, write “${sign}”.`;
}

function printedAs(printed: string, count: number): string {
  if (printed === '') return count === 1 ? 'is blank' : 'are blank';
  return (count === 1 ? 'shows ' : 'show ') + quoted(printed);
}

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
  return `The sum ${sumText(left, name.short)} = ${figureText(computed)}`;
}

function bound(finding: FindingWith<'bound/broken'>): string {
  const { left, comparison, right, limit, excess, also } = finding.facts;
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
  const more = also.map((whole) => `${name.short(whole)} (${shownFigure(whole)})`);
  const others = more.length > 0 ? `, and also ${AGAINST[comparison]} ${list(more)}` : '';
  const start = `${subject(finding)}, ${AGAINST[comparison]} ${name.beside(right)}, which ${states(right)} (${gap})${others}`;
  if (soft) return `${start}. It ${USUALLY[comparison]} that${note(finding.label)}: please confirm.`;
  return `${start}: please check ${left.length > 1 || also.length > 0 ? 'these' : 'both'} figures.`;
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
