/** Fill never offers what the check calls wrong, and both name the same first value. */
import fc from 'fast-check';
import { checkTable } from '../../../src/app/session/checkTables';
import { planFilling } from '../../../src/app/session/fillTables';
import type { FillChange, FillOptions } from '../../../src/core/fill/plan';
import type { Finding } from '../../../src/core/finding/finding';
import type { Grid } from '../../../src/core/sheet/grid';
import { draw } from '../../../src/core/layout/drawForm';
import { FORMS } from '../../../src/forms/forms';
import { because } from '../../../src/words/vi/filling';
import { figureAddress, reportedGrid } from '../../fixtures/reportedTable';
import { gridOfLayout } from '../gridOfLayout';

const ALL: FillOptions = { replace: 'all', convertTexts: true, formulas: true };
const NONE: FillOptions = { replace: new Set<string>(), convertTexts: false, formulas: true };

interface Both {
  readonly changes: readonly FillChange[];
  readonly open: readonly Finding[];
  readonly refused: readonly string[];
}

function bothOf(grid: Grid, options = NONE): Both[] {
  const planned = planFilling([grid], 'auto', options);
  if ('problem' in planned) return [];
  return planned.tables.map(({ table, plan }) => ({
    changes: plan.changes,
    open: checkTable(table, []).open,
    refused: plan.refused.filter(({ reason }) => reason === 'questioned').map(({ target }) => target.cell),
  }));
}

/** What a reader of both views would call a contradiction, one line each. */
function contradictions({ changes, open }: Both): string[] {
  const found: string[] = [];
  for (const finding of open.filter(({ severity }) => severity !== 'info')) {
    const [first] = finding.suspects;
    const change = changes.find(({ cell }) => cell === first?.cell);
    if (!first || !change || first.values.length === 0 || first.recalculate) continue;
    if (change.printedAfter !== first.values[0]) {
      found.push(`${change.cell}: check ${first.values.join('/')}, fill ${change.printedAfter}`);
    }
  }
  for (const { code, cells, expected, printed, suspects } of open) {
    if (code !== 'cell/domain') continue;
    const change = changes.find(({ cell }) => cell === cells[0]);
    // Of a count nothing is said but that it is whole; what it should be, the rules say by the suspects.
    const named = suspects.flatMap(({ cell, values }) => (cell === cells[0] ? values : []));
    const right = expected === '' ? named : expected.split(' | ');
    if (change && !right.includes(change.printedAfter)) {
      found.push(`${change.cell}: check calls ${printed} wrong, fill ${change.printedAfter}`);
    }
  }
  return found;
}

describe('the reported table', () => {
  const [both] = bothOf(reportedGrid());
  const at = (row: string): FillChange | undefined =>
    both?.changes.find(({ cell }) => cell === figureAddress(row));

  test('56 for 45 of 79 is 57 first and 56,96 second, as the check says', () => {
    const change = at('I.2');
    expect([change?.printedAfter, change?.others?.map(({ printedAfter }) => printedAfter)]).toEqual([
      '57',
      ['56,96'],
    ]);
    expect([change?.after, change?.others?.[0]?.after.value]).toEqual([{ value: 57, formula: null }, 56.96]);
    const style = { rateDecimals: 2, zeroOverZero: '-' } as const;
    expect(because(change!, style)).toBe('= 45 ÷ 79 × 100, làm tròn đến số nguyên (I.2.2 ÷ I.2.1)');
    expect(because(change!.others![0]!, style)).toContain('làm tròn 2 chữ số thập phân');
  });

  test('what the check questions is not turned into a number, and is said', () => {
    const questioned = ['I.4.2', 'III.3.2', 'III.3.2.2', 'IV.1.2'].map(figureAddress);
    for (const row of ['I.4.2', 'III.3.2', 'III.3.2.2', 'IV.1.2']) expect(at(row)).toBeUndefined();
    expect(both?.refused.slice().sort()).toEqual(questioned.slice().sort());
    expect(at('I.1')?.kind).toBe('convert');
  });

  test.each([
    ['as offered', NONE],
    ['with all agreed to', ALL],
  ] as const)('nothing contradicts the check: %s', (_name, options) => {
    const tables = bothOf(reportedGrid(), options);
    expect(tables).toHaveLength(1);
    expect(tables.flatMap(contradictions)).toEqual([]);
  });
});

const STRETCH = { minLength: 4, maxLength: 4 };

const typed = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 1, arbitrary: fc.constantFrom('-', '…', '210 hội nghị', '2.654', '56', '99,7', '1 2') },
  { weight: 1, arbitrary: fc.constant(null) },
);

test.each(FORMS.map((form) => [form.id, form] as const))(
  'no figures typed into %s set the two against each other',
  (_id, form) => {
    const layout = draw(form, { unitName: 'UBND xã A', period: { kind: 'year', year: 2026 } });
    const empty = gridOfLayout(layout);
    const places = layout.cells.filter(({ look }) => look === 'figure');
    fc.assert(
      // A stretch of the form: a whole form of chance figures breaks every rule, and takes the search that long.
      fc.property(fc.nat(places.length - 1), fc.array(typed, STRETCH), (start, figures) => {
        const grid: Grid = {
          ...empty,
          cell: (row, column) => {
            const i = places.findIndex((place) => place.row === row && place.column === column);
            const value = figures[i - start];
            if (i < 0 || value === undefined) return empty.cell(row, column);
            const text = value === null ? '' : String(value);
            return { value, text, format: typeof value === 'string' ? '@' : 'General', formula: null };
          },
        };
        const tables = bothOf(grid);
        // Chance texts may leave nothing of the form to be known by; others are drawn then, and not without end.
        fc.pre(tables.length > 0);
        expect(tables.flatMap(contradictions)).toEqual([]);
      }),
      { numRuns: form.columns.length > 1 ? 1 : 2, endOnFailure: true },
    );
  },
);
