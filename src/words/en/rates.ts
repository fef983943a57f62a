/** What is found in rates: no rounding of their quotient, digits cut off, a whole of 0. */
import type { Facts, FindingWith, TruncatedRate } from '../../core/finding/finding';
import {
  exactText,
  figuresText,
  figureText,
  namesText,
  partText,
  quotientNames,
  quotientText,
} from '../expression';
import type { Quantity } from '../../core/rule/quantity';
import { hundredfold } from '../hundredfold';
import { eachRowOnce, nameOfRow } from '../naming';
import { shortened } from '../plainText';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { list, naming, note, request, states } from './phrases';

type Rates = Pick<FindingSentences, 'rate/broken' | 'rate/truncated' | 'rate/undefined'>;

export const rates: Rates = {
  'rate/broken': (finding) => (finding.facts.part ? differingRate(finding) : impossibleRate(finding)),

  'rate/truncated': ({ facts: { rates }, rule }) => {
    const [only] = rates;
    if (only && rates.length === 1) return `${truncatedRate(only, rule)}.`;
    const cells = rates.map(
      (each) =>
        `${naming(rule).short(each.rate)} ${states(each.rate)} (${quotientNames(each.part, each.whole, partText)} = ${valueText(each)}%, which rounds to ${figureText(each.rounded)})`,
    );
    return (
      `${String(rates.length)} rates of this table agree only if digits are cut off: ${list(cells, 'rate')}. ` +
      'Please round them all in the same way.'
    );
  },

  'rate/undefined': ({ facts, label }) =>
    facts.noBase ? rateWithoutBase(facts, label) : zeroOverZero(facts),
};

function differingRate({ facts, rule, severity }: FindingWith<'rate/broken'>): string {
  const { rate, part, wholes, exact, rounded, fits } = facts;
  const name = naming(rule);
  const value = exact ? exactText(exact) : '';
  const round = rounded && value !== figureText(rounded) ? `, which rounds to ${figureText(rounded)}` : '';
  const quotient = quotientText(part ?? [], wholes[0] ?? [], name.short);
  const start = `${name.full(rate)} ${states(rate)}, but ${quotient} = ${value}%${round}`;
  if (facts.formula !== undefined)
    return `${start} because the formula “${shortened(facts.formula)}” is not this rule: please mend the formula.`;
  const meant = hundredfold(rate, exact);
  if (meant) {
    return (
      `${start}. If ${quoted(rate.printed)} is a fraction of one (1 is 100%), write ${figureText(meant)}; ` +
      `if not, ${request(severity)} the rate and the figures it is made of.`
    );
  }
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

function truncatedRate(truncated: TruncatedRate, rule: string | null): string {
  const { rate, part, whole, rounded, precise, how } = truncated;
  const name = naming(rule);
  const finer = isFiner(truncated);
  const slip = how === 'cutOff' ? 'has digits cut off' : 'is rounded up';
  return (
    `${name.full(rate)} ${states(rate)}, but ${quotientText(part, whole, name.short)} = ${valueText(truncated)}%, ` +
    `which rounds to ${figureText(rounded)} (${quoted(rate.printed)} ${slip}): ` +
    `write ${figureText(rounded)}${finer ? ' or ' + figureText(precise) : ''}`
  );
}

/** At the form's own decimals where these say more than the printed ones: 56,96; else all digits that are known. */
function valueText(truncated: TruncatedRate): string {
  return isFiner(truncated) ? figureText(truncated.precise) : exactText(truncated.exact);
}

function isFiner({ rounded, precise }: TruncatedRate): boolean {
  return rounded.decimals < precise.decimals && !rounded.value.eq(precise.value);
}

function zeroOverZero({ rates, conventions, sign }: Facts['rate/undefined']): string {
  const dash = sign === '-' ? '“-” (nothing arose)' : `“${shortened(sign)}”`;
  const name = naming(null);
  const [only] = rates;
  if (only && rates.length === 1) {
    return `${name.full(only)} ${states(only)}, but its whole is 0, so the rate has no value: write ${dash}.`;
  }
  if (conventions.length === 1) {
    return `${rowsOf(rates)} all ${printedAs(conventions[0] ?? '', 2)}, but their wholes are 0, so these rates have no value: write ${dash}.`;
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
  const said = conventions.map((printed) => printedAs(printed, rates.length)).join(' or ');
  return `${rowsOf(rates)} ${said}, but there may be no base to compare with${note(label)}: please confirm and, if so, write “${shortened(sign)}”.`;
}

/** Each row once; "… in 3 columns" where all of them stand in as many columns. */
function rowsOf(rates: readonly Quantity[]): string {
  const rows = eachRowOnce(rates);
  const columns = rates.length / rows.length;
  const all = rows.every(({ row }) => rates.filter((rate) => rate.row === row).length === columns);
  const names = rows.map(columns > 1 ? nameOfRow : naming(null).full);
  return `${list(names, 'rate', 3)}${columns > 1 && all ? ` in ${String(columns)} columns` : ''}`;
}

function printedAs(printed: string, count: number): string {
  if (printed === '') return count === 1 ? 'is blank' : 'are blank';
  return (count === 1 ? 'shows ' : 'show ') + quoted(printed);
}
