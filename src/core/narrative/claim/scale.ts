/** Results in the scale that a figure is told in. */
import type { Figure } from '../../number/figure';
import { scalePowerOf } from '../../number/read/scaleWord';

/** 98.321.000.000 beside "98.320 triệu" is 98.321, in "triệu"; beside "46" it stays what it is, in "". */
export function inScaleOf(text: string, { value, decimals }: Figure): { figure: Figure; scale: string } {
  const scale = / ((?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ))*)$/.exec(text)?.[1];
  if (scale === undefined) return { figure: { value, decimals: Math.max(decimals, 0) }, scale: '' };
  const scaled = value.times(`1e-${String(scalePowerOf(scale))}`);
  return { figure: { value: scaled, decimals: (scaled.toFixed().split('.')[1] ?? '').length }, scale };
}
