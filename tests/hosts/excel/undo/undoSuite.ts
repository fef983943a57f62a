/** Taking back, whatever fails: what each level of Excel is put to. */
import type { Book } from '../../../../src/app/contract/book';
import type { Place } from '../../../../src/app/contract/drawing';
import { BEGUN } from '../../../../src/app/contract/notes';
import type { SheetChanges, UndoRecord } from '../../../../src/app/contract/writer';
import { host } from '../../../excel-host/excel';
import { type Attempt, atEveryCall, dyingAtEveryCall } from '../faultWalk';
import { done, manyChanges, refuseNewerMembers, shortForm, SHEET } from '../workbench';

type Reverted = { readonly skipped: readonly unknown[] };

/** A sheet with things of its own where the form is to stand: contents, looks, a merge, sizes, lines around. */
function furnish(): void {
  host.person.type(`${SHEET}!I9`, 'ghi chú');
  host.person.type(`${SHEET}!J9`, '=SUM(D7:D9)');
  host.person.format(`${SHEET}!I9:J12`, '#,##0.00');
  host.person.fill(`${SHEET}!I10`, '#FFFF00');
  host.person.merge(`${SHEET}!I11:J11`);
  host.person.setWidth(`${SHEET}!I1`, 80);
  host.person.setHeight(`${SHEET}!A9`, 33);
  host.person.line(`${SHEET}!I12:J13`, { style: 'Dash', color: '#FF0000', weight: 'Medium' });
  host.person.line(`${SHEET}!G2:L2`, { style: 'Continuous', color: '#000000', weight: 'Thin' });
  host.person.select(`${SHEET}!H3`);
}

interface Undone {
  readonly attempt: Attempt<Reverted>;
  readonly record: UndoRecord;
  readonly atFirst: () => void;
}

async function undoing(book: Book, act: () => Promise<UndoRecord>): Promise<Undone> {
  const first = host.snapshot();
  const kept = JSON.stringify(await act());
  const written = host.snapshot();
  expect(written).not.toEqual(first);
  const record = JSON.parse(kept) as UndoRecord;
  const atFirst = (): void => {
    expect(host.snapshot()).toEqual(first);
  };
  const attempt: Attempt<Reverted> = {
    act: () => book.revert(record),
    asBefore: () => {
      expect(host.snapshot()).toEqual(written);
    },
    complete: ({ skipped }) => {
      expect(skipped).toEqual([]);
      atFirst();
    },
  };
  return { attempt, record, atFirst };
}

const inserting = async (book: Book, place: Place): Promise<UndoRecord> =>
  done(await book.insert(shortForm(), place)).undo;

export function undoSuite(places: readonly Place['kind'][]): void {
  beforeEach(refuseNewerMembers);

  const actions: Readonly<Record<string, (book: Book) => Promise<Undone>>> = {
    'a filling': (book) => undoing(book, async () => done(await book.write('fill', manyChanges())).undo),
    'a reason on a sheet of its own': (book) =>
      undoing(book, async () => done(await book.write('accept', onNewSheet())).undo),
    'a form on a new sheet': (book) => undoing(book, () => inserting(book, { kind: 'newSheet' })),
    'a form from the active cell': (book) => {
      furnish();
      return undoing(book, () => inserting(book, { kind: 'activeCell', overwrite: true }));
    },
  };
  const tried = Object.entries(actions).filter(
    ([name]) => places.includes('activeCell') || name !== 'a form from the active cell',
  );

  describe.each(tried)('taking back %s', (_, action) => {
    test('a fault at any call leaves it whole, or taken back whole', async () => {
      expect(await atEveryCall(async (book) => (await action(book)).attempt)).toBeGreaterThan(0);
    }, 240_000);

    test('an Excel that dies at any call is told truly, and taking back goes on where it stopped', async () => {
      const state: { undone: Undone | null } = { undone: null };
      const calls = await dyingAtEveryCall(
        async (book) => {
          state.undone = await action(book);
          return state.undone.attempt;
        },
        () => state.undone!.record,
        () => {
          state.undone!.atFirst();
        },
      );
      expect(calls).toBeGreaterThan(0);
    }, 240_000);
  });

  describe.each(places)('inserting: %s', (kind) => {
    test('an Excel that dies at any call leaves the record of what it began', async () => {
      const state = { first: host.snapshot() };
      const atFirst = (): void => {
        expect(host.snapshot()).toEqual(state.first);
      };
      const calls = await dyingAtEveryCall(
        (book) => {
          furnish();
          state.first = host.snapshot();
          const place: Place = kind === 'newSheet' ? { kind } : { kind, overwrite: true };
          return { act: () => book.insert(shortForm(), place), asBefore: atFirst, complete: () => undefined };
        },
        (book) => parsed(book.recall(BEGUN)),
        atFirst,
      );
      expect(calls).toBeGreaterThan(50);
    }, 240_000);
  });
}

function parsed(note: string | null): UndoRecord | null {
  return note === null || note === '' ? null : (JSON.parse(note) as UndoRecord);
}

function onNewSheet(): SheetChanges[] {
  const changes = ['Mã', 'Lý do', '=1'].map((value, column) => ({
    position: { row: 0, column },
    before: { value: null, formula: null },
    after: { value, formula: null },
  }));
  return [{ sheet: 'Giải trình', addSheet: true, changes }];
}
