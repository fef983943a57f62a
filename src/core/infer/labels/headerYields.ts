/** Yields that headings tell: "Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)", whatever units they are told in. */
import Big from 'big.js';
import { unitOf } from '../../number/round';
import type { Figure } from '../../number/figure';
import { type Found, quotientOf } from '../found/found';
import { namedColumns, type TableLayout } from '../layout/tableLayout';
import { YIELD_FACTORS, yieldsAmong } from '../../table/columns/yields';
import type { FigureAt } from './fit';

/** Different yields that agree, so that chance has no part in it. */
const DISTINCT = 3;

/** 7.021,8 tấn of 1.245 ha are 56,4 tạ/ha: 7.021,8 * 10 / 1.245. One row in three may say otherwise, and is told. */
export function headerYields(layout: TableLayout, lines: readonly number[], at: FigureAt): Found[] {
  const found: Found[] = [];
  for (const each of yieldsAmong(namedColumns(layout), ({ words }) => words)) {
    const [target, area, output] = [each.target.item, each.area.item, each.output.item];
    const fits = YIELD_FACTORS.map((factor) => ({
      factor,
      ...fitOf(target, area, output, factor, lines, at),
    }));
    const [best] = fits.sort((one, other) => other.held - one.held);
    if (!best || best.distinct < 2 || best.held < 2 * best.missed) continue;
    found.push({
      kind: 'quotient',
      byRows: false,
      target,
      computation: quotientOf(output, area, best.factor),
      ground: 'header',
      surely: best.distinct >= DISTINCT,
    });
  }
  return found;
}

function fitOf(
  target: number,
  area: number,
  output: number,
  factor: number,
  lines: readonly number[],
  at: FigureAt,
): { readonly held: number; readonly missed: number; readonly distinct: number } {
  let [held, missed] = [0, 0];
  const seen: string[] = [];
  for (const line of lines) {
    const [rate, on, all] = [at(line, target), at(line, area), at(line, output)];
    if (!rate || !on || !all || on.value.eq(0) || all.value.eq(0)) continue;
    const gap = all.value.times(factor).minus(rate.value.times(on.value)).abs();
    const slack = on.value
      .times(half(rate))
      .plus(rate.value.times(half(on)))
      .plus(half(all).times(factor));
    if (gap.gt(slack)) {
      missed++;
      continue;
    }
    held++;
    const shown = rate.value.toFixed();
    if (seen.length < DISTINCT && !seen.includes(shown)) seen.push(shown);
  }
  return { held, missed, distinct: seen.length };
}

/** Half a unit of the last digit; a whole count is exact. */
function half({ decimals }: Figure): Big {
  return decimals > 0 ? unitOf(decimals).times('0.5') : new Big(0);
}
