/** Standard sizes of rows and columns, and the borders of many cells at once. */
import { host, onSheet } from '../../excel-host/excel';

test('a standard size is told, and true makes it standard again', async () => {
  host.person.setHeight('A2', 40);
  host.person.setWidth('B1', 90);
  await onSheet(async (sheet, context) => {
    const load = (address: string): Excel.RangeFormat =>
      sheet.getRange(address).format.load('useStandardHeight,useStandardWidth,rowHeight,columnWidth');
    const [plain, sized, both] = [load('A1'), load('B2'), load('A1:B2')];
    await context.sync();
    expect([plain.useStandardHeight, plain.useStandardWidth]).toEqual([true, true]);
    expect([sized.useStandardHeight, sized.useStandardWidth]).toEqual([false, false]);
    expect([both.useStandardHeight, both.useStandardWidth]).toEqual([null, null]);

    const { format } = sheet.getRange('B2');
    format.useStandardHeight = false;
    format.useStandardWidth = true;
    const after = load('B2');
    await context.sync();
    expect([after.rowHeight, after.useStandardWidth]).toEqual([40, true]);
    format.useStandardHeight = true;
    await context.sync();
  });
  const { rowHeights, columnWidths } = host.snapshot().sheets[0]!;
  expect([rowHeights, columnWidths]).toEqual([[], []]);
});

test('the borders of every cell are told from both sides', async () => {
  host.person.line('D4', { style: 'Dash', color: '#FF0000', weight: 'Medium' });
  await onSheet(async (sheet, context) => {
    const cells = sheet
      .getRange('D4:D5')
      .getCellProperties({ format: { borders: { style: true, color: true, weight: true } } });
    await context.sync();
    const line = { style: 'Dash', color: '#FF0000', weight: 'Medium' };
    expect(cells.value[0]![0]!.format!.borders!.bottom).toEqual(line);
    expect(cells.value[1]![0]!.format!.borders!.top).toEqual(line);
    expect(cells.value[0]![0]!.format!.borders!.left!.style).toBe('None');
  });
});
