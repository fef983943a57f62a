/** Arithmetic with products, quotients and constants: `([4] - [3]) * 6`, `[2] * 23.5%`. */
import Big from 'big.js';

export type Operator = '+' | '-' | '*' | '/';

/** A tree over operands, which are cells of a rule or names as they are printed. */
export type Computation<Operand> =
  | { readonly kind: 'operand'; readonly operand: Operand }
  | { readonly kind: 'number'; readonly value: Big }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Computation<Operand>;
      readonly right: Computation<Operand>;
    };

/** Left to right, each as often as it is named. */
export function operandsIn<Operand>(computation: Computation<Operand>): Operand[] {
  if (computation.kind === 'operand') return [computation.operand];
  if (computation.kind === 'number') return [];
  return operandsIn(computation.left).concat(operandsIn(computation.right));
}

export function withOperands<From, To>(
  computation: Computation<From>,
  change: (operand: From) => Computation<To>,
): Computation<To> {
  if (computation.kind === 'operand') return change(computation.operand);
  if (computation.kind === 'number') return computation;
  const { operator, left, right } = computation;
  return {
    kind: 'operation',
    operator,
    left: withOperands(left, change),
    right: withOperands(right, change),
  };
}

/** a·b/c/d as factors above and below the line. */
export interface Factors<Operand> {
  readonly over: readonly Computation<Operand>[];
  readonly under: readonly Computation<Operand>[];
}

export function factorsOf<Operand>(computation: Computation<Operand>): Factors<Operand> {
  if (computation.kind !== 'operation' || computation.operator === '+' || computation.operator === '-') {
    return { over: [computation], under: [] };
  }
  const [left, right] = [factorsOf(computation.left), factorsOf(computation.right)];
  return computation.operator === '*'
    ? { over: left.over.concat(right.over), under: left.under.concat(right.under) }
    : { over: left.over.concat(right.under), under: left.under.concat(right.over) };
}

/** Signed operands of a mere sum, null where anything is multiplied or a number is added. */
export function termsIn<Operand>(
  computation: Computation<Operand>,
  sign: 1 | -1 = 1,
): { sign: 1 | -1; operand: Operand }[] | null {
  if (computation.kind === 'operand') return [{ sign, operand: computation.operand }];
  if (computation.kind === 'number' || computation.operator === '*' || computation.operator === '/')
    return null;
  const left = termsIn(computation.left, sign);
  const right = termsIn(computation.right, computation.operator === '-' ? (sign === 1 ? -1 : 1) : sign);
  return left && right && left.concat(right);
}

/** `part * 100 / whole`, in whatever order it is written: the percentage that it is; null for anything else. */
export function percentageIn<Operand>(
  computation: Computation<Operand>,
): { part: Computation<Operand>; whole: Computation<Operand> } | null {
  const { over, under } = factorsOf(computation);
  const [whole] = under;
  const hundreds = over.filter(isHundred);
  const parts = over.filter((factor) => !isHundred(factor));
  const [part] = parts;
  if (hundreds.length !== 1 || parts.length !== 1 || under.length !== 1 || !part || !whole) return null;
  return { part, whole };
}

function isHundred(factor: Computation<unknown>): boolean {
  return factor.kind === 'number' && factor.value.eq(new Big(100));
}

/** In the words of a rule text; `*` and `/` bind before `+` and `-`. */
export function computationText<Operand>(
  computation: Computation<Operand>,
  textOf: (operand: Operand) => string,
  signs: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' - ', '*': ' * ', '/': ' / ' },
  numberText: (value: Big) => string = (value) => value.toFixed(),
): string {
  const write = (part: Computation<Operand>): string => {
    if (part.kind === 'operand') return textOf(part.operand);
    if (part.kind === 'number') return numberText(part.value);
    const { operator, left, right } = part;
    const product = operator === '*' || operator === '/';
    const first = product && isSum(left) ? '(' + write(left) + ')' : write(left);
    const bracket = (product && isSum(right)) || (operator !== '+' && binds(right, operator));
    return first + signs[operator] + (bracket ? '(' + write(right) + ')' : write(right));
  };
  return write(computation);
}

function isSum(part: Computation<unknown>): boolean {
  return part.kind === 'operation' && (part.operator === '+' || part.operator === '-');
}

/** a − (b + c), a / (b · c): without brackets the right side would be taken apart. */
function binds(right: Computation<unknown>, operator: Operator): boolean {
  if (right.kind !== 'operation') return false;
  return operator === '-' ? isSum(right) : operator === '/' ? !isSum(right) : false;
}
