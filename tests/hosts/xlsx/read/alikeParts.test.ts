/** Parts held against the part of a sheet read before, and read tag by tag: what they hold and what they take is the same. */
import type * as Problems from '../../../../src/hosts/package/fileProblem';
import type * as Alike from '../../../../src/hosts/xlsx/read/alike/alikeSheets';
import type { CellBudget, StoredSheet } from '../../../../src/hosts/xlsx/read/cells/sheetBuilder';
import type { StringItem } from '../../../../src/hosts/xlsx/read/cells/stringItem';
import type * as Sheets from '../../../../src/hosts/xlsx/read/readSheet';
import { randomFrom } from '../../../core/locate/consistentTable';
import { randomOf } from '../../../fixtures/communes';
import { mutated } from '../../../fuzz/mutations';
import { changed, drawn, rowsXml } from './likeSheets';

const BUDGET: CellBudget = { cells: 1000, blanks: 1000, merges: 100 };
const item = (text: string, font?: string, struck?: string): StringItem => ({ text, font, struck });
const STRINGS = [item('Tổng số'), item('Xã A'), item(''), item('x', '.VnTime'), item('5', undefined, '6')];

type Reader = typeof Problems & typeof Alike & typeof Sheets;

/** One that has read no sheet before. */
async function newReader(): Promise<Reader> {
  const modules = { reader: {} };
  await jest.isolateModulesAsync(async () => {
    modules.reader = {
      ...(await import('../../../../src/hosts/package/fileProblem')),
      ...(await import('../../../../src/hosts/xlsx/read/alike/alikeSheets')),
      ...(await import('../../../../src/hosts/xlsx/read/readSheet')),
    };
  });
  return modules.reader as Reader;
}

let reader: Reader;
beforeEach(async () => {
  reader = await newReader();
});

type Part = string | Uint8Array;
const bytesOf = (part: Part): Uint8Array =>
  typeof part === 'string' ? new TextEncoder().encode(part) : part;

type Outcome =
  { readonly sheet: StoredSheet; readonly left: CellBudget } | { readonly problem: Problems.FileProblem };

function alone(part: Part, strings: readonly StringItem[], budget: CellBudget): StoredSheet {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(part));
  } catch {
    return reader.refuse('file/damaged', 'xml');
  }
  return reader.readSheetText(text, strings, budget);
}

function outcome(read: (budget: CellBudget) => StoredSheet, budget: CellBudget): Outcome {
  const left = { ...budget };
  return reader.orProblem(() => ({ sheet: read(left), left }));
}

/** As it is told of sheets like those before. */
function readNow(part: Part, strings: readonly StringItem[] = STRINGS, budget = BUDGET): Outcome {
  const bytes = bytesOf(part);
  const read = (left: CellBudget): StoredSheet =>
    reader.readAlike(
      () => bytes,
      bytes.length,
      strings,
      left,
      () => alone(part, strings, left),
    );
  return outcome(read, budget);
}

function plain(read: Outcome): unknown {
  if ('problem' in read) return read;
  const { cells, ...rest } = read.sheet;
  const { keys, styles, ...others } = cells.toPlain();
  const list = { ...others, keys: [...keys], styles: [...styles] };
  return { ...rest, like: undefined, list, left: read.left };
}

/** The sheet that it was told to be like; undefined where it was read tag by tag. */
const known = new Set<object>();
function likenessOf(read: Outcome): object | undefined {
  const pattern = 'sheet' in read ? read.sheet.like?.pattern : undefined;
  if (!pattern || known.has(pattern)) return pattern;
  known.add(pattern);
  return undefined;
}

/** Both ways give the same; tells whether the part was taken for one like another. */
function agree(part: Part, strings: readonly StringItem[] = STRINGS, budget = BUDGET): boolean {
  const read = readNow(part, strings, budget);
  expect(plain(read)).toEqual(plain(outcome((left) => alone(part, strings, left), budget)));
  return likenessOf(read) !== undefined;
}

const sheetXml = (rows: string, tail = '', head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="x">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

const COUNT = Number(process.env.PARTS ?? 4000);

test(`${COUNT} parts changed at random are read as they are alone`, () => {
  const random = randomOf(21);
  const letters = randomFrom(22);
  let sheet = drawn(random);
  const alike = { values: 0, letters: 0 };
  for (let i = 0; i < COUNT; i++) {
    if (random() < 0.02) sheet = drawn(random);
    const next = changed(random, sheet);
    const xml = sheetXml(rowsXml(next), next.tail, next.head);
    const byLetters = i % 3 === 0;
    if (agree(byLetters ? mutated(xml, letters) : xml)) alike[byLetters ? 'letters' : 'values']++;
  }
  // Else the test would say nothing of parts that are taken for others.
  expect(alike.values).toBeGreaterThan(COUNT / 6);
  expect(alike.letters).toBeGreaterThan(COUNT / 400);
});

/** Rows 1 to 100: a figure, a text of the list, a text of its own, a blank and a formula. */
const FORM = (change: (xml: string) => string = (xml) => xml): string =>
  sheetXml(
    change(
      Array.from({ length: 100 }, (_, i) => {
        const r = i + 1;
        return (
          `<row r="${r}"><c r="A${r}" s="1"><v>${r}</v></c><c r="B${r}" t="s"><v>${i % 2}</v></c>` +
          `<c r="C${r}" t="inlineStr"><is><t>Dòng ${r}</t></is></c><c r="D${r}"/>` +
          `<c r="E${r}"><f>A${r}+1</f><v>${r + 1}</v></c></row>`
        );
      }).join(''),
    ),
  );

const put = (address: string, written: string) => (xml: string) =>
  xml.replace(new RegExp(`<c r="${address}"[^]*?(?:/>|</c>)`), written);
const others = (count: number) => (xml: string) =>
  Array.from({ length: count }, (_, i) => i + 1).reduce(
    (now, r) => put(`C${r}`, `<c r="C${r}" t="inlineStr"><is><t>Khác ${r}</t></is></c>`)(now),
    xml,
  );

describe('a part is like another', () => {
  test.each<[string, (xml: string) => string]>([
    ['with the same values', (xml) => xml],
    ['with another figure', put('A7', '<c r="A7" s="1"><v>-0.5</v></c>')],
    ['with a longer figure', put('A7', '<c r="A7" s="1"><v>123456789012345</v></c>')],
    ['with a sign in the place of a figure', put('A7', '<c r="A7" s="1" t="str"><v>-</v></c>')],
    ['with a blank in the place of the first figure', put('A1', '<c r="A1" s="1"/>')],
    ['with a blank in the place of the last figure', put('A100', '<c r="A100" s="1"/>')],
    ['with a figure in the place of a blank', put('D7', '<c r="D7"><v>3</v></c>')],
    ['with a text in the place of a blank', put('D100', '<c r="D100" t="str"><v>x</v></c>')],
    ['with another text of the list', put('B7', '<c r="B7" t="s"><v>2</v></c>')],
    ['with a text of its own in the place of one of the list', put('B7', '<c r="B7" t="str"><v>a</v></c>')],
    ['with forty other texts', others(40)],
  ])('%s', (_what, change) => {
    agree(FORM());
    expect(agree(FORM(change))).toBe(true);
  });
});

describe('a part is unlike another', () => {
  test.each<[string, (xml: string) => string]>([
    ['with forty-one other texts', others(41)],
    ['with a figure of sixteen digits', put('A7', '<c r="A7" s="1"><v>1234567890123456</v></c>')],
    ['with a figure in its power of ten', put('A7', '<c r="A7" s="1"><v>1e3</v></c>')],
    ['with another style', put('C7', '<c r="C7" s="2" t="inlineStr"><is><t>Dòng 7</t></is></c>')],
    ['with a cell in another row', put('C7', '<c r="C8" t="inlineStr"><is><t>Dòng 7</t></is></c>')],
    ['with a cell in another column', put('D7', '<c r="F7"/>')],
    ['with a formula in the place of a text', put('C7', '<c r="C7"><f>A7</f><v>7</v></c>')],
    ['with another formula', put('E7', '<c r="E7"><f>A7+2</f><v>9</v></c>')],
    ['with an error', put('C7', '<c r="C7" t="e"><v>#N/A</v></c>')],
    ['with a text in a font of its own', put('C7', '<c r="C7" t="s"><v>3</v></c>')],
    ['with a text that is struck out in part', put('C7', '<c r="C7" t="s"><v>4</v></c>')],
    ['with a text of the list that there is not', put('B7', '<c r="B7" t="s"><v>9</v></c>')],
    [
      'with a text longer than a thousand bytes',
      put('C7', `<c r="C7" t="str"><v>${'x'.repeat(1200)}</v></c>`),
    ],
    ['with a cell that is left out', put('D7', '')],
    ['with a cell more', put('D7', '<c r="D7"/><c r="D8"/>')],
    ['with a cell that does not end', (xml) => xml.replace('<c r="D100"/>', '<c r="D100"')],
    ['with a cell written in another way', put('C7', '<c r="C7" t="str" ><v>x</v><extLst/></c>')],
    ['with a comment', put('C7', '<!--x--><c r="C7" t="inlineStr"><is><t>Dòng 7</t></is></c>')],
  ])('%s', (_what, change) => {
    agree(FORM());
    expect(agree(FORM(change))).toBe(false);
  });

  test('cut short at any byte', () => {
    const bytes = bytesOf(FORM());
    agree(bytes);
    for (let end = bytes.length - 200; end < bytes.length; end++)
      expect(agree(bytes.slice(0, end))).toBe(false);
    expect(agree(Uint8Array.of(...bytes, 32))).toBe(false);
  });

  test('with bytes that are no letters', () => {
    agree(FORM());
    const bytes = bytesOf(FORM());
    bytes[bytesOf(FORM().split('Dòng 50')[0]!).length] = 0xff;
    expect(agree(bytes)).toBe(false);
  });
});

describe('a list of texts of another file', () => {
  const form = FORM((xml) => xml.replace(/t="s"><v>[01]</g, (_found, at: number) => `t="s"><v>${at % 60}<`));
  const list = (change: (item: StringItem, index: number) => StringItem | null): StringItem[] =>
    Array.from({ length: 60 }, (_, i) => change(item(`Mục ${i}`), i)).filter((each) => each !== null);
  const first = list((each) => each);
  beforeEach(() => agree(form, first));

  test('may say the same, or other words in a few places', () => {
    expect(
      agree(
        form,
        list((each) => each),
      ),
    ).toBe(true);
    expect(
      agree(
        form,
        list((each, i) => (i < 20 ? item(`Khác ${i}`) : each)),
      ),
    ).toBe(true);
  });

  test('does not say what stands in the cell itself', () => {
    const one = (xml: string): string => xml.replace(/t="s"><v>0</g, 't="str"><v>x<');
    agree(FORM(one));
    const own = FORM((xml) => put('B2', '<c r="B2" t="str"><v>riêng</v></c>')(one(xml)));
    expect(agree(own, [item('khác'), item('Xã A')])).toBe(true);
    expect(agree(own, [item('khác'), item('Xã B')])).toBe(false);
  });

  test('may not lack a text, nor say other words everywhere, nor in another look', () => {
    expect(
      agree(
        form,
        list((each, i) => (i < 40 ? each : null)),
      ),
    ).toBe(false);
    expect(
      agree(
        form,
        list((_each, i) => item(`Khác ${i}`)),
      ),
    ).toBe(false);
    expect(
      agree(
        form,
        list((each, i) => (i < 40 ? each : item(each.text, '.VnTime'))),
      ),
    ).toBe(false);
    expect(
      agree(
        form,
        list((each, i) => (i < 40 ? each : item(each.text, undefined, '9'))),
      ),
    ).toBe(false);
  });

  test.each<[string, string]>([
    ['in a font of its own', '<c r="B1" t="s"><v>3</v></c>'],
    ['struck out in part', '<c r="B1" t="s"><v>4</v></c>'],
    ['without an address', '<c t="s"><v>0</v></c>'],
    ['of a formula', '<c r="B1" t="s"><f>B2</f><v>0</v></c>'],
    ['written in another way', '<c  r="B1" t="s"><v>0</v></c>'],
    ['in other quotes', `<c r="B1" t='s'><v>0</v></c>`],
    ['under a prefix', '<x:c r="B1" t="s"><v>0</v></x:c>'],
    ['with more in its cell', '<c r="B1" t="s"><v>0</v><extLst/></c>'],
    ['behind a broken line', '<c\nr="B1" t="s"><v>0</v></c>'],
  ])('may not say another text for a cell %s', (_what, cell) => {
    const part = FORM((xml) => put('B1', cell)(xml.replace(/t="s"><v>[01]</g, 't="str"><v>x<')));
    agree(part);
    const other = STRINGS.map(({ text, font, struck }) => item(text + ' khác', font, struck));
    expect(agree(part, other)).toBe(false);
  });
});

describe('what a workbook may still hold', () => {
  // Three cells that hold something, one blank, one merge.
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"/></row>';
  const merge = '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>';
  const part = sheetXml(rows, merge);
  const fuller = sheetXml(rows.replace('<c r="D1"/>', '<c r="D1"><v>4</v></c>'), merge);
  const emptier = sheetXml(rows.replace('<c r="A1"><v>1</v></c>', '<c r="A1"/>'), merge);
  const all = { cells: 4, blanks: 2, merges: 1 };

  test.each<[string, string, CellBudget, boolean]>([
    ['enough for it', part, { cells: 3, blanks: 1, merges: 1 }, true],
    ['a cell too few', part, { ...all, cells: 2 }, false],
    ['a blank too few', part, { ...all, blanks: 0 }, false],
    ['a merge too few', part, { ...all, merges: 0 }, false],
    ['a blank that holds something', fuller, { cells: 4, blanks: 0, merges: 1 }, true],
    ['a blank that holds something, a cell too few', fuller, { ...all, cells: 3 }, false],
    ['a blank more', emptier, { cells: 2, blanks: 2, merges: 1 }, true],
    ['a blank more, and too many', emptier, { ...all, blanks: 1 }, false],
  ])('is told of a like sheet as of any: %s', (_what, xml, budget, alike) => {
    agree(part);
    expect(agree(xml, STRINGS, budget)).toBe(alike);
  });
});
