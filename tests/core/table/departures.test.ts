import type { Written } from '../gridOf';
import {
  codesWhere,
  figureOf,
  HEADER,
  inSection,
  isLine,
  type Line,
  lines,
  type OfficialLine,
  plainSheet,
  readRows,
  whole,
} from './communeSheet';

const all = lines();
const indexOf = (code: string): number => all.findIndex((line) => line.code === code);

function without(test: (line: Line) => boolean): Line[] {
  return all.filter((line) => !test(line));
}

function inserted(after: string, ...added: Line[]): Line[] {
  const body: Line[] = lines();
  body.splice(indexOf(after) + 1, 0, ...added);
  return body;
}

const line = (order: Written, label: string, unit: Written, figure: Written): Line => ({
  code: '',
  order,
  label,
  unit,
  figure,
});

describe('rows that are missing', () => {
  test.each([['III.3.2.1'], ['II.1'], ['I.3'], ['I'], ['VII.4.5.2']])('%s', (code) => {
    expect(readRows(plainSheet(without(isLine(code))))).toEqual([whole(['row/missing ' + code], [code])]);
  });

  test.each([['I'], ['III'], ['VII']])('the whole of section %s', (section) => {
    const codes = codesWhere(inSection(section));
    expect(readRows(plainSheet(without(inSection(section))))).toEqual([
      whole(['row/missing ' + codes.join(' ')], codes),
    ]);
  });

  test('all but one section', () => {
    const [seen] = readRows(plainSheet(all.filter(inSection('V'))));
    expect(Object.keys(seen!.figures)).toEqual(codesWhere(inSection('V')));
    expect(seen!.figures['V.4.3']).toBe(String(figureOf('V.4.3')));
  });

  test('one, the ones after it numbered anew', () => {
    const body = without(isLine('I.5.3')).map((each) =>
      each.code === 'I.5.4' ? { ...each, order: '5.3' } : each,
    );
    expect(readRows(plainSheet(body))).toEqual([
      whole(['row/missing I.5.3', 'row/moved I.5.4 A18'], ['I.5.3']),
    ]);
  });
});

describe('rows that were added', () => {
  test('in the middle', () => {
    const added = line('5.5', 'Số nhiệm vụ xin điều chỉnh tiến độ', 'Nhiệm vụ', 4);
    expect(readRows(plainSheet(inserted('I.5.4', added)))).toEqual([
      whole(['row/extra Số nhiệm vụ xin điều chỉnh tiến độ B20']),
    ]);
  });

  test('in the middle, the rows after it numbered anew', () => {
    const next: Record<string, string> = { '3.2': '3.3', '3.3': '3.4' };
    const anew = ({ code, order }: OfficialLine): string =>
      code.startsWith('III.3.') ? (next[order.slice(0, 3)] ?? '3.1') + order.slice(3) : order;
    const body: Line[] = all.map((each) => ({ ...each, order: anew(each) }));
    body.splice(indexOf('III.3.2'), 0, line('3.2', 'Tổng số hồ sơ từ kỳ trước chuyển sang', 'Hồ sơ', 4));
    const seen = readRows(plainSheet(body));
    expect(seen).toHaveLength(1);
    expect(seen[0]!.figures).toEqual(whole().figures);
    expect(seen[0]!.departures).toEqual([
      'row/extra Tổng số hồ sơ từ kỳ trước chuyển sang B47',
      'row/moved III.3.2 III.3.2.1 III.3.2.2 III.3.3 III.3.3.1 III.3.3.2 A48 A49 A50 A51 A52 A53',
    ]);
  });

  test('at the end', () => {
    const body = inserted(
      'VII.4.5.2',
      line('5', 'Nhiệm vụ phát sinh khác', 'Nhiệm vụ', 3),
      line('5.1', 'Số sáng kiến được công nhận', 'Sáng kiến', 2),
      line('5.2', 'Số mô hình mới', 'Mô hình', 1),
      line('5.3', 'Số lớp tập huấn', 'Lớp', 1),
    );
    const [seen] = readRows(plainSheet(body));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures).toEqual([
      'row/extra Nhiệm vụ phát sinh khác B126',
      'row/extra Số sáng kiến được công nhận B127',
      'row/extra Số mô hình mới B128',
      'row/extra Số lớp tập huấn B129',
    ]);
  });

  test('as a subtotal', () => {
    const body = inserted('I.6', line(null, 'Cộng mục I', null, 12));
    expect(readRows(plainSheet(body))).toEqual([whole(['row/extra Cộng mục I B21'])]);
    const last = inserted('VII.4.5.2', line(null, 'Tổng cộng', null, 12));
    expect(readRows(plainSheet(last))).toEqual([whole(['row/extra Tổng cộng B126'])]);
  });

  test('blank, between sections', () => {
    const rows: Written[][] = [HEADER];
    for (const each of all) {
      if (!each.code.includes('.')) rows.push([], [null, ' ', null, null]);
      rows.push([each.order, each.label, each.unit, each.figure]);
    }
    expect(readRows(rows)).toEqual([whole()]);
  });

  test('as a line of words', () => {
    const body = inserted('III.3.1', line(null, 'Trong đó:', null, null));
    expect(readRows(plainSheet(body))).toEqual([whole()]);
  });

  test('twice the same', () => {
    const body = inserted('I.5.1', all[indexOf('I.5.1')]!);
    expect(readRows(plainSheet(body))).toEqual([whole(['row/extra Tổng số nhiệm vụ được giao B17'])]);
  });

  test('several twice', () => {
    const body = inserted('I.5.4', ...all.slice(indexOf('I.5.1'), indexOf('I.5.4') + 1));
    const [seen] = readRows(plainSheet(body));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures.map((each) => each.split(' ')[0])).toEqual(new Array(4).fill('row/extra'));
  });
});

describe('rows in another order', () => {
  function moved(codes: readonly string[], after: string): Line[] {
    const taken = all.filter(({ code }) => codes.includes(code));
    const body = without(isLine(...codes));
    body.splice(body.findIndex(({ code }) => code === after) + 1, 0, ...taken);
    return body;
  }

  test('two changed places', () => {
    const [seen] = readRows(plainSheet(moved(['II.1.1'], 'II.1.2')));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures).toHaveLength(1);
    expect(seen!.departures[0]).toMatch(/^row\/moved II\.1\.[12] B2[34]$/);
  });

  test('a block moved', () => {
    const block = codesWhere(({ code }) => /^III\.2(\.|$)/.test(code));
    const [seen] = readRows(plainSheet(moved(block, 'III.4')));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures.length).toBeGreaterThan(0);
    expect(seen!.departures.every((each) => each.startsWith('row/moved III.2'))).toBe(true);
  });

  test('sections changed places', () => {
    const [seen] = readRows(plainSheet(moved(codesWhere(inSection('II')), 'III.4')));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures.every((each) => /^row\/moved II(\.| )/.test(each))).toBe(true);
  });

  test('sections from last to first', () => {
    const body = ['VII', 'VI', 'V', 'IV', 'III', 'II', 'I'].reduce<Line[]>(
      (done, section) => done.concat(all.filter(inSection(section))),
      [],
    );
    const [seen] = readRows(plainSheet(body));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures.every((each) => each.startsWith('row/moved'))).toBe(true);
  });

  test('with a slip of spelling in the block that moved', () => {
    const block = codesWhere(({ code }) => /^IV\.2(\.|$)/.test(code));
    const body = moved(block, 'VI.2.6').map((each) =>
      each.code === 'IV.2.3' ? { ...each, label: each.label.replace('lao động', 'lao đông') } : each,
    );
    const [seen] = readRows(plainSheet(body));
    expect(seen!.figures).toEqual(whole().figures);
    expect(seen!.departures.filter((each) => !each.startsWith('row/moved'))).toEqual([
      'row/label IV.2.3 B99',
    ]);
  });
});
