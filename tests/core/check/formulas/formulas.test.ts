/** Live formulas of derived cells: the same meaning in other words is right, another meaning in the same cells is not. */
import fc from 'fast-check';
import { judge } from '../../../../src/core/check/evaluate';
import type { Finding, FindingWith } from '../../../../src/core/finding/finding';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { figureAddress, HEADER_MERGES, MENDED, sheetRows } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';

type Altered = FindingWith<'formula/altered'>;

/** Formulas are written with the codes of rows: "=[I.2.2]/[I.2.1]*100". */
function withCells(formula: string): string {
  return formula.replace(/\[([IVX][IVX0-9.]*)\]/g, (_all, code: string) => figureAddress(code));
}

function findingsIn(
  cells: Readonly<Record<string, Partial<Written & object>>>,
  edit?: (rows: Written[][]) => void,
): readonly Finding[] {
  const rows = sheetRows(MENDED, { cell: (code, figure) => cells[code] ?? figure });
  edit?.(rows);
  const [table] = recognise(gridOf(rows, HEADER_MERGES), cchcXa);
  return judge(table!).judgement.findings;
}

function alteredIn(...given: Parameters<typeof findingsIn>): Altered[] {
  return findingsIn(...given).filter((each): each is Altered => each.code === 'formula/altered');
}

/** Where its result breaks the rule too, the formula is said with what it breaks. */
function saidWithRule(findings: readonly Finding[]): boolean {
  return findings.some(
    (each) =>
      (each.code === 'rate/broken' && each.facts.formula !== undefined) ||
      (each.code === 'sum/broken' && each.facts.gap?.kind === 'formula'),
  );
}

/** What is said of a formula in a cell that shows `value`. */
function said(code: string, formula: string, value: number, format = 'General'): string {
  const findings = findingsIn({ [code]: { value, formula: withCells(formula), format } });
  if (saidWithRule(findings)) return 'differs';
  const [first, ...more] = findings.filter((each): each is Altered => each.code === 'formula/altered');
  if (more.length > 0) throw new Error('said twice');
  return first ? (first.facts.unclear ? 'unclear' : 'differs') : 'same';
}

describe('a rate', () => {
  test.each([
    ['=[I.2.2]/[I.2.1]*100', 'same'],
    ['=100*[I.2.2]/[I.2.1]', 'same'],
    ['=[I.2.2]*100/[I.2.1]', 'same'],
    ['=([I.2.2]/[I.2.1])*100%*100', 'same'],
    ['=ROUND([I.2.2]/[I.2.1]*100,2)', 'same'],
    ['=ROUND([I.2.2]/[I.2.1],4)*100', 'same'],
    ['=ROUND([I.2.2]/[I.2.1]*100,3)', 'same'],
    ['=IF([I.2.1]=0,0,[I.2.2]/[I.2.1]*100)', 'same'],
    ['=IF([I.2.1]=0,100,[I.2.2]/[I.2.1]*100)', 'same'],
    ['=IF([I.2.1]>0,[I.2.2]/[I.2.1]*100,"")', 'same'],
    ['=IFERROR([I.2.2]/[I.2.1]*100,"-")', 'same'],
    ['=IF(ISERROR([I.2.2]/[I.2.1]),"x",[I.2.2]/[I.2.1]*100)', 'same'],
    ['=IF(COUNT([I.2.1],[I.2.2])<2,"",[I.2.2]/[I.2.1]*100)', 'same'],
    ['=IF(OR([I.2.1]="",[I.2.2]=""),"",ROUND([I.2.2]*100/[I.2.1],2))', 'same'],
    ['=100-([I.2.1]-[I.2.2])/[I.2.1]*100', 'same'],
    ['=[I.2.1]/[I.2.2]*100', 'differs'],
    ['=[I.2.2]/[I.2.1]', 'differs'],
    ['=[I.2.2]/[I.2.1]*1000', 'differs'],
    ['=([I.2.1]-[I.2.2])/[I.2.1]*100', 'differs'],
    ['=ROUNDDOWN([I.2.2]/[I.2.1]*100,2)', 'differs'],
    ['=INT([I.2.2]/[I.2.1]*100)', 'differs'],
    ['=ROUND([I.2.2]/[I.2.1]*100,1)', 'differs'],
    ['=ROUND([I.2.2]/[I.2.1],1)*100', 'differs'],
    ['=[I.2.2]/79*100', 'differs'],
    ['=[I.2.2]/[I.3.2.1]*100', 'differs'],
    ['=[I.2.2]/[I.2.1]*100+0*[I.1]+1', 'differs'],
    ['=[I.2]', 'differs'],
    ['=#REF!/[I.2.1]*100', 'differs'],
    ['=[I.2.2]/Khác!D8*100', 'differs'],
    ['=Khác!D9/Khác!D8*100', 'unclear'],
    ["='[1]Quý I'!D7", 'unclear'],
    ['=TyLeHoanThanh', 'unclear'],
    ['=SUM({1,2})', 'unclear'],
    ['=TEXT([I.2.2]/[I.2.1]*100,"0.00")', 'same'],
    ['=VLOOKUP("2",A7:D9,4,0)', 'unclear'],
    ['=IF(INDEX(D:D,ROW([I.2.1]))=0,"-",[I.2.2]/[I.2.1]*100)', 'same'],
    ['=[I.2.2]/SUM(E:E)*100', 'unclear'],
  ])('%s: %s', (formula, expected) => {
    expect(said('I.2', formula, 56.96)).toBe(expected);
  });

  test('in a percent format is a fraction', () => {
    expect(said('I.2', '=[I.2.2]/[I.2.1]', 0.5696, '0.00%')).toBe('same');
    expect(said('I.2', '=ROUND([I.2.2]/[I.2.1],4)', 0.5696, '0.00%')).toBe('same');
    expect(said('I.2', '=[I.2.2]/[I.2.1]*100', 56.96, '0.00%')).toBe('differs');
    expect(said('I.2', '=ROUND([I.2.2]/[I.2.1],2)', 0.57, '0.00%')).toBe('differs');
  });

  test('may be rounded to the decimals that are printed', () => {
    expect(said('I.2', '=ROUND([I.2.2]/[I.2.1]*100,1)', 57, '0.0')).toBe('same');
    expect(said('I.2', '=ROUND([I.2.2]/[I.2.1]*100,0)', 57)).toBe('same');
    expect(said('I.2', '=ROUND([I.2.2]/[I.2.1]*100,0)', 57, '0.0')).toBe('differs');
  });

  test('a rate upside down is found though the two counts are equal', () => {
    expect(said('VII.3', '=[VII.3.1]/[VII.3.2]*100', 100)).toBe('differs');
    expect(said('VII.3', '=[VII.3.2]/[VII.3.1]*100', 100)).toBe('same');
  });

  test('an alternative of the form serves as well', () => {
    expect(said('III.3.2', '=[III.3.2.2]/[III.3.1]*100', 99.74)).toBe('same');
    expect(said('III.3.2', '=CHOOSE(1,[III.3.2.2]/[III.3.1]*100)', 99.74)).toBe('same');
  });
});

describe('a sum', () => {
  test.each([
    ['=[VI.2.2]+[VI.2.3]+[VI.2.4]+[VI.2.5]', 'same'],
    ['=SUM([VI.2.2]:[VI.2.5])-SUM([VI.2.4.1]:[VI.2.4.3])', 'same'],
    ['=SUM([VI.2.2],[VI.2.3],[VI.2.4.1]:[VI.2.5])', 'same'],
    ['=SUM([VI.2.2]:[VI.2.4],[VI.2.5])*1', 'same'],
    ['=ROUND(SUM([VI.2.2]:[VI.2.4])+[VI.2.5],0)', 'same'],
    ['=IF(SUM([VI.2.2]:[VI.2.5])=0,"-",SUM([VI.2.2]:[VI.2.4],[VI.2.5]))', 'same'],
    // The form says that the two rows are the same figure.
    ['=[IV.1.2]', 'same'],
    ['=SUM([VI.2.2]:[VI.2.5])', 'differs'],
    ['=[VI.2.2]+[VI.2.3]+[VI.2.4]-[VI.2.5]', 'differs'],
    ['=[VI.2.2]+[VI.2.3]+[VI.2.4]', 'differs'],
    ['=[VI.2.5]', 'differs'],
    ['=(SUM([VI.2.2]:[VI.2.4])+[VI.2.5])*2', 'differs'],
    ['=MAX([VI.2.2]:[VI.2.5])', 'differs'],
    ['=AVERAGE([VI.2.2],[VI.2.3],[VI.2.4],[VI.2.5])*4', 'same'],
    ['=11', 'differs'],
    ['=[VI.2.1]+0', 'differs'],
  ])('%s: %s', (formula, expected) => {
    expect(said('VI.2.1', formula, 11)).toBe(expected);
  });

  test('=D26-D27 in place of a sum is found', () => {
    expect(said('II.1', '=[II.1.1]-[II.1.2]', 2)).toBe('differs');
  });
});

test('helper cells beside the table are followed', () => {
  const formula = withCells('=F1*[I.2.2]/G1');
  const rate = { value: 56.96, formula };
  const helped = (factor: number, whole: string): Altered[] =>
    alteredIn({ 'I.2': rate }, (rows) => {
      rows[0] = [...rows[0]!, null, null, null, null, factor, { value: 79, formula: withCells(whole) }];
    });
  expect(helped(100, '=[I.2.1]')).toEqual([]);
  expect(helped(10, '=[I.2.1]')).toHaveLength(1);
  expect(helped(100, '=[I.1]+64')).toHaveLength(1);
  expect(helped(100, '=G1')).toHaveLength(1);
});

test('a figure brought from helper columns is nothing that the form could judge', () => {
  const brought = (helper: Written, formula: string): string[] =>
    alteredIn({ 'II.1': { value: 2, formula } }, (rows) => {
      rows[0] = [...rows[0]!, null, null, null, null, helper, 1];
    }).map(({ facts }) => (facts.unclear ? 'unclear' : 'differs'));
  expect(brought(1, '=F1+G1')).toEqual(['unclear']);
  expect(brought({ value: 1, formula: '=G1' }, '=F1+G1')).toEqual(['unclear']);
  expect(brought({ value: 1, formula: withCells('=[II.1.1]') }, '=F1')).toEqual(['differs']);
  expect(brought(1, withCells('=F1+[II.1.1]'))).toEqual(['differs']);
});

describe('helpers that go on and on are left unjudged', () => {
  const chained = (formula: (next: string) => string, length: number): string[] =>
    alteredIn({ 'I.2': { value: 56.96, formula: withCells('=F200+0*[I.2.2]') } }, (rows) => {
      while (rows.length < 199) rows.push([]);
      for (let i = 0; i < length; i++) {
        rows.push([null, null, null, null, null, { value: 1, formula: formula('F' + String(201 + i)) }]);
      }
      rows.push([null, null, null, null, null, 9999]);
    }).map(({ facts }) => (facts.unclear ? 'unclear' : 'differs'));

  test('a column of running totals', () => {
    expect(chained((next) => `=${next}+1`, 20000)).toEqual(['unclear']);
  });
  test('powers of powers', () => {
    expect(chained((next) => `=${next}^8`, 11)).toEqual(['unclear']);
    expect(chained((next) => `=PRODUCT(${next},${next},${next},${next},${next},${next})`, 11)).toEqual([
      'unclear',
    ]);
  });
  test('sums of hundreds of terms', () => {
    expect(chained((next) => `=${Array(300).fill(next).join('+')}`, 2)).toEqual(['unclear']);
  });
});

test('formulas that cannot be judged are said once', () => {
  const elsewhere = { value: 100, formula: '=Khác!D7' };
  const found = alteredIn({ 'VII.3': elsewhere, 'VII.4.1': elsewhere, 'VII.4.2': elsewhere });
  expect(found.map(({ severity, facts, rows }) => [severity, facts.count, rows])).toEqual([
    ['info', 3, ['VII.3', 'VII.4.1', 'VII.4.2']],
  ]);
});

type Rewrite = fc.Arbitrary<string>;

/** The sum of the terms in any order and grouping, each written in any way that does not change it. */
function sumWritten(terms: readonly string[]): Rewrite {
  const term = (written: string): Rewrite =>
    fc.constantFrom(
      written,
      `(${written})`,
      `${written}*1`,
      `SUM(${written})`,
      `--${written}`,
      `N(${written})`,
      `200%*${written}/2`,
    );
  return fc
    .shuffledSubarray([...terms], { minLength: terms.length })
    .chain((order) =>
      fc.tuple(fc.tuple(...order.map(term)), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })),
    )
    .map(([written, brackets]) =>
      written.reduce((sum, each, i) =>
        brackets[i] ? `(${sum}+${each})` : i % 2 ? `SUM(${sum},${each})` : `${sum}+${each}`,
      ),
    );
}

function guarded(formula: Rewrite, whole: string): Rewrite {
  return formula.chain((value) =>
    fc.constantFrom(
      value,
      `IFERROR(${value},"-")`,
      `IF(${whole}=0,"",${value})`,
      `IF(${whole}>0,${value},0)`,
      `IF(NOT(ISNUMBER(${whole})),"x",${value})`,
      `IF(ISBLANK(${whole}),"",IF(${whole}=0,100,${value}))`,
    ),
  );
}

const SUM_PARTS = ['[VI.2.2]', '[VI.2.3]', '[VI.2.4]', '[VI.2.5]'];

test('property: however a sum is written, it is the form’s', () => {
  fc.assert(
    fc.property(guarded(sumWritten(SUM_PARTS), 'SUM([VI.2.2]:[VI.2.5])'), (formula) => {
      expect(said('VI.2.1', '=' + formula, 11)).toBe('same');
    }),
    { numRuns: 60 },
  );
});

test('property: a sum with other weights is not', () => {
  const weights = fc
    .array(fc.integer({ min: -2, max: 3 }), { minLength: 4, maxLength: 4 })
    .filter((all) => all.some((weight) => weight !== 1));
  fc.assert(
    fc.property(weights, (all) => {
      const formula = all.map((weight, i) => `${String(weight)}*${SUM_PARTS[i]!}`).join('+');
      expect(said('VI.2.1', '=' + formula, 11)).toBe('differs');
    }),
    { numRuns: 60 },
  );
});

const HUNDREDFOLD = [
  '100*P/W',
  'P/W*100',
  'P*100/W',
  'P/(W/100)',
  'P/W/1%',
  '100/(W/P)',
  '100-100*(W-P)/W',
  '(P+P)/W*50',
];

test('property: however a rate is written and rounded, it is the form’s', () => {
  const rate = fc
    .constantFrom(...HUNDREDFOLD)
    .map((text) => text.replace(/P/g, '[I.2.2]').replace(/W/g, '[I.2.1]'));
  const rounded = rate.chain((value) =>
    fc.constantFrom(
      value,
      `ROUND(${value},2)`,
      `ROUND(${value},4)`,
      `ROUND((${value})/100,4)*100`,
      `(${value})*1`,
    ),
  );
  fc.assert(
    fc.property(guarded(rounded, '[I.2.1]'), (formula) => {
      expect(said('I.2', '=' + formula, 56.96)).toBe('same');
    }),
    { numRuns: 60 },
  );
});

test('property: another quotient is not', () => {
  const codes = [
    '[I.2.1]',
    '[I.2.2]',
    '[I.5.1]',
    '[I.5.2]',
    '([I.2.1]+[I.2.2])',
    '([I.2.1]-[I.2.2])',
    '79',
    '45',
  ];
  const other = fc
    .tuple(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.constantFrom('100', '1', '1000'))
    .filter(([part, whole, factor]) => part !== '[I.2.2]' || whole !== '[I.2.1]' || factor !== '100');
  fc.assert(
    fc.property(other, ([part, whole, factor]) => {
      expect(said('I.2', `=IFERROR(${part}/${whole}*${factor},"-")`, 56.96)).toBe('differs');
    }),
    { numRuns: 60 },
  );
});
