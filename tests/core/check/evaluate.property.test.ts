import fc from 'fast-check';
import { evaluate, type Judgement } from '../../../src/core/check/evaluate';
import type { Form } from '../../../src/core/form/form';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';

function judge(figures: Readonly<Record<string, string>>, form: Form = cchcXa): Judgement {
  const [table] = recognise(gridOf(sheetRows(figures), HEADER_MERGES), form);
  if (!table) throw new Error('no table');
  return evaluate(table);
}

function said({ findings, tally }: Judgement): unknown {
  const lines = findings.map(({ code, severity, rule, rows, cells, printed, expected, suspects }) => ({
    code, severity, rule, rows, cells, printed, expected, suspects,
  })); // prettier-ignore
  return { lines, tally };
}

const codes = Object.keys(MENDED);

/** A few cells of the mended table overwritten with anything that people type. */
const slips = fc.array(
  fc.tuple(
    fc.constantFrom(...codes),
    fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map(String),
      fc.constantFrom(
        '',
        '-',
        '…',
        'x',
        '2.654',
        '99,7',
        '12.5',
        '1,234',
        '100',
        '0',
        '-3',
        '1O0',
        '45 người',
      ),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

describe('whatever was typed', () => {
  test('the order of the rules never shows', () => {
    fc.assert(
      fc.property(
        slips,
        fc.shuffledSubarray([...cchcXa.rules], { minLength: cchcXa.rules.length }),
        (typed, rules) => {
          const figures = { ...MENDED, ...Object.fromEntries(typed) };
          const shuffled: Form = { ...cchcXa, rules: rules };
          expect(said(judge(figures, shuffled))).toEqual(said(judge(figures)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('each broken rule is in a finding, each finding names cells of the sheet, and the tally adds up', () => {
    fc.assert(
      fc.property(slips, (typed) => {
        const { tally, findings, unjudged } = judge({ ...MENDED, ...Object.fromEntries(typed) });
        expect(tally.holds + tally.broken + tally.unknown).toBe(cchcXa.rules.length);
        expect(unjudged.length).toBe(tally.unknown);
        for (const finding of findings) {
          if (finding.code !== 'row/missing') expect(finding.cells.length).toBeGreaterThan(0);
          for (const cell of finding.cells) expect(cell).toMatch(/^[A-D][1-9][0-9]*$/);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a blank or unreadable cell breaks no rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom('', '…', 'chưa có', '12.5', '1,2,3'),
        (code, text) => {
          const { tally } = judge({ ...MENDED, [code]: text });
          expect(tally.broken).toBeLessThanOrEqual(judge(MENDED).tally.broken);
        },
      ),
      { numRuns: 30 },
    );
  });
});
