// The same question as a mixed-integer programme, as R errorlocate puts it: a switch for every cell, and a "big M".
import { type Constraint, greaterEq, lessEq, type Options, solve } from 'yalps';
import type { Problem } from '../src/core/locate/solver/cellsAndRules';
import type { Comparison, Side, Term } from '../src/core/rule/statement';
import type { Ref } from '../src/core/rule/rule';

export interface Milp {
  readonly status: string;
  readonly weight: number;
}

type Row = Map<string, number>;

/** One programme for all the rules that must hold and are joined to a broken one. `wholeCounts`: counts as whole numbers, as they are; errorlocate lets them be fractions. */
export function solveAsMilp(problem: Problem, wholeCounts: boolean, options: Options = {}): Milp {
  const programme = new Programme(problem, wholeCounts);
  return programme.solve(options);
}

class Programme {
  private readonly constraints = new Map<string, Constraint>();
  private readonly variables = new Map<string, Row>();
  private readonly binaries = new Set<string>();
  private readonly integers = new Set<string>();

  /** Ten times the largest figure of the block: as small as it may be, since rounding errors grow with it. */
  private readonly most: number;

  constructor(
    private readonly problem: Problem,
    private readonly wholeCounts: boolean,
  ) {
    const block = blockOf(problem);
    const cells = new Set(block.flatMap((rule) => problem.rules[rule]!.cells));
    this.most =
      10 *
      Math.max(1, ...[...cells].map((cell) => Number(problem.cells[cell]!.figure?.value.toFixed() ?? 0)));
    for (const rule of block) this.addRule(rule);
    // −5 files, or 2,5: wrong whatever the rules say.
    problem.cells.forEach(({ impossible }, cell) => {
      if (impossible) this.put(new Map([[this.cell(cell).wrong, 1]]), greaterEq(1));
    });
  }

  solve(options: Options): Milp {
    const { status, result } = solve(
      {
        direction: 'minimize',
        objective: 'weight',
        constraints: this.constraints,
        variables: this.variables,
        binaries: this.binaries,
        integers: this.integers,
      },
      options,
    );
    return { status, weight: result };
  }

  private addRule(at: number): void {
    const { constraint, cellOf } = this.problem.rules[at]!;
    const first = constraint[0]![0]!;
    if (first.kind === 'quotient') {
      this.addRate(cellOf(first.rate), this.sum(first.part, cellOf), this.sum(first.whole, cellOf));
      return;
    }
    const alternatives = constraint.map(([condition]) => {
      if (condition?.kind !== 'compared') throw new Error('not in the bench');
      return { condition, row: this.sum({ kind: 'terms', terms: condition.terms }, cellOf) };
    });
    const choice = alternatives.length > 1 ? alternatives.map((_each, i) => this.binary(`z${at}.${i}`)) : [];
    if (choice.length > 0) this.put(new Map(choice.map((name) => [name, 1])), greaterEq(1));
    alternatives.forEach(({ condition, row }, i) => {
      this.compare(
        row,
        condition.comparison,
        Number(condition.limit.toFixed()),
        this.widthOf(condition, cellOf),
        choice[i],
      );
    });
  }

  private widthOf(
    { terms, asPrinted }: { terms: readonly Term[]; asPrinted: boolean },
    cellOf: (ref: Ref) => number,
  ): number {
    if (!asPrinted) return 0;
    return terms.reduce((width, { ref }) => {
      const { exact, figure, decimals } = this.problem.cells[cellOf(ref)]!;
      return width + (exact ? 0 : 10 ** -(figure?.decimals ?? decimals) / 2);
    }, 0);
  }

  private compare(row: Row, comparison: Comparison, limit: number, width: number, choice?: string): void {
    // Where one of several alternatives must hold, a switch that is off lets this one go.
    const withChoice = (sign: number): Row =>
      choice === undefined ? row : new Map([...row, [choice, sign * this.most]]);
    const slack = choice === undefined ? 0 : this.most;
    const strict = width === 0 ? 1 : 0;
    if (comparison === '<=' || comparison === '=') this.put(withChoice(1), lessEq(limit + width + slack));
    if (comparison === '>=' || comparison === '=') this.put(withChoice(-1), greaterEq(limit - width - slack));
    if (comparison === '<') this.put(withChoice(1), lessEq(limit - strict + width + slack));
    if (comparison === '>') this.put(withChoice(-1), greaterEq(limit + strict - width - slack));
  }

  /** A printed rate binds its counts unless its own switch is on; whatever it becomes, it stays within 100. */
  private addRate(rate: number, part: Row, whole: Row): void {
    const { figure, sign, decimals, quantity } = this.problem.cells[rate]!;
    const whole100 = 10 ** (decimals + 2);
    const printed = Number(figure?.value.times(10 ** figure.decimals).toFixed() ?? 0);
    const most = this.most * Math.max(1, (printed + 1) / whole100);
    const wrong = new Map([[this.cell(rate).wrong, -most]]);
    // All divided by 2T, so that every weight is near to 1.
    this.put(plus([part, 1], [whole, -(whole100 + 0.5) / whole100]), lessEq(0));
    if (quantity.sign || !figure || sign) {
      // "-" stays right while the whole is 0 or the rate rounds to 0.
      const none = new Map([[this.binary(`none${rate}`), this.most]]);
      this.put(plus([whole, 1], [none, 1], [wrong, 1]), lessEq(this.most));
      this.put(plus([part, 1], [whole, -0.005], [none, -1], [wrong, 1]), lessEq(-0.005));
      return;
    }
    this.put(plus([whole, 1], [wrong, -1]), greaterEq(1));
    this.put(plus([whole, (printed - 0.5) / whole100], [part, -1], [wrong, 1]), lessEq(0));
    this.put(plus([part, 1], [whole, -(printed + 0.5) / whole100], [wrong, 1]), lessEq(-0.5 / whole100));
  }

  private sum(side: Side, cellOf: (ref: Ref) => number): Row {
    if (side.kind !== 'terms') throw new Error('not in the bench');
    const row: Row = new Map();
    for (const { sign, ref } of side.terms) {
      const { value } = this.cell(cellOf(ref));
      row.set(value, (row.get(value) ?? 0) + sign);
    }
    return row;
  }

  /** |value − printed| ≤ M · wrong. */
  private cell(at: number): { value: string; wrong: string } {
    const [value, wrong] = [`x${at}`, `d${at}`];
    if (this.variables.has(value)) return { value, wrong };
    const { figure, weight, quantity } = this.problem.cells[at]!;
    this.variables.set(value, new Map());
    this.binary(wrong);
    this.variables.get(wrong)!.set('weight', figure ? weight : 0);
    if (this.wholeCounts && quantity.measure === 'count') this.integers.add(value);
    const printed = Number(figure?.value.toFixed() ?? 0);
    this.put(new Map([[value, 1], [wrong, -this.most]]), lessEq(printed)); // prettier-ignore
    this.put(new Map([[value, 1], [wrong, this.most]]), greaterEq(printed)); // prettier-ignore
    return { value, wrong };
  }

  private binary(name: string): string {
    this.variables.set(name, new Map());
    this.binaries.add(name);
    return name;
  }

  private put(row: Row, constraint: Constraint): void {
    const name = `c${this.constraints.size}`;
    this.constraints.set(name, constraint);
    row.forEach((weight, variable) => this.variables.get(variable)!.set(name, weight));
  }
}

function plus(...rows: readonly (readonly [Row, number])[]): Row {
  const sum: Row = new Map();
  for (const [row, times] of rows)
    row.forEach((weight, name) => sum.set(name, (sum.get(name) ?? 0) + times * weight));
  return sum;
}

/** The rules that must hold and are joined to a broken one by cells. */
function blockOf(problem: Problem): number[] {
  const { rules, rulesAt } = problem;
  const seen = new Set<number>();
  const queue = rules.map((_rule, at) => at).filter((at) => isCause(problem, at));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at) || rules[at]!.usual) continue;
    seen.add(at);
    for (const cell of rules[at]!.cells) queue.push(...rulesAt[cell]!);
  }
  return [...seen];
}

function isCause({ rules, cells }: Problem, at: number): boolean {
  const { broken, usual, cells: named } = rules[at]!;
  return !usual && (broken || named.some((cell) => cells[cell]!.impossible));
}
