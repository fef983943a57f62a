/** What Excel on the web does not send, and an Excel that is gone. */
import { failure, host, onSheet } from '../../excel-host/excel';
import { webLimits } from '../../office-host/faults/faults';

afterEach(() => {
  host.faults.clear();
});

const reading = (address: string): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.address;
  });

test('an answer of more than 5 MB is refused', async () => {
  host.faults.limits = webLimits;
  host.person.type('A1', 'x'.repeat(30_000));
  host.person.type('A2:A200', 'x'.repeat(30_000));
  expect(await failure(reading('A1:A200'))).toBe('ResponsePayloadSizeLimitExceeded');
  host.faults.clear();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A200').load('values');
    await context.sync();
    expect(range.values).toHaveLength(200);
  });
});

test('a range of more than five million cells is refused, and its size is not', async () => {
  host.faults.limits = webLimits;
  expect(await failure(reading('A1:F1000000'))).toBe('RangeExceedsLimit');
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:F1000000').load('rowCount,columnCount');
    await context.sync();
    expect([range.rowCount, range.columnCount]).toEqual([1_000_000, 6]);
  });
});

test('an Excel that dies answers nothing any more', async () => {
  host.faults.dieAt(2);
  const writing = (): Promise<void> =>
    onSheet(async (sheet, context) => {
      sheet.getRange('C1').values = [[1]];
      sheet.getRange('C2').values = [[2]];
      await context.sync();
    });
  expect(await failure(writing())).toBe('GeneralException');
  expect(await failure(writing())).toBe('GeneralException');
  expect(await failure(reading('C1'))).toBe('GeneralException');
  host.faults.clear();
  expect([host.person.see('C1').value, host.person.see('C2').value]).toEqual([1, '']);
});
