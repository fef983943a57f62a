// Cells written into sheets that lack what every program writes, or say it oddly: nothing else of them changes.
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { CellContent, Change } from '../../../../src/core/fill/change';
import { positionOf } from '../../../../src/core/sheet/grid';
import { cellXml, withAttribute } from '../../../../src/hosts/xlsx/edit/cellXml';
import { askForCalculation } from '../../../../src/hosts/xlsx/edit/editCalculation';
import { patchWorkbook, type Patched } from '../../../../src/hosts/xlsx/edit/patchWorkbook';
import { makeWorkbook, styleSheet, type Handmade } from '../makeWorkbook';

const plain = (value: CellContent['value']): CellContent => ({ value, formula: null });

function change(
  address: string,
  before: CellContent['value'],
  after: CellContent['value'],
  more: Partial<Change> = {},
): Change {
  return { position: positionOf(address)!, before: plain(before), after: plain(after), ...more };
}

const patch = (book: Handmade, ...changes: Change[]): Promise<Patched> =>
  patchWorkbook(makeWorkbook(book), new Map([['S', changes]]));

async function written(book: Handmade, ...changes: Change[]): Promise<string> {
  const patched = await patch(book, ...changes);
  if ('problem' in patched) throw new Error(patched.problem.code);
  expect(patched.skipped).toEqual([]);
  return strFromU8(unzipSync(patched.bytes)['xl/worksheets/sheet1.xml']!);
}

const sheet = (rows: string, more: { head?: string; tail?: string; xml?: string } = {}): Handmade => ({
  sheets: [{ name: 'S', rows, ...more }],
});

test('rows and cells without a reference are counted, and a new one is put between them', async () => {
  const xml = await written(
    sheet('<row><c><v>1</v></c><c r="C1"><v>3</v></c></row><row><c><v>4</v></c></row>'),
    change('B1', null, 2),
  );
  expect(xml).toContain('<c><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>');
});

test('a cell whose place is no place does not stand in the way', async () => {
  const xml = await written(
    sheet('<row r="1"><c r="??"><v>9</v></c><c r="A1"><v>1</v></c></row>'),
    change('A1', 1, 2),
  );
  expect(xml).toContain('<c r="A1"><v>2</v></c>');
});

test('areas that say nothing are passed over', async () => {
  const book = sheet(
    '<row r="1"><c r="A1"><f t="array">SUM(B1:B2)</f><v>1</v></c><c r="B1"><v>1</v></c></row>',
    {
      head: '<dimension ref="odd"/><cols><col min="2" max="2" style="1"/></cols>',
      tail: '<mergeCells><mergeCell/><mergeCell ref="odd"/></mergeCells>',
    },
  );
  const xml = await written(
    { ...book, styles: styleSheet(['0']) },
    change('B2', null, 5),
    change('B1', 1, 2),
  );
  expect(xml).toContain('<dimension ref="odd"/>');
  expect(xml).toContain('<c r="B2" s="1"><v>5</v></c>');
});

test('a dimension that is wide enough stays as it is', async () => {
  const xml = await written(
    sheet('<row r="1"><c r="A1"><v>1</v></c></row>', { head: '<dimension ref="A1:D9"/>' }),
    change('B2', null, 5),
  );
  expect(xml).toContain('<dimension ref="A1:D9"/>');
});

test('a row of a style of its own gives it to its new cells, one that says none does not', async () => {
  const book = sheet('<row r="1" s="1" customFormat="1"/><row r="2" customFormat="1"/><row r="3" s="1"/>');
  const xml = await written(
    { ...book, styles: styleSheet(['0']) },
    change('A1', null, 1),
    change('A2', null, 2),
    change('A3', null, 3),
  );
  expect(xml).toContain('<c r="A1" s="1"><v>1</v></c>');
  expect(xml).toContain('<c r="A2"><v>2</v></c>');
  expect(xml).toContain('<c r="A3"><v>3</v></c>');
});

test('a part without cells is no sheet that can be written', async () => {
  const xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  expect(await patch(sheet('', { xml }), change('A1', null, 1))).toEqual({
    problem: { code: 'file/damaged', detail: 'part' },
  });
});

test('what was read otherwise than it stands now is left, whatever kind it is of', async () => {
  const book = sheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>x</v></c><c r="C1"><f>A1</f><v>1</v></c><c r="D1" s="1"><v>45000</v></c></row>',
  );
  const patched = await patch(
    { ...book, styles: styleSheet(['dd/mm/yyyy']) },
    change('A1', 'x', 2),
    change('B1', 1, 2),
    change('C1', 1, 2),
    { ...change('A1', 1, 2), before: { value: 1, formula: '=B1' } },
    change('D1', 45001, 2),
  );
  expect('skipped' in patched && patched.skipped.map(({ reason }) => reason)).toEqual(
    Array(5).fill('changed'),
  );
});

test('a workbook without styles takes figures, but no number format', async () => {
  const parts = {
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  };
  const book = { ...sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), parts };
  const patched = await patch(book, change('A1', 1, 2, { format: '0.0' }), change('B1', null, 3));
  expect('skipped' in patched && patched.skipped.map(({ reason }) => reason)).toEqual(['format']);
});

test('what a cell holds is written as its kind', () => {
  const xml = (value: CellContent['value'], formula: string | null = null): string =>
    cellXml('', ' r="A1" ', { value, formula });
  expect(xml(true)).toBe('<c r="A1" t="b"><v>1</v></c>');
  expect(xml(false, '=A2>1')).toBe('<c r="A1" t="b"><f>A2&gt;1</f><v>0</v></c>');
  expect(xml('x', 'B1')).toBe('<c r="A1" t="str"><f>B1</f><v>x</v></c>');
  expect(xml(null, '=B1')).toBe('<c r="A1"><f>B1</f></c>');
  expect(xml(null)).toBe('<c r="A1"/>');
  expect(xml('')).toBe('<c r="A1"/>');
  expect(xml(-0)).toBe('<c r="A1"><v>0</v></c>');
  expect(xml(1e21)).toBe('<c r="A1"><v>1E+21</v></c>');
  expect(() => xml(NaN)).toThrow('NaN');
});

test('an attribute is set, replaced and removed wherever it stands', () => {
  expect(withAttribute('', 'a', '1')).toBe(' a="1"');
  expect(withAttribute('b="2"', 'a', '1')).toBe(' b="2" a="1"');
  expect(withAttribute(' a = \'x\' b="2"', 'a', '<')).toBe(' a="&lt;" b="2"');
  expect(withAttribute(' a="x" b="2"', 'a', null)).toBe(' b="2"');
  expect(withAttribute(' b="2" ', 'a', null)).toBe(' b="2"');
});

test('Excel is asked to reckon, where it was told of reckoning and where it was not', () => {
  expect(askForCalculation('<workbook><sheets/><definedNames/><other/></workbook>')).toBe(
    '<workbook><sheets/><definedNames/><calcPr fullCalcOnLoad="1"/><other/></workbook>',
  );
  expect(askForCalculation('<x:workbook><x:sheets/><x:calcPr calcId="1"></x:calcPr></x:workbook>')).toBe(
    '<x:workbook><x:sheets/><x:calcPr calcId="1" fullCalcOnLoad="1"></x:calcPr></x:workbook>',
  );
});

test.each(['<dimension/>', '<dimension ref="?"/>'])('%s is left as it is', async (head) => {
  const xml = await written(
    sheet('<row r="1"><c r="A1"><v>1</v></c></row>', { head }),
    change('B9', null, 2),
  );
  expect(xml).toContain(`${head}<sheetData>`);
  expect(xml).toContain('<c r="B9"><v>2</v></c>');
});

test('merges that name no cells stand in nobody’s way', async () => {
  const tail = '<mergeCells><mergeCell/><mergeCell ref="?"/></mergeCells>';
  const xml = await written(sheet('<row r="1"><c r="A1"><v>1</v></c></row>', { tail }), change('A1', 1, 2));
  expect(xml).toContain(`<c r="A1"><v>2</v></c></row></sheetData>${tail}`);
});

test.each([
  ['<calcPr calcId="9"/>', '<calcPr calcId="9" fullCalcOnLoad="1"/>'],
  ['<calcPr calcId="9"></calcPr>', '<calcPr calcId="9" fullCalcOnLoad="1"></calcPr>'],
  ['<calcPr fullCalcOnLoad="0" calcId="9" />', '<calcPr fullCalcOnLoad="1" calcId="9"/>'],
])('%s asks for everything to be reckoned anew', (before, after) => {
  const workbook = (inner: string): string => `<workbook><sheets/>${inner}</workbook>`;
  expect(askForCalculation(workbook(before))).toBe(workbook(after));
});

test('a chain of formulas goes with the formula, where no list of content types names it, too', async () => {
  const bytes = makeWorkbook({
    ...sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
    calcChain: '<c r="A1" i="1"/>',
  });
  const others = unzipSync(bytes);
  delete others['[Content_Types].xml'];
  const before = { value: 2, formula: '=1+1' };
  const after = { position: { row: 0, column: 0 }, before, after: plain(3) };
  for (const book of [bytes, zipSync(others)]) {
    const patched = await patchWorkbook(book, new Map([['S', [after]]]));
    if ('problem' in patched) throw new Error(patched.problem.code);
    const parts = unzipSync(patched.bytes);
    expect(Object.keys(parts).filter((name) => name.includes('calcChain'))).toEqual([]);
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels']!)).not.toContain('calcChain');
  }
});

test('a change that is not found in the written file is a mistake of ours, and no file is given out', async () => {
  const patching = { patchWorkbook };
  await jest.isolateModulesAsync(async () => {
    jest.doMock('../../../../src/hosts/xlsx/edit/editSheet', () => ({
      editSheet: (source: string) => source,
    }));
    Object.assign(patching, await import('../../../../src/hosts/xlsx/edit/patchWorkbook'));
  });
  const bytes = makeWorkbook(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  await expect(patching.patchWorkbook(bytes, new Map([['S', [change('A1', 1, 2)]]]))).rejects.toThrow(
    'A change of S was not found',
  );
});
