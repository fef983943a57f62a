/** Reads the right side of a printed rule: `*` and `/` bind before `+` and `-`, "3+…+12" is every column between. */
import Big from 'big.js';
import type { Computation } from '../computation';
import { namesBetween } from './names';
import type { PrintedToken } from './tokens';

/** A name, or a whole number that may be one. */
export interface PrintedOperand {
  readonly name: string;
  /** It may as well be the number itself: "*6". */
  readonly maybeNumber: boolean;
}

export interface PrintedExpression {
  readonly computation: Computation<PrintedOperand>;
  /** Words that stand for something no table holds. */
  readonly words: readonly string[];
}

/** null for what is no arithmetic at all. */
export function readPrintedExpression(tokens: readonly PrintedToken[]): PrintedExpression | null {
  const reader = new Reader(tokens);
  const computation = reader.sum();
  return computation && reader.ended() ? { computation, words: reader.words } : null;
}

class Reader {
  readonly words: string[] = [];
  private at = 0;

  constructor(private readonly tokens: readonly PrintedToken[]) {}

  ended(): boolean {
    return this.at >= this.tokens.length;
  }

  sum(): Computation<PrintedOperand> | null {
    let left = this.product();
    for (;;) {
      if (!left) return null;
      const operator = this.take('+') ? '+' : this.take('-') ? '-' : null;
      if (!operator) return left;
      if (operator === '+' && this.take('…')) {
        if (!this.take('+')) return null;
        const last = this.product();
        left = last && between(left, last);
        continue;
      }
      const right = this.product();
      left = right && { kind: 'operation', operator, left, right };
    }
  }

  private product(): Computation<PrintedOperand> | null {
    let left = this.factor();
    for (;;) {
      if (!left) return null;
      const operator = this.take('*') ? '*' : this.take('/') ? '/' : null;
      if (!operator) return left;
      const right = this.factor();
      left = right && { kind: 'operation', operator, left, right };
    }
  }

  private factor(): Computation<PrintedOperand> | null {
    if (this.take('(')) {
      const inner = this.sum();
      return inner && this.take(')') ? this.withUnit(inner) : null;
    }
    const token = this.tokens[this.at];
    if (!token || token.kind === 'sign') return null;
    this.at++;
    if (token.kind === 'words') {
      this.words.push(token.words);
      return this.withUnit(numberOf(new Big(1)));
    }
    if (token.kind === 'name') return this.withUnit(operand(token.name, false));
    return this.withUnit(token.bare ? operand(token.value.toFixed(), true) : numberOf(token.value));
  }

  /** Words right behind a factor are its unit: "0,31 triệu đồng", "cột 3 tháng trước". */
  private withUnit(factor: Computation<PrintedOperand>): Computation<PrintedOperand> {
    for (let token = this.tokens[this.at]; token?.kind === 'words'; token = this.tokens[this.at]) {
      this.words.push(token.words);
      this.at++;
    }
    return factor;
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.sign !== sign) return false;
    this.at++;
    return true;
  }
}

function operand(name: string, maybeNumber: boolean): Computation<PrintedOperand> {
  return { kind: 'operand', operand: { name, maybeNumber } };
}

function numberOf(value: Big): Computation<PrintedOperand> {
  return { kind: 'number', value };
}

/** "3+…+12", "1+2+…+9": what is between the last name before the dots and the name behind them. */
function between(
  left: Computation<PrintedOperand>,
  last: Computation<PrintedOperand>,
): Computation<PrintedOperand> | null {
  const before = left.kind === 'operation' && left.operator === '+' ? left.right : left;
  if (before.kind !== 'operand' || last.kind !== 'operand') return null;
  const names = namesBetween(before.operand.name, last.operand.name);
  if (!names) return null;
  return names.slice(1).reduce<Computation<PrintedOperand>>(
    (sum, name) => ({
      kind: 'operation',
      operator: '+',
      left: sum,
      right: operand(name, before.operand.maybeNumber),
    }),
    left,
  );
}
