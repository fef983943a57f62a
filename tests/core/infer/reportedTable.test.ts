import { inferTable } from '../../../src/core/infer/inferTable';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { REPORTED, REPORTED_UNITS } from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';

/** The table as it was reported, errors included, of a form that nobody knows. */
const reported = gridOf([
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ...cchcXa.rows.map(({ code, order, label, unit }) => [
    order,
    label,
    REPORTED_UNITS[code] ?? unit,
    REPORTED[code] ?? '',
  ]),
]);
const rules = inferTable(reported)?.rules ?? [];

/** What the form itself says, rates and sums alone. */
const official = cchcXa.rules
  .map(({ text }) => text)
  .filter((text) => !text.includes('?') && !text.includes('<=') && !text.includes('=>'));

test('all 13 rates and the 3 sums of the reported table are found by words and numbering', () => {
  const rates = official.filter((text) => text.endsWith('%'));
  const sums = official.filter((text) => text.includes(' + '));
  const found = rules.map(({ text }) => text);
  expect(rates).toHaveLength(13);
  expect(rates.filter((text) => !found.includes(text))).toEqual([]);
  expect(sums.filter((text) => !found.includes(text))).toEqual([]);
});

test('nothing is sure that the form does not say', () => {
  expect(rules.filter(({ sure, text }) => sure && !official.includes(text))).toEqual([]);
});

test('a rate that the office got wrong is a rule and a broken instance', () => {
  const late = rules.find(({ text }) => text === 'III.3.2 = III.3.2.2 / III.3.2.1 %');
  expect(late).toMatchObject({ ground: 'words', support: { holds: 0, of: 1 } });
  expect(late?.instances[0]?.holds).toBe(false);
});
