/** Tables, data validation and conditional formats. */
import { failure, host, onSheet } from '../../excel-host/excel';

test('a table has a name, a place, headings and a body', async () => {
  host.person.type('A1:C1', [['Chỉ tiêu', 2026, '']]);
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'GiaiTrinh';
    table.load('name,showHeaders');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load('address,values');
    context.workbook.tables.load('items/name,count');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(['Sheet1!A1:C4', 'Sheet1!A1:C1', 'Sheet1!A2:C4']);
    expect(ranges[1]!.values).toEqual([['Chỉ tiêu', '2026', 'Column3']]);
    expect(context.workbook.tables.items.map((one) => one.name)).toEqual(['GiaiTrinh']);
    const missing = context.workbook.tables.getItemOrNullObject('Khac').load('name');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test('tables do not overlap', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.tables.add('C4:D6', true);
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidArgument');
});

describe('a validation', () => {
  test('is set, read and cleared', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('E1:E3');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      dataValidation.errorAlert = { message: 'Số đếm', title: 'Số Khớp', style: 'Stop', showAlert: true };
      dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      const mixed = sheet.getRange('E1:F1').dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe('WholeNumber');
      expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } });
      expect(dataValidation.errorAlert.message).toBe('Số đếm');
      expect(mixed.type).toBe('Inconsistent');
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe('None');
    });
  });

  test('of a list takes a range, and texts up to 255 characters', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('G1');
      dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('A1:A4') },
      };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list!.source).toBe('=Sheet1!$A$1:$A$4');
    });
    const batch = onSheet(async (sheet, context) => {
      sheet.getRange('G1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await context.sync();
    });
    expect(await failure(batch)).toBe('InvalidArgument');
  });
});

test('conditional formats are added, listed and cleared, and leave the fill alone', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('H1:H9');
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = '=H1<0';
    added.custom.format.fill.color = '#FFC7CE';
    const other = range.conditionalFormats.add('CellValue');
    other.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    range.conditionalFormats.load('items/type,items/priority');
    const read = sheet.getRange('H5').conditionalFormats.getItemAt(1).custom;
    read.rule.load('formula');
    read.format.fill.load('color');
    range.format.fill.load('color');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
    expect([read.rule.formula, read.format.fill.color]).toEqual(['=H1<0', '#FFC7CE']);
    expect(range.format.fill.color).toBe('#FFFFFF');
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
