/** Codes of rows as a person can find them on paper: those of our making are not there. */
import type { Row } from './form';

/**
 * "III.3.2.1" is printed as the section III and the STT 3.2.1 under it. "D.4" of a list of communes is not: its label
 * names the row, so that nothing is left of the code, or the STT where there is no label.
 */
export function printedCode({ rows }: { readonly rows: readonly Row[] }, code: string): string {
  let instead = known.get(rows);
  if (!instead) {
    instead = insteadOfCodes(rows);
    known.set(rows, instead);
  }
  return instead.get(code) ?? code;
}

const known = new WeakMap<readonly Row[], ReadonlyMap<string, string>>();

function insteadOfCodes(rows: readonly Row[]): ReadonlyMap<string, string> {
  const instead = new Map<string, string>();
  const printed = new Set<string>();
  for (const { code, order, label } of rows) {
    const above = code.slice(0, Math.max(0, code.length - order.length - 1));
    if (code === order || (order !== '' && code === above + '.' + order && printed.has(above)))
      printed.add(code);
    else instead.set(code, label === '' ? order : '');
  }
  return instead;
}

/** The same beside a code that stays what the row is known by: nothing where the code is what is printed. */
export function calledIn(
  form: { readonly rows: readonly Row[] },
  code: string,
): { readonly called?: string } {
  const called = printedCode(form, code);
  return called === code ? {} : { called };
}
