/** A printed rule as the rule text that the product judges by: "3 (=4+8)" -> `[3] = [4] + [8]`. */
import { type Computation, computationText, operandsIn, termsIn } from '../computation';

export interface PrintedContext {
  /** What a name of the printed rule is to a rule text: "3" -> "[3]", "I.1" -> "I.1"; null for what the form lacks. */
  readonly refOf: (name: string) => string | null;
  /** The target is printed as a percentage, so that "4 = 2:3" means 2·100/3. */
  readonly percent?: boolean;
}

/** null where it names what the form does not have. */
export function ruleTextOf(
  target: string,
  computation: Computation<string>,
  { refOf, percent = false }: PrintedContext,
): string | null {
  const left = refOf(target);
  if (left === null || operandsIn(computation).some((name) => refOf(name) === null)) return null;
  const write = (part: Computation<string>): string => computationText(part, (name) => refOf(name) ?? '');
  const terms = termsIn(computation);
  if (terms) {
    const sum = terms
      .map(
        ({ sign, operand }, at) =>
          (at === 0 ? (sign === 1 ? '' : '-') : sign === 1 ? ' + ' : ' - ') + (refOf(operand) ?? ''),
      )
      .join('');
    return left + ' = ' + sum;
  }
  const quotient = percent || timesHundredPercent(computation) ? bareQuotient(computation) : null;
  if (quotient)
    return left + ' = ' + bracketed(write(quotient.left)) + ' / ' + bracketed(write(quotient.right)) + ' %';
  return left + ' = ' + write(computation);
}

function bracketed(text: string): string {
  return / [-+] /.test(text) ? '(' + text + ')' : text;
}

/** 4/3 x 100%: a percentage whatever its heading says. */
function timesHundredPercent(computation: Computation<string>): boolean {
  return (
    computation.kind === 'operation' &&
    computation.operator === '*' &&
    computation.right.kind === 'number' &&
    computation.right.value.eq(1)
  );
}

/** 2:3, and 4/3 x 100%. */
function bareQuotient(
  computation: Computation<string>,
): { left: Computation<string>; right: Computation<string> } | null {
  if (computation.kind !== 'operation') return null;
  const { operator, left, right } = computation;
  if (operator === '*' && right.kind === 'number' && right.value.eq(1)) return bareQuotient(left);
  return operator === '/' && termsIn(left) && termsIn(right) ? { left, right } : null;
}
