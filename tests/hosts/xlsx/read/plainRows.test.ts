/** Rows read at once against the same rows read element by element: random ones, written in every way, and damaged. */
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { plainRows } from '../../../../src/hosts/xlsx/read/plainRows';
import { readSheetText } from '../../../../src/hosts/xlsx/read/readSheet';
import type { StringItem } from '../../../../src/hosts/xlsx/read/cells/stringItem';
import { randomOf } from '../../../fixtures/communes';

const STRINGS: StringItem[] = ['Tổng số', 'a', ''].map((text) => ({
  text,
  font: undefined,
  struck: undefined,
}));
/** Before the rows a comment: from there on any XML is read as such. */
const [PLAIN, GENERAL] = ['', '<!-- -->'];

/** Everything of the sheet as one text. */
function read(rows: string, before: string): string {
  const text = `<worksheet>${before}<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
  const found = orProblem(() => {
    const { cells, ...rest } = readSheetText(text, STRINGS, { cells: 1000, blanks: 1000, merges: 10 });
    return { ...rest, ...cells.toPlain() };
  });
  return JSON.stringify(found, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)
      ? [...(value as unknown as Iterable<unknown>)]
      : Object.is(value, NaN)
        ? 'NaN'
        : value,
  );
}

function pick<Value>(random: () => number, ...values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

function cell(random: () => number, row: number, column: number): string {
  const place = String.fromCharCode(65 + column) + String(row);
  const attributes = [
    pick(
      random,
      ` r="${place}"`,
      ` r="${place}"`,
      ` r="${place}"`,
      '',
      ` r='${place}'`,
      ` r="$${place}"`,
      ' r="A0"',
      ' r="ZZZ1"',
    ),
    pick(random, '', ' s="3"', ' s="12"', ' s=""', ' s="x"'),
    pick(random, '', '', ' cm="1"', ' x:y="r"', ' r2="B7"'),
  ];
  const type = pick(
    random,
    '',
    '',
    ' t="n"',
    ' t="s"',
    ' t="str"',
    ' t="inlineStr"',
    ' t="b"',
    ' t="e"',
    ' t="d"',
    ' t="?"',
  );
  const order = random() < 0.8 ? [...attributes, type] : [type, ...attributes.reverse()];
  const tag = '<c' + order.join('') + pick(random, '', '', '', ' ');
  const text = pick(
    random,
    '5',
    '-1.25',
    '0',
    '1e3',
    '',
    'x',
    '1,5',
    ' 7',
    '&lt;b&amp;',
    '2026-06-30',
    '_x000D_',
    '99999999999999999999',
  );
  const value = pick(
    random,
    `<v>${text}</v>`,
    `<v>${text}</v>`,
    '<v/>',
    '',
    `<v >${text}</v>`,
    `<v>${text}</v><v>8</v>`,
  );
  const item = pick(
    random,
    `<is><t>${text}</t></is>`,
    `<is><t xml:space="preserve"> ${text}</t></is>`,
    `<is><r><rPr><rFont val="VNI-Times"/><strike/></rPr><t>${text}</t></r><r><t>b</t></r></is>`,
    `<is><t>${text}</t><rPh><t>no</t></rPh></is>`,
    '<is/>',
    `<is><t><![CDATA[${text}]]></t></is>`,
    `<is><x:t>${text}</x:t></is>`,
  );
  const formula = pick(
    random,
    '',
    '',
    '<f>A1+1</f>',
    '<f t="shared" si="0" ref="A1:A9">B1</f>',
    '<f t="shared" si="0"/>',
    "<f t='array'>1</f>",
    '<f/>',
  );
  const body = type.includes('inline') ? item : formula + value;
  return pick(random, false, false, false, false, true) ? tag + '/>' : `${tag}>${body}</c>`;
}

function row(random: () => number, at: number): string {
  const attributes = pick(
    random,
    ` r="${at}"`,
    ` r="${at}" spans="1:4" ht="15" x14ac:dyDescent="0.3"`,
    '',
    ` r="${at}" hidden="1"`,
    ` r='${at}'`,
    ` r="${at}" ht="0"`,
  );
  let cells = '';
  for (let column = 0; column < 5; column++) if (random() < 0.7) cells += cell(random, at, column);
  const between = pick(random, '', '', '', '', '', '\n', '<!-- c -->', 'x');
  return pick(random, 1, 1, 1, 1, 0)
    ? `<row${attributes}>${cells}</row>${between}`
    : `<row${attributes}/>${between}`;
}

/** Cut, doubled or changed somewhere: what a broken program or disk leaves. */
function damaged(random: () => number, text: string): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 6);
  return pick(
    random,
    text.slice(0, at) + text.slice(at + length),
    text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
    text.slice(0, at) + pick(random, '<', '>', '"', '/', '&', ' ', '=', 'r') + text.slice(at),
  );
}

const COUNT = Number(process.env.SHEETS ?? 300);

test('rows read at once are the rows read element by element', () => {
  const random = randomOf(17);
  let plain = 0;
  for (let i = 0; i < COUNT; i++) {
    let rows = '';
    for (let at = 1; at < 5; at++) rows += row(random, at);
    if (random() < 0.4) rows = damaged(random, rows);
    const expected = read(rows, GENERAL);
    const told = read(rows, PLAIN);
    if (told !== expected) expect({ rows, told }).toEqual({ rows, told: expected });
    if (!expected.startsWith('{"problem"')) plain++;
  }
  // Most of them can be read at all.
  expect(plain).toBeGreaterThan(COUNT / 3);
});

test('rows that come in pieces are the rows that come at once', () => {
  const random = randomOf(18);
  for (let i = 0; i < 100; i++) {
    let rows = '<worksheet><sheetData>';
    for (let at = 1; at < 9; at++) rows += row(random, at);
    rows += '</sheetData></worksheet>';
    const told = (size: number): string => {
      let other = '';
      let said = '';
      const sink = {
        element: (name: string, attributes: string) => void (said += name + attributes),
        addCell: (...cell: unknown[]) => void (said += JSON.stringify(cell)),
      };
      const reader = plainRows(sink, (text) => void (other += text));
      for (let at = 0; at < rows.length; at += size) reader.push(rows.slice(at, at + size));
      reader.finish();
      return said + other;
    };
    expect(told(1 + Math.floor(random() * 40))).toBe(told(rows.length));
  }
});

test.each([
  '<c r="A1"\t><v>1</v></c>',
  '<c r="A1" x="></c>',
  '<c r="A1" A_1:b9="x"><v>1</v></c>',
  '<c r="A1"/ >',
  '<c r="A1" ><v>1</v></c>',
  '<c r="A1"><f>1<x/></f><v>1</v></c>',
  '<c r="A1"><f>1</f><f>2</f><v>1</v></c>',
  '<c r="A1"><f a="b>c">1</f><v>1</v></c>',
  '<c r="A1" t="inlineStr"><is><t>1</t></is><is><t>2</t></is></c>',
  '<c r="A1" t="inlineStr"><is><t>1</t></c>',
  '<c r="A1"><v>1</v><v>2</v></c>',
  '<c r="A1"><v/></c>',
  '<c r="A1"><v>1</v>',
  '<c r="A1"><x/></c>',
  '<c r="AAAA1"><v>1</v></c>',
  '<c r="A01"><v>1</v></c>',
  '<c r="A1" s="1234567"><v>1</v></c>',
  '<d r="A1"/>',
])('%s says the same read at once and element by element', (written) => {
  const rows = `<row r="1">${written}</row><row r="2"><c r="B2"><v>2</v></c></row>`;
  expect(read(rows, PLAIN)).toBe(read(rows, GENERAL));
});
