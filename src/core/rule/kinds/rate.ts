/**
 * Rate: `I.2 = I.2.2 / I.2.1 %`. A part that the table does not hold is `?`
 * (the printed rate must then be one that some whole number gives), a base that
 * does not exist is `0`.
 */
import Big from 'big.js';
import type { Form } from '../../form/form';
import type { Figure } from '../../number/figure';
import type { Remark } from '../../finding/remark';
import { agreesWith, attainable, isAttainable, type RateAgreement } from '../../number/rate';
import { writeFigure } from '../../number/write';
import type { Condition, Constraint } from '../constraint';
import { type Division, divisionOf, nothingIn, quantitiesOf, rateOf } from './division';
import { type AddressOf, addressesOf, knownCount, sumOf } from './excelFormula';
import { ratePrinted } from './inWholes';
import { broken, brokenTelling, type Derivation, HOLDS, type Kind, UNKNOWN, type Verdict } from './kind';
import { figuresUnder, type Look, type Part, partsOf, type Quantity, totalOf } from '../quantity';
import type { MissingMode, Ref, Rule, RuleBody } from '../rule';
import type { Side, Statement } from '../statement';

export interface RateBody extends RuleBody {
  readonly kind: 'rate';
  readonly rate: Ref;
  readonly part: Side;
  readonly whole: Side;
}

export const rate: Kind<RateBody> = {
  name: 'rate',
  leaves: 'figure',
  adds: false,
  divides: () => true,
  code: () => 'rate/broken',

  read(statement: Statement): RateBody | null {
    const { left, whole } = statement;
    const alone = left.kind === 'terms' && left.terms.length === 1 ? left.terms[0] : undefined;
    if (!whole || statement.when || statement.comparison !== '=' || alone?.sign !== 1) return null;
    return { kind: 'rate', rate: alone.ref, part: statement.right, whole };
  },

  refs(body) {
    const refsOf = (side: Side): Ref[] => (side.kind === 'terms' ? side.terms.map((term) => term.ref) : []);
    return [body.rate, ...refsOf(body.part), ...refsOf(body.whole)];
  },

  judge(body, rule, form, look): Verdict {
    const printed = look(body.rate);
    if (body.part.kind === 'unknown') return judgeWithoutPart(body, rule, printed, look);
    const sure = ratePrinted(body.rate, body.part, body.whole, look);
    if (sure?.halfUp) return sure.truncated ? AS_CUT : ONLY_ROUNDED;
    const inFull = (): Verdict => judgeInFull(body, rule, printed, form, look);
    return sure ? brokenTelling(() => inFull().remarks) : inFull();
  },

  constraint(body, rule): Constraint {
    const bodies = body.part.kind === 'unknown' ? withoutPart(body, rule) : [body];
    const quotients = bodies.map((each): Condition[] => [
      { kind: 'quotient', rate: each.rate, part: each.part, whole: each.whole },
    ]);
    const nothing = bodies.reduce<Condition[]>((all, each) => all.concat(nothingIn(each.whole)), []);
    // A rate of an unknown part of nothing is passed over, unless there never is a whole.
    const silent = body.part.kind === 'unknown' && body.whole.kind !== 'constant';
    const none = silent ? nothing : nothing.concat({ kind: 'noNumber', ref: body.rate });
    return [...quotients, none];
  },

  derive(body, form, look): readonly Derivation[] {
    const target = look(body.rate);
    const quotient = target.absence === 'blank' ? divisionOf(body.part, body.whole, 'nonNull', look) : null;
    if (!quotient || quotient.whole.length === 0) return [];
    const because = [...quantitiesOf(quotient.part), ...quantitiesOf(quotient.whole)];
    const figure = quotient.wholeValue.eq(0) ? null : rateOf(quotient, form.rateDecimals);
    return [{ target, figure: figure && withoutTrailingZeros(figure), because }];
  },

  target(body) {
    return body.part.kind === 'terms' && body.whole.kind === 'terms' ? body.rate : null;
  },

  formula(body, form: Form, address: AddressOf) {
    const parts = addressesOf(body.part, address);
    const wholes = addressesOf(body.whole, address);
    const all = parts.concat(wholes);
    const whole = sumOf(body.whole, address);
    return (
      '=IF(' +
      knownCount(all) +
      '<' +
      String(all.length) +
      ',"",' +
      'IF(' +
      whole +
      '=0,"' +
      form.zeroOverZero +
      '",' +
      // Multiplied before divided, as the core does: 100*a/b keeps ties such as 1,005 where a/b*100 loses them.
      'ROUND(100*' +
      bracketed(sumOf(body.part, address)) +
      '/' +
      bracketed(whole) +
      ',' +
      String(form.rateDecimals) +
      ')))'
    );
  },
};

function judgeInFull(body: RateBody, rule: Rule, printed: Quantity, form: Form, look: Look): Verdict {
  const quotient = divisionOf(body.part, body.whole, modeOf(rule), look);
  if (!quotient) return UNKNOWN;
  if (quotient.wholeValue.eq(0)) return judgeZeroWhole(form.zeroOverZero, printed, quotient, false);
  const { figure } = printed;
  if (!figure) return UNKNOWN;
  const agreement = agreesWith(figure, quotient.partValue, quotient.wholeValue);
  if (agreement.halfUp) return { ...HOLDS, onlyRounded: !agreement.truncated };
  return broken(() => remarkOf(printed, figure, quotient, agreement, rule, form, look));
}

const AS_CUT: Verdict = { ...HOLDS, onlyRounded: false };
const ONLY_ROUNDED: Verdict = { ...HOLDS, onlyRounded: true };

function remarkOf(
  printed: Quantity,
  figure: Figure,
  quotient: Division,
  agreement: Pick<RateAgreement, 'truncated' | 'roundedUp'>,
  rule: Rule,
  form: Form,
  look: Look,
): Remark {
  const { part, whole } = quotient;
  const involved = [printed, ...quantitiesOf(part), ...quantitiesOf(whole)];
  // "-" says nothing of how many decimals are printed.
  const rounded = rateOf(quotient, printed.sign ? form.rateDecimals : figure.decimals);
  const precise = rateOf(quotient, form.rateDecimals);
  const exact = rateOf(quotient, Math.max(4, figure.decimals + 2));
  const values = (rounded.decimals < precise.decimals ? [rounded, precise] : [rounded]).map((each) =>
    writeFigure(each),
  );
  const shown = { involved, printed: printed.printed, expected: writeFigure(rounded), values };
  if (agreement.truncated || agreement.roundedUp) {
    const how = agreement.truncated ? 'cutOff' : 'roundedUp';
    const facts = { rates: [{ rate: printed, part, whole, exact, rounded, precise, how }] } as const;
    return { code: 'rate/truncated', ...shown, facts };
  }
  const fits = fittingAlternatives(figure, rule, look);
  const facts = { rate: printed, part, wholes: [whole], exact, rounded, fits, onlyTruncated: false };
  return { code: 'rate/broken', ...shown, facts };
}

function bracketed(expression: string): string {
  return expression.includes('-SUM') ? '(' + expression + ')' : expression;
}

/** 100,00 is written 100 and 12,50 as 12,5, as the live formula shows them. */
export function withoutTrailingZeros(figure: Figure): Figure {
  const fraction = figure.value.abs().toFixed().split('.')[1] ?? '';
  return { value: figure.value, decimals: Math.min(figure.decimals, fraction.length) };
}

/** 0/0 has no value: a printed number is remarked, the agreed sign or a blank is right. */
function judgeZeroWhole(
  sign: string,
  printed: Quantity,
  quotient: Pick<Division, 'part' | 'whole'>,
  noBase: boolean,
): Verdict {
  if (printed.figure === null || printed.sign) {
    return printed.absence === 'unreadable' ? UNKNOWN : { ...HOLDS, rightlyBlank: [printed] };
  }
  return broken(() => ({
    code: 'rate/undefined',
    involved: [printed, ...quantitiesOf(quotient.part), ...quantitiesOf(quotient.whole)],
    printed: printed.printed,
    expected: sign,
    values: [sign],
    facts: { rates: [printed], conventions: [printed.printed], sign, noBase },
  }));
}

/** Only the wholes are known: is there a whole number of them that prints as this rate? (the GRIM test) */
function judgeWithoutPart(body: RateBody, rule: Rule, printed: Quantity, look: Look): Verdict {
  if (body.whole.kind === 'constant') {
    return judgeZeroWhole('x', printed, { part: [], whole: [] }, true);
  }
  const bodies = [body, ...rule.alternativeBodies.filter(isRate)].filter(
    (each) => each.part.kind === 'unknown',
  );
  const wholes = bodies.map((each) => partsOf(each.whole, look));
  const values = wholes.map((whole) => {
    const figures = figuresUnder('nonNull', quantitiesOf(whole));
    return figures && totalOf(whole, figures).value;
  });
  const figure = printed.figure;
  if (!figure || values.length === 0 || values.some((value) => value === null)) return UNKNOWN;
  const possible = values
    .filter((value) => value !== null)
    .filter((value) => value.gt(0) && value.round(0, Big.roundDown).eq(value));
  if (possible.length === 0 || possible.some((value) => isAttainable(figure, value))) return HOLDS;
  return broken(() => ({
    code: 'rate/broken',
    involved: [printed, ...wholes.reduce<Quantity[]>((all, whole) => all.concat(quantitiesOf(whole)), [])],
    printed: printed.printed,
    expected: '',
    values: [],
    facts: {
      rate: printed,
      part: null,
      wholes,
      exact: null,
      rounded: null,
      fits: [],
      onlyTruncated: possible.some((value) => attainable(figure, value).truncated.length > 0),
    },
  }));
}

/** The rule's readings that know no part; the rate may be a rounding by any of them. */
function withoutPart(body: RateBody, rule: Rule): RateBody[] {
  return [body, ...rule.alternativeBodies.filter(isRate)].filter((each) => each.part.kind === 'unknown');
}

/** The alternative quotients that do give the printed rate: where it really came from. */
function fittingAlternatives(
  figure: Figure,
  rule: Rule,
  look: Look,
): { part: readonly Part[]; whole: readonly Part[] }[] {
  return rule.alternativeBodies
    .filter(isRate)
    .map((body) => divisionOf(body.part, body.whole, modeOf(rule), look))
    .filter((quotient) => quotient !== null)
    .filter(
      ({ partValue, wholeValue }) => wholeValue.gt(0) && agreesWith(figure, partValue, wholeValue).halfUp,
    );
}

function modeOf(rule: Rule): MissingMode {
  return rule.missing ?? 'nonNull';
}

function isRate(body: RuleBody): body is RateBody {
  return body.kind === 'rate';
}
