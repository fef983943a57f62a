/** Quotients and relative changes: relations of a total with two parts in order. */
import type { Relation } from '../relation/relation';

export type RatioKind =
  | 'quotient' // target = first / second, or a hundred times that
  | 'change'; // target = (second - first) / first, or a hundred times that

export interface Ratio extends Relation {
  readonly kind: RatioKind;
  /** 100 where the target is in per cent, else 1. */
  readonly scale: 1 | 100;
}

export function ratioKey({ kind, scale, target, parts }: Ratio): string {
  return kind + String(scale) + ':' + String(target) + ':' + parts.join(',');
}

/** What the target should be; NaN for a division by 0. In units of `one`. */
export function expectedRatio({ kind, scale }: Ratio, first: number, second: number, one: number): number {
  if (kind === 'quotient') return second === 0 ? NaN : (first / second) * scale * one;
  return first === 0 ? NaN : ((second - first) / Math.abs(first)) * scale * one;
}
