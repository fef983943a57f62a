import fc from 'fast-check';
import { labelIndexOf } from '../../../../src/core/table/labels/labelIndex';
import { agreeing, agrees } from '../../../../src/core/table/labels/order';
import { labelKey, similarity } from '../../../../src/core/text/label';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';

const labels = cchcXa.rows.map(({ label }) => label);

const word = fc.constantFrom(
  'hồ',
  'sơ',
  'thống',
  'thông',
  'thống',
  'tống',
  'kê',
  'thongs',
  'trong',
  'chương',
  'trường',
);
const written = fc.array(word, { maxLength: 8 }).map((each) => each.join(' '));
const slipped = fc
  .tuple(fc.constantFrom(...labels), fc.nat(40), fc.constantFrom('', 'h', 'á', ' '))
  .map(([label, at, letter]) => label.slice(0, at) + letter + label.slice(at + 1));

test('the labels found by their words are those found by comparing with each', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(written, { maxLength: 20 }), fc.subarray(labels)),
      fc.oneof(written, slipped),
      fc.constantFrom(0.2, 0.6, 0.9, 0.99),
      (known, label, least) => {
        const keys = known.map(labelKey);
        const key = labelKey(label);
        const each = keys
          .map((other, at) => ({ at, similarity: similarity(key, other) }))
          .filter((other) => other.similarity >= least);
        const index = labelIndexOf(keys);
        expect(index.alike(key, least).sort((a, b) => a.at - b.at)).toEqual(each);
        const exact = keys.map(({ exact }, at) => (exact === key.exact ? at : -1)).filter((at) => at >= 0);
        expect(index.exactly(key)).toEqual(exact);
      },
    ),
    { numRuns: 500 },
  );
});

test('the rows that an STT agrees with are those found by asking each', () => {
  const orders = ['I', 'III.2', '3.2.1', '1', '2', 'a', 'd', 'đ', 'e', 'I', 'i', 'v', 'x', 'w', '9.9', ''];
  const rows = [...cchcXa.rows, { order: '', code: 'B' }, { order: 'b', code: 'B.b' }];
  const rowsOf = agreeing(rows);
  for (const order of orders) {
    const asked = rows.map((row, at) => (agrees(order, row) ? at : -1)).filter((at) => at >= 0);
    expect([order, Array.from(new Set(rowsOf(order))).sort((a, b) => a - b)]).toEqual([order, asked]);
  }
});
