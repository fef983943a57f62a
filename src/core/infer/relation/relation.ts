/** A relation between the items of a plane, and how its lines answer it. */

export interface Relation {
  readonly target: number;
  /** In the order in which they stand. */
  readonly parts: readonly number[];
}

export function keyOf({ target, parts }: Relation): string {
  return String(target) + ':' + parts.join(',');
}

/**
 * How a line answers a relation: `near` is off by no more than a twentieth, as
 * slips are; `nothing` has zeros only; `silent` lacks the figures.
 */
export type Answer = 'holds' | 'near' | 'broken' | 'nothing' | 'silent';

export interface Support {
  /** One a line. */
  readonly answers: readonly Answer[];
  /** Lines that hold, with two parts or more that are not 0. */
  readonly held: number;
  /** Of these, lines that hold only if each part was rounded. */
  readonly soft: number;
  /** Lines that hold with a single part that is not 0: it is merely repeated. */
  readonly single: number;
  readonly zero: number;
  /** Lines that break it, the near ones included. */
  readonly missed: number;
  readonly near: number;
  /** How surprising the held lines are, in bits: 10 is one chance in a thousand. */
  readonly bits: number;
  /** The share of cells of its parts that hold a figure. */
  readonly filled: number;
  /** Held lines that are not the same line over again, in figures or in proportions. */
  readonly distinct: number;
}
