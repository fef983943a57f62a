/** Page set-up and frozen panes. */
import { failure, onSheet } from '../../excel-host/excel';

test('the page is set up and read back', async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.leftMargin = 85;
    pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2 });
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.setPrintArea('A1:D128');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    pageLayout.load();
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      leftMargin: 85,
    });
    expect(pageLayout.topMargin).toBeCloseTo(56.69);
    expect([titles.address, columns.isNullObject, area.address]).toEqual([
      'Sheet1!3:4',
      true,
      'Sheet1!A1:D128',
    ]);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P/&N');
  });
});

test('an unknown paper is refused', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.pageLayout.paperSize = 'A99' as 'A4';
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidArgument');
});

test('rows are frozen and freed', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(4);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!1:4');
    sheet.freezePanes.unfreeze();
    const free = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(free.isNullObject).toBe(true);
  });
});
