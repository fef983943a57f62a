/**
 * What every host owes the use cases, tried alike on each: Excel at several API levels, an open file, a file at rest, a
 * report in Word, whose tables are sheets of texts.
 */
import type { Book, PartName } from '../../src/app/contract/book';
import type { Outcome } from '../../src/app/contract/outcome';
import type { SheetChanges } from '../../src/app/contract/writer';
import type { CellContent, Change } from '../../src/core/fill/change';
import { type Grid, positionOf } from '../../src/core/sheet/grid';

export type Typed = number | string | null;

/** A host with a sheet "S" that holds these rows from A1 on, and a person who may type beside the tool. */
export interface Hosted {
  readonly book: Book;
  /** null where nobody else can reach the cells while the host has them. */
  readonly type: ((cell: string, value: number | string) => void) | null;
}

/** In what hosts differ by their nature. */
export interface Traits {
  /** What the sheet with ROWS is called. */
  readonly sheet: string;
  /** 57 is kept as a number; else as the text that prints it. */
  readonly numbers: boolean;
  readonly formulas: boolean;
  readonly addsSheets: boolean;
}

const OF_WORKBOOKS: Traits = { sheet: 'S', numbers: true, formulas: true, addsSheets: true };

export const ROWS: readonly (readonly Typed[])[] = [
  ['Nội dung', 'Đơn vị', 'Số liệu'],
  ['Tổng số', 'Người', 57],
  ['Nam', 'Người', 30],
  ['Nữ', 'Người', null],
  ['Tỷ lệ', '%', '56,96'],
];

export function keepsTheContract(
  name: string,
  open: () => Promise<Hosted> | Hosted,
  { sheet, numbers, formulas, addsSheets }: Traits = OF_WORKBOOKS,
): void {
  const kept = (value: Typed): Typed => (numbers || value === null ? value : String(value));
  const all = (values: readonly Typed[]): Typed[] => values.map(kept);
  const change = (cell: string, before: Typed, after: Typed): Change => {
    const content = (value: Typed): CellContent => ({ value: kept(value), formula: null });
    return { position: positionOf(cell)!, before: content(before), after: content(after) };
  };
  const gridOf = (book: Book): Promise<Grid> => gridNamed(sheet, book);
  const contents = async (book: Book, cells: readonly string[]): Promise<Cell[]> => {
    const grid = await gridOf(book);
    return cells.map((cell) => {
      const { row, column } = positionOf(cell)!;
      return grid.cell(row, column)?.value ?? null;
    });
  };
  describe(name, () => {
    let hosted: Hosted;
    let book: Book;
    beforeEach(async () => {
      hosted = await open();
      ({ book } = hosted);
    });

    test('reads what stands in the cells', async () => {
      expect(await contents(book, ['A1', 'C2', 'C4', 'C5'])).toEqual(all(['Nội dung', 57, null, '56,96']));
      const { grids, activeSheet } = done(await book.read('activeSheet'));
      expect(grids.map(({ sheet }) => sheet)).toContain(activeSheet);
    });

    test('writes numbers, texts and blanks, and takes them back from a record that was kept as text', async () => {
      const changes = [change('C2', 57, 58), change('C4', null, '…'), change('C5', '56,96', null)];
      const { undo, skipped } = done(await book.write('fill', on(sheet, changes)));
      expect(skipped).toEqual([]);
      expect(undo.action).toBe('fill');
      expect(await contents(book, ['C2', 'C4', 'C5'])).toEqual(all([58, '…', null]));
      const stored = JSON.parse(JSON.stringify(undo)) as typeof undo;
      expect(done(await book.revert(stored)).skipped).toEqual([]);
      expect(await contents(book, ['C2', 'C4', 'C5'])).toEqual(all([57, null, '56,96']));
    });

    test('a text that looks like a formula or a number stays a text', async () => {
      const changes = [change('C2', 57, '=1+1'), change('C3', 30, '1.1'), change('C4', null, '-')];
      done(await book.write('fix', on(sheet, changes)));
      expect(await contents(book, ['C2', 'C3', 'C4'])).toEqual(all(['=1+1', '1.1', '-']));
      expect(formula(await gridOf(book), 'C2')).toBeNull();
    });

    if (formulas)
      test('a formula is written as one, known again, and taken back', async () => {
        const formulaChange: Change = {
          position: positionOf('C2')!,
          before: { value: 57, formula: null },
          after: { value: 30, formula: '=C3+C4' },
        };
        const { undo } = done(await book.write('fill', on(sheet, [formulaChange])));
        expect(formula(await gridOf(book), 'C2')?.replace(/\s/g, '')).toBe('=C3+C4');
        expect(done(await book.revert(undo)).skipped).toEqual([]);
        expect(await contents(book, ['C2'])).toEqual(all([57]));
        expect(formula(await gridOf(book), 'C2')).toBeNull();
      });

    test('a cell that no longer holds what the plan saw is left alone and named', async () => {
      const changes = [change('C2', 99, 58), change('C3', 30, 31)];
      const { undo, skipped } = done(await book.write('fix', on(sheet, changes)));
      expect(skipped).toEqual([{ sheet, cell: 'C2' }]);
      expect(undo.changes.map((each) => each.changes.map(({ position }) => position))).toEqual([
        [{ row: 2, column: 2 }],
      ]);
      expect(await contents(book, ['C2', 'C3'])).toEqual(all([57, 31]));
    });

    test('taking back leaves alone what somebody typed since, and names it', async () => {
      const { undo } = done(await book.write('fix', on(sheet, [change('C2', 57, 58), change('C3', 30, 31)])));
      if (hosted.type) hosted.type('C3', 77);
      else done(await book.write('fix', on(sheet, [change('C3', 31, 77)])));
      expect(done(await book.revert(undo)).skipped).toEqual([{ sheet, cell: 'C3' }]);
      expect(await contents(book, ['C2', 'C3'])).toEqual(all([57, 77]));
    });

    test('a sheet that is not there is a problem that names it, and nothing is written', async () => {
      const outcome = await book.write('fix', [
        ...on(sheet, [change('C2', 57, 58)]),
        ...on('Không có', [change('A1', null, 1)]),
      ]);
      expect(outcome).toEqual({ problem: { code: 'cells/changed', detail: { sheet: 'Không có' } } });
      expect(await contents(book, ['C2'])).toEqual(all([57]));
    });

    if (addsSheets)
      test('a sheet is added where the plan asks for it, and goes when that is taken back', async () => {
        const sheets = [{ sheet: 'Giải trình', addSheet: true, changes: [change('A1', null, 'Lý do')] }];
        const { undo } = done(await book.write('accept', sheets));
        expect(undo.addedSheet).toBe('Giải trình');
        expect(await names(book)).toEqual([sheet, 'Giải trình']);
        expect(done(await book.revert(undo)).skipped).toEqual([]);
        expect(await names(book)).toEqual([sheet]);
      });

    if (addsSheets)
      test('with the active sheet come those that every check needs', async () => {
        const rules = [{ sheet: 'Quy tắc', addSheet: true, changes: [change('A1', null, 'Biểu')] }];
        done(await book.write('accept', rules));
        if (book.parts.includes('cursor')) done(await book.select(sheet, 'A1'));
        const { grids } = done(await book.read('activeSheet'));
        expect(grids.map((grid) => grid.sheet).sort()).toEqual(['Quy tắc', sheet]);
      });

    test('names its parts, and answers for those it lacks', async () => {
      const asked: Record<
        Exclude<PartName, 'properties' | 'comments' | 'report'>,
        () => Promise<Outcome<unknown>>
      > = {
        source: () => book.read('workbook'),
        writer: () => book.write('fix', []),
        drawing: () => book.insert({ cells: [] } as never, { kind: 'newSheet' }),
        marks: () => book.clearMarks(),
        cursor: () => book.select(sheet, 'A1'),
        watching: () => book.watch(() => undefined),
      };
      for (const part of Object.keys(asked) as (keyof typeof asked)[]) {
        if (book.parts.includes(part)) continue;
        // An older Excel names the version that has it; no version of a file or of Word has.
        const outcome = await asked[part]();
        const code = 'problem' in outcome ? outcome.problem.code : null;
        const never = book.abilities.level === null || book.abilities.report !== undefined;
        expect([part, code]).toEqual([part, never ? 'host/lacksPart' : 'host/tooOld']);
      }
      expect(book.parts).toEqual(expect.arrayContaining(['source', 'writer']));
    });

    if (formulas)
      test('a text is written in another font, and taken back', async () => {
        const asked = change('A1', 'Nội dung', 'Chỉ tiêu');
        const font = { before: null, after: 'Times New Roman' };
        const { undo, skipped } = done(await book.write('fix', on(sheet, [{ ...asked, font }])));
        expect(skipped).toEqual([]);
        expect(await contents(book, ['A1'])).toEqual(['Chỉ tiêu']);
        expect(done(await book.revert(undo)).skipped).toEqual([]);
        expect(await contents(book, ['A1'])).toEqual(['Nội dung']);
      });

    test('remembers notes', () => {
      book.remember('language', 'en');
      expect(book.recall('language')).toBe('en');
    });
  });
}

function done<Done>(outcome: Outcome<Done>): Done {
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.done;
}

function on(sheet: string, changes: readonly Change[]): SheetChanges[] {
  return [{ sheet, changes }];
}

type Cell = string | number | boolean | null;

async function gridNamed(name: string, book: Book): Promise<Grid> {
  const { grids } = done(await book.read('workbook'));
  return grids.find(({ sheet }) => sheet === name)!;
}

async function names(book: Book): Promise<string[]> {
  return done(await book.read('workbook')).grids.map(({ sheet }) => sheet);
}

function formula(grid: Grid, cell: string): string | null {
  const { row, column } = positionOf(cell)!;
  return grid.cell(row, column)?.formula ?? null;
}
