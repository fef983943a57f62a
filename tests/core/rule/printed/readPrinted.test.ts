/** Rules as printed, read and put into rule texts. */
import fc from 'fast-check';
import { readRule } from '../../../../src/core/rule/kinds/kinds';
import { readPrintedRules } from '../../../../src/core/rule/printed/readPrinted';
import { ruleTextOf } from '../../../../src/core/rule/printed/ruleTexts';
import { SPELLINGS } from './spellings';

const refOf = (name: string): string => (/^[0-9]+$/.test(name) ? '[' + name + ']' : name);

function said(printed: string, percent = false): (string | null)[] {
  return readPrintedRules(printed).flatMap((rule) =>
    rule.kind === 'unknown'
      ? [null]
      : rule.readings.map((reading) => ruleTextOf(rule.target ?? 'T', reading, { refOf, percent })),
  );
}

test.each(SPELLINGS.map(([printed, ...says]) => ({ printed, says })))('$printed', ({ printed, says }) => {
  expect(said(printed)).toEqual(says);
});

test('every text that is read is a rule of the product', () => {
  const texts = SPELLINGS.flatMap(([, ...says]) => says).filter(
    (text) => text !== null && !/[a-zđ]/.test(text),
  );
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expect(readRule({ text: text ?? '' }).text).toBe(text);
});

test('a quotient under a heading of per cent is a percentage', () => {
  expect(said('4 = 2:3', true)).toEqual(['[4] = [2] / [3] %']);
  expect(said('4 = (2+5):3', true)).toEqual(['[4] = ([2] + [5]) / [3] %']);
});

test('words that no table holds are named', () => {
  expect(readPrintedRules('5= 2 x tỷ lệ phụ cấp ưu đãi')).toMatchObject([
    { kind: 'unknown', target: '5', words: ['tỷ lệ phụ cấp ưu đãi'] },
  ]);
});

test('a rule that names what the form lacks gives no text', () => {
  const [rule] = readPrintedRules('19=20+21+32');
  if (rule?.kind !== 'rule') throw new Error('not read');
  const upTo31 = (name: string): string | null => (Number(name) > 31 ? null : '[' + name + ']');
  expect(ruleTextOf('19', rule.readings[0]!, { refOf: upTo31 })).toBeNull();
});

test('any sum of columns is read, however it is spelled', () => {
  const column = fc.integer({ min: 1, max: 40 });
  const spelled = fc.record({
    target: fc.integer({ min: 41, max: 60 }),
    parts: fc.uniqueArray(column, { minLength: 2, maxLength: 6 }),
    space: fc.constantFrom('', ' '),
    style: fc.constantFrom('plain', 'brackets', 'behind', 'words'),
  });
  fc.assert(
    fc.property(spelled, ({ target, parts, space, style }) => {
      const sum = parts.join(space + '+' + space);
      const texts: Record<string, string> = {
        plain: `${String(target)}${space}=${space}${sum}`,
        brackets: `(${String(target)})${space}=${space}${parts.map((part) => `(${String(part)})`).join('+')}`,
        behind: `${String(target)}${space}(=${sum})`,
        words: `Cột ${String(target)} = ${parts.map((part) => 'cột ' + String(part)).join(' + ')}`,
      };
      expect(said(texts[style] ?? '')).toEqual([
        `[${String(target)}] = ${parts.map((part) => `[${String(part)}]`).join(' + ')}`,
      ]);
    }),
  );
});
