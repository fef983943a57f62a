/**
 * Why the rules are broken: for every cause, its explanations with their
 * corrections, the likeliest first. 2.677 files on time of 2.647 handled at
 * "99,7" break three rules and are one cause.
 */
import type { Form } from '../form/form';
import { finish, type Task, Work } from '../task';
import type { Located } from './separateCauses';
import { causeInSteps } from './cause';
import { type Exchange, exchangesOf, withExchanges } from './exchange';
import { type Cause, heldBy, type Hint } from './explanation';
import { hardRules, LIMITS, locateInSteps, locateUsual } from './locate';
import { type Problem, problemOf, type PutRule } from './solver/cellsAndRules';
import { evidenceOf, type Known, tieOf } from './weights';

export type { Hint } from './explanation';

export interface Explained {
  readonly problem: Problem;
  readonly causes: readonly Cause[];
}

export interface ExplainOptions extends Known {
  readonly hints?: readonly Hint[];
}

export function explain(
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  options: ExplainOptions = {},
): Explained {
  return finish(explainInSteps(form, put, rowCodes, options));
}

/** A set of cells, then an explanation at a time. */
export function explainInSteps(
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  { hints = [], ...known }: ExplainOptions = {},
): Task<Explained> {
  const problem = problemOf(form, put, evidenceOf(form, put, rowCodes, known));
  const limits = { ...LIMITS, slackOf: tieOf };
  const causes: Cause[] = [];
  const work = new Work();

  work.add(() => {
    const binds = hardRules(problem, limits);
    const begin = (located: Located, held: (rule: number) => boolean): void => {
      work.run(causeInSteps({ problem, form, put, hints, located, binds: held }), (cause) => {
        causes.push(cause);
      });
    };
    work.run(locateInSteps(problem, limits, binds), (found) => {
      for (const located of found) begin(located, binds);
    });
    work.add(() => {
      addExchanges(problem, put, causes.slice(), binds, work);
    });
    problem.rules.forEach(({ broken, usual }, at) => {
      if (!broken || !usual) return;
      work.add(() => {
        const mending = causes.find((cause) => mends(problem, cause, at));
        if (mending) {
          mending.rules.push(at);
          return;
        }
        const both = (rule: number): boolean => rule === at || binds(rule);
        work.run(locateUsual(problem, at, limits, both), (located) => {
          begin(located, both);
        });
      });
    });
  });
  return work.towards(() => ({ problem, causes }));
}

/** Once the causes are known by themselves: an exchange may explain several of them. */
function addExchanges(
  problem: Problem,
  put: readonly PutRule[],
  causes: readonly Cause[],
  binds: (rule: number) => boolean,
  work: Work,
): void {
  const found: (readonly Exchange[])[] = [];
  causes.forEach((cause) => {
    work.add(() => {
      found.push(exchangesOf(problem, put, cause, binds));
    });
  });
  work.add(() => {
    const explanations = causes.map((cause, i) => withExchanges(problem, cause, found[i] ?? [], causes));
    causes.forEach((cause, i) => (cause.explanations = explanations[i] ?? []));
  });
}

/** What usually holds is explained by itself, unless the likeliest correction that touches it mends it too. */
function mends(problem: Problem, { explanations }: Cause, rule: number): boolean {
  const cells = problem.rules[rule]?.cells ?? [];
  const first = explanations.find(
    (each) => each.corrections.length > 0 && each.cells.some((cell) => cells.includes(cell)),
  );
  const correction = first?.corrections[0];
  return (
    first !== undefined && correction !== undefined && heldBy(problem, first, correction, [rule]).length > 0
  );
}
