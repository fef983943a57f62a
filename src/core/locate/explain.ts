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
import { hardRules, LIMITS, locateInSteps, sharing } from './locate';
import { Effort } from './solver/effort';
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

/** Terms looked at for one table: some tenths of a second, where a table with a slip or two needs hundredths. */
const EFFORT = 250000;

/** A set of cells, then an explanation at a time. */
export function explainInSteps(
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  { hints = [], ...known }: ExplainOptions = {},
): Task<Explained> {
  const problem = problemOf(form, put, evidenceOf(form, put, rowCodes, known));
  const effort = new Effort(EFFORT);
  const limits = { ...LIMITS, slackOf: tieOf, effort };
  const causes: Cause[] = [];
  const work = new Work();

  work.add(() => {
    const binds = hardRules(problem, sharing(limits, 4));
    const begin = (located: Located, ofThem: number): void => {
      const context = { problem, form, put, hints, located, binds, effort: effort.share(ofThem) };
      work.run(causeInSteps(context), (cause) => {
        causes.push(cause);
      });
    };
    work.run(locateInSteps(problem, sharing(limits, 2), binds), (found) => {
      found.forEach((located, i) => {
        work.add(() => {
          begin(located, found.length - i + 1);
        });
      });
    });
    work.add(() => {
      addExchanges(problem, put, causes.slice(), binds, effort, work);
    });
    work.add(() => {
      // A remark asks, and nothing need be wrong: it is told with what mends it anyway, and searched for by nobody.
      problem.rules.forEach(({ broken, usual }, at) => {
        if (broken && usual) causes.find((cause) => mends(problem, cause, at))?.rules.push(at);
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
  effort: Effort,
  work: Work,
): void {
  const found: (readonly Exchange[])[] = [];
  causes.forEach((cause) => {
    work.add(() => {
      found.push(exchangesOf(problem, put, cause, binds, effort));
    });
  });
  work.add(() => {
    const explanations = causes.map((cause, i) => withExchanges(problem, cause, found[i] ?? [], causes));
    causes.forEach((cause, i) => (cause.explanations = explanations[i] ?? []));
  });
}

/** The likeliest correction that touches it lets what usually holds hold too. */
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
