/** A formula taken apart: what is computed from which cells, whatever the cells hold. */
import Big from 'big.js';
import { positionOf, type Position } from '../sheet/grid';
import { type Token, tokensOf } from './tokens';

export type Expression =
  | { readonly kind: 'number'; readonly value: Big }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** "#REF!" and its like, written out. */
  | { readonly kind: 'error'; readonly shown: string }
  /** An argument left out: IF(a,,b). */
  | { readonly kind: 'nothing' }
  /** A cell, or all from the first to the last. */
  | { readonly kind: 'range'; readonly from: Position; readonly to: Position }
  /** Another sheet or workbook; a defined name or whole columns. What stands there is not known here. */
  | { readonly kind: 'elsewhere' | 'named' }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] };

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** What binds loosest first; a sign binds tighter than any of them in Excel: -2^2 is 4. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Excel itself takes no more: 8.192 characters, 64 levels. */
const LONGEST = 8192;
const DEEPEST = 64;
/** Nobody writes so many plus signs; the deeper the tree, the more room it takes to compute. */
const MOST_OPERATIONS = 256;

/**
 * `=SUM($D$7:D8)/D9*100` in the spelling that files and Office.js have: English
 * names, "," between arguments. `sheet` is the formula's own. null for what is
 * not read: array constants, structured references, unions of areas, sums of
 * hundreds of terms.
 */
export function readFormula(formula: string, sheet: string): Expression | null {
  const tokens = formula.length > LONGEST ? null : tokensOf(formula.replace(/^=/, ''));
  if (!tokens) return null;
  const reader = new Reader(tokens, sheet);
  try {
    return reader.whole();
  } catch (problem) {
    if (reader.gaveUp) return null;
    throw problem;
  }
}

class Reader {
  gaveUp = false;
  private at = 0;
  private depth = 0;
  private operations = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: string,
  ) {}

  whole(): Expression {
    const expression = this.level(0);
    return this.at === this.tokens.length ? expression : this.fail();
  }

  private fail(): never {
    this.gaveUp = true;
    throw new Error('not a formula that is read here');
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'mark' || token.text !== text) return false;
    this.at++;
    return true;
  }

  private level(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.level(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.take(each));
      if (operator === undefined) return left;
      if (++this.operations > MOST_OPERATIONS) this.fail();
      left = { kind: 'operation', operator, left, right: this.level(level + 1) };
    }
  }

  private signed(): Expression {
    let negative = false;
    for (;;) {
      if (this.take('-')) negative = !negative;
      else if (!this.take('+')) break;
    }
    let of = this.operand();
    while (this.take('%')) of = { kind: 'percent', of };
    return negative ? { kind: 'negative', of } : of;
  }

  private operand(): Expression {
    if (this.take('(')) {
      const inner = this.nested(() => this.level(0));
      return this.take(')') ? inner : this.fail();
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', value: new Big(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'error':
        return { kind: 'error', shown: token.text };
      case 'reference':
        return this.reference(token.text);
      case 'name':
        return this.named(token.text);
      default:
        return this.fail();
    }
  }

  private nested<Inner>(read: () => Inner): Inner {
    if (++this.depth > DEEPEST) this.fail();
    const inner = read();
    this.depth--;
    return inner;
  }

  private named(name: string): Expression {
    if (this.take('(')) {
      const given = this.nested(() => this.given());
      return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\./, ''), given };
    }
    const known = name.toUpperCase();
    return known === 'TRUE' || known === 'FALSE'
      ? { kind: 'boolean', value: known === 'TRUE' }
      : { kind: 'named' };
  }

  private given(): Expression[] {
    if (this.take(')')) return [];
    const given: Expression[] = [];
    for (;;) {
      const next = this.tokens[this.at];
      const left = next?.kind === 'mark' && (next.text === ',' || next.text === ')');
      given.push(left ? { kind: 'nothing' } : this.level(0));
      if (this.take(')')) return given;
      if (!this.take(',')) this.fail();
    }
  }

  /** "D7", "$D$7:D9", "Sheet1!D7", "'Biểu 1'!D7:D9", "[1]Biểu!D7", "D:D" */
  private reference(text: string): Expression {
    const mark = text.lastIndexOf('!');
    const prefix = text.slice(0, Math.max(0, mark)).replace(/^'|'$/g, '').replace(/''/g, "'");
    if (mark >= 0 && prefix.toLowerCase() !== this.sheet.toLowerCase()) return { kind: 'elsewhere' };
    const [first = '', last = first] = text.slice(mark + 1).split(':');
    const [from, to] = [positionOf(first), positionOf(last)];
    if (!from || !to) return { kind: 'named' };
    return {
      kind: 'range',
      from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
      to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
    };
  }
}

/** What a formula looks at: areas of its own sheet, and whether another sheet; where a name leads is not known. */
export interface LooksAt {
  readonly areas: readonly { readonly from: Position; readonly to: Position }[];
  readonly elsewhere: boolean;
}

export function looksAt(expression: Expression): LooksAt {
  switch (expression.kind) {
    case 'range':
      return { areas: [expression], elsewhere: false };
    case 'elsewhere':
      return { areas: [], elsewhere: true };
    case 'negative':
    case 'percent':
      return looksAt(expression.of);
    case 'operation':
      return joined([expression.left, expression.right]);
    case 'call':
      return joined(expression.given);
    default:
      return { areas: [], elsewhere: false };
  }
}

function joined(expressions: readonly Expression[]): LooksAt {
  const all = expressions.map(looksAt);
  return {
    areas: all.reduce<LooksAt['areas']>((areas, each) => areas.concat(each.areas), []),
    elsewhere: all.some((each) => each.elsewhere),
  };
}
