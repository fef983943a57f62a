/** Why cells are filled, why some are not, and which rules wait for figures. */
import type { Unjudged } from '../../core/check/evaluate';
import type { Refused } from '../../core/fill/derive';
import { figuresText, namesText, partText, quotientNames } from '../expression';
import { decimalsOf, type Filled, type Ground, groundOf } from '../../core/fill/ground';
import { shortened } from '../plainText';
import type { RateStyle } from '../words';
import { counted, list, naming, ruleText } from './phrases';

export function because(filled: Filled, style: RateStyle): string {
  const only = filled.valueOnly
    ? '; the value only, not the formula, because a source figure is stored as text or otherwise than shown'
    : '';
  const rule = filled.rule ?? '';
  const decimals = decimalsOf(filled, style);
  return grounds(groundOf(filled, decimals), rule, style, decimals) + only;
}

function grounds(ground: Ground, rule: string, style: RateStyle, decimals: number): string {
  const { short } = naming(rule);
  switch (ground.kind) {
    case 'converted':
      return 'the same figure, converted from text to a number';
    case 'same':
      return `the same quantity as ${naming(rule).beside(ground.other)}`;
    case 'sum':
    case 'rest':
      return `= ${figuresText(ground.parts)} (${namesText(ground.parts, short)})`;
    case 'usedUp':
      return `the known rows already make ${short(ground.total)} (${partText(ground.total)}), so this one is 0`;
    case 'rate': {
      const to = decimals === 0 ? 'a whole number' : counted(decimals, 'decimal');
      const round = ground.exact ? '' : `, rounded to ${to}`;
      const figures = quotientNames(ground.part, ground.whole, partText);
      return `= ${figures} × 100${round} (${quotientNames(ground.part, ground.whole, short)})`;
    }
    case 'zeroWhole':
      return `${namesText(ground.whole, short)} = 0, so the rate has no value and “${style.zeroOverZero}” is written`;
    case 'zero':
      return `${ground.because.map((each) => `${short(each)} = ${partText(each)}`).join(' and ')}, so this one is 0`;
    case 'rule':
      return `by the rule ${ruleText(rule)}`;
  }
}

export function refused({ target, reason, rules }: Refused): string {
  const name = naming(rules[0] ?? null).full(target);
  if (reason === 'merged')
    return `${name} was not filled since its cell is merged with another: please unmerge it first.`;
  // Of rows without printed codes no rule can be told by its text.
  const texts = target.called === undefined ? list(rules.map(ruleText), 'rule', 3) : '';
  if (reason === 'questioned') {
    return `${name} is left as it is, since Check questions this figure: please settle it under Check first.`;
  }
  return reason === 'disagree'
    ? `${name} is not filled because the rules give different values${texts === '' ? '' : ` (${texts})`}: check the related rows and write the figure yourself.`
    : `${name} is not filled because the value would not agree with ${texts === '' ? 'another rule of the table' : texts}: check the related rows and write the figure yourself.`;
}

export function unjudged({ rule, rows, cells }: Unjudged): string {
  const places = rows.map((row, i) => {
    const cell = cells[i] ?? '';
    if (row === '') return shortened(cell, 20);
    return shortened(row, 40) + (cell === '' ? ' (not in the table)' : ` (${shortened(cell, 20)})`);
  });
  const distinct = places.filter((place, i) => places.indexOf(place) === i);
  if (distinct.length === 0) return `The rule ${ruleText(rule)} could not be judged.`;
  const has = distinct.length === 1 ? 'has' : 'have';
  return `The rule ${ruleText(rule)} could not be judged because ${list(distinct, 'cell')} ${has} no readable figure.`;
}
