/** Custom properties of the document. */
import { failure, host } from '../../excel-host/excel';

type Custom = Excel.CustomPropertyCollection;

const onProperties = <R>(work: (custom: Custom, context: Excel.RequestContext) => Promise<R>): Promise<R> =>
  Excel.run((context) => work(context.workbook.properties.custom, context));

test('are added, found without case, changed and deleted', async () => {
  await onProperties(async (custom, context) => {
    custom.add('Nơi lập', 'Xã A');
    custom.add('Lần', 2);
    await context.sync();
    const place = custom.getItem('nơi LẬP').load('key,value,type');
    const none = custom.getItemOrNullObject('Không có').load('key');
    custom.load('items/key,items/value,items/type');
    await context.sync();
    expect([place.key, place.value, place.type, none.isNullObject]).toEqual([
      'Nơi lập',
      'Xã A',
      'String',
      true,
    ]);
    expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
      ['Nơi lập', 'Xã A', 'String'],
      ['Lần', 2, 'Number'],
    ]);
    place.value = 'Xã B';
    custom.add('LẦN', 3);
    custom.items[0]!.load('value');
    const count = custom.getCount();
    await context.sync();
    expect([custom.items[0]!.value, count.value]).toEqual(['Xã B', 2]);
    place.delete();
    await context.sync();
  });
  expect(host.workbook.properties).toEqual([{ key: 'Lần', value: 3 }]);
});

test('long texts are cut, as the desktop cuts them', async () => {
  await onProperties(async (custom, context) => {
    const long = custom.add('Dài', 'x'.repeat(300)).load('value');
    await context.sync();
    expect(long.value).toBe('x'.repeat(255));
  });
});

test('what is not there is refused, and what is not known said', async () => {
  const deleting = onProperties(async (custom, context) => {
    custom.getItem('Không có').delete();
    await context.sync();
  });
  expect(await failure(deleting)).toBe('ItemNotFound');
  const clearing = onProperties(async (custom, context) => {
    custom.deleteAll();
    await context.sync();
  });
  expect(await failure(clearing)).toBe('HostNotImplemented');
  const author = Excel.run(async (context) => {
    context.workbook.properties.load('author');
    await context.sync();
  });
  expect(await failure(author)).toBe('HostNotImplemented');
});
