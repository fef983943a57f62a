import fc from 'fast-check';
import { evaluate } from '../../../src/core/check/evaluate';
import { CAREFUL, type FillOptions, type FillPlan, isAgreed, planFill } from '../../../src/core/fill/plan';
import { addressOf, positionOf } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import type { Table } from '../../../src/core/table/table';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { figureAddress, HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf, type Written } from '../gridOf';

function tableOf(rows: Written[][]): Table {
  const [table] = recognise(gridOf(rows, HEADER_MERGES), cchcXa);
  if (!table) throw new Error('no table');
  return table;
}

/** "2.654" -> 2654; signs and blanks stay texts. */
function asNumber(_code: string, figure: string): Written {
  return /^[0-9.]+(,[0-9]+)?$/.test(figure) ? Number(figure.replace(/\./g, '').replace(',', '.')) : figure;
}

function without(figures: Readonly<Record<string, string>>, ...codes: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).filter(([code]) => !codes.includes(code)));
}

function changeAt(plan: FillPlan, code: string): FillPlan['changes'][number] | undefined {
  return plan.changes.find((change) => change.cell === figureAddress(code));
}

/** The sheet after the agreed changes were written. */
function written(rows: Written[][], plan: FillPlan, options: FillOptions = CAREFUL): Written[][] {
  const after = rows.map((row) => [...row]);
  for (const change of plan.changes.filter((each) => isAgreed(each, options))) {
    const { value, formula } = change.after;
    const row = after[change.position.row];
    if (row) row[change.position.column] = { value, formula, format: change.format ?? 'General' };
  }
  return after;
}

const DERIVED = [
  'I.2', 'I.3.2', 'II.1', 'II.2.2', 'II.3.2', 'III.3.2', 'III.3.3', 'VI.1', 'VI.2.1', 'VI.2.4',
  'VII.3', 'VII.4.1', 'VII.4.2', 'VII.4.3', 'VII.4.4', 'VII.4.5',
]; // prettier-ignore

describe('filling the commune table', () => {
  const rows = sheetRows(without(MENDED, ...DERIVED), { cell: asNumber });
  const plan = planFill(tableOf(rows));

  test('gives every derived cell a live formula with the exact value', () => {
    expect(changeAt(plan, 'I.2')?.after).toEqual({
      value: 56.96,
      formula: '=IF(COUNT(D9,D8)+(D9="-")+(D8="-")<2,"",IF(SUM(D8)=0,"-",ROUND(100*SUM(D9)/SUM(D8),2)))',
    });
    expect(changeAt(plan, 'II.1')?.after).toEqual({
      value: 2,
      formula: '=IF(COUNT(D26,D27)+(D26="-")+(D27="-")=2,SUM(D26,D27),"")',
    });
    expect(changeAt(plan, 'III.3.2')?.after.value).toBe(99.74);
    expect(changeAt(plan, 'VII.4.4')?.after.value).toBe(99.94);
  });

  test('puts the agreed sign where the whole is 0', () => {
    expect(changeAt(plan, 'II.2.2')?.after.value).toBe('-');
    expect(changeAt(plan, 'VI.1')?.after.formula).toContain('"-"');
  });

  test('fills nothing else', () => {
    expect(plan.changes.map((change) => change.row).sort()).toEqual([...DERIVED].sort());
    expect(plan.refused).toEqual([]);
  });

  test('leaves a clean table, and nothing more to fill', () => {
    const after = tableOf(written(rows, plan));
    expect(evaluate(after).findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect(planFill(after).changes).toEqual([]);
  });

  test('says which figures each value was made of', () => {
    const change = changeAt(plan, 'I.2');
    expect(change?.because.map((quantity) => quantity.printed)).toEqual(['45', '79']);
    expect(change?.rule).toBe('I.2 = I.2.2 / I.2.1 %');
  });
});

describe('what a person typed', () => {
  const rows = sheetRows({ ...MENDED, 'I.2': '56' }, { cell: asNumber });

  test('is proposed but not agreed to by itself', () => {
    const change = changeAt(planFill(tableOf(rows)), 'I.2');
    expect([change?.kind, change?.printedBefore, change?.printedAfter]).toEqual(['replace', '56', '56,96']);
    expect(change && isAgreed(change, CAREFUL)).toBe(false);
  });

  test('is overwritten only where it was named', () => {
    const options = { ...CAREFUL, replace: new Set([figureAddress('I.2')]) };
    const agreed = planFill(tableOf(rows), options).changes.filter((change) => isAgreed(change, options));
    expect(agreed.map((change) => change.row)).toEqual(['I.2']);
  });

  test('is overwritten with the rest where all was agreed to', () => {
    const options: FillOptions = { ...CAREFUL, replace: 'all' };
    const change = changeAt(planFill(tableOf(rows), options), 'I.2');
    expect(change && isAgreed(change, options)).toBe(true);
  });

  test('and was a formula that shows another figure is overwritten only where it was named', () => {
    const typed = sheetRows(MENDED, {
      cell: (code, figure) =>
        code === 'I.2' ? { value: 56, text: '56', formula: '=28*2' } : asNumber(code, figure),
    });
    const named = { ...CAREFUL, replace: new Set([figureAddress('I.2')]) };
    for (const options of [CAREFUL, named]) {
      const change = changeAt(planFill(tableOf(typed), options), 'I.2');
      expect([change?.kind, change?.printedAfter, change && isAgreed(change, options)]).toEqual([
        'replace',
        '56,96',
        options === named,
      ]);
    }
  });

  test('that is the form’s own formula in other letters, spaces and anchors is no formula of a person', () => {
    const formula =
      '=if(COUNT($D$9, D8)+(D9="-")+(D8="-")<2,"",IF(SUM(D8)=0,"-",ROUND(100*SUM(D9)/SUM(D8),2)))';
    const typed = sheetRows(MENDED, {
      cell: (code, figure) => (code === 'I.2' ? { value: 12, text: '12', formula } : asNumber(code, figure)),
    });
    expect(changeAt(planFill(tableOf(typed)), 'I.2')).toMatchObject({
      kind: 'refresh',
      after: { value: 56.96 },
    });
  });

  test('is never touched where it agrees', () => {
    const plan = planFill(tableOf(sheetRows(MENDED, { cell: asNumber })), { ...CAREFUL, replace: 'all' });
    expect(plan.changes).toEqual([]);
  });
});

describe('figures stored as text', () => {
  const rows = sheetRows(without(MENDED, 'I.2'));

  test('get a plain value beside them, since a formula would pass them over', () => {
    const change = changeAt(planFill(tableOf(rows)), 'I.2');
    expect([change?.after, change?.valueOnly]).toEqual([{ value: 56.96, formula: null }, true]);
  });

  test('are offered as numbers, which is agreed to only when asked for', () => {
    const change = changeAt(planFill(tableOf(rows)), 'I.2.1');
    const before = { value: '79', formula: null };
    expect(change).toMatchObject({
      kind: 'convert',
      before,
      printedBefore: '79',
      printedAfter: '79',
      rule: null,
    });
    expect(change && isAgreed(change, CAREFUL)).toBe(false);
    expect(change && isAgreed(change, { ...CAREFUL, convertTexts: true })).toBe(true);
    const blank = changeAt(planFill(tableOf(rows)), 'I.2');
    expect(blank && isAgreed(blank, CAREFUL)).toBe(true);
  });

  test('are converted when asked, and then a formula serves', () => {
    const options = { ...CAREFUL, convertTexts: true };
    const plan = planFill(tableOf(rows), options);
    expect(changeAt(plan, 'I.2')?.after.formula).toContain('ROUND');
    expect(changeAt(plan, 'I.2.1')).toMatchObject({ kind: 'convert', after: { value: 79, formula: null } });
    expect(changeAt(plan, 'III.3.1')).toMatchObject({ after: { value: 2654 }, format: '#,##0' });
    const after = evaluate(tableOf(written(rows, plan, options)));
    expect(after.findings.filter((finding) => finding.code === 'cell/stored')).toEqual([]);
  });
});

describe('what cannot be filled', () => {
  test('two rules that disagree leave the cell blank and are named', () => {
    const figures = { ...without(MENDED, 'VI.2.1'), 'IV.1.2': '10' };
    const plan = planFill(tableOf(sheetRows(figures, { cell: asNumber })));
    expect(changeAt(plan, 'VI.2.1')).toBeUndefined();
    expect(plan.refused.map(({ target, reason }) => [target.row, reason])).toEqual([['VI.2.1', 'disagree']]);
  });

  test('a part that would be negative is not made up', () => {
    const figures = { ...without(MENDED, 'II.1.1'), 'II.1': '1', 'II.1.2': '3' };
    expect(changeAt(planFill(tableOf(sheetRows(figures, { cell: asNumber }))), 'II.1.1')).toBeUndefined();
  });

  test('a missing figure keeps its rate blank', () => {
    const figures = { ...without(MENDED, 'I.2', 'I.2.1') };
    expect(changeAt(planFill(tableOf(sheetRows(figures, { cell: asNumber }))), 'I.2')).toBeUndefined();
  });
});

test('the rest of a total that is used up is 0', () => {
  const figures = without(MENDED, 'VI.2.2', 'VI.2.3');
  const plan = planFill(tableOf(sheetRows(figures, { cell: asNumber })));
  expect([changeAt(plan, 'VI.2.2')?.after.value, changeAt(plan, 'VI.2.3')?.after.value]).toEqual([0, 0]);
});

test('a formula of a person that shows nothing is left to that person, and no total is made of it', () => {
  // 11 = 0 + … + 11 less what VI.2.5 holds: the formula in VI.2.5 shows nothing, so VI.2.1 stays blank as well.
  const cell = (code: string, figure: string): Written =>
    code === 'VI.2.5' ? { value: '', formula: '=IF(A1="x",1,"")', text: '' } : asNumber(code, figure);
  const open = planFill(tableOf(sheetRows(without(MENDED, 'VI.2.1', 'IV.1.2'), { cell })));
  expect(changeAt(open, 'VI.2.1')).toBeUndefined();
  expect(changeAt(open, 'VI.2.5')).toBeUndefined();
  // Where the total is there, the rest is offered, and not agreed to by itself; its own rates wait for it.
  const whole = changeAt(planFill(tableOf(sheetRows(MENDED, { cell }))), 'VI.2.5');
  expect(whole).toMatchObject({
    kind: 'replace',
    after: { value: 11 },
    before: { formula: '=IF(A1="x",1,"")' },
  });
  expect(whole && isAgreed(whole, CAREFUL)).toBe(false);
});

test('a formula of the form whose result was lost is brought up to date', () => {
  const formula = '=IF(COUNT(D9,D8)+(D9="-")+(D8="-")<2,"",IF(SUM(D8)=0,"-",ROUND(100*SUM(D9)/SUM(D8),2)))';
  for (const value of [null, '', 12]) {
    const cell = (code: string, figure: string): Written =>
      code === 'I.2' ? { value, formula, text: value === null ? '' : String(value) } : asNumber(code, figure);
    const change = changeAt(planFill(tableOf(sheetRows(MENDED, { cell }))), 'I.2');
    expect(change).toMatchObject({ kind: 'refresh', after: { value: 56.96, formula } });
  }
});

test('whatever consistent figures are typed, filling gives a table without error or warning', () => {
  const count = fc.integer({ min: 0, max: 5000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      count,
      share,
      count,
      share,
      count,
      count,
      (planned, done, received, onTime, council, committee) => {
        const handled = Math.floor(received * 0.97);
        const figures = {
          ...without(MENDED, ...DERIVED),
          'I.2.1': String(planned),
          'I.2.2': String(Math.floor(planned * done)),
          'III.3.1': String(received + 2432),
          'III.3.2.1': String(handled),
          'III.3.2.2': String(Math.floor(handled * onTime)),
          'II.1.1': String(council),
          'II.1.2': String(committee),
        };
        const rows = sheetRows(figures, { cell: asNumber });
        const after = tableOf(written(rows, planFill(tableOf(rows))));
        expect(evaluate(after).findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

test('a change names the cell it was planned for', () => {
  const plan = planFill(tableOf(sheetRows(without(MENDED, 'I.2'), { cell: asNumber })));
  expect(plan.changes.every((change) => addressOf(change.position) === change.cell)).toBe(true);
});

test('a cell that a merge covers is named, with the rule that would fill it', () => {
  const rows = sheetRows(without(MENDED, 'I.2'), { cell: asNumber });
  const { row } = positionOf(figureAddress('I.2'))!;
  const merges = [...HEADER_MERGES, { row: row - 1, column: 3, rows: 2, columns: 1 }];
  const [table] = recognise(gridOf(rows, merges), cchcXa);
  const { changes, refused } = planFill(table!);
  expect(changes).toEqual([]);
  expect(refused).toMatchObject([
    { target: { row: 'I.2' }, reason: 'merged', rules: ['I.2 = I.2.2 / I.2.1 %'] },
  ]);
});

describe('a form whose sign for nothing out of nothing is "x"', () => {
  const form = { ...cchcXa, zeroOverZero: 'x' as const };
  const planOf = (figures: Readonly<Record<string, string>>): FillPlan =>
    planFill(recognise(gridOf(sheetRows(figures, { cell: asNumber }), HEADER_MERGES), form)[0]!);

  test('gets that sign, as the value and as what is shown', () => {
    const change = changeAt(planOf(without(MENDED, 'II.2.2')), 'II.2.2');
    expect(change).toMatchObject({ kind: 'blank', after: { value: 'x' }, printedAfter: 'x' });
  });

  test('a typed one is right as it is', () => {
    expect(changeAt(planOf({ ...MENDED, 'II.2.2': 'x' }), 'II.2.2')).toBeUndefined();
  });
});

test('"-" that was typed for nothing out of nothing is right as it is, another figure is not', () => {
  const plan = (figure: string): FillPlan =>
    planFill(tableOf(sheetRows({ ...MENDED, 'II.2.2': figure }, { cell: asNumber })));
  expect(changeAt(plan('-'), 'II.2.2')).toBeUndefined();
  expect(changeAt(plan('50'), 'II.2.2')).toMatchObject({
    kind: 'replace',
    printedBefore: '50',
    printedAfter: '-',
  });
});

describe('a cell to be filled whose format would show the figure as something else', () => {
  const formatted = (format: string) => (code: string, figure: string) =>
    ['I.2', 'II.1', 'II.2.2'].includes(code) ? { value: null, format } : asNumber(code, figure);

  test.each(['@', 'dd/mm/yyyy', '0%'])(
    '%s: a rate and a sign get a plain one, a count one of counts',
    (format) => {
      const rows = sheetRows(MENDED, { cell: formatted(format) });
      const plan = planFill(tableOf(rows));
      expect(changeAt(plan, 'I.2')).toMatchObject({ format: 'General', printedAfter: '56,96' });
      expect(changeAt(plan, 'II.1')).toMatchObject({ format: '#,##0' });
      expect(changeAt(plan, 'II.2.2')).toMatchObject({ format: 'General', printedAfter: '-' });
    },
  );

  test.each(['General', '#,##0', '0.00'])('%s stays', (format) => {
    const plan = planFill(tableOf(sheetRows(MENDED, { cell: formatted(format) })));
    expect(changeAt(plan, 'I.2')).toBeDefined();
    expect(plan.changes.some((change) => change.format !== undefined)).toBe(false);
  });
});

test('a conversion shows the decimals that the text had', () => {
  const cell = (code: string, figure: string): Written => (code === 'I.2' ? figure : asNumber(code, figure));
  const plan = planFill(tableOf(sheetRows(MENDED, { cell })), { ...CAREFUL, convertTexts: true });
  expect(changeAt(plan, 'I.2')).toMatchObject({
    kind: 'convert',
    format: '#,##0.00',
    after: { value: 56.96 },
  });
});

describe('what is not the form’s own', () => {
  const typed = (formula: string) => (code: string, figure: string) =>
    code === 'I.2' ? { value: 12, text: '12', formula } : asNumber(code, figure);

  test('a formula whose parts the sheet does not print is a person’s', () => {
    const rows = sheetRows(MENDED, { cell: typed('=6+6') });
    const order = cchcXa.rows.findIndex(({ code }) => code === 'I.2.1');
    const [table] = recognise(gridOf(rows.filter((_, at) => at !== 4 + order)), cchcXa);
    const plan = planFill(table!, { ...CAREFUL, replace: 'all' });
    expect(table!.missing.flatMap((each) => each.rows.map(({ code }) => code))).toEqual(['I.2.1']);
    expect(plan.changes.filter(({ row }) => row === 'I.2')).toEqual([]);
  });

  test('another column of the sheet is judged, and never filled', () => {
    const [title = [], , , , ...body] = sheetRows(without(MENDED, 'I.2'), { cell: asNumber });
    const rows = body.map((row) => [...row, row[3] ?? null]);
    const head = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Trong kỳ', 'Lũy kế từ đầu năm'];
    const [table] = recognise(gridOf([title, head, ...rows]), cchcXa);
    expect(table!.form.columns.length).toBe(2);
    expect(planFill(table!).changes.map(({ row, cell }) => [row, cell.charAt(0)])).toEqual([['I.2', 'D']]);
  });
});

describe('a live formula is put where Excel sees the figures that are printed', () => {
  const valueOf = (cell: Written, options: FillOptions = CAREFUL) => {
    const rows = sheetRows(without(MENDED, 'I.2'), {
      cell: (code, figure) => (code === 'I.2.1' ? cell : asNumber(code, figure)),
    });
    const change = changeAt(planFill(tableOf(rows), options), 'I.2');
    return change && [change.after.value, change.after.formula !== null, change.valueOnly];
  };

  test.each<[string, Written, unknown]>([
    ['a number', 79, [56.96, true, false]],
    ['a formula of a person', { value: 79, text: '79', formula: '=80-1' }, [56.96, true, false]],
    ['a number shown rounded', { value: 78.6, text: '79', format: '0' }, [56.96, false, true]],
    ['a text', '79', [56.96, false, true]],
    ['a text with a mark', '79¹', [56.96, false, true]],
    ['the sign for nothing', '-', ['-', true, false]],
    ['another sign for nothing', '–', ['-', false, true]],
  ])('%s', (_what, cell, expected) => {
    expect(valueOf(cell)).toEqual(expected);
  });

  test('and none where only values are wanted, which is no lack', () => {
    expect(valueOf(79, { ...CAREFUL, formulas: false })).toEqual([56.96, false, false]);
    expect(valueOf('79', { ...CAREFUL, formulas: false })).toEqual([56.96, false, false]);
  });

  test('a text that is to be converted counts as a number', () => {
    expect(valueOf('79', { ...CAREFUL, convertTexts: true })).toEqual([56.96, true, false]);
  });
});

test('changes come in the order of the sheet, and no cell has two', () => {
  const rows = sheetRows(without(MENDED, ...DERIVED));
  const { changes } = planFill(tableOf(rows));
  const order = changes.map(({ position }) => position.row);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(changes.map(({ cell }) => cell)).size).toBe(changes.length);
  expect(changes.some(({ kind }) => kind === 'convert')).toBe(true);
});
