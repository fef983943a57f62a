/** A formula's text -> its tree, with Excel's precedence ("-2^2" is 4). */
import { type Box, parseBox, splitSheet } from '../model/box';
import { type Value, badReference, errorNamed } from '../model/value';
import { type Token, tokens } from './tokens';

export type Node =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly box: Box }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'sign'; readonly operator: '+' | '-'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private position = 0;

  constructor(private readonly all: readonly Token[]) {}

  formula(): Node | null {
    const tree = this.level(0);
    return tree && this.position === this.all.length ? tree : null;
  }

  private level(depth: number): Node | null {
    const operators = levels[depth];
    if (!operators) return this.percent();
    let left = this.level(depth + 1);
    while (left) {
      const operator = this.operator(operators);
      if (operator === null) return left;
      const right = this.level(depth + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return null;
  }

  private percent(): Node | null {
    let operand = this.sign();
    while (operand && this.operator(['%']) !== null) operand = { kind: 'percent', operand };
    return operand;
  }

  private sign(): Node | null {
    const operator = this.operator(['+', '-']);
    if (operator === null) return this.primary();
    const operand = this.sign();
    return operand && { kind: 'sign', operator: operator === '-' ? '-' : '+', operand };
  }

  private primary(): Node | null {
    if (this.operator(['(']) !== null) {
      const inside = this.level(0);
      return inside && this.operator([')']) !== null ? inside : null;
    }
    const token = this.all[this.position];
    if (!token) return null;
    this.position++;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'constant', value: errorNamed(splitSheet(token.text)[1]) ?? badReference };
      case 'reference':
        return reference(token.text);
      case 'name':
        return named(token.text);
      case 'function':
        return this.call(token.text);
      case 'operator':
      case 'space':
        return null;
    }
  }

  private call(name: string): Node | null {
    this.position++;
    const args: (Node | null)[] = [];
    if (this.operator([')']) !== null) return { kind: 'call', name, args };
    for (;;) {
      const next = this.all[this.position]?.text;
      const omitted = next === ',' || next === ')';
      const arg = omitted ? null : this.level(0);
      if (!omitted && !arg) return null;
      args.push(arg);
      if (this.operator([')']) !== null) return { kind: 'call', name, args };
      if (this.operator([',']) === null) return null;
    }
  }

  private operator(wanted: readonly string[]): string | null {
    const token = this.all[this.position];
    if (token?.kind !== 'operator' || !wanted.includes(token.text)) return null;
    this.position++;
    return token.text;
  }
}

function named(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
  return { kind: 'name', name: text };
}

function reference(text: string): Node {
  const [sheet, address] = splitSheet(text);
  const box = parseBox(address);
  return box ? { kind: 'reference', sheet, box } : { kind: 'constant', value: badReference };
}

/** null when Excel would refuse the formula. */
export function parseFormula(formula: string): Node | null {
  const all = tokens(formula.replace(/^=/, ''));
  return all && new Parser(all.filter((token) => token.kind !== 'space')).formula();
}
