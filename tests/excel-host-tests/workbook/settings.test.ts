/** Settings of both kinds, the application, its culture and the calculation mode. */
import { bootExcel, host } from '../../excel-host/excel';

test('a setting is added, read, changed and deleted', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('hoSo', { ky: '6 tháng', ngay: new Date(0) });
    const setting = settings.getItem('hoSo').load('value,key');
    const missing = settings.getItemOrNullObject('khac').load('value');
    await context.sync();
    expect(setting.value).toEqual({ ky: '6 tháng', ngay: new Date(0) });
    expect(missing.isNullObject).toBe(true);
    setting.value = 5;
    settings.load('items/key,items/value');
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as number])).toEqual([['hoSo', 5]]);
    setting.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("the document's settings are saved in the workbook", async () => {
  const { settings } = Office.context.document;
  settings.set('ngonNgu', { ma: 'vi' });
  const result = await new Promise<Office.AsyncResult<void>>((resolve) => {
    settings.saveAsync(resolve as (saved: Office.AsyncResult<unknown>) => void);
  });
  expect(result.status).toBe('succeeded');
  expect(host.workbook.settings.get('ngonNgu')).toBe('{"ma":"vi"}');
  host.workbook.settings.clear();
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get('ngonNgu')).toBeNull();
});

test('the culture and the context say where we are', async () => {
  await Excel.run(async (context) => {
    const { numberFormat } = context.application.cultureInfo.load('name');
    numberFormat.load();
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([',', '.']);
  });
  expect(Office.context.displayLanguage).toBe('vi-VN');
  expect(Office.context.platform).toBe('PC');
  const { Office: american } = await bootExcel({ locale: 'en-US' });
  expect(american.context.displayLanguage).toBe('en-US');
});

test('manual calculation waits to be told', async () => {
  host.person.type('A1:B1', [[1, '=A1*2']]);
  await Excel.run(async (context) => {
    const { application } = context;
    const result = context.workbook.worksheets.getActiveWorksheet().getRange('B1');
    application.calculationMode = 'Manual';
    await context.sync();
    host.person.type('A1', 5);
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[2]]);
    application.calculate('Full');
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[10]]);
    application.calculationMode = 'Automatic';
    await context.sync();
  });
});
