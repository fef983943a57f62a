/** Claims of the report's prose, in English. */
import type { Claim } from '../../core/narrative/claim/claim';
import {
  addition,
  differenceText,
  divisionText,
  exactRate,
  exactText,
  expectedText,
  isRounded,
  printedFigures,
  shortQuote,
  wayOf,
  type NarrativeWords,
} from './narrativeWords';

/** Said only where it differs from the exact one. */
function rounded(claim: Claim): string {
  return exactRate(claim) === expectedText(claim)
    ? ''
    : `, which rounds to ${expectedText(claim)}${claim.sign}`;
}

const WAYS = { up: 'up by ', down: 'down by ', same: '' } as const;

export const narrativeEn: NarrativeWords = {
  claim: {
    sum: (claim) => {
      const [whole = ''] = printedFigures(claim);
      const sum = `${addition(claim, 1)} = ${expectedText(claim)}`;
      if (claim.verdict === 'holds')
        return `${sum}, as stated: ${whole}${isRounded(claim) ? ' (apart by rounding)' : ''}.`;
      const differs = `States ${whole}, but ${sum}, ${differenceText(claim)} apart`;
      return claim.verdict === 'broken'
        ? `${differs}: please check the total and each of its parts.`
        : `${differs}: please confirm whether the figures told are all of the parts.`;
    },
    shares: (claim) => {
      const sum = `${addition(claim)} = ${exactRate(claim)}%`;
      if (claim.verdict === 'holds')
        return `${sum}: the shares add up to 100%${isRounded(claim) ? ' (apart by rounding)' : ''}.`;
      return claim.verdict === 'broken'
        ? `${sum}, not 100%: please check each share.`
        : `${sum}, all but 100%: please confirm whether they are shares of one whole.`;
    },
    rate: (claim) => {
      const [rate = '', part = '', whole = ''] = printedFigures(claim);
      const quotient = `${part} ÷ ${whole} = ${exactRate(claim)}${claim.sign}`;
      if (claim.verdict === 'holds') return `${quotient}, as stated: ${rate}${claim.sign}.`;
      if (claim.expected === null)
        return `The whole ${whole} is 0, so that there is no rate of ${rate}${claim.sign}.`;
      return claim.verdict === 'broken'
        ? `States ${rate}${claim.sign}, but ${quotient}${rounded(claim)}: please check the rate and its figures.`
        : `States ${rate}${claim.sign}; of ${whole} it would be ${quotient}: please confirm what the rate is of.`;
    },
    toHundred: (claim) => {
      const [rate = '', part = '', whole = ''] = printedFigures(claim);
      return `States ${rate}% where ${part} ÷ ${whole} = ${exactRate(claim)}%, which rounds to ${expectedText(claim)}%; as stated, the rates make 100%: please confirm.`;
    },
    average: (claim) => {
      const [average = ''] = printedFigures(claim);
      const quotient = `${divisionText(claim)} = ${exactText(claim)}`;
      if (claim.verdict === 'holds') return `${quotient}, which agrees with an average of ${average}.`;
      return claim.verdict === 'broken'
        ? `States an average of ${average}, but ${quotient}: please check the three figures.`
        : `States an average of ${average}; by these figures ${quotient}: please confirm of which it is the average.`;
    },
    times: (claim) => {
      const [times = '', now = '', before = ''] = printedFigures(claim);
      const quotient = `${now} ÷ ${before} = ${exactText(claim)} times`;
      return claim.verdict === 'holds'
        ? `${quotient}, as stated: ${times} times.`
        : `States ${times} times as much, but ${quotient}: please check the three figures.`;
    },
    part: (claim) => {
      const [whole = '', ...parts] = printedFigures(claim);
      return claim.verdict === 'holds'
        ? `${parts.join(', ')}: not more than the whole, ${whole}.`
        : `${parts.join(', ')} is told as a part of ${whole} and is more: please check both.`;
    },
    difference: (claim) => {
      const [before = '', after = '', change = ''] = printedFigures(claim);
      const computed = `from ${before} to ${after} it is ${WAYS[wayOf(claim)]}${expectedText(claim)}`;
      if (claim.verdict === 'holds')
        return `A change of ${change}: ${computed}${isRounded(claim) ? ' (apart by rounding)' : ''}.`;
      const differs = `States a change of ${change}, but ${computed}`;
      return claim.verdict === 'broken'
        ? `${differs}: please check the three figures.`
        : `${differs}: please confirm whether the difference of these two is meant.`;
    },
    growth: (claim) => {
      const [before = '', after = '', rate = ''] = printedFigures(claim);
      if (claim.expected === null)
        return `The earlier figure is ${before}, so that there is no rate of change.`;
      const computed = `from ${before} to ${after} it is ${WAYS[wayOf(claim)]}${exactRate(claim)}%`;
      return claim.verdict === 'holds'
        ? `A change of ${rate}%: ${computed}.`
        : `States a change of ${rate}%, but ${computed}${rounded(claim)}: please check.`;
    },
    growthBy: (claim) => {
      const [after = '', change = '', rate = ''] = printedFigures(claim);
      const computed = `a change of ${change} that ends at ${after} is ${exactRate(claim)}%`;
      return claim.verdict === 'holds'
        ? `A${computed.slice(1)}, which agrees with ${rate}%.`
        : `States ${rate}%, but ${computed}${rounded(claim)}: please confirm the three figures.`;
    },
    direction: (claim) => {
      const [before = '', after = ''] = printedFigures(claim);
      return claim.verdict === 'holds'
        ? `The change from ${before} to ${after} goes the way that is told.`
        : `The change from ${before} to ${after} goes the other way than is told: please check.`;
    },
    list: (claim) => {
      const [stated = ''] = printedFigures(claim);
      return claim.verdict === 'holds'
        ? `States ${stated} and names as many.`
        : `States ${stated} but names ${expectedText(claim)}: please confirm that none is left out.`;
    },
    same: (claim) =>
      claim.verdict === 'holds'
        ? `One figure, told ${String(claim.figures.length)} times alike: ${printedFigures(claim).join(', ')}.`
        : `It seems to be one figure, told differently: ${printedFigures(claim).join(', ')}. Please confirm.`,
    multiple: (claim) => {
      const [whole = '', ...parts] = printedFigures(claim);
      return `${parts.join(' and ')} are whole multiples of ${whole}.`;
    },
    balance: (claim) => {
      const figures = printedFigures(claim);
      const [before = '', after = ''] = figures.slice(-2);
      return `Before ${before}, movements ${figures.slice(0, -2).join(', ')}, after ${after}: they balance.`;
    },
    documents: (claim, nameOf) => {
      const [told = ''] = printedFigures(claim);
      const place = claim.beside ? nameOf(claim.beside.document) : '';
      return claim.verdict === 'holds'
        ? `${place} says ${claim.beside?.text ?? ''} as well.`
        : `Says ${told} here, and ${place} says ${claim.beside?.text ?? ''} (“${shortQuote(claim.beside?.quote ?? '')}”): please confirm whether it is one figure.`;
    },
    table: (claim) => {
      const [told = ''] = printedFigures(claim);
      const row = claim.row ? `row ${claim.row.code} “${claim.row.label}”, cell ${claim.row.cell}` : '';
      if (claim.verdict === 'holds') return `The table says ${told} as well: ${row}.`;
      const printed = claim.row?.printed ?? '';
      if (printed === '')
        return `The text says “${told}”, the table nothing in ${row}: please fill it in or confirm.`;
      const differs = `The text says “${told}”, the table “${printed}” in ${row}`;
      return claim.verdict === 'broken'
        ? `${differs}: please check both.`
        : `${differs}: please confirm whether both mean the same.`;
    },
    unfilled: (claim) => {
      const [rate = '', lacking = ''] = printedFigures(claim);
      return claim.verdict === 'broken'
        ? `States ${rate}% done, but elsewhere in the report ${lacking} are still lacking: please look at both places.`
        : `States ${rate}%, but elsewhere in the report ${lacking} do not have it yet: please confirm.`;
    },
  },
  tableSide: (cell, value) =>
    `The other cells of the table agree with ${value} in ${cell}: the table is likely wrong there.`,
  place: 'Prose',
  document: (number) => `document ${String(number + 1)}`,
  title: {
    'narrative/total': 'Figures of the prose do not add up',
    'narrative/rate': 'A rate of the prose is not that of its figures',
    'narrative/differs': 'Two places say different things',
    'narrative/unknown': 'To be confirmed in the prose',
  },
  author: { name: 'Số Khớp', initials: 'SK' },
  letter: 'Would the writer please look again at these places in the text:',
  verdict: { holds: 'Agrees', broken: 'Disagrees', unknown: 'To confirm' },
  tally: (holds, broken, unknown) =>
    `Prose: ${String(holds)} ${holds === 1 ? 'statement agrees' : 'statements agree'}, ${String(broken)} ${broken === 1 ? 'disagrees' : 'disagree'}, ${String(unknown)} to confirm.`,
  accepted: (count) => `Accepted with a reason: ${String(count)}.`,
  nothing: 'The text has no statement that arithmetic can check.',
};
