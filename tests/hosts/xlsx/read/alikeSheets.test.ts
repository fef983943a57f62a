/** A sheet read as one before but for its values, against the same sheet read tag by tag: random ones, changed and damaged. */
import type { Grid } from '../../../../src/core/sheet/grid';
import { likenessOf } from '../../../../src/core/sheet/likeness';
import { mayHoldTexts } from '../../../../src/core/sheet/texts';
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { openToRead } from '../../../../src/hosts/package/zip/archive';
import { numberIn } from '../../../../src/hosts/xlsx/read/alike/number';
import { readStored, readWorkbook, workbookOf } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { randomOf } from '../../../fixtures/communes';
import { makeWorkbook, styleSheet } from '../makeWorkbook';

type Random = () => number;

const pick = <Value>(random: Random, ...values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

const STRINGS = ['<t>Tổng số</t>', '<t>Xã A</t>', '<t/>', '<r><t>x</t></r>', '<t>5</t>'];

/** What stands in a cell, behind its place. */
function content(random: Random): string {
  const number = pick(
    random,
    '0',
    '12',
    '-3',
    '4.5',
    '0.1',
    '56.299999999999997',
    '1e3',
    '-0',
    '007',
    '',
    ' 7',
    '1,5',
  );
  const text = pick(random, '-', 'x', 'UBND xã Bình Lư', 'a &amp; b', '_x0041_', ' ', '', '5', '…');
  return pick(
    random,
    `><v>${number}</v></c>`,
    `><v>${number}</v></c>`,
    `><v>${number}</v></c>`,
    ` t="n"><v>${number}</v></c>`,
    '/>',
    '></c>',
    ` t="inlineStr"><is><t>${text}</t></is></c>`,
    ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
    ` t="s"><v>${Math.floor(random() * STRINGS.length)}</v></c>`,
    ` t="str"><v>${text}</v></c>`,
    ` t="b"><v>1</v></c>`,
    ` t="e"><v>#N/A</v></c>`,
    `><f>A1+1</f><v>${number}</v></c>`,
    ` t="d"><v>2026-06-30</v></c>`,
  );
}

interface Sheet {
  readonly cells: (readonly [tag: string, content: string])[][];
  head: string;
  tail: string;
  strings: readonly string[];
  styles: string;
}

function drawn(random: Random): Sheet {
  const cells = Array.from({ length: 12 }, (_row, row) =>
    Array.from({ length: 4 }, (_cell, column) => {
      const style = pick(random, '', ' s="1"', ' s="2"');
      return [`<c r="${'ABCD'.charAt(column)}${row + 1}"${style}`, content(random)] as const;
    }),
  );
  return { cells, head: '', tail: '', strings: STRINGS, styles: styleSheet(['General', '0.00', '#,##0']) };
}

/** Some cells hold something else; at times more than values is another. */
function changed(random: Random, sheet: Sheet): Sheet {
  const next = { ...sheet, cells: sheet.cells.map((row) => row.slice()) };
  for (let times = Math.floor(random() * 8); times > 0; times--) {
    const row = pick(random, ...next.cells);
    const at = Math.floor(random() * row.length);
    const [tag = ''] = row[at] ?? [];
    row[at] = [random() < 0.95 ? tag : tag + ' s="2"', content(random)];
  }
  const kind = random();
  if (kind < 0.06) next.head = '<cols><col min="2" max="2" hidden="1"/></cols>';
  else if (kind < 0.12) next.tail = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  else if (kind < 0.18) next.cells.splice(Math.floor(random() * next.cells.length), 1);
  else if (kind < 0.24) next.strings = STRINGS.map((text, i) => (i === 1 ? '<t>Xã B</t>' : text));
  else if (kind < 0.3) next.styles = styleSheet(['General', '0.0', '0%']);
  return next;
}

function bytesOf(sheet: Sheet, random: Random): Uint8Array {
  const { cells, head, tail, strings, styles } = sheet;
  let rows = cells.map((row) => `<row>${row.map(([tag, held]) => tag + held).join('')}</row>`).join('');
  // A byte or two are not what they were.
  if (random() < 0.1) {
    const at = Math.floor(random() * rows.length);
    rows =
      rows.slice(0, at) + pick(random, '', '<', '>', '"', '/', '7', 'ữ', '<!-- -->') + rows.slice(at + 1);
  }
  return makeWorkbook({ sheets: [{ name: 'S', rows, head, tail }], sharedStrings: strings, styles });
}

function plain(grid: Grid): unknown {
  const cells: unknown[] = [];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) cells.push(grid.cell(row, column) ?? null);
  const { rows, columns, merges, hiddenRows, hiddenColumns } = grid;
  return {
    rows,
    columns,
    merges,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...(hiddenColumns ?? [])],
    cells,
  };
}

const COUNT = Number(process.env.SHEETS ?? 400);

test('a sheet like one before has the cells that it has alone', async () => {
  const random = randomOf(11);
  let sheet = drawn(random);
  const patterns = new Set<object>();
  let alike = 0;
  for (let i = 0; i < COUNT; i++) {
    if (random() < 0.02) sheet = drawn(random);
    const bytes = bytesOf(changed(random, sheet), random);
    // Whoever wants to hear of every element has the sheet read tag by tag.
    const alone = orProblem(() => {
      const stored = readStored(openToRead(bytes), () => () => undefined);
      return { grids: workbookOf(stored).sheets };
    });
    const read = await readWorkbook(bytes);
    if ('problem' in alone || 'problem' in read) {
      expect(read).toEqual(alone);
      continue;
    }
    expect(read.workbook.sheets.map(plain)).toEqual(alone.grids.map(plain));
    const likeness = likenessOf(read.workbook.sheets[0]!);
    if (likeness && patterns.has(likeness.pattern)) alike++;
    if (likeness) patterns.add(likeness.pattern);
  }
  // Else the test would say nothing of sheets that are taken for others.
  expect(alike).toBeGreaterThan(COUNT / 4);
});

test('cells that are said to be the same in like sheets are', async () => {
  const random = randomOf(12);
  const sheet = drawn(random);
  const seen = new Map<object, { grid: Grid; differing: Set<string> }>();
  let compared = 0;
  for (let i = 0; i < 60; i++) {
    const read = await readWorkbook(bytesOf(changed(random, sheet), () => 1));
    if ('problem' in read) continue;
    const grid = read.workbook.sheets[0]!;
    const likeness = likenessOf(grid);
    if (!likeness) continue;
    const differing = new Set(likeness.differing.map(({ row, column }) => `${row},${column}`));
    const before = seen.get(likeness.pattern);
    seen.set(likeness.pattern, { grid, differing });
    if (!before) continue;
    compared++;
    expect([grid.rows, grid.columns, grid.merges]).toEqual([
      before.grid.rows,
      before.grid.columns,
      before.grid.merges,
    ]);
    for (let row = 0; row < grid.rows; row++)
      for (let column = 0; column < grid.columns; column++) {
        const place = `${row},${column}`;
        if (differing.has(place) || before.differing.has(place)) continue;
        expect(grid.cell(row, column)).toEqual(before.grid.cell(row, column));
      }
  }
  expect(compared).toBeGreaterThan(10);
});

test('a sheet tells where texts stand without showing a cell', async () => {
  const random = randomOf(14);
  let texts = 0;
  for (let i = 0; i < 100; i++) {
    const read = await readWorkbook(bytesOf(drawn(random), random));
    if ('problem' in read) continue;
    const grid = read.workbook.sheets[0]!;
    const holdsText = mayHoldTexts(grid);
    // In any order: not only from cell to cell.
    for (let times = 200; times > 0; times--) {
      const [row, column] = [
        Math.floor(random() * (grid.rows + 1)),
        Math.floor(random() * (grid.columns + 1)),
      ];
      const isText = typeof grid.cell(row, column)?.value === 'string';
      expect(holdsText(row, column)).toBe(isText);
      if (isText) texts++;
    }
    expect(mayHoldTexts({ ...grid })(grid.rows, 0)).toBe(true);
  }
  expect(texts).toBeGreaterThan(1000);
});

test('a number is read from bytes as from its text', () => {
  const random = randomOf(13);
  const of = (text: string): number => numberIn(new TextEncoder().encode(text), 0, text.length);
  for (let i = 0; i < 2000; i++) {
    const digits = String(Math.floor(random() * 10 ** Math.floor(random() * 16)));
    const point = Math.floor(random() * (digits.length + 1));
    const text =
      (random() < 0.3 ? '-' : '') +
      digits.slice(0, point) +
      (point > 0 && point < digits.length ? '.' : '') +
      digits.slice(point);
    expect(of(text)).toBe(Number(text) + 0);
  }
  for (const text of ['', '-', '.', '1.', '.5', '1e5', '1.2.3', '--1', ' 1', '1234567890123456', '1,5'])
    expect(of(text)).toBeNaN();
});
