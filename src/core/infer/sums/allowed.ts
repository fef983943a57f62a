/** How far a sum may be off when its parts were rounded one by one. */

/**
 * Half a unit for the total and for each of `parts`, where the figures are large
 * enough for that to say anything: 1.000 = 333 + 333 + 333 holds, 4 = 1 + 2 does not.
 */
export function allowed(total: number, parts: number, unit: number): number {
  return Math.min(((parts + 1) / 2) * unit, Math.abs(total) / 150);
}

/** Bits of surprise that a total of this size is met, give or take `off`. At most 16: one agreement is no proof. */
export function surprise(total: number, unit: number, off: number): number {
  return Math.min(16, Math.log(1 + Math.abs(total) / (unit + 2 * off)) / Math.LN2);
}
