import { recognise } from '../../../src/core/table/recognise/recognise';
import type { LegacyCell } from '../../../src/core/table/table';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../gridOf';
import { toTcvn3, toTcvn3Capitals, toVni } from '../text/encodeLegacy';
import { figureOf, HEADER, isLine, type Line, lines, plainSheet, seenOf, whole } from './communeSheet';

type Encode = (text: string) => Written;

/** The whole sheet typed with one encoder. */
function typed(encode: Encode): Written[][] {
  return plainSheet().map((row) => row.map((cell) => (typeof cell === 'string' ? encode(cell) : cell)));
}

function inFont(font: string, encode: (text: string) => string): Encode {
  return (text) => ({ value: encode(text), text: encode(text), font });
}

function legacyIn(rows: Written[][]): {
  figures: unknown;
  encodings: string[];
  legacy: readonly LegacyCell[];
} {
  const tables = recognise(gridOf(rows), cchcXa);
  expect(tables).toHaveLength(1);
  const { legacy } = tables[0]!;
  const encodings = legacy.map(({ encoding }) => encoding).filter((each, i, all) => all.indexOf(each) === i);
  const { figures, departures } = seenOf(tables[0]!);
  expect(departures.filter((each) => !each.startsWith('text/legacy'))).toEqual([]);
  return { figures, encodings, legacy };
}

describe('a sheet in an old encoding is read', () => {
  test.each<[string, Encode, string]>([
    ['TCVN3, by its font', inFont('.VnTime', toTcvn3), 'TCVN3'],
    ['TCVN3 in capitals, by its font', inFont('.VnTimeH', toTcvn3Capitals), 'TCVN3'],
    ['TCVN3, without fonts', toTcvn3, 'TCVN3'],
    ['TCVN3, in a font that says nothing', inFont('Times New Roman', toTcvn3), 'TCVN3'],
    ['VNI, by its font', inFont('VNI-Times', toVni), 'VNI'],
    ['VNI, without fonts', toVni, 'VNI'],
    ['VNI in capitals, without fonts', (text) => toVni(text.toUpperCase()), 'VNI'],
  ])('%s', (_name, encode, encoding) => {
    const { figures, encodings, legacy } = legacyIn(typed(encode));
    expect(figures).toEqual(whole().figures);
    expect(encodings).toEqual([encoding]);
    const labels = legacy.filter(({ at }) => at.column === 1);
    expect(labels).toHaveLength(124);
    expect(labels[7]!.reads.toLowerCase()).toBe('tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra');
  });
});

test('its units are listed too', () => {
  const { legacy } = legacyIn(typed(toVni));
  const unit = legacy.find(({ at }) => at.column === 2 && at.row === 2);
  expect(unit).toEqual({
    at: { row: 2, column: 2 },
    encoding: 'VNI',
    text: toVni('Văn bản'),
    reads: 'Văn bản',
  });
});

test('an old header alone is no matter', () => {
  const rows = plainSheet();
  rows[0] = HEADER.map(toTcvn3);
  expect(legacyIn(rows).figures).toEqual(whole().figures);
});

test('some rows copied from an old file are listed, the others not', () => {
  const old = isLine('I.1', 'II.1', 'II.1.1');
  const copied = (line: Line): Line => (old(line) ? { ...line, label: toTcvn3(line.label) } : line);
  const { figures, legacy } = legacyIn(plainSheet(lines().map(copied)));
  expect(figures).toEqual(whole().figures);
  expect(legacy.map(({ at }) => at.row)).toEqual(
    ['I.1', 'II.1', 'II.1.1'].map((code) => figureOf(code) - 1000 + 1),
  );
});

test('rows of both encodings in one sheet', () => {
  const mixed = lines().map((line, i) => ({
    ...line,
    label: i % 3 === 0 ? toVni(line.label) : toTcvn3(line.label),
  }));
  const { figures, encodings } = legacyIn(plainSheet(mixed));
  expect(figures).toEqual(whole().figures);
  expect(encodings.sort()).toEqual(['TCVN3', 'VNI']);
});

test('Unicode in an old font is Unicode', () => {
  const { figures, legacy } = legacyIn(typed(inFont('.VnTime', (text) => text)));
  expect(figures).toEqual(whole().figures);
  expect(legacy).toEqual([]);
});

test('a Unicode sheet with signs of old encodings has no old text', () => {
  const rows = plainSheet(lines().map((line) => ({ ...line, label: '«' + line.label + '» ·' })));
  expect(legacyIn([['Diện tích: 36 km² · 25 °C'], ...rows]).legacy).toEqual([]);
});

test('a slip of spelling in an old text is still a slip', () => {
  const label = 'Số phòng chuyên mon';
  const rows = plainSheet(lines().map((line) => (isLine('IV.1.1')(line) ? { ...line, label } : line)));
  const [table] = recognise(
    gridOf(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toTcvn3(cell) : cell)))),
    cchcXa,
  );
  expect(table!.rows.filter(({ labelling }) => labelling !== 'same').map(({ row }) => row.code)).toEqual([
    'IV.1.1',
  ]);
  expect(table!.rows.find(({ row }) => row.code === 'IV.1.1')!.labelling).toBe('spelling');
});
