/**
 * Rules as forms print them in a header or a label: "3 (=4+8)", "(4)=(5)+(6)",
 * "4(=2*100/3)", "12=11x5T", "Cộng (1+…+11)". What cannot be evaluated is
 * unknown, and said; nothing is guessed.
 */
import type { Computation } from '../computation';
import { operandsIn, termsIn, withOperands } from '../computation';
import { type PrintedOperand, readPrintedExpression } from './printedExpression';
import { type PrintedToken, printedTokens } from './tokens';

export type PrintedRule =
  | {
      readonly kind: 'rule';
      /** The column or row it computes; null for the one that it is printed in. */
      readonly target: string | null;
      /** What it says, the likeliest reading first: a bare 6 in "9=8*6" is six months or column 6. */
      readonly readings: readonly Computation<string>[];
      readonly printed: string;
    }
  | {
      readonly kind: 'unknown';
      readonly target: string | null;
      /** Words that no table holds: "tỷ lệ phụ cấp ưu đãi"; empty where the signs themselves cannot be read. */
      readonly words: readonly string[];
      readonly printed: string;
    };

/** Longer texts are prose. */
const LONGEST = 300;

/** Every rule in the text; "1=2+3=4+5" has two. Empty where none is printed. */
export function readPrintedRules(text: string): PrintedRule[] {
  if (text.length > LONGEST) return [];
  const found = ruleIn(printedTokens(text));
  if (!found) return [];
  const { target, sides, columnsInBrackets } = found;
  return sides.map((side): PrintedRule => ruleOf(target, side, columnsInBrackets, text.trim()));
}

interface FoundRule {
  readonly target: string | null;
  readonly sides: readonly (readonly PrintedToken[])[];
  /** "(3) = (1) x (2) x 6t": columns stand in brackets, so a bare number is a number. */
  readonly columnsInBrackets: boolean;
}

function ruleIn(all: readonly PrintedToken[]): FoundRule | null {
  const tokens = openBracket(all);
  const equals = indicesOf(tokens, '=');
  const first = equals[0];
  if (first === undefined) return sumInBrackets(tokens);
  const before = tokens[first - 1];
  // "Không = 0, Có = 1" is no rule: a target is a number or a letter, or the rule begins with "=".
  const target = before?.kind === 'name' ? before.name : bareName(before);
  const own = before === undefined || (before.kind === 'sign' && before.sign === '(');
  if (target === null && !own && !isTotalWord(before)) return null;
  const columnsInBrackets = before?.kind === 'name' && /^[0-9]/.test(before.name);
  const sides = equals.map((at, i) => tokens.slice(at + 1, equals[i + 1] ?? tokens.length));
  const operands = sides.reduce<PrintedToken[]>((joined, side) => joined.concat(side), []);
  const speaks = operands.some((token) => token.kind === 'number' || token.kind === 'name');
  return speaks ? { target, sides, columnsInBrackets } : null;
}

/** "3 (=4+8)" and "… (4=5+6)" lose the bracket around the rule and what follows it. */
function openBracket(tokens: readonly PrintedToken[]): PrintedToken[] {
  const equal = indicesOf(tokens, '=')[0];
  if (equal === undefined) return tokens.slice();
  let open = -1;
  for (let at = equal - 1; at >= Math.max(0, equal - 2); at--) {
    const token = tokens[at];
    if (token?.kind === 'sign' && token.sign === '(') open = at;
  }
  if (open < 0) return tokens.slice();
  const close = closing(tokens, open);
  const inside = tokens.slice(open + 1, close);
  const target = tokens[open - 1];
  // "3 (=4+8)": the target stands before the bracket.
  const outside = inside[0]?.kind === 'sign' && inside[0].sign === '=';
  const named = target?.kind === 'name' || bareName(target) !== null;
  return outside && target && named ? [target, ...inside] : inside;
}

function closing(tokens: readonly PrintedToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'sign') continue;
    if (token.sign === '(') depth++;
    if (token.sign === ')' && --depth === 0) return at;
  }
  return tokens.length;
}

/** "Cộng (1+…+11)", "TỔNG CỘNG (I+II+III)": a mere sum in brackets behind words of a total. */
function sumInBrackets(tokens: readonly PrintedToken[]): FoundRule | null {
  const [head, open, ...rest] = tokens;
  if (!isTotalWord(head) || open?.kind !== 'sign' || open.sign !== '(') return null;
  const close = closing(tokens, 1);
  const inside = rest.slice(0, close - 2);
  const plus = inside.some((token) => token.kind === 'sign' && token.sign === '+');
  return plus ? { target: null, sides: [inside], columnsInBrackets: false } : null;
}

function isTotalWord(token: PrintedToken | undefined): boolean {
  return token?.kind === 'words' && /^(?:tổng|cộng|tổng số|tổng cộng|trong đó)/i.test(token.words);
}

function bareName(token: PrintedToken | undefined): string | null {
  return token?.kind === 'number' && token.bare ? token.value.toFixed() : null;
}

function indicesOf(tokens: readonly PrintedToken[], sign: string): number[] {
  const found: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'sign' && token.sign === sign) found.push(at);
  });
  return found;
}

function ruleOf(
  target: string | null,
  side: readonly PrintedToken[],
  columnsInBrackets: boolean,
  printed: string,
): PrintedRule {
  const expression = readPrintedExpression(side);
  const words = side
    .map((token) => (token.kind === 'words' ? token.words : ''))
    .filter((each) => each !== '');
  if (!expression || expression.words.length > 0) return { kind: 'unknown', target, words, printed };
  const readings = readingsOf(expression.computation, target, columnsInBrackets);
  // A cell that is computed from itself says nothing.
  const possible = readings.filter((reading) => target === null || !operandsIn(reading).includes(target));
  if (possible.length === 0) return { kind: 'unknown', target, words, printed };
  return { kind: 'rule', target, readings: possible, printed };
}

/** 100 is no column; beside columns in brackets no bare number is one; nor, in a product, is the column itself. */
const MOST_COLUMNS = 99;

function readingsOf(
  computation: Computation<PrintedOperand>,
  target: string | null,
  columnsInBrackets: boolean,
): Computation<string>[] {
  const sum = termsIn(computation) !== null;
  const isConstant = ({ name, maybeNumber }: PrintedOperand): boolean =>
    maybeNumber &&
    (columnsInBrackets || Number(name) >= MOST_COLUMNS || name === '0' || (name === target && !sum));
  const asNames = resolved(computation, isConstant);
  const months = trailingMonths(computation);
  if (!months || columnsInBrackets || months.operand.name === target) return [asNames];
  const asMonths: Computation<string> = {
    kind: 'operation',
    operator: '*',
    left: resolved(months.left, isConstant),
    right: numberNamed(months.operand.name),
  };
  return months.surely(target) ? [asMonths, asNames] : [asNames, asMonths];
}

function resolved(
  computation: Computation<PrintedOperand>,
  isConstant: (operand: PrintedOperand) => boolean,
): Computation<string> {
  return withOperands(computation, (operand): Computation<string> =>
    isConstant(operand) ? numberNamed(operand.name) : { kind: 'operand', operand: operand.name },
  );
}

function numberNamed(name: string): Computation<string> {
  const token = printedTokens(name)[0];
  if (token?.kind !== 'number') throw new Error('not a number: ' + name);
  return { kind: 'number', value: token.value };
}

/** "(4-3)*6", "33*6": a fund of one month for the months that are left of a year. */
function trailingMonths(computation: Computation<PrintedOperand>): {
  readonly left: Computation<PrintedOperand>;
  readonly operand: PrintedOperand;
  readonly surely: (target: string | null) => boolean;
} | null {
  if (computation.kind !== 'operation' || computation.operator !== '*') return null;
  const { left, right } = computation;
  if (
    right.kind !== 'operand' ||
    !right.operand.maybeNumber ||
    !/^(?:[3-9]|1[0-2])$/.test(right.operand.name)
  )
    return null;
  const before = left.kind === 'operand' ? left.operand.name : null;
  return {
    left,
    operand: right.operand,
    // A product of two columns names them in order; a month's fund stands right before the year's.
    surely: (target) =>
      /^(?:5|6|12)$/.test(right.operand.name) &&
      (before === null
        ? left.kind === 'operation' && left.operator !== '*'
        : Number(before) === Number(target) - 1 && Number(before) > Number(right.operand.name)),
  };
}
