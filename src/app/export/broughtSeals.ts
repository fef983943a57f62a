/** Tables that were brought into a report: the seal of each is kept in properties of the report, under its code. */
import type { Form } from '../../core/form/form';
import type { PrintedDocument } from './printedDocument';
import { type KeptSeal, verify, type Verification } from './verify';

const BROUGHT = 'SoKhopTable.';

/** How the names of its properties begin: "SoKhopTable.7K2M-9QXA-4TBD.". */
export const broughtPrefix = (code: string): string => `${BROUGHT}${code}.`;

/** The codes of the seals that the report keeps, in the order of their properties. */
export function broughtCodes(properties: ReadonlyMap<string, string>): string[] {
  const codes: string[] = [];
  properties.forEach((_, name) => {
    const code = name.startsWith(BROUGHT) ? (name.slice(BROUGHT.length).split('.')[0] ?? '') : '';
    if (code !== '' && !codes.includes(code)) codes.push(code);
  });
  return codes;
}

/** The properties of one seal, by the names that it has in a document of its own. */
export function broughtProperties(
  properties: ReadonlyMap<string, string>,
  code: string,
): ReadonlyMap<string, string> {
  const prefix = broughtPrefix(code);
  const own = new Map<string, string>();
  properties.forEach((value, name) => {
    if (name.startsWith(prefix)) own.set(name.slice(prefix.length), value);
  });
  return own;
}

/**
 * The seal against the table of the report that is the nearest to it: another table of the same form may stand beside it,
 * and is no altered copy.
 */
export function verifyBrought(
  document: PrintedDocument,
  kept: KeptSeal,
  forms: readonly Form[] = [],
): Verification {
  const verified = document.sheets
    .map((sheet) => verify({ ...document, sheets: [sheet], floating: null }, kept, { forms }))
    .filter(({ kind }) => kind !== 'tableMissing');
  return (
    verified.sort((a, b) => distance(a) - distance(b))[0] ?? { kind: 'tableMissing', code: kept.seal.code }
  );
}

function distance(verification: Verification): number {
  if (verification.kind === 'unchanged') return 0;
  return 'changes' in verification ? verification.changes.length : Number.MAX_VALUE;
}
