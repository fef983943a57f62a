/** Styles that lack what every program writes: cells are read, and nothing is said of a font that nobody names. */
import type { Cell } from '../../../../src/core/sheet/grid';
import { createStyles } from '../../../../src/hosts/xlsx/read/readStyles';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { makeWorkbook } from '../makeWorkbook';

async function cellIn(styles: string, cell: string): Promise<Cell | undefined> {
  const read = await readWorkbook(
    makeWorkbook({ sheets: [{ name: 'S', rows: `<row r="1">${cell}</row>` }], styles }),
  );
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook.sheets[0]?.cell(0, 0);
}

const XFS = '<cellXfs><xf numFmtId="0" fontId="0"/></cellXfs>';
const ERROR = '<c r="A1" t="e"><v>#N/A</v></c>';
const error = { value: '#N/A', text: '#N/A', format: 'General', formula: null, error: true };

test.each([
  ['no fonts', XFS],
  ['a font without a name', `<fonts><font/></fonts>${XFS}`],
  ['a name that is of no font', `<fonts><name val="Arial"/><strike/></fonts>${XFS}`],
  ['a name that says none', `<fonts><font><name/></font></fonts>${XFS}`],
  ['no cell styles', '<cellXfs/>'],
])('%s', async (_what, styles) => {
  expect(await cellIn(styles, ERROR)).toEqual(error);
});

test('a font that is named is told of an error and of what is struck out, too', async () => {
  const fonts = (more: string): string => `<fonts><font><name val="Arial"/>${more}</font></fonts>${XFS}`;
  expect(await cellIn(fonts(''), ERROR)).toEqual({ ...error, font: 'Arial' });
  expect(await cellIn(fonts('<strike/>'), '<c r="A1"><v>5</v></c>')).toMatchObject({
    font: 'Arial',
    unclear: 'whole',
  });
});

test('a list of no styles shows everything plainly', () => {
  const styles = createStyles([]);
  expect(styles.all).toEqual([]);
  expect(styles.style(3)).toEqual({ format: 'General', font: undefined, locked: true });
});
