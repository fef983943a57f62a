// The web edition's store under every fault at every call of every command; scripts/faults.mjs makes a table of it.
import 'fake-indexeddb/auto';
import { positionOf } from '../../src/core/sheet/grid';
import { enterTexts } from '../../src/hosts/xlsx/book/entry';
import { createFileBook } from '../../src/hosts/xlsx/book/fileBook';
import { View } from '../../src/hosts/xlsx/book/view';
import { WorkingFile } from '../../src/hosts/xlsx/book/workingFile';
import { patchWorkbook } from '../../src/hosts/xlsx/edit/patchWorkbook';
import { type OpenedFile, openFile } from '../../src/hosts/xlsx/show/openFile';
import { Copies } from '../../src/web/store/copies';
import { Keeper, reopen } from '../../src/web/store/keeper';
import { atEvery, type Cells, type Ended, type FaultLine, tell } from '../faults/faultRun';
import { makeWorkbook, rowsOf } from '../hosts/xlsx/makeWorkbook';

// The page's own writing of files looks for the browser's pickers as it loads.
Object.assign(globalThis, { window: globalThis });

const SHEET = 'S';
const ORIGINAL = makeWorkbook({ sheets: [{ name: SHEET, rows: rowsOf([[1, 'a']]) }] });

function opened(bytes: Uint8Array): OpenedFile {
  const file = openFile(bytes);
  if ('problem' in file) throw new Error(file.problem.code);
  return file;
}

const type = (file: WorkingFile, cells: Readonly<Record<string, string>>): void => {
  enterTexts(
    file,
    SHEET,
    Object.entries(cells).map(([address, text]) => ({ position: positionOf(address)!, text })),
  );
};

/** Set by a fault: told before each call of the store and of the disk. */
let onCall: ((call: number, transaction: IDBTransaction | null) => void) | null = null;
let counted = 0;

function called(transaction: IDBTransaction | null): void {
  counted += 1;
  onCall?.(counted, transaction);
}

/** A file on the machine: what is written into it takes its place when it is closed, or not at all. */
class Disk {
  bytes: Uint8Array = ORIGINAL;
  readonly handle = {
    createWritable: () => {
      called(null);
      let waiting: Blob | null = null;
      return Promise.resolve({
        write: (blob: Blob) => {
          called(null);
          waiting = blob;
          return Promise.resolve();
        },
        close: async () => {
          called(null);
          if (waiting) this.bytes = new Uint8Array(await waiting.arrayBuffer());
        },
      });
    },
  } as unknown as FileSystemFileHandle;
}

/** A tab with a copy of which "11" is kept, and "22" typed since. */
interface Tab {
  readonly file: WorkingFile;
  readonly keeper: Keeper;
  readonly copies: Copies;
  readonly disk: Disk;
  /** What the page said last of its keeping. */
  kept: boolean;
}

async function openTab({ typed = {} }: Command): Promise<Tab> {
  const copies = (await Copies.open())!;
  for (const copy of await copies.list()) await copies.remove(copy);
  const file = new WorkingFile('bieu.xlsx', ORIGINAL, opened(ORIGINAL));
  const tab: { kept: boolean } & Omit<Tab, 'keeper' | 'kept'> = {
    file,
    copies,
    disk: new Disk(),
    kept: true,
  };
  const kept = (isKept: boolean): void => void (tab.kept = isKept);
  const keeper = new Keeper('copy', file, copies, { owner: 'mine', kept });
  type(file, { A1: '11', C1: 'giữ', ...typed });
  await keeper.flush();
  return Object.assign(tab, { keeper });
}

interface Command {
  /** What is typed and kept before it begins. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Does the work, and says whether the page calls it done. */
  readonly act: (tab: Tab) => Promise<boolean>;
}

const keep: Command['act'] = async (tab) => {
  await tab.keeper.flush();
  return tab.kept;
};

const COMMANDS: Readonly<Record<string, Command>> = {
  typing: {
    act: (tab) => {
      type(tab.file, { A1: '22', B1: 'b' });
      return keep(tab);
    },
  },
  'fill, fix': {
    act: async (tab) => {
      const blank = { value: null, formula: null };
      const change = (row: number, value: number) => ({
        position: { row, column: 1 },
        before: blank,
        after: { value, formula: null },
      });
      const book = createFileBook(tab.file, new View(SHEET), tab.keeper);
      await book.write('fill', [{ sheet: SHEET, changes: [change(1, 5), change(2, 6)] }]);
      return keep(tab);
    },
  },
  'a new sheet': {
    act: async (tab) => {
      const book = createFileBook(tab.file, new View(SHEET), tab.keeper);
      const position = { row: 0, column: 0 };
      const change = {
        position,
        before: { value: null, formula: null },
        after: { value: 'lý do', formula: null },
      };
      await book.write('accept', [{ sheet: 'Giải trình', addSheet: true, changes: [change] }]);
      return keep(tab);
    },
  },
  undo: {
    act: (tab) => {
      tab.file.undo();
      return keep(tab);
    },
  },
  save: {
    typed: { A1: '22' },
    act: async (tab) => {
      const { writeFile } = await import('../../src/web/store/files');
      const as = tab.file.standing();
      const patched = await patchWorkbook(tab.file.bytes, tab.file.changes());
      if ('problem' in patched) throw new Error(patched.problem.code);
      try {
        await writeFile(tab.disk.handle, patched.bytes);
      } catch {
        await tab.keeper.flush();
        return false;
      }
      tab.file.markSaved(as);
      await tab.keeper.forget();
      return true;
    },
  },
};

/** What a person finds who opens the page anew: the kept copy, else the file on the machine; and what another tab kept. */
async function found({ copies, keeper, disk }: Tab): Promise<Cells> {
  const all = new Map<string, string>();
  const list = await copies.list();
  const mine = list.find(({ id }) => id === keeper.id);
  const put = (tab: string, file: WorkingFile): void => {
    for (const { sheet, rows, columns } of file.sheets)
      for (let row = 0; row < Math.max(rows, 4); row++)
        for (let column = 0; column < Math.max(columns, 4); column++) {
          const text = file.grid(sheet)?.cell(row, column)?.text ?? '';
          if (text !== '') all.set(`${tab} ${sheet}!${String.fromCharCode(65 + column)}${row + 1}`, text);
        }
  };
  const reopened = async (copy: (typeof list)[number]): Promise<WorkingFile> => {
    const kept = (await copies.file(copy.id))!;
    return reopen(kept, copy, opened(kept.bytes));
  };
  put('mine', mine ? await reopened(mine) : new WorkingFile('bieu.xlsx', disk.bytes, opened(disk.bytes)));
  for (const copy of list) if (copy.owner === 'theirs') put('theirs', await reopened(copy));
  return all;
}

beforeAll(() => {
  for (const name of ['put', 'get', 'delete', 'getAll'] as const) {
    const real = Reflect.get(IDBObjectStore.prototype, name) as (
      this: IDBObjectStore,
      ...args: unknown[]
    ) => IDBRequest;
    jest.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ): IDBRequest {
      called(this.transaction);
      return real.apply(this, args);
    });
  }
});

const full = (): DOMException => new DOMException('full', 'QuotaExceededError');

/** Gives whether it struck, once the command and what came of the fault are over. */
type Arm = (k: number, tab: Tab) => () => Promise<boolean>;

const striking =
  (strike: (transaction: IDBTransaction | null, tab: Tab) => void): Arm =>
  (k, tab) => {
    let struck = false;
    counted = 0;
    onCall = (call, transaction) => {
      if (call !== k) return;
      struck = true;
      strike(transaction, tab);
    };
    return () => Promise.resolve(struck);
  };

/** Another tab opens the copy and types into it: at any moment of ours. */
const anotherTab =
  (strikes: (act: () => Promise<void>) => void): Arm =>
  (k, tab) => {
    let theirs: Promise<void> | null = null;
    const act = async (): Promise<void> => {
      const [copy] = await tab.copies.list();
      const kept = copy && (await tab.copies.file(copy.id));
      if (!kept) return;
      await tab.copies.adopt(copy, 'theirs');
      const file = reopen(kept, copy, opened(kept.bytes));
      type(file, { A1: '77' });
      await new Keeper(copy.id, file, tab.copies, { owner: 'theirs' }).flush();
    };
    counted = 0;
    onCall = (call) => {
      if (call !== k || theirs) return;
      theirs = Promise.resolve();
      strikes(() => (theirs = act()));
    };
    return async () => {
      await theirs;
      return theirs !== null;
    };
  };

const FAULTS: Readonly<Record<string, Arm>> = {
  'the store is full': striking(() => {
    throw full();
  }),
  'the store gives up at the end': striking((transaction) => {
    if (!transaction) throw full();
    transaction.objectStore(transaction.objectStoreNames[0]!).count().onsuccess = () => {
      transaction.abort();
    };
  }),
  'another tab takes the copy': anotherTab((act) => void act()),
};

async function attempt({ act, ...command }: Command, agreed: Cells, fault: string, k: number) {
  const tab = await openTab({ act, ...command });
  const before = await found(tab);
  const struck = FAULTS[fault]!(k, tab);
  const isDone = await act(tab);
  const hasStruck = await struck();
  onCall = null;
  if (!hasStruck) return null;
  // A page that is hidden or closed tries again: the store may have room by then, another tab the copy.
  if (isDone) await tab.keeper.flush();
  const now = await found(tab);
  const others = new Map(
    [...now.keys()].some((cell) => cell.startsWith('theirs')) ? [[`theirs ${SHEET}!A1`, '77']] : [],
  );
  const ended: Ended = { now, said: isDone ? 'done' : 'refused', named: [] };
  return { case: { before, agreed, others }, ended };
}

async function agreedOf(command: Command): Promise<Cells> {
  const tab = await openTab(command);
  const before = await found(tab);
  expect(await command.act(tab)).toBe(true);
  const after = await found(tab);
  const agreed = new Map<string, string>();
  for (const cell of new Set([...before.keys(), ...after.keys()]))
    if (before.get(cell) !== after.get(cell)) agreed.set(cell, after.get(cell) ?? '');
  return agreed;
}

const lines: FaultLine[] = [];

describe.each(Object.entries(COMMANDS))('%s', (name, command) => {
  test.each(Object.keys(FAULTS))('loses nothing when %s', async (fault) => {
    const agreed = await agreedOf(command);
    const line = await atEvery({ host: 'web', command: name, fault }, (k) =>
      attempt(command, agreed, fault, k),
    );
    lines.push(line);
    expect(line).toMatchObject({ lost: [], untrue: [] });
    expect(line.calls).toBeGreaterThan(0);
  });
});

afterAll(() => {
  tell('web', lines);
});
