/** The rule text that an official can read, taken apart before it is known which kind of rule it is. */
import Big from 'big.js';
import { type Computation, type Operator, percentageIn, termsIn } from './computation';
import type { Ref } from './rule';

export type Comparison = '=' | '<=' | '>=' | '<' | '>';

export interface Term {
  readonly sign: 1 | -1;
  readonly ref: Ref;
}

/** `a + b - c`, a constant, a computation, or `?` for a quantity that the table does not hold. */
export type Side =
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'constant'; readonly value: Big }
  | { readonly kind: 'computed'; readonly computation: Computation<Ref> }
  | { readonly kind: 'unknown' };

export interface Statement {
  /** `I.3.1 = 0 =>`: the rule is judged only where this holds. */
  readonly when: { readonly ref: Ref; readonly comparison: Comparison; readonly value: Big } | null;
  readonly left: Side;
  readonly comparison: Comparison;
  readonly right: Side;
  /** The whole of `part / whole %`; null for rules without a division. */
  readonly whole: Side | null;
}

/** A rule text that cannot be read: a fault of the form, found when the form is loaded. */
export class RuleTextError extends Error {
  constructor(
    readonly text: string,
    reason: string,
  ) {
    super('rule "' + text + '": ' + reason);
    this.name = 'RuleTextError';
  }
}

/** Blanks by themselves, since a long run of them before no token would be walked from each of its places. */
const TOKEN = /\s+|(=>|<=|>=|[=<>+\-*/%()?]|\[[A-Za-z0-9_]+\]|[A-Za-z][A-Za-z0-9_.]*|[0-9]+(?:\.[0-9]+)?)/g;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match.index !== end) break;
    if (match[1] !== undefined) tokens.push(match[1]);
    end = TOKEN.lastIndex;
  }
  if (text.slice(end).trim() !== '') {
    throw new RuleTextError(text, 'cannot read "' + text.slice(end).trim() + '"');
  }
  return tokens;
}

/** Walks the tokens once; every method leaves the cursor behind what it read. */
class Cursor {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly string[],
  ) {}

  peek(): string | undefined {
    return this.tokens[this.at];
  }

  take(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at++;
    return true;
  }

  fail(reason: string): never {
    throw new RuleTextError(this.text, reason);
  }

  comparison(): Comparison {
    const token = this.peek();
    if (token === '=' || token === '<=' || token === '>=' || token === '<' || token === '>') {
      this.at++;
      return token;
    }
    return this.fail('a comparison is missing after "' + this.tokens.slice(0, this.at).join(' ') + '"');
  }

  side(): Side {
    if (this.take('?')) return { kind: 'unknown' };
    const number = this.peek();
    if (number !== undefined && /^[0-9]/.test(number)) {
      this.at++;
      return { kind: 'constant', value: new Big(number) };
    }
    const bracketed = this.take('(');
    const terms: Term[] = [];
    let sign: 1 | -1 = this.take('-') ? -1 : 1;
    for (;;) {
      terms.push({ sign, ref: this.ref() });
      if (this.take('+')) sign = 1;
      else if (this.take('-')) sign = -1;
      else break;
    }
    if (bracketed && !this.take(')')) this.fail('")" is missing');
    return { kind: 'terms', terms };
  }

  /** What is left holds a product, a quotient that is no rate, or a number among cells. */
  isComputed(): boolean {
    const rest = this.tokens.slice(this.at);
    if (rest.includes('*')) return true;
    if (rest.includes('/')) return rest[rest.length - 1] !== '%';
    return rest.length > 1 && rest.some((token) => /^[0-9]/.test(token));
  }

  computation(): Computation<Ref> {
    let left = this.product();
    for (;;) {
      const operator: Operator | null = this.take('+') ? '+' : this.take('-') ? '-' : null;
      if (!operator) return left;
      left = { kind: 'operation', operator, left, right: this.product() };
    }
  }

  private product(): Computation<Ref> {
    let left = this.factor();
    for (;;) {
      const operator: Operator | null = this.take('*') ? '*' : this.take('/') ? '/' : null;
      if (!operator) return left;
      left = { kind: 'operation', operator, left, right: this.factor() };
    }
  }

  private factor(): Computation<Ref> {
    if (this.take('(')) {
      const inner = this.computation();
      if (!this.take(')')) this.fail('")" is missing');
      return inner;
    }
    const number = this.peek();
    if (number !== undefined && /^[0-9]/.test(number)) {
      this.at++;
      const value = new Big(number);
      return { kind: 'number', value: this.take('%') ? value.times('0.01') : value };
    }
    return { kind: 'operand', operand: this.ref() };
  }

  end(): void {
    const rest = this.peek();
    if (rest !== undefined) this.fail('"' + rest + '" is not expected here');
  }

  private ref(): Ref {
    const row = this.name();
    const column = this.column();
    if (row === null && column === null) return this.fail('a row code or [column] is missing');
    return { row, column };
  }

  private name(): string | null {
    const token = this.peek();
    if (token === undefined || !/^[A-Za-z]/.test(token)) return null;
    this.at++;
    return token.replace(/\.$/, '');
  }

  private column(): string | null {
    const token = this.peek();
    if (token?.charAt(0) !== '[') return null;
    this.at++;
    return token.slice(1, -1);
  }
}

/**
 * Reads a rule text. "I.3.1 = 0 => I.3.2.1 = 0" is a statement under a
 * condition; "I.2 = I.2.2 / I.2.1 %" has the part on the right and I.2.1 as
 * whole. Throws RuleTextError, naming the text and what is wrong with it.
 */
export function readStatement(text: string): Statement {
  const arrow = text.indexOf('=>');
  if (arrow < 0) return { when: null, ...readComparison(text, text) };
  const condition = readComparison(text, text.slice(0, arrow));
  const { left, right } = condition;
  const subject = left.kind === 'terms' && left.terms.length === 1 ? left.terms[0] : undefined;
  if (!subject || right.kind !== 'constant' || condition.whole) {
    throw new RuleTextError(text, 'a condition compares one cell with a number');
  }
  return {
    when: { ref: subject.ref, comparison: condition.comparison, value: right.value },
    ...readComparison(text, text.slice(arrow + 2)),
  };
}

function readComparison(whole: string, text: string): Omit<Statement, 'when'> {
  const cursor = new Cursor(whole, tokensOf(text));
  const left = cursor.side();
  const comparison = cursor.comparison();
  if (cursor.isComputed()) {
    const computation = cursor.computation();
    cursor.end();
    return computed(left, comparison, computation);
  }
  const right = cursor.side();
  let divisor: Side | null = null;
  if (cursor.take('/')) {
    divisor = cursor.side();
    if (!cursor.take('%')) cursor.fail('a rate ends in "%"');
  }
  cursor.end();
  return { left, comparison, right, whole: divisor };
}

/** `[2] * 100 / [3]` is the rate `[2] / [3] %`; anything else stays as it is computed. */
function computed(
  left: Side,
  comparison: Comparison,
  computation: Computation<Ref>,
): Omit<Statement, 'when'> {
  const percentage = percentageIn(computation);
  const part = percentage && termsIn(percentage.part);
  const whole = percentage && termsIn(percentage.whole);
  if (part && whole) return { left, comparison, right: sideOf(part), whole: sideOf(whole) };
  return { left, comparison, right: { kind: 'computed', computation }, whole: null };
}

function sideOf(terms: readonly { sign: 1 | -1; operand: Ref }[]): Side {
  return { kind: 'terms', terms: terms.map(({ sign, operand }) => ({ sign, ref: operand })) };
}
