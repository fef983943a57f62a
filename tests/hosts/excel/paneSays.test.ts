/** For every call that Excel may refuse: what the pane then says of the cells is true. */
import { revertEntries } from '../../../src/taskpane/undo/undoing';
import { createHash } from 'node:crypto';
import { Desk } from '../../../src/taskpane/desk/desk';
import { check } from '../../../src/taskpane/check/checking';
import { toggleMarks } from '../../../src/taskpane/marks/marking';
import { accept, applyFill, insertForm, previewFill } from '../../../src/taskpane/desk/writing';
import { host } from '../../excel-host/excel';
import { typeSample } from './workbench';

jest.setTimeout(300_000);

/** A task of the pane, and what the pane did before it. */
interface Task {
  readonly before: (desk: Desk) => Promise<void>;
  readonly run: (desk: Desk) => Promise<void>;
}

/** Of few rows: every call of drawing it is failed in turn. */
const form = { form: 'tinh-gian-bien-che', unitName: 'UBND xã Bình Lư', period: '6 tháng đầu năm 2026' };
const nothing = (): Promise<void> => Promise.resolve();
const insert = (desk: Desk): Promise<void> => insertForm(desk, form, { kind: 'newSheet' });
const undoAll = (desk: Desk): Promise<void> => revertEntries(desk, desk.state.undo);

async function fill(desk: Desk): Promise<void> {
  await previewFill(desk);
  await applyFill(desk);
}

const TASKS: Readonly<Record<string, Task>> = {
  insert: { before: nothing, run: insert },
  fill: { before: previewFill, run: applyFill },
  'undo of an insert': { before: insert, run: undoAll },
  'undo of a fill': { before: fill, run: undoAll },
  'a reason': {
    before: check,
    run: (desk) => accept(desk, desk.state.check!.items[0]!, 'Theo văn bản', 'Hà'),
  },
  highlight: { before: check, run: toggleMarks },
  'highlight off': {
    before: async (desk) => {
      await check(desk);
      await toggleMarks(desk);
    },
    run: toggleMarks,
  },
};

interface Seen {
  readonly cells: string;
  readonly marks: number;
}

function seen(): Seen {
  const marks = host.workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
  return { cells: createHash('sha256').update(JSON.stringify(host.snapshot())).digest('hex'), marks };
}

async function prepared({ before }: Task): Promise<Desk> {
  const desk = new Desk({ book: typeSample(), version: '0' });
  await before(desk);
  return desk;
}

function sentence({ state: { notice, text, words } }: Desk): string {
  return notice?.say({ text, words }) ?? '';
}

async function complete(task: Task): Promise<Seen> {
  const desk = await prepared(task);
  await task.run(desk);
  expect(desk.state.notice?.kind).toBe('good');
  return seen();
}

describe.each(Object.keys(TASKS))('%s', (name) => {
  const task = TASKS[name]!;

  test.each(['failAt', 'dieAt'] as const)('%s every call in turn', async (fault) => {
    const whole = await complete(task);
    const bad: string[] = [];
    for (let k = 1; ; k++) {
      const desk = await prepared(task);
      const before = seen();
      host.faults[fault](k);
      await task.run(desk);
      const beyond = host.faults.isArmed;
      host.faults.clear();
      const spoken = sentence(desk);
      if (desk.state.notice?.kind === 'good') expect(seen()).toEqual(whole);
      else {
        bad.push(spoken);
        if (spoken.includes('giữa chừng')) continue;
        expect(spoken).toMatch(/ các ô vẫn như trước/i);
        expect(seen().cells).toBe(before.cells);
        if (!spoken.includes('có thể còn ô được tô màu')) expect(seen().marks).toBe(before.marks);
      }
      if (beyond) break;
    }
    // A write that Excel took up again by itself has nothing to report; one that Excel died in has.
    if (fault === 'dieAt') expect(bad).not.toEqual([]);
  });
});

test('when the second of two undos fails, the first is said to be done', async () => {
  const desk = await prepared({ before: insert, run: fill });
  const inserted = seen();
  await fill(desk);
  expect(desk.state.undo).toHaveLength(2);
  // Batches of the first undo, and of no more.
  host.counters.reset();
  await revertEntries(desk, desk.state.undo.slice(0, 1));
  const batches = host.counters.batches;
  await fill(desk);
  host.faults.beforeBatch(batches + 1, () => {
    const { faults } = host;
    faults.editing = true;
  });
  await undoAll(desk);
  host.faults.clear();
  expect(sentence(desk)).toMatch(/^Đã hoàn tác 1 lần ghi, .*nhấn Enter.*Các ô của những lần ghi còn lại/);
  expect(desk.state.undo).toHaveLength(1);
  expect(seen()).toEqual(inserted);
});
