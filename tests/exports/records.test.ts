import fc from 'fast-check';
import { recordsCsv } from '../../src/exports/csv';
import { formulaSafe } from '../../src/exports/formulaSafe';
import { recordsJson } from '../../src/exports/json';
import { recordsOf, type IndicatorRecord } from '../../src/exports/records';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { tableWith } from './exportedTable';

describe('records for other systems', () => {
  it('are one an indicator, with the exact figure and what is printed', () => {
    const records = recordsOf(tableWith({ 'I.4.1': '12 chuyên mục, 48 tin' }));
    expect(records).toHaveLength(cchcXa.rows.filter(({ kind }) => kind === 'indicator').length);
    const byCode = new Map(records.map((record) => [record.code, record]));
    expect(byCode.get('III.3.2.2')).toEqual({
      code: 'III.3.2.2',
      label: 'Số hồ sơ TTHC giải quyết trước và đúng hạn',
      unit: 'Hồ sơ',
      column: '1',
      figure: '2647',
      printed: '2.647',
      period: '6 tháng đầu năm 2026',
      cell: 'D52',
    });
    expect(byCode.get('III.3.2')).toMatchObject({ figure: '99.74', printed: '99,74' });
    expect(byCode.get('I.3.2')).toMatchObject({ figure: null, printed: '-' });
    expect(byCode.get('I.4.1')).toMatchObject({ figure: null, printed: '12 chuyên mục, 48 tin' });
  });

  it('are CSV as a Vietnamese Excel opens it: a mark, semicolons, decimal commas', () => {
    const lines = recordsCsv(recordsOf(tableWith())).split('\r\n');
    expect(lines[0]).toBe('\ufeffcode;label;unit;column;figure;printed;period');
    expect(lines).toContain(
      'III.3.2.2;Số hồ sơ TTHC giải quyết trước và đúng hạn;Hồ sơ;1;2647;2.647;6 tháng đầu năm 2026',
    );
    expect(lines).toContain(
      'III.3.2;Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn;%;1;99,74;99,74;6 tháng đầu năm 2026',
    );
  });

  it('are JSON that says form, office, period and seal', () => {
    const parsed: unknown = JSON.parse(
      recordsJson(tableWith(), { unitName: 'UBND xã Bình Lư', seal: 'R7W1-1DYG-H4RR' }),
    );
    expect(parsed).toMatchObject({
      form: 'cchc-xa',
      reportedBy: 'UBND xã Bình Lư',
      period: '6 tháng đầu năm 2026',
      seal: 'R7W1-1DYG-H4RR',
      indicators: expect.arrayContaining([
        expect.objectContaining({ code: 'III.4', figure: '99.65' }),
      ]) as unknown,
    });
  });

  const untrusted = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '＋', '－', '＠', '\ufeff='),
        fc.string({ maxLength: 10 }),
      )
      .map(([start, rest]) => start + rest),
  );

  it('never let an untrusted text become a formula', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const record: IndicatorRecord = {
          code: 'I.1',
          label: text,
          unit: text,
          column: '1',
          figure: null,
          printed: text,
          period: text,
          cell: 'D7',
        };
        const [, ...fields] = cellsOf(recordsCsv([record]));
        expect(fields).toHaveLength(7);
        for (const field of fields) {
          const dangerous = /^[\s\0\ufeff]*[=+\-@＝＋－＠]/.test(field) || /^[\t\r\n]/.test(field);
          if (dangerous) expect(field).toMatch(/^(?:[+-]?[0-9][0-9.,]*%?|[-+])$/);
        }
      }),
    );
  });

  it('leave figures and signs alone', () => {
    for (const text of ['-5', '-1.234,5', '+3', '-', '12%', '-12,5%', 'x', '…', 'Tổng số'])
      expect(formulaSafe(text)).toBe(text);
    for (const text of ['-5+1', '=1', '--1', '-1-1', '@a', '+a', '-A1'])
      expect(formulaSafe(text)).toBe("'" + text);
  });
});

/** The heading line as one cell, then the cells of the only record: quotes undone as a spreadsheet does. */
function cellsOf(csv: string): string[] {
  const body = csv.slice(csv.indexOf('\r\n') + 2, -2);
  const cells = ['heading'];
  let rest = body;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(;|$)/.exec(rest);
    const plain = quoted ?? /^([^;]*)(;|$)/.exec(rest);
    if (!plain) throw new Error('not CSV: ' + rest);
    cells.push((plain[1] ?? '').replace(/""/g, '"'));
    if (plain[2] === '') return cells;
    rest = rest.slice(plain[0].length);
  }
}
