// Word in memory under every fault at every call of every command that writes; scripts/faults.mjs makes a table of it.
import type { Book } from '../../../src/app/contract/book';
import { BEGUN } from '../../../src/app/contract/notes';
import type { Outcome } from '../../../src/app/contract/outcome';
import type { Report } from '../../../src/app/contract/report';
import type { SheetChanges, UndoRecord, Written } from '../../../src/app/contract/writer';
import { REASONS_SHEET } from '../../../src/app/contract/source';
import { wordBook } from '../../../src/hosts/word/wordBook';
import { eventsDelivered, host } from '../../word-host/word';
import type { Paragraph } from '../../word-host/model/text';
import { ALL, atEvery, type Case, type Cells, type Ended, type FaultLine, tell } from '../../faults/faultRun';
import { type Arm, officeFaults } from '../../faults/officeFaults';
import { RENEWED, TABLE } from './table';
import { done, openReport, placeOf } from './workbench';

type Word = Book & { readonly report: Report };

interface Did {
  readonly undo: UndoRecord | null;
  readonly skipped: Written['skipped'];
  /** Notes whose place was gone. */
  readonly left: number;
}

type Said = Outcome<Did>;
type Act = () => Promise<Said>;

interface Command {
  readonly name: string;
  readonly prepare: (book: Word) => Promise<Act>;
  /** The words that a co-author writes anew meanwhile, the whole paragraph of them. */
  readonly words: string;
}

/** The paragraphs of a report by the order in which they were first seen: new ones do not move the others. */
let known = new Map<Paragraph, string>();

function cells(): Cells {
  const all = new Map<string, string>();
  for (const paragraph of host.document.paragraphs) {
    const name = known.get(paragraph) ?? `paragraph ${known.size + 1}`;
    known.set(paragraph, name);
    const tracked = paragraph.revisions
      .map(({ kind, from, to }) => `${kind} ${from.offset}-${to.offset}`)
      .sort();
    all.set(name, [paragraph.text, ...tracked].join(' | '));
  }
  const { controls, properties } = host.snapshot();
  host.document.comments.forEach(({ content }) => all.set(`comment ${content}`, 'yes'));
  controls.forEach((control) => all.set(`control ${control.split(' "')[0] ?? ''}`, 'yes'));
  for (const property of properties) {
    const at = property.indexOf('=');
    all.set(`property ${property.slice(0, at)}`, property.slice(at + 1));
  }
  return all;
}

const cellChange = (
  row: number,
  before: string,
  after: string | number,
): SheetChanges['changes'][number] => ({
  position: { row, column: 2 },
  before: { value: before, formula: null },
  after: { value: after, formula: null },
});
const figures = (action: 'fix' | 'update') => async (book: Word) => {
  done(await book.read('workbook'));
  const changes = [cellChange(1, '2.654', 2655), cellChange(2, '120', 121)];
  return () => written(book.write(action, [{ sheet: 'Bảng 1', changes }]));
};
const edit =
  (tracked: boolean) =>
  async ({ report }: Word) => {
    const place = placeOf(done(await report.readReport()), '52');
    return () => recorded(report.replaceText({ place, next: '53' }, tracked));
  };
const comments = async ({ report }: Word) => {
  const read = done(await report.readReport());
  const notes = [
    { place: placeOf(read, '52 đơn vị'), text: 'Xem lại' },
    { place: placeOf(read, '56,96%'), text: 'Đúng' },
  ];
  return () => noted(report.comment(notes));
};

const written = (outcome: Promise<Outcome<Written>>): Promise<Said> =>
  outcome.then((said) => ('problem' in said ? said : { done: { ...said.done, left: 0 } }));
const recorded = (outcome: Promise<Outcome<UndoRecord>>): Promise<Said> =>
  outcome.then((said) => ('problem' in said ? said : { done: { undo: said.done, skipped: [], left: 0 } }));
const noted = (outcome: ReturnType<Report['comment']>): Promise<Said> =>
  outcome.then((said) => ('problem' in said ? said : { done: { ...said.done, skipped: [] } }));

const COMMANDS: readonly Command[] = [
  { name: 'words replaced', prepare: edit(false), words: '52 đơn vị' },
  { name: 'words replaced, tracked', prepare: edit(true), words: '52 đơn vị' },
  { name: 'fix in a table', prepare: figures('fix'), words: '2.654' },
  { name: 'update of a table', prepare: figures('update'), words: '2.654' },
  { name: 'comments', prepare: comments, words: '52 đơn vị' },
  {
    name: 'comments taken away',
    prepare: async (book) => {
      done(await (await comments(book))());
      return () => noted(book.report.clearComments());
    },
    words: '52 đơn vị',
  },
  {
    name: 'reason',
    prepare: async (book) => {
      const changes = [{ ...cellChange(0, '', 'lý do '.repeat(90)), position: { row: 0, column: 0 } }];
      const before = { value: null, formula: null };
      done(await book.read('workbook'));
      const sheet = {
        sheet: REASONS_SHEET,
        addSheet: true,
        changes: changes.map((each) => ({ ...each, before })),
      };
      return () => written(book.write('accept', [sheet]));
    },
    words: '52 đơn vị',
  },
  {
    name: 'table brought in',
    prepare: ({ report }) => Promise.resolve(() => recorded(report.insertTable(TABLE))),
    words: '52 đơn vị',
  },
  {
    name: 'seal of a brought table',
    prepare: async ({ report, properties }) => {
      const undo = done(await report.insertTable(TABLE));
      done(await properties!.replace(TABLE.properties, [{ name: 'SoKhopTable.1.Seal', value: '1' }]));
      return () => recorded(report.retag(undo, TABLE, RENEWED));
    },
    words: '52 đơn vị',
  },
];

const undoOf = ({ name, prepare }: Command, after: string): Command => ({
  name: `undo of ${name}`,
  prepare: async (book) => {
    const { undo } = done(await (await prepare(book))());
    const record = JSON.parse(JSON.stringify(undo)) as UndoRecord;
    return async () => {
      const said = await book.revert(record);
      return 'problem' in said ? said : { done: { ...said.done, undo: null, left: 0 } };
    };
  },
  words: after,
});

const AFTER: Readonly<Record<string, string>> = { '52 đơn vị': 'đơn vị', '2.654': '2.655' };
const ALL_COMMANDS = COMMANDS.flatMap((command) => [command, undoOf(command, AFTER[command.words]!)]);

const faults = officeFaults(host);

const FAULTS: Readonly<Record<string, Arm>> = {
  'the call fails': faults.callFails,
  'Word dies': faults.programDies,
  'the reading fails': faults.readingFails,
  'a co-author types': faults.before((typed) => {
    typed();
  }),
  'a co-author types before the second batch, then the call fails': faults.typedThenFailing(2),
  'a co-author types before the third batch, then the call fails': faults.typedThenFailing(3),
  'a co-author types before the fourth batch, then the call fails': faults.typedThenFailing(4),
  'a co-author types before the second batch, then Word dies': faults.typedThenDying(2),
  'a co-author types before the third batch, then Word dies': faults.typedThenDying(3),
  'no answer comes': faults.noAnswer,
};

/** A report opened anew, its paragraphs known by their places in it. */
async function begun({ prepare }: Command): Promise<Act> {
  const book = openReport();
  known = new Map();
  cells();
  return prepare(book);
}

async function agreedOf(command: Command): Promise<Cells> {
  const act = await begun(command);
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
  const book = wordBook();
  const kept = book.recall(BEGUN);
  if (kept === null || kept === '') return;
  await book.revert(JSON.parse(kept) as UndoRecord);
}

/** A pane that waits for an answer in vain is closed by its person. */
async function silence(): Promise<Said> {
  let batches = -1;
  for (let still = 0; still < 4; still++) {
    if (host.counters.batches !== batches) still = 0;
    ({ batches } = host.counters);
    await eventsDelivered();
  }
  return { problem: { code: 'write/unfinished', detail: {} } };
}

function saidOf(fault: string, said: Said): Ended['said'] {
  // Of two faults at once the cells are judged, not the words.
  if (fault.includes('then')) return 'unfinished';
  if ('problem' in said) return said.problem.code === 'write/unfinished' ? 'unfinished' : 'refused';
  return said.done.left > 0 || said.done.skipped.length > 0 ? 'unfinished' : 'done';
}

async function attempt(command: Command, agreed: Cells, fault: string, k: number) {
  const act = await begun(command);
  const before = cells();
  const others = new Map<string, string>();
  const struck = FAULTS[fault]!(k, () => {
    const paragraph = host.document.paragraphs.find(({ text }) => text.includes(command.words));
    if (!paragraph) return;
    const { tracking } = host.document;
    host.document.tracking = 'Off';
    host.person.retype(paragraph.text, 'Người khác gõ.');
    host.document.tracking = tracking;
    others.set(known.get(paragraph)!, 'Người khác gõ.');
  });
  const said = await Promise.race([act(), silence()]);
  if (!struck()) return null;
  host.faults.clear();
  await taken(said);
  const ended: Ended = { now: cells(), said: saidOf(fault, said), named: [] };
  const standing: Case = { before, agreed, others };
  return { case: standing, ended };
}

const lines: FaultLine[] = [];

describe.each(ALL_COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test.each(Object.keys(FAULTS))('loses nothing when %s', async (fault) => {
    const agreed = await agreedOf(command);
    expect(agreed.size).toBeGreaterThan(0);
    // A usual run tries a share of the calls.
    const line = await atEvery(
      { host: 'Word', command: name, fault },
      (k) => attempt(command, agreed, fault, k),
      ALL ? 1 : 2,
    );
    lines.push(line);
    expect(line).toMatchObject({ lost: [], untrue: [] });
    expect(line.calls).toBeGreaterThan(0);
  });
});

afterAll(() => {
  tell('word', lines);
});
