/** A number shown with all that is stored is read at once; with a blank before it, which says nothing, letter by letter. */
import type { Measure } from '../../../../src/core/number/figure';
import type { PercentScale } from '../../../../src/core/number/read/percentScale';
import { readNumber } from '../../../../src/core/number/read/readNumber';
import { randomOf } from '../../../fixtures/communes';

const random = randomOf(21);
const pick = <Value>(...values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

function value(): number {
  const digits = Math.floor(random() * 10 ** Math.floor(random() * 16));
  const size = pick(digits, digits, digits / 10, digits / 100, digits / 1e7, random(), 0, 1, 1e21, 5e-7);
  return random() < 0.1 ? -size : size;
}

test('both ways give the same reading', () => {
  const plain = (reading: object): string => JSON.stringify(reading);
  for (let i = 0; i < 5000; i++) {
    const number = value();
    const text = pick(String(number), String(number).replace('.', ','), number.toFixed(2), number.toFixed(0));
    const format = pick('General', '0', '#,##0', '0.00', '0%', 'dd/mm/yyyy', '# ?/?', ';;;');
    const measure = pick<Measure>('count', 'rate', 'yesNo');
    const scale = pick<PercentScale | undefined>('percent', 'fraction', undefined);
    const cell = { value: number, format, formula: null };
    const atOnce = readNumber({ ...cell, text }, number, measure, scale);
    const byLetters = readNumber({ ...cell, text: ' ' + text }, number, measure, scale);
    expect(plain({ text, format, measure, scale, ...atOnce })).toBe(
      plain({ text, format, measure, scale, ...byLetters }),
    );
  }
});
