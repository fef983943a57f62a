/** A sheet read as one before but for its values, against the same sheet read tag by tag: random ones, changed and damaged. */
import type { Grid } from '../../../../src/core/sheet/grid';
import { likenessOf } from '../../../../src/core/sheet/likeness';
import { textsIn } from '../../../../src/core/sheet/texts';
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { openToRead } from '../../../../src/hosts/package/zip/archive';
import { numberIn } from '../../../../src/hosts/xlsx/read/alike/number';
import { readStored, readWorkbook, workbookOf } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { randomOf } from '../../../fixtures/communes';
import { makeWorkbook, styleSheet } from '../makeWorkbook';
import { changed, drawn, type DrawnSheet, pick, rowsXml, STRINGS } from './likeSheets';

type Random = () => number;

interface Sheet extends DrawnSheet {
  strings: readonly string[];
  styles: string;
}

const drawnSheet = (random: Random): Sheet => ({
  ...drawn(random),
  strings: STRINGS,
  styles: styleSheet(['General', '0.00', '#,##0']),
});

/** Values are others, and at times the lists that they name. */
function changedSheet(random: Random, sheet: Sheet): Sheet {
  const next = changed(random, sheet);
  const kind = random();
  if (kind < 0.06) next.strings = STRINGS.map((text, i) => (i === 1 ? '<t>Xã B</t>' : text));
  else if (kind < 0.12) next.styles = styleSheet(['General', '0.0', '0%']);
  return next;
}

function bytesOf(sheet: Sheet, random: Random): Uint8Array {
  const { head, tail, strings, styles } = sheet;
  let rows = rowsXml(sheet);
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
  let sheet = drawnSheet(random);
  const patterns = new Set<object>();
  let alike = 0;
  for (let i = 0; i < COUNT; i++) {
    if (random() < 0.02) sheet = drawnSheet(random);
    const bytes = bytesOf(changedSheet(random, sheet), random);
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
  expect(alike).toBeGreaterThan(COUNT / 6);
});

test('cells that are said to be the same in like sheets are', async () => {
  const random = randomOf(12);
  const sheet = drawnSheet(random);
  const seen = new Map<object, { grid: Grid; differing: Set<string> }>();
  let compared = 0;
  for (let i = 0; i < 60; i++) {
    const read = await readWorkbook(bytesOf(changedSheet(random, sheet), () => 1));
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

test('a sheet tells its texts without showing a cell', async () => {
  const random = randomOf(14);
  let texts = 0;
  for (let i = 0; i < 100; i++) {
    const read = await readWorkbook(bytesOf(drawnSheet(random), random));
    if ('problem' in read) continue;
    const grid = read.workbook.sheets[0]!;
    const textAt = textsIn(grid);
    // In any order: not only from cell to cell.
    for (let times = 200; times > 0; times--) {
      const [row, column] = [
        Math.floor(random() * (grid.rows + 1)),
        Math.floor(random() * (grid.columns + 1)),
      ];
      const value = grid.cell(row, column)?.value;
      const text = typeof value === 'string' ? value : null;
      expect(textAt(row, column)).toBe(text);
      if (text !== null) texts++;
    }
    expect(textsIn({ ...grid })(grid.rows, 0)).toBeUndefined();
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
  // What is cut short is no number, whatever stood before the cut.
  expect(numberIn(new TextEncoder().encode('12'), 0, 3)).toBeNaN();
});
