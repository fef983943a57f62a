/**
 * What follows from relations already accepted. Each is an equation over the
 * items; an equation that is a sum of others says nothing new: with A = B + C
 * and D = A + E, D = B + C + E need not be said.
 */

export type Equation = Map<number, number>;

/** target = sum of the parts, as coefficients; `ignored` items hold nothing but zeros. */
export function equationOf(
  target: number,
  parts: readonly number[],
  ignored: (item: number) => boolean,
): Equation {
  const equation: Equation = new Map();
  if (!ignored(target)) equation.set(target, -1);
  for (const part of parts) {
    if (ignored(part)) continue;
    const sum = (equation.get(part) ?? 0) + 1;
    if (sum === 0) equation.delete(part);
    else equation.set(part, sum);
  }
  return equation;
}

/** Equations in echelon form, each under its last item. */
export class Space {
  private readonly rows = new Map<number, Equation>();

  follows(equation: Equation): boolean {
    return this.rest(equation) === null;
  }

  add(equation: Equation): void {
    const rest = this.rest(equation);
    if (rest) this.rows.set(rest.last, rest.equation);
  }

  /** What is left of the equation when all that is known is put in; null where nothing is. */
  private rest(equation: Equation): { equation: Equation; last: number } | null {
    const left: Equation = new Map();
    equation.forEach((factor, item) => left.set(item, factor));
    for (;;) {
      let last = -1;
      left.forEach((_, item) => {
        if (item > last && this.rows.has(item)) last = item;
      });
      const row = this.rows.get(last);
      if (!row) break;
      const times = (left.get(last) ?? 0) / (row.get(last) ?? 1);
      row.forEach((factor, item) => {
        const value = (left.get(item) ?? 0) - times * factor;
        if (Math.abs(value) < 1e-9) left.delete(item);
        else left.set(item, value);
      });
    }
    let last = -1;
    left.forEach((_, item) => {
      last = Math.max(last, item);
    });
    return last < 0 ? null : { equation: left, last };
  }
}
