/** Faults on order, and what was asked for. */
import { failure, host, onSheet } from '../../excel-host/excel';

beforeEach(() => {
  host.faults.clear();
  host.counters.reset();
});

/** Four calls: three writes and a new sheet. */
const fourCalls = (name: string): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    context.workbook.worksheets.add(name);
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
  });

test.each([1, 2, 3, 4])('when call %i fails, the earlier ones stay', async (k) => {
  host.person.type('A1:A2', [[''], ['']]);
  const sheets = host.workbook.sheets.length;
  host.faults.failAt(k);
  expect(await failure(fourCalls(`Hỏng ${k}`))).toBe('GeneralException');
  expect(host.person.see('A1').value).toBe(k > 1 ? 1 : '');
  expect(host.person.see('A2').value).toBe(k > 2 ? 2 : '');
  expect(host.workbook.sheets).toHaveLength(sheets + (k > 3 ? 1 : 0));
  expect(host.faults.isArmed).toBe(false);
});

test('a fault beyond the last call stays armed', async () => {
  host.faults.failAt(5, 'AccessDenied');
  await fourCalls('Lành');
  expect(host.faults.isArmed).toBe(true);
});

test('a load can fail, too', async () => {
  host.faults.failReadAt(2, 'RequestAborted');
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    sheet.getRange('A2').load('values');
    await context.sync();
  });
  expect(await failure(batch)).toBe('RequestAborted');
});

test('while a cell is edited every call fails', async () => {
  host.faults.editing = true;
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidOperationInCellEditMode');
  host.faults.editing = false;
  await fourCalls('Sau khi sửa');
});

test('a co-author changes a cell between two syncs', async () => {
  host.person.type('C1', 'trước');
  await onSheet(async (sheet, context) => {
    host.faults.beforeBatch(2, () => {
      const { coauthor } = host;
      coauthor.type('Sheet1!C1', 'xen vào');
    });
    const cell = sheet.getRange('C1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['trước']]);
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['xen vào']]);
  });
});

test('a lost session fails everything', async () => {
  host.faults.sessionLost = true;
  expect(await failure(fourCalls('Mất'))).toBe('GeneralException');
});

test('a batch that is never answered was carried out', async () => {
  host.faults.neverAnswer(1);
  const answered = await Promise.race([
    fourCalls('Đóng ngang').then(() => true),
    new Promise<boolean>((resolve) => {
      setTimeout(resolve, 50, false);
    }),
  ]);
  expect(answered).toBe(false);
  expect(host.workbook.find('Đóng ngang')).toBeDefined();
});

test('batches, actions and calls are counted', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    expect(host.counters.batches).toBe(1);
    range.values = range.values.map((row) => row.map(() => 7));
    await context.sync();
  });
  // What the library sends to free its references is not counted.
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.counters.batches).toBe(2);
  expect(host.counters.calls).toEqual(['Range.Values']);
  expect(host.counters.actions).toBeGreaterThan(2);
});

test('references are freed when a run ends', async () => {
  await fourCalls('Dọn');
  await new Promise((resolve) => setTimeout(resolve, 5));
  const before = host.references.count;
  await fourCalls('Dọn nữa');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.references.count).toBe(before);
});
