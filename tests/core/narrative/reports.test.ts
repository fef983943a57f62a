// Whole reports whose figures agree: nothing is disputed, and each total that is made greater by one is found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/core/narrative/claim/claim';
import { readNarrative } from '../../../src/core/narrative/readNarrative';

const report = (name: string): string => readFileSync(join(__dirname, 'reports', `${name}.txt`), 'utf8');

test.each([
  ['commune', { sum: 14, rate: 5, difference: 1 }],
  ['health', { sum: 10, rate: 9, growth: 1 }],
  ['police', { sum: 3, rate: 3, difference: 3, growth: 1 }],
])('%s', (name, expected) => {
  const text = report(name);
  const claims = readNarrative(text);
  expect(claims.filter(({ verdict }) => verdict !== 'holds')).toEqual([]);
  for (const [rule, least] of Object.entries(expected))
    expect(claims.filter((claim) => claim.rule === rule).length).toBeGreaterThanOrEqual(least);
  const sums = claims.filter(({ rule }) => rule === 'sum');
  const missed = sums.filter((claim) => !findsShift(text, claim));
  expect(missed.length * 10).toBeLessThanOrEqual(sums.length);
});

function findsShift(text: string, { figures: [whole] }: Claim): boolean {
  if (!whole) return false;
  const [printed = ''] = whole.text.split(' ');
  const [units = '', decimals] = printed.split(',');
  const more = String(Number(units.replace(/\./g, '')) + 1).replace(/\B(?=(\d{3})+$)/g, '.');
  const shifted = decimals === undefined ? more : `${more},${decimals}`;
  const changed = text.slice(0, whole.start) + shifted + text.slice(whole.start + printed.length);
  return readNarrative(changed).some(
    ({ verdict, figures }) => verdict === 'broken' && figures.some(({ start }) => start === whole.start),
  );
}
