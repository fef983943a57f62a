/** Rows of a form from what is printed: code, label, unit. */
import type { Measure } from '../number/figure';
import { compose } from '../text/vietnamese';
import type { Row, RowKind } from './form';

/** A row without unit is a heading; one whose code has no dot, a section. */
export type PrintedRow = readonly [
  code: string,
  label: string,
  unit?: string | undefined,
  order?: string | undefined,
];

/** ["III.3.1", "Tổng số hồ sơ TTHC đã tiếp nhận", "Hồ sơ"] -> a count with STT "3.1". */
export function rowsOf(printed: readonly PrintedRow[]): Row[] {
  return printed.map(([code, label, unit = '', order]) => {
    const dot = code.indexOf('.');
    const kind: RowKind = unit !== '' ? 'indicator' : dot < 0 ? 'section' : 'heading';
    return {
      code,
      order: order ?? code.slice(dot + 1),
      label: compose(label),
      unit,
      kind,
      measure: measureOf(unit),
    };
  });
}

/** Rows that all have one unit, unless another is given; "" makes a heading. */
export function rowsIn(unit: string, printed: readonly PrintedRow[]): Row[] {
  return rowsOf(printed.map(([code, label, own = unit, order]) => [code, label, own, order]));
}

/** A row of averages: "Tuổi bình quân"; decimals may stand there, and it is no part of a sum. */
export function averages(rows: readonly Row[], codes: readonly string[]): Row[] {
  return rows.map((row) =>
    codes.includes(row.code) ? { ...row, measure: 'amount' as const, additive: false } : row,
  );
}

const AMOUNTS = /đồng|ha$|m2|m²|km|kg|tấn/i;

/** "%" is a rate, "Không = 0 Có = 1" an answer, money and areas amounts; everything else is counted. */
export function measureOf(unit: string): Measure {
  if (unit.trim() === '%') return 'rate';
  if (unit.includes('0') && unit.includes('1')) return 'yesNo';
  return AMOUNTS.test(unit) ? 'amount' : 'count';
}
