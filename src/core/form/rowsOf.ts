/** Rows of a form from what is printed: code, label, unit. */
import type { Measure } from '../number/figure';
import { compose } from '../text/vietnamese';
import type { Row, RowKind } from './form';

/** A row without unit is a heading; a code without a dot is a section. */
export type PrintedRow = readonly [code: string, label: string, unit?: string];

/** ["III.3.1", "Tổng số hồ sơ TTHC đã tiếp nhận", "Hồ sơ"] -> a count with STT "3.1". */
export function rowsOf(printed: readonly PrintedRow[]): Row[] {
  return printed.map(([code, label, unit = '']) => {
    const dot = code.indexOf('.');
    const kind: RowKind = dot < 0 ? 'section' : unit === '' ? 'heading' : 'indicator';
    return { code, order: code.slice(dot + 1), label: compose(label), unit, kind, measure: measureOf(unit) };
  });
}

const AMOUNTS = /đồng|ha$|m2|m²|km|kg|tấn/i;

/** "%" is a rate, "Không = 0 Có = 1" an answer, money and areas amounts; everything else is counted. */
export function measureOf(unit: string): Measure {
  if (unit.trim() === '%') return 'rate';
  if (unit.includes('0') && unit.includes('1')) return 'yesNo';
  return AMOUNTS.test(unit) ? 'amount' : 'count';
}
