// Sentences of reports, plans and news: what each claims, and that the others claim nothing.
import type { Claim } from '../../../src/core/narrative/claim/claim';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import * as afterDepartments from './sentences/afterDepartments';
import * as afterOffices from './sentences/afterOffices';
import * as afterwards from './sentences/afterwards';
import * as attained from './sentences/attained';
import * as departments from './sentences/departments';
import * as everyday from './sentences/everyday';
import * as everydayAfter from './sentences/everydayAfter';
import * as everydayLast from './sentences/everydayLast';
import * as fields from './sentences/fields';
import * as heldOut from './sentences/heldOut';
import * as ministries from './sentences/ministries';
import * as offices from './sentences/offices';
import * as plansAndGrowth from './sentences/plansAndGrowth';
import * as silent from './sentences/silent';
import * as tuned from './sentences/tuned';

/** "holds sum 45 20 25": leading zeros and words of scale aside. */
function told({ verdict, rule, figures }: Claim): string {
  return [verdict, rule, ...figures.map(({ text }) => plain(text))].join(' ');
}

function plain(text: string): string {
  return text.replace(/ (?:tỷ|triệu)$/, '').replace(/^0+(?=\d)/, '');
}

function isRead(expected: string, text: string): boolean {
  const claims = readNarrative(text);
  const wanted = expected.split(' & ').map((each) => each.split(' ').map(plain).join(' '));
  const broken = claims.filter(({ verdict }) => verdict === 'broken').map(told);
  return (
    wanted.every((each) => claims.some((claim) => told(claim) === each)) &&
    broken.every((each) => wanted.includes(each) || wanted.some((other) => other.startsWith('broken')))
  );
}

describe.each([
  ['tuned with', tuned],
  ['held back', heldOut],
  ['written afterwards', afterwards],
  ['of further fields', fields],
  ['of many offices', offices],
  ['held back from these', afterOffices],
  ['of many departments', departments],
  ['held back from those of departments', afterDepartments],
  ['of every day', everyday],
  ['held back from those of every day', everydayAfter],
  ['written last', everydayLast],
  ['of plans and growth', plansAndGrowth],
  ['of what was attained', attained],
  ['of many fields', { claims: ministries.claims, noClaims: silent.noClaims }],
])('sentences %s', (_, { claims, noClaims }) => {
  test('are judged rightly', () => {
    expect(claims.filter(([expected, text]) => !isRead(expected, text))).toEqual([]);
  });

  test('that claim nothing are left in peace', () => {
    const disputed = noClaims.filter((text) =>
      readNarrative(text).some(({ verdict }) => verdict !== 'holds'),
    );
    expect(disputed).toEqual([]);
  });

  test('whose total is shifted by one are found', () => {
    const sums = claims.filter(([expected]) => /^holds sum \d/.test(expected));
    const missed = sums.filter(([expected, text]) => !findsShift(expected, text));
    expect(missed.length / sums.length).toBeLessThanOrEqual(0.1);
  });
});

/** The first total of the sentence made greater by one. */
function findsShift(expected: string, text: string): boolean {
  const [, , total = ''] = expected.split(' & ')[0]?.split(' ') ?? [];
  const at = new RegExp(`(^|[^\\d.,])(0?${total.replace('.', '\\.')})(?![\\d]|[.,]\\d)`).exec(text);
  if (!at) return false;
  const start = at.index + (at[1] ?? '').length;
  const shifted = shift(at[2] ?? '');
  const claims = readNarrative(text.slice(0, start) + shifted + text.slice(start + (at[2] ?? '').length));
  return claims.some(
    ({ verdict, rule, figures }) =>
      verdict === 'broken' && rule === 'sum' && figures[0]?.text.startsWith(shifted),
  );
}

function shift(printed: string): string {
  const [whole = '', decimals] = printed.split(',');
  const more = String(Number(whole.replace(/\./g, '')) + 1).replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? more : `${more},${decimals}`;
}
