/** Formats, borders and sizes. */
import { failure, host, onSheet } from '../../excel-host/excel';

test('font, fill and alignment are written and read', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.font.name = 'Times New Roman';
    format.font.size = 13;
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = '#c00000';
    format.fill.color = '#FFE699';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.load('horizontalAlignment,verticalAlignment,wrapText,font/name,font/size,font/color,fill/color');
    await context.sync();
    const { font, fill } = format;
    expect([font.name, font.size, font.color, fill.color]).toEqual([
      'Times New Roman',
      13,
      '#C00000',
      '#FFE699',
    ]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      'Center',
      'Center',
      true,
    ]);
  });
});

test('differing cells read as null, and as an empty text for colours', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:C3');
    format.load('wrapText,font/bold,fill/color');
    await context.sync();
    expect([format.wrapText, format.font.bold, format.fill.color]).toEqual([null, null, '']);
  });
});

test('no fill is white, and only its pattern tells', async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.clear();
    fill.load('color,pattern');
    await context.sync();
    expect([fill.color, fill.pattern]).toEqual(['#FFFFFF', 'None']);
  });
});

test('neighbours share an edge', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('E1').format.borders.getItem('EdgeBottom').style = 'Double';
    const below = sheet.getRange('E2').format.borders.getItem('EdgeTop');
    below.load('style,weight,color');
    await context.sync();
    expect([below.style, below.weight, below.color]).toEqual(['Double', 'Thin', '#000000']);
    below.style = 'None';
    const above = sheet.getRange('E1').format.borders.getItem('EdgeBottom');
    above.load('style');
    await context.sync();
    expect(above.style).toBe('None');
  });
});

test('a grid has edges and inner lines', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('G1:H3').format;
    for (const side of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const) {
      borders.getItem(side).style = 'Continuous';
    }
    borders.getItem('EdgeTop').weight = 'Thick';
    borders.load('items/sideIndex,items/style,items/weight');
    await context.sync();
    const drawn = borders.items
      .filter((one) => one.style !== 'None')
      .map((one) => `${one.sideIndex} ${one.weight}`);
    expect(drawn.sort()).toEqual([
      'EdgeLeft Thin',
      'EdgeTop Thick',
      'InsideHorizontal Thin',
      'InsideVertical Thin',
    ]);
  });
});

test('widths and heights, set and fitted', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('J1:K1');
    range.format.load('columnWidth,rowHeight');
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
    sheet.getRange('J1').values = [['một tiêu đề thật là dài']];
    sheet.getRange('J1').format.autofitColumns();
    sheet.getRange('K1').format.rowHeight = 40;
    const first = sheet.getRange('J1').format.load('columnWidth,rowHeight');
    range.format.load('columnWidth');
    await context.sync();
    expect(first.columnWidth).toBeGreaterThan(100);
    expect(first.rowHeight).toBe(40);
    expect(range.format.columnWidth).toBeNull();
  });
});

test('a whole column takes a format, also where cells come later', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('M:M').format.font.bold = true;
    sheet.getRange('M7').values = [['x']];
    await context.sync();
  });
  expect([host.person.see('M7').bold, host.person.see('N7').bold]).toEqual([true, false]);
});

test('several areas at once', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRanges('P1,P3:P4').format.fill.color = 'yellow';
    await context.sync();
  });
  expect(['P1', 'P2', 'P4'].map((cell) => host.person.see(cell).fill)).toEqual(['#FFFF00', null, '#FFFF00']);
});

test('looks of many cells in one call', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('P1:P2');
    const looks = range.getCellProperties({
      address: true,
      format: { fill: { color: true, pattern: true } },
    });
    await context.sync();
    expect(looks.value).toEqual([
      [{ address: 'Sheet1!P1', format: { fill: { color: '#FFFF00', pattern: 'Solid' } } }],
      [{ address: 'Sheet1!P2', format: { fill: { color: '#FFFFFF', pattern: 'None' } } }],
    ]);
    range.setCellProperties([[{ format: { fill: { color: '#00B050' }, font: { bold: true } } }], [{}]]);
    await context.sync();
  });
  expect(host.person.see('P1')).toMatchObject({ fill: '#00B050', bold: true });
});

test('a word that Excel does not know is refused', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidArgument');
});
