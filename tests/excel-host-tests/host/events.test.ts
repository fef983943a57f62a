import { eventsDelivered, host, onSheet } from '../../excel-host/excel';

interface Heard {
  readonly type: string;
  readonly [part: string]: unknown;
}

let heard: Heard[] = [];

beforeEach(() => {
  heard = [];
});

const listen = (event: unknown): Promise<void> => {
  heard.push(event as Heard);
  return Promise.resolve();
};

test('a change tells its place, its author and, for one cell, the values', async () => {
  await onSheet(async (sheet, context) => {
    const listener = sheet.onChanged.add(listen);
    await context.sync();
    sheet.getRange('A1:B1').values = [[1, 2]];
    await context.sync();
    host.person.type('A1', 9);
    host.coauthor.type('A2', 3);
    await eventsDelivered();
    expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
      ['A1:B1', 'Local', 'ThisLocalAddin'],
      ['A1', 'Local', 'Unknown'],
      ['A2', 'Remote', 'Unknown'],
    ]);
    expect(heard[1]).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      details: { valueBefore: 1, valueAfter: 9, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    });
    listener.remove();
    await context.sync();
    host.person.type('A3', 1);
    await eventsDelivered();
    expect(heard).toHaveLength(3);
  });
});

test('inserted and deleted rows are changes, too', async () => {
  await onSheet(async (sheet, context) => {
    const listener = sheet.onChanged.add(listen);
    await context.sync();
    host.person.insert('3:4');
    host.person.delete('B2:B2');
    await eventsDelivered();
    expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowInserted', '3:4'],
      ['CellDeleted', 'B2'],
    ]);
    expect(heard[1]).toMatchObject({ changeDirectionState: { deleteShiftDirection: 'Up' } });
    listener.remove();
    await context.sync();
  });
});

test('each listener is removed for itself', async () => {
  const first: Heard[] = [];
  const add = (to: Heard[]) =>
    onSheet(async (sheet, context) => {
      const listener = sheet.onChanged.add((event) => {
        to.push(event as unknown as Heard);
        return Promise.resolve();
      });
      await context.sync();
      return listener;
    });
  const one = await add(first);
  const other = await add(heard);
  await Excel.run(one.context, async (context) => {
    one.remove();
    await context.sync();
  });
  host.person.type('A1', 5);
  await eventsDelivered();
  expect([first.length, heard.length]).toEqual([0, 1]);
  await Excel.run(other.context, async (context) => {
    other.remove();
    await context.sync();
  });
});

test('nothing is told while events are off', async () => {
  await onSheet(async (sheet, context) => {
    const listener = sheet.onChanged.add(listen);
    context.runtime.enableEvents = false;
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(false);
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[1]];
    await context.sync();
    await eventsDelivered();
    expect(heard.map(({ address }) => address)).toEqual(['A2']);
    listener.remove();
    await context.sync();
  });
});

test('the collection hears of every sheet', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(listen);
    worksheets.onAdded.add(listen);
    worksheets.onDeleted.add(listen);
    worksheets.onActivated.add(listen);
    await context.sync();
    host.person.addSheet('Hai');
    host.person.type('Hai!A1', 1);
    host.person.activate('Hai');
    host.person.deleteSheet('Hai');
    await eventsDelivered();
    expect(heard.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetChanged',
      'WorksheetActivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });
});

test('the selection is told to the sheet and to the workbook', async () => {
  await onSheet(async (sheet, context) => {
    sheet.onSelectionChanged.add(listen);
    context.workbook.onSelectionChanged.add(listen);
    await context.sync();
    host.person.select('C3:D4');
    await eventsDelivered();
    expect(heard.map(({ address }) => address).sort()).toEqual(['C3:D4', undefined]);
  });
});

test('the document-level handler of old Excels hears the selection', async () => {
  await new Promise((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => {
        heard.push({ type: 'document' });
      },
      resolve,
    );
  });
  host.person.select('A1');
  await eventsDelivered();
  expect(heard.some(({ type }) => type === 'document')).toBe(true);
});
