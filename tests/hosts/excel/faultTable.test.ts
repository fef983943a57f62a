// Excel in memory under every fault at every call of every command that writes; scripts/faults.mjs makes a table of it.
import type { Book } from '../../../src/app/contract/book';
import { COMMENT_SIGN, type CellComment } from '../../../src/app/contract/comments';
import type { Place } from '../../../src/app/contract/drawing';
import { BEGUN } from '../../../src/app/contract/notes';
import type { Outcome } from '../../../src/app/contract/outcome';
import type { UndoRecord, Written } from '../../../src/app/contract/writer';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { ALL, atEvery, type Case, type Cells, type Ended, type FaultLine, tell } from '../../faults/faultRun';
import { type Arm, officeFaults } from '../../faults/officeFaults';
import { eventsDelivered, host } from '../../excel-host/excel';
import { done, manyChanges, shortForm, SHEET, typeSample } from './workbench';

type Said = Outcome<{ readonly skipped: Written['skipped'] }>;

interface Command {
  readonly name: string;
  /** Brings the workbook to where the command begins; what it gives acts. */
  readonly prepare: (book: Book) => Promise<() => Promise<Said>>;
  /** A cell that a co-author types into, on a sheet that is there before and after. */
  readonly cell: string;
}

const cells = (): Map<string, string> =>
  new Map(
    host.snapshot().sheets.flatMap(({ name, contents, comments }) => [
      ...Object.entries(contents).map(([at, value]) => [`${name}!${at}`, String(value)] as const),
      // "D8: Số Khớp: …"
      ...comments.map((said) => [`${name}!${said.split(':')[0] ?? ''} said`, said] as const),
    ]),
  );

const fill = (book: Book) => book.write('fill', manyChanges());
const reason = (book: Book) =>
  book.write('accept', [
    { sheet: 'Giải trình', addSheet: true, changes: manyChanges()[0]!.changes.slice(1) },
  ]);
const insert = (place: Place) => (book: Book) => {
  host.person.select(`${SHEET}!H3`);
  return book.insert(shortForm(), place);
};
const undoOf =
  (act: (book: Book) => Promise<Outcome<Written>>): Command['prepare'] =>
  async (book) => {
    const { undo } = done(await act(book));
    const record = JSON.parse(JSON.stringify(undo)) as UndoRecord;
    return () => book.revert(record);
  };
const atOnce =
  (act: (book: Book) => Promise<Said>): Command['prepare'] =>
  (book) =>
    Promise.resolve(() => act(book));

/** One stays, one goes, two come; somebody's own is among them. */
const commenting =
  (undoing: boolean): Command['prepare'] =>
  async (book) => {
    const told = (cell: string): CellComment => ({
      sheet: SHEET,
      cell,
      text: `${COMMENT_SIGN}Lỗi [sum/broken]`,
    });
    host.person.comment(`${SHEET}!B2`, 'Chị Lan xem giúp');
    done(await book.comments!.replace([told('D8'), told('D9')]));
    const act = async (): Promise<Outcome<{ readonly undo: UndoRecord | null }>> =>
      book.comments!.replace([told('D9'), told('D10'), told('D11')]);
    const nothing = { skipped: [] };
    if (!undoing)
      return async () => {
        const outcome = await act();
        return 'problem' in outcome ? outcome : { done: nothing };
      };
    const record = JSON.parse(JSON.stringify(done(await act()).undo)) as UndoRecord;
    return () => book.revert(record);
  };

const AT_CELL: Place = { kind: 'activeCell', overwrite: false };
const COMMANDS: readonly Command[] = [
  { name: 'fill, fix', prepare: atOnce(fill), cell: `${SHEET}!K12` },
  { name: 'undo of fill', prepare: undoOf(fill), cell: `${SHEET}!K12` },
  { name: 'reason', prepare: atOnce(reason), cell: `${SHEET}!D9` },
  { name: 'undo of reason', prepare: undoOf(reason), cell: 'Giải trình!C3' },
  { name: 'new form', prepare: atOnce(insert({ kind: 'newSheet' })), cell: `${SHEET}!D9` },
  { name: 'undo of new form', prepare: undoOf(insert({ kind: 'newSheet' })), cell: 'cchc-xa!D8' },
  { name: 'form at a cell', prepare: atOnce(insert(AT_CELL)), cell: `${SHEET}!K9` },
  { name: 'undo of form at a cell', prepare: undoOf(insert(AT_CELL)), cell: `${SHEET}!K9` },
  { name: 'comments', prepare: commenting(false), cell: `${SHEET}!K12` },
  { name: 'undo of comments', prepare: commenting(true), cell: `${SHEET}!K12` },
  { name: 'highlight', prepare: atOnce(marking), cell: `${SHEET}!D8` },
];

async function marking(book: Book): Promise<Said> {
  const outcome = await book.mark(SHEET, [{ cell: 'D8', severity: 'error' }]);
  return 'problem' in outcome ? outcome : { done: { skipped: [] } };
}

const faults = officeFaults(host);

const FAULTS: Readonly<Record<string, Arm>> = {
  'the call fails': faults.callFails,
  'Excel dies': faults.programDies,
  'the reading fails': faults.readingFails,
  'a co-author types': faults.before((typed) => {
    typed();
  }),
  'a co-author types, then the call fails': faults.typedThenFailing(2),
  'a co-author types, then Excel dies': faults.typedThenDying(2),
  'somebody protects the sheets': faults.before(() => {
    for (const { name } of host.workbook.sheets) host.person.protect(name);
  }),
  'a cell is edited from then on': faults.before(() => {
    host.faults.editing = true;
  }),
  'no answer comes': faults.noAnswer,
};

async function agreedOf({ prepare }: Command): Promise<Cells> {
  const act = await prepare(typeSample());
  const before = cells();
  done(await act());
  const after = cells();
  const agreed = new Map<string, string>();
  for (const cell of new Set([...before.keys(), ...after.keys()]))
    if (before.get(cell) !== after.get(cell)) agreed.set(cell, after.get(cell) ?? '');
  return agreed;
}

/** A pane opened anew takes the record of what was begun to its end, as it does for a person. */
async function taken(said: Said): Promise<void> {
  if ('done' in said || said.problem.code !== 'write/unfinished') return;
  const kept = excelBook().recall(BEGUN);
  if (kept === null || kept === '') return;
  await excelBook().revert(JSON.parse(kept) as UndoRecord);
}

/** A pane that waits for an answer in vain is closed by its person, who opens it anew. */
async function silence(): Promise<Said> {
  let batches = -1;
  for (let still = 0; still < 4; still++) {
    if (host.counters.batches !== batches) still = 0;
    ({ batches } = host.counters);
    await eventsDelivered();
  }
  return { problem: { code: 'write/unfinished', detail: {} } };
}

/** A form in which somebody has typed is not taken away: what is named then stands for all of it. */
function saidOf({ name }: Command, fault: string, said: Said): Ended['said'] {
  // Of two faults at once the cells are judged, not the words.
  if (fault.includes('then')) return 'unfinished';
  if ('problem' in said) return said.problem.code === 'write/unfinished' ? 'unfinished' : 'refused';
  return name.startsWith('undo') && said.done.skipped.length > 0 ? 'unfinished' : 'done';
}

async function attempt(command: Command, agreed: Cells, fault: string, k: number) {
  const act = await command.prepare(typeSample());
  const before = cells();
  const others = new Map<string, string>();
  const struck = FAULTS[fault]!(k, () => {
    const [sheet = ''] = command.cell.split('!');
    if (!host.workbook.sheets.some(({ name }) => name === sheet)) return;
    host.coauthor.type(command.cell, 7777);
    others.set(command.cell, '7777');
  });
  const said = await Promise.race([act(), silence()]);
  if (!struck()) return null;
  host.faults.clear();
  for (const { name } of host.workbook.sheets) host.person.unprotect(name);
  await taken(said);
  const ended: Ended = {
    now: cells(),
    said: saidOf(command, fault, said),
    named: 'done' in said ? said.done.skipped.map(({ sheet, cell }) => `${sheet}!${cell}`) : [],
  };
  const standing: Case = { before, agreed, others };
  return { case: standing, ended };
}

const lines: FaultLine[] = [];

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test.each(Object.keys(FAULTS))(
    'loses nothing when %s',
    async (fault) => {
      const agreed = await agreedOf(command);
      // Drawing a form takes hundreds of calls; of each command a usual run tries a share.
      const step = ALL ? 1 : name.includes('form') ? 97 : 6;
      const line = await atEvery(
        { host: 'Excel', command: name, fault },
        (k) => attempt(command, agreed, fault, k),
        /types$|answer|sheets|edited/.test(fault) ? 1 : step,
      );
      lines.push(line);
      expect(line).toMatchObject({ lost: [], untrue: [] });
      expect(line.calls).toBeGreaterThan(0);
    },
    ALL ? 900_000 : 60_000,
  );
});

afterAll(() => {
  tell('excel', lines);
});
