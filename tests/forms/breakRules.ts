/** One figure of a rule mistyped, so that the rule is broken: is it found, and is that cell suspected first? */
import { evaluate } from '../../src/core/check/evaluate';
import { judgeRules } from '../../src/core/check/judge/judge';
import type { Form } from '../../src/core/form/form';
import { contextsOf, rulesOf } from '../../src/core/rule/kinds/definingRule';
import { kindOf } from '../../src/core/rule/kinds/kinds';
import { recogniseAll } from '../../src/core/table/recognise/recognise';
import { readTable } from '../../src/core/table/readings';
import { shippedCatalogue } from '../../src/forms/catalogue';
import type { Random } from '../core/locate/consistentTable';
import { gridWith, tableIn } from './filledForm';
import { filledForm } from './workedForm';

export interface Broken {
  readonly rule: string;
  readonly cell: string;
  readonly found: boolean;
  /** Among the first three. */
  readonly suspected: boolean;
}

/** What a slip of the hand makes of a figure: another digit, one too many, two swapped. */
function mistyped(value: number, random: Random): number {
  const keys = String(value);
  switch (random.between(0, 2)) {
    case 0:
      return Number(keys + String(random.between(0, 9)));
    case 1: {
      const at = random.between(0, keys.length - 1);
      return keys.charAt(at) === '.'
        ? value * 10
        : Number(keys.slice(0, at) + String(random.between(1, 9)) + keys.slice(at + 1));
    }
    default:
      return keys.length > 1 ? Number(keys.charAt(1) + keys.charAt(0) + keys.slice(2)) : value + 10;
  }
}

export interface BrokenRules {
  readonly broken: readonly Broken[];
  /** Rules that no slip of the hand broke in these figures. */
  readonly unbroken: readonly string[];
}

/** What makes a far bound or a condition break: the wrong unit, or a figure left at nought. */
function grosslyWrong(value: number, random: Random): number {
  return [0, value * 1000, Math.floor(value / 1000)][random.between(0, 2)] ?? 0;
}

/** So many small slips are tried in each rule before gross ones are. */
const SMALL = 40;

/** At most `most` rules of the form, each broken once in a place of its own. */
export function breakRules(form: Form, random: Random, most = Infinity): BrokenRules {
  const filled = filledForm(form, random);
  const clean = tableIn(filled);
  const readings = readTable(clean);
  const rules = rulesOf(clean.form).filter(({ severity }) => severity !== 'info');
  const chosen = rules.filter(
    (_rule, i) => i * most < rules.length * most && i % Math.ceil(rules.length / most) === 0,
  );
  const broken: Broken[] = [];
  const unbroken: string[] = [];
  for (const rule of chosen) {
    const contexts = contextsOf(rule, clean.form, readings.rowCodes);
    const before = broken.length;
    for (let attempt = 0; attempt < 2 * SMALL; attempt++) {
      const context = contexts[random.between(0, contexts.length - 1)]!;
      const refs = kindOf(rule.body).refs(rule.body);
      const quantity = readings.look(context)(refs[random.between(0, refs.length - 1)]!);
      const place = readings.at(quantity.row, quantity.column);
      const value = place && filled.figures.get(`${place.position.row},${place.position.column}`);
      if (typeof value !== 'number') continue;
      const wrong = attempt < SMALL ? mistyped(value, random) : grosslyWrong(value, random);
      const changed = new Map([[`${place!.position.row},${place!.position.column}`, wrong]]);
      const table = recogniseAll(gridWith(filled, changed), shippedCatalogue())[0]!;
      const judged = judgeRules(table, readTable(table));
      if (!judged.some((each) => each.rule.text === rule.text && each.verdict.outcome === 'broken')) continue;
      const { findings } = evaluate(table);
      const own = findings.filter((finding) => finding.cells.includes(quantity.cell));
      const first = own.map(({ suspects }) => suspects.slice(0, 3).map(({ cell }) => cell));
      broken.push({
        rule: rule.text,
        cell: quantity.cell,
        found: own.some(({ severity }) => severity !== 'info'),
        suspected: first.some((cells) => cells.includes(quantity.cell)),
      });
      break;
    }
    if (broken.length === before) unbroken.push(rule.text);
  }
  return { broken, unbroken };
}
