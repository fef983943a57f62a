import 'fake-indexeddb/auto';
import { openFile } from '../../src/hosts/xlsx/show/openFile';
import { positionOf } from '../../src/core/sheet/grid';
import { enterTexts } from '../../src/hosts/xlsx/book/entry';
import { WorkingFile } from '../../src/hosts/xlsx/book/workingFile';
import { Copies } from '../../src/web/store/copies';
import { Keeper, reopen } from '../../src/web/store/keeper';
import { makeWorkbook, rowsOf } from '../hosts/xlsx/makeWorkbook';

const bytes = makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf([[1, 'a']]) }] });
const at = (address: string) => positionOf(address)!;

function opened() {
  const file = openFile(bytes);
  if ('problem' in file) throw new Error(file.problem.code);
  return file;
}

test('a working copy is kept while there is something unsaved, and opens as it was left', async () => {
  const copies = (await Copies.open())!;
  const file = new WorkingFile('bieu.xlsx', bytes, opened());
  const keeper = new Keeper('one', file, copies);
  await keeper.flush();
  expect(await copies.list()).toEqual([]);

  enterTexts(file, 'S', [{ position: at('A1'), text: '2.654' }]);
  keeper.set('undo', '[…]');
  await keeper.flush();
  const [edits] = await copies.list();
  expect(edits).toMatchObject({ name: 'bieu.xlsx', notes: [['undo', '[…]']] });
  const kept = (await copies.file('one'))!;
  const again = reopen(kept, edits!, opened());
  expect(again.grid('S')?.cell(0, 0)).toMatchObject({ value: 2654, text: '2.654' });
  expect(again.isDirty).toBe(true);

  file.markSaved(file.standing());
  await keeper.flush();
  expect(await copies.list()).toEqual([]);
});

test('a browser without a store says so by null', async () => {
  const broken = {
    open() {
      throw new Error('denied');
    },
  } as unknown as IDBFactory;
  expect(await Copies.open(broken)).toBeNull();
});

const typed = (file: WorkingFile, address: string, text: string): void => {
  enterTexts(file, 'S', [{ position: at(address), text }]);
};

const emptied = async (): Promise<Copies> => {
  const copies = (await Copies.open())!;
  for (const copy of await copies.list()) await copies.remove(copy);
  return copies;
};

test('two tabs that open one copy each keep what was typed in them', async () => {
  const copies = await emptied();
  const first = new WorkingFile('bieu.xlsx', bytes, opened());
  const mine = new Keeper('two', first, copies, { owner: 'first tab' });
  typed(first, 'A1', '11');
  await mine.flush();

  const [found] = await copies.list();
  await copies.adopt(found!, 'second tab');
  const second = reopen((await copies.file('two'))!, found!, opened());
  const other = new Keeper('two', second, copies, { owner: 'second tab' });
  typed(second, 'A1', '22');
  typed(first, 'A1', '33');
  await other.flush();
  await mine.flush();
  typed(second, 'B1', 'b');
  await other.flush();

  const values = [];
  for (const edits of await copies.list()) {
    const again = reopen((await copies.file(edits.id))!, edits, opened());
    values.push([again.grid('S')?.cell(0, 0)?.value, again.grid('S')?.cell(0, 1)?.value]);
  }
  expect(values.sort()).toEqual([
    [22, 'b'],
    [33, 'a'],
  ]);
  expect(mine.id).not.toBe(other.id);

  // Saving in one takes away its own copy only.
  first.markSaved(first.standing());
  await mine.forget();
  expect((await copies.list()).map(({ id }) => id)).toEqual([other.id]);
});

test('a copy that somebody else has by now is not discarded', async () => {
  const copies = await emptied();
  const file = new WorkingFile('bieu.xlsx', bytes, opened());
  typed(file, 'A1', '11');
  await new Keeper('three', file, copies, { owner: 'first tab' }).flush();
  const [shown] = await copies.list();
  await copies.adopt(shown!, 'second tab');
  await copies.remove(shown!);
  expect((await copies.list()).map(({ id, owner }) => [id, owner])).toEqual([['three', 'second tab']]);
});

describe('a full disk', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const full = () => new DOMException('full', 'QuotaExceededError');
  test.each([
    [
      'refused at once',
      () => {
        throw full();
      },
    ],
    [
      'refused at the end, after the request succeeded',
      // Fails once; the call within is the store's own.
      function (this: IDBObjectStore, value: unknown): IDBRequest<IDBValidKey> {
        const request = this.put(value);
        request.addEventListener('success', () => {
          this.transaction.abort();
        });
        return request;
      },
    ],
  ])('%s is told, leaves the last copy whole, and is over once there is room', async (_, failing) => {
    const copies = await emptied();
    const told: boolean[] = [];
    const file = new WorkingFile('bieu.xlsx', bytes, opened());
    const keeper = new Keeper('four', file, copies, { kept: (isKept) => told.push(isKept) });
    typed(file, 'A1', '11');
    await keeper.flush();
    const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(failing);
    typed(file, 'A1', '22');
    await keeper.flush();
    expect(told).toEqual([true, false]);
    const [left] = await copies.list();
    expect(
      reopen((await copies.file('four'))!, left!, opened())
        .grid('S')
        ?.cell(0, 0)?.value,
    ).toBe(11);
    put.mockRestore();
    await keeper.flush();
    expect(told).toEqual([true, false, true]);
    const [kept] = await copies.list();
    expect(
      reopen((await copies.file('four'))!, kept!, opened())
        .grid('S')
        ?.cell(0, 0)?.value,
    ).toBe(22);
  });
});

test('a copy that the store would not let go of once the file was saved goes when the page is hidden', async () => {
  const copies = await emptied();
  const file = new WorkingFile('bieu.xlsx', bytes, opened());
  const keeper = new Keeper('five', file, copies);
  typed(file, 'A1', '11');
  await keeper.flush();
  file.markSaved(file.standing());
  const refusing = jest.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('busy', 'UnknownError');
  });
  await keeper.forget();
  refusing.mockRestore();
  expect(await copies.list()).toHaveLength(1);
  await keeper.flush();
  expect(await copies.list()).toEqual([]);
});

test('what is typed while a file is being written stays unsaved', () => {
  const file = new WorkingFile('bieu.xlsx', bytes, opened());
  typed(file, 'A1', '11');
  const written = file.standing();
  typed(file, 'A1', '22');
  file.markSaved(written);
  expect(file.isDirty).toBe(true);
});
