/** Old Excels: members above the ExcelApi that they know throw. */
import { bootExcel } from '../../excel-host/excel';

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** What happened, and whether it was the library or the host that refused. */
async function outcome(excelApi: string, use: Use): Promise<string> {
  const { Excel: old } = await bootExcel({ excelApi });
  try {
    await old.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const uses: readonly [string, string, Use][] = [
  ['1.1', 'values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['1.1', 'fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FFE699')],
  ['1.1', 'getUsedRange', (sheet) => sheet.getUsedRange().load('address')],
  ['1.1', 'getSelectedRange', (_, context) => context.workbook.getSelectedRange().load('address')],
  [
    '1.2',
    'merge',
    (sheet) => {
      sheet.getRange('A1:B1').merge();
    },
  ],
  ['1.2', 'rowHidden', (sheet) => (sheet.getRange('A1').rowHidden = true)],
  ['1.2', 'columnWidth', (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
  ['1.2', 'protection', (sheet) => sheet.protection.load('protected')],
  [
    '1.4',
    'getItemOrNullObject',
    (_, context) => context.workbook.worksheets.getItemOrNullObject('x').load('name'),
  ],
  ['1.4', 'names.add', (sheet, context) => context.workbook.names.add('x', sheet.getRange('A1'))],
  ['1.4', 'settings', (_, context) => context.workbook.settings.load('items')],
  [
    '1.6',
    'conditionalFormats',
    (sheet) => {
      sheet.getRange('A1').conditionalFormats.clearAll();
    },
  ],
  ['1.7', 'onChanged', (sheet) => sheet.onChanged],
  ['1.7', 'getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load('address')],
  [
    '1.7',
    'freezePanes',
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  ],
  [
    '1.8',
    'dataValidation',
    (sheet) => {
      sheet.getRange('A1').dataValidation.clear();
    },
  ],
  ['1.8', 'enableEvents', (_, context) => (context.runtime.enableEvents = false)],
  ['1.9', 'pageLayout', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ['1.9', 'getRanges', (sheet) => sheet.getRanges('A1,B2').load('address')],
  ['1.11', 'cultureInfo', (_, context) => context.application.cultureInfo.load('name')],
  ['1.13', 'merged areas', (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address')],
];

describe.each(['1.1', '1.7', '1.14', '1.20'])('an Excel of %s', (excelApi) => {
  const minor = (version: string): number => Number(version.split('.')[1]);

  test.each(uses)('ExcelApi %s: %s', async (since, _name, use) => {
    const allowed = minor(since) <= minor(excelApi);
    expect(await outcome(excelApi, use)).toBe(allowed ? 'ok' : 'ApiNotFound');
  });
});

test('says what it supports', async () => {
  const { Office: old } = await bootExcel({ excelApi: '1.7' });
  const { requirements } = old.context;
  expect(['1.1', '1.7', '1.8'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
    true,
    true,
    false,
  ]);
});

test('loads everything that it knows, and no more', async () => {
  const { Excel: old } = await bootExcel({ excelApi: '1.1' });
  await old.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.load();
    await context.sync();
    expect(range.values).toHaveLength(2);
    expect(() => range.rowHidden).toThrow();
  });
});

test('this library knows nothing of mergeUndoGroup, and lets it pass', async () => {
  const options = { mergeUndoGroup: true } as unknown as Excel.RunOptions;
  const done = await Excel.run(options, async (context) => {
    await context.sync();
    return 'done';
  });
  expect(done).toBe('done');
});
