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
  const keeper = new Keeper('one', file, () => null, copies);
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

  file.markSaved();
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
