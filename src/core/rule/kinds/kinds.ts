/** The kinds of rule there are, in the order in which a rule text is offered to them. */
import { bound } from './bound';
import type { Kind } from './kind';
import { product } from './product';
import { rate } from './rate';
import type { Rule, RuleBody, RuleText } from '../rule';
import { readStatement, RuleTextError } from '../statement';
import { sum } from './sum';

export const KINDS: readonly Kind<RuleBody>[] = [rate, sum, product, bound];

export function kindOf(body: RuleBody): Kind<RuleBody> {
  const kind = KINDS.find((each) => each.name === body.kind);
  if (!kind) throw new Error('no such kind of rule: ' + body.kind);
  return kind;
}

/** Throws RuleTextError for a text that no kind understands. */
export function readRule(text: RuleText): Rule {
  return { ...text, body: readBody(text.text), alternativeBodies: (text.alternatives ?? []).map(readBody) };
}

function readBody(text: string): RuleBody {
  const statement = readStatement(text);
  for (const kind of KINDS) {
    const body = kind.read(statement);
    if (body) return body;
  }
  throw new RuleTextError(text, 'it is neither a sum, a rate, a product nor a bound');
}
