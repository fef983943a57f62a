import { acceptanceChanges } from '../../../src/app/acceptance/acceptance';
import { planFilling } from '../../../src/app/session/fillTables';
import type { SheetChanges, Written } from '../../../src/app/contract/writer';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { CAREFUL, isAgreed } from '../../../src/core/fill/plan';
import { reportedGrid } from '../../fixtures/reportedTable';
import { checkTables } from '../../../src/app/session/checkTables';
import { eventsDelivered, host } from '../../excel-host/excel';
import { atEveryCall } from './faultWalk';
import { check, done, manyChanges, newForm, problemCode, SHEET, shortForm, typeSample } from './workbench';

let book: ReturnType<typeof typeSample>;

beforeEach(() => {
  book = typeSample();
});

async function fillChanges(): Promise<SheetChanges[]> {
  const { grids } = done(await book.read('workbook'));
  const planned = planFilling(grids, 'auto', CAREFUL);
  if ('problem' in planned) throw new Error(planned.problem.code);
  return planned.tables.map(({ table, plan }) => ({
    sheet: table.grid.sheet,
    changes: plan.changes.filter((change) => isAgreed(change, CAREFUL)),
  }));
}

describe('reading', () => {
  test('finds what the check of the same table in a file finds', async () => {
    const { open } = await check(book);
    const inFile = checkTables([reportedGrid()], 'auto');
    if ('problem' in inFile) throw new Error(inFile.problem.code);
    const ruled = (findings: typeof open): string[] =>
      findings.filter(({ rule }) => rule !== null).map(({ code, rows }) => `${code} ${rows.join(' ')}`);
    expect(ruled(open)).toEqual(ruled(inFile.tables[0]!.open));
  });

  test('takes one round trip once the sheets are known', async () => {
    host.counters.reset();
    await book.read('activeSheet');
    expect(host.counters.batches).toBe(1);
    await book.read('workbook');
    host.counters.reset();
    await book.read('workbook');
    expect(host.counters.batches).toBe(1);
  });

  test('sees merges, hidden rows, errors and the cursor', async () => {
    host.person.merge(`${SHEET}!A1:D1`);
    host.person.hideRows(`${SHEET}!7:8`);
    host.person.type(`${SHEET}!F1`, '=1/0');
    host.person.select(`${SHEET}!C9`);
    const { grids, activeCell, activeSheet } = done(await book.read('workbook'));
    expect(grids[0]!.merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 4 });
    expect([...grids[0]!.hiddenRows]).toEqual([6, 7]);
    expect(grids[0]!.cell(0, 5)).toMatchObject({ error: true, formula: '=1/0' });
    expect([activeSheet, activeCell]).toEqual([SHEET, { row: 8, column: 2 }]);
  });

  test('a check by itself does not ask what is merged, which would take from the person what Ctrl+Z can take back', async () => {
    const merges = async (aside: boolean): Promise<number> =>
      done(await book.read('workbook', aside)).grids[0]!.merges.length;
    const before = await merges(false);
    host.person.merge(`${SHEET}!A1:D1`);
    expect(await merges(true)).toBe(before);
    expect(await merges(false)).toBe(before + 1);
    expect(await merges(true)).toBe(before + 1);
  });

  test('reads a sheet added since, and none that is hidden or empty', async () => {
    await book.read('workbook');
    host.person.addSheet('Mới');
    host.person.type('Mới!B2', 5);
    const { grids } = done(await book.read('workbook'));
    expect(grids.map(({ sheet }) => sheet)).toEqual([SHEET, 'Mới']);
    expect(grids[1]!.cell(1, 1)).toMatchObject({ value: 5 });
  });

  test('reads the figure of a column too narrow to show it', async () => {
    host.person.setWidth(`${SHEET}!D1`, 5);
    const wide = await check(book);
    expect(wide.open.length).toBeGreaterThan(0);
  });
});

describe('filling', () => {
  test('takes two round trips and leaves a record that takes it back', async () => {
    const changes = await fillChanges();
    expect(changes[0]!.changes.length).toBeGreaterThan(0);
    const before = host.snapshot();
    host.counters.reset();
    const { undo, skipped } = done(await book.write('fill', changes));
    expect(host.counters.batches).toBe(2);
    expect(skipped).toEqual([]);
    expect(host.snapshot()).not.toEqual(before);
    expect(done(await book.revert(JSON.parse(JSON.stringify(undo)) as typeof undo)).skipped).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  test('leaves a cell alone that a co-author changed after the preview', async () => {
    const changes = await fillChanges();
    const [first] = changes[0]!.changes;
    const cell = `${SHEET}!D${String(first!.position.row + 1)}`;
    host.faults.beforeBatch(1, () => {
      const { coauthor } = host;
      coauthor.type(cell, 77);
    });
    const { skipped } = done(await book.write('fill', changes));
    expect(skipped).toEqual([{ sheet: SHEET, cell: cell.split('!')[1] }]);
    expect(host.person.see(cell).value).toBe(77);
  });

  test('puts figures on the right lines of a filtered sheet', async () => {
    const changes = await fillChanges();
    host.person.filter(`${SHEET}!A4:D128`, 2, ['%']);
    const { undo } = done(await book.write('fill', changes));
    for (const { position, after } of undo.changes[0]!.changes) {
      if (after.formula === null)
        expect(host.person.see(`${SHEET}!D${String(position.row + 1)}`).value).toBe(after.value);
    }
  });

  test('a fault at any call leaves the cells as they were, or filled', async () => {
    const faults = await atEveryCall<Written>((fresh) => {
      book = fresh;
      const changes = manyChanges();
      const before = host.snapshot();
      return {
        act: () => book.write('fill', changes),
        asBefore: () => {
          expect(host.snapshot()).toEqual(before);
        },
        complete: ({ undo }) => {
          expect(undo.changes[0]!.changes).toHaveLength(changes[0]!.changes.length);
        },
      };
    });
    expect(faults).toBeGreaterThan(10);
  });

  test('a cell being edited is said, and nothing is written', async () => {
    const changes = await fillChanges();
    const before = host.snapshot();
    host.faults.editing = true;
    expect(problemCode(await book.write('fill', changes))).toBe('sheet/editing');
    host.faults.editing = false;
    expect(host.snapshot()).toEqual(before);
  });

  test('a protected sheet is said before anything is written; its unlocked cells may be', async () => {
    const [all] = await fillChanges();
    const values = all!.changes.map(({ position, before, after }) => ({ position, before, after }));
    host.person.protect(SHEET);
    host.counters.reset();
    expect(problemCode(await book.write('fill', [{ sheet: SHEET, changes: values }]))).toBe(
      'sheet/protected',
    );
    expect(host.counters.calls.filter((call) => /Values|Formulas/.test(call))).toEqual([]);
    host.person.unprotect(SHEET);
    for (const { position } of values) host.person.unlock(`${SHEET}!D${String(position.row + 1)}`);
    host.person.protect(SHEET);
    expect(problemCode(await book.write('fill', [{ sheet: SHEET, changes: values }]))).toBeNull();
  });

  test('a text never becomes a formula, a date or a number', async () => {
    const texts = ['=1+1', '+1', '-', '@x', '1.1', 'TRUE', "'a", '1/2', 'x'];
    const changes = texts.map((value, i) => ({
      position: { row: i, column: 10 },
      before: { value: null, formula: null },
      after: { value, formula: null },
    }));
    const { undo } = done(await book.write('fill', [{ sheet: SHEET, changes }]));
    expect(texts.map((_, i) => host.person.see(`${SHEET}!K${String(i + 1)}`))).toMatchObject(
      texts.map((value) => ({ value, formula: null })),
    );
    done(await book.revert(undo));
    expect(host.person.see(`${SHEET}!K1`).value).toBe('');
  });

  test('what a merged cell swallows is not said to be written', async () => {
    host.person.merge(`${SHEET}!K1:L1`);
    const before = host.snapshot();
    const change = {
      position: { row: 0, column: 11 },
      before: { value: null, formula: null },
      after: { value: 5, formula: null },
    };
    expect(problemCode(await book.write('fill', [{ sheet: SHEET, changes: [change] }]))).toBe('host/failed');
    expect(host.snapshot()).toEqual(before);
  });

  test('a write whose end nobody saw leaves its record', async () => {
    const changes = await fillChanges();
    host.faults.neverAnswer(2);
    void book.write('fill', changes);
    await eventsDelivered();
    const record = JSON.parse(book.recall('begun') ?? 'null') as { changes: SheetChanges[] };
    expect(record.changes[0]!.changes).toHaveLength(changes[0]!.changes.length);
  });
});

describe('reasons', () => {
  test('stand on a sheet of their own and are honoured by the next check', async () => {
    const { open, table } = await check(book);
    const { grids } = done(await book.read('workbook'));
    const given = { reason: '=đã đối chiếu', by: '', date: '21/07/2026' };
    const before = host.snapshot();
    const { undo } = done(await book.write('accept', [acceptanceChanges(open[0]!, table, given, grids)]));
    expect(undo.addedSheet).toBe('Giải trình');
    const next = await check(book);
    expect(next.accepted.map(({ finding, acceptance }) => [finding.code, acceptance.reason])).toEqual([
      [open[0]!.code, '=đã đối chiếu'],
    ]);
    done(await book.revert(undo));
    expect(host.snapshot()).toEqual(before);
  });
});

describe('inserting', () => {
  test('draws the form on a new sheet in two round trips, its page set up', async () => {
    host.counters.reset();
    const inserted = done(await book.insert(newForm(), { kind: 'newSheet' }));
    expect(host.counters.batches).toBe(2);
    const { orientation, paperSize } = host.workbook.find('cchc-xa')!.pageLayout;
    expect([orientation, paperSize]).toEqual(['Portrait', 'A4']);
    expect(inserted).toMatchObject({ sheet: 'cchc-xa', at: { row: 0, column: 0 } });
    expect(host.person.see('cchc-xa!A1')).toMatchObject({
      value: '=HYPERLINK("X")',
      formula: null,
      bold: true,
    });
    const next = await book.insert(newForm(), { kind: 'newSheet' });
    expect(done(next).sheet).toBe('cchc-xa (2)');
  });

  test('is taken back whole, but not once somebody has typed a figure', async () => {
    const before = host.snapshot();
    const { undo } = done(await book.insert(newForm(), { kind: 'newSheet' }));
    host.person.type('cchc-xa!D7', 15);
    expect(done(await book.revert(undo)).skipped).toEqual([{ sheet: 'cchc-xa', cell: 'D7' }]);
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('cchc-xa');
    host.person.type('cchc-xa!D7', '');
    done(await book.revert(undo));
    expect(host.snapshot()).toEqual(before);
  });

  test('a fault at any call leaves the workbook as it was, or the form whole', async () => {
    const faults = await atEveryCall((fresh) => {
      book = fresh;
      const before = host.snapshot();
      return {
        act: () => book.insert(shortForm(), { kind: 'newSheet' }),
        asBefore: () => {
          expect(host.snapshot()).toEqual(before);
        },
        complete: () => {
          expect(host.person.see('cchc-xa!A4').value).toBe('STT');
        },
      };
    });
    expect(faults).toBeGreaterThan(50);
  }, 120_000);

  describe('from the active cell', () => {
    const AT = `${SHEET}!H3`;
    test('refuses cells that are not empty, and overwrites with consent', async () => {
      host.person.type(`${SHEET}!I9`, 'ghi chú');
      host.person.fill(`${SHEET}!I10`, '#FFFF00');
      host.person.merge(`${SHEET}!I11:J11`);
      host.person.select(AT);
      const before = host.snapshot();
      expect(problemCode(await book.insert(newForm(), { kind: 'activeCell', overwrite: false }))).toBe(
        'sheet/notEmpty',
      );
      expect(host.snapshot()).toEqual(before);
      const { undo, at } = done(await book.insert(newForm(), { kind: 'activeCell', overwrite: true }));
      expect(at).toEqual({ row: 2, column: 7 });
      expect(host.person.see(`${SHEET}!H6`).value).toBe('STT');
      const formula = undo.changes[0]!.changes.find(({ after }) => after.formula !== null)!;
      expect(formula.after.formula).toContain('K');
      done(await book.revert(undo));
      expect(host.snapshot()).toEqual(before);
    });

    test('refuses hidden rows, protected sheets and merges that reach out', async () => {
      host.person.select(AT);
      host.person.hideRows(`${SHEET}!20:20`);
      const place = { kind: 'activeCell', overwrite: true } as const;
      expect(problemCode(await book.insert(newForm(), place))).toBe('sheet/filtered');
      host.workbook.find(SHEET)!.hiddenRows.clear();
      host.person.merge(`${SHEET}!G9:H9`);
      expect(problemCode(await book.insert(newForm(), place))).toBe('sheet/notEmpty');
      host.person.protect(SHEET);
      expect(problemCode(await book.insert(newForm(), place))).toBe('sheet/protected');
    });

    test('a fault at any call leaves the cells as they were, or the form whole', async () => {
      const faults = await atEveryCall((fresh) => {
        book = fresh;
        host.person.type(`${SHEET}!I9`, 'ghi chú');
        host.person.select(AT);
        const before = host.snapshot();
        return {
          act: () => book.insert(shortForm(), { kind: 'activeCell', overwrite: true }),
          asBefore: () => {
            expect(host.snapshot()).toEqual(before);
          },
          complete: () => {
            expect(host.person.see(`${SHEET}!H6`).value).toBe('STT');
          },
        };
      });
      expect(faults).toBeGreaterThan(50);
    }, 240_000);
  });
});

describe('highlights', () => {
  const formats = (): number => host.workbook.find(SHEET)!.conditionalFormats.length;
  const MARKS = [
    { cell: 'D8', severity: 'error' },
    { cell: 'D9', severity: 'warning' },
  ] as const;

  test('lie over the fills, are replaced by the next, and leave nothing behind', async () => {
    host.person.fill(`${SHEET}!D8`, '#00FF00');
    const before = host.snapshot();
    done(await book.mark(SHEET, MARKS));
    done(await book.mark(SHEET, MARKS));
    expect(formats()).toBe(2);
    expect(host.snapshot()).toEqual(before);
    // A pane opened anew knows nothing of the marks but finds them.
    done(await excelBook().clearMarks());
    expect(formats()).toBe(0);
    expect(host.snapshot()).toEqual(before);
  });

  test('leave the user’s own conditional formats alone', async () => {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.worksheets
        .getItem(SHEET)
        .getRange('A1')
        .conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      await context.sync();
    });
    done(await book.mark(SHEET, MARKS));
    done(await book.clearMarks());
    expect(host.workbook.find(SHEET)!.conditionalFormats.map(({ formula }) => formula)).toEqual(['=TRUE']);
  });

  test('a fault at any call of taking them off changes no cell, and they come off', async () => {
    const faults = await atEveryCall(async (fresh) => {
      host.person.fill(`${SHEET}!D8`, '#00FF00');
      const before = host.snapshot();
      done(await fresh.mark(SHEET, MARKS));
      const clean = (): void => {
        expect(host.snapshot()).toEqual(before);
        expect(formats()).toBe(0);
      };
      return { act: () => fresh.clearMarks(), asBefore: clean, complete: clean };
    });
    expect(faults).toBe(2);
  });

  test('a fault at any call changes no cell, and the marks still come off', async () => {
    const faults = await atEveryCall((fresh) => {
      book = fresh;
      const before = host.snapshot();
      const clean = async (): Promise<void> => {
        host.faults.clear();
        expect(host.snapshot()).toEqual(before);
        done(await book.clearMarks());
        expect(formats()).toBe(0);
      };
      return { act: () => book.mark(SHEET, MARKS), asBefore: clean, complete: clean };
    });
    expect(faults).toBeGreaterThan(5);
  });
});

test('selecting goes to the cell of another sheet', async () => {
  host.person.addSheet('Khác');
  host.person.activate('Khác');
  done(await book.select(SHEET, 'D61'));
  const { activeSheet, activeCell } = done(await book.read('activeSheet'));
  expect([activeSheet, activeCell]).toEqual([SHEET, { row: 60, column: 3 }]);
  expect(problemCode(await book.select('Không có', 'A1'))).toBe('host/failed');
});

test('an edit is told once, after a pause, until the watch ends', async () => {
  const heard: string[] = [];
  const stop = done(await book.watch((sheet) => heard.push(sheet)));
  host.person.type(`${SHEET}!D7`, 16);
  host.person.type(`${SHEET}!D8`, 57);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(heard).toEqual([SHEET]);
  stop();
  await eventsDelivered();
  host.person.type(`${SHEET}!D7`, 17);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(heard).toEqual([SHEET]);
});
