/** Whether a document still says what was checked, and what of it does not. */
import type { Form } from '../../core/form/form';
import { sealCode, sealedTable } from '../../core/seal/seal';
import { sealedFigures } from '../../core/seal/sealedFigures';
import { digestOfTable } from '../../core/seal/sealedPage';
import { isTitle, printedTitle } from '../../core/seal/printedTitle';
import { plainText } from '../../core/seal/sealedRows';
import { FORMS } from '../../forms/forms';
import { type Alteration, alterationOf } from './alteration';
import { changedFigures, labelsOf } from './changedFigures';
import { changedPage, changedRows } from './changedTexts';
import { departures } from './departures';
import { type PrintedDocument, type PrintedTable, printedTables } from './printedDocument';
import { wholePrinted } from './wholePrinted';
import { pageOf, type SealedFile } from './sealedFile';
import { changedWords } from './wordedFigures';
import { officeForms, sealedForm } from './sealedForm';

export type Verification =
  | {
      readonly kind: 'unchanged';
      readonly code: string;
      /**
       * What alone was compared: figures for a code of the earlier kind; figures, labels, units and title where only the
       * printed code is left. Absent where everything was.
       */
      readonly only?: 'figures' | 'table';
      /** agrees: sealed with the key that was given; unasked: sealed with a key, and none was given. */
      readonly key?: 'agrees' | 'unasked';
    }
  | { readonly kind: 'changed'; readonly code: string; readonly changes: readonly Alteration[] }
  /** The figures are those that were sealed; what their earlier code did not cover departs from the form. */
  | { readonly kind: 'doubtful'; readonly code: string; readonly changes: readonly Alteration[] }
  | { readonly kind: 'unsealed' }
  /** A seal of a form of that id, which is neither shipped nor carried by the document nor given. */
  | { readonly kind: 'unknownForm'; readonly code: string; readonly form: string }
  /** The seal does not agree with itself: it was altered. */
  | { readonly kind: 'sealBroken'; readonly code: string }
  /** It was made without a key, or with another than the one that was given. */
  | { readonly kind: 'otherKey'; readonly code: string }
  /** The document carries a seal but no longer the table. */
  | { readonly kind: 'tableMissing'; readonly code: string };

/** A seal as it was kept in a document. */
export interface KeptSeal extends SealedFile {
  /** Everything that was kept with it agrees with its digest. */
  readonly isWhole: boolean;
  /** differs: a key was given, and the seal was made without it. */
  readonly key: 'none' | 'unasked' | 'agrees' | 'differs';
}

/** What a document is verified with beside its seal. */
export interface VerifyOptions {
  /** A code that somebody read off the paper. */
  readonly typed?: string | null;
  /** Forms of an office's own; those that the document carries are known without. */
  readonly forms?: readonly Form[];
}

/** Where a program dropped the document's properties, the printed code speaks for tables without accepted findings. */
export function verify(
  document: PrintedDocument,
  kept: KeptSeal | null,
  { typed = null, forms = [] }: VerifyOptions = {},
): Verification {
  if (kept) return verifySeal(document, kept, forms);
  const codes =
    typed === null ? document.sheets.map(({ code }) => code).filter((code) => code !== null) : [typed];
  const code = codes[0];
  return code === undefined ? { kind: 'unsealed' } : verifyCode(document, code, forms);
}

function verifyCode(document: PrintedDocument, code: string, forms: readonly Form[]): Verification {
  for (const form of [...officeForms(document, forms), ...FORMS]) {
    // A code may be of one place alone, as those were before tables in several places had one.
    for (const { table, sheet } of wholePrinted(document, form).concat(printedTables(document, form))) {
      const titles = (sheet.around?.above ?? [printedTitle(table)]).filter((line) => isTitle(form, line));
      const isSame = titles
        .concat('')
        .some((title) => sealCode(sealedTable(table, plainText(title), '')) === code);
      if (isSame) return { kind: 'unchanged', code, only: 'table' };
      const figures = sealedFigures(table);
      const earlier = sealCode({ version: 1, form: form.id, figures, accepted: '', title: '', rows: [] });
      if (earlier === code) return { kind: 'unchanged', code, only: 'figures' };
    }
  }
  return { kind: 'unsealed' };
}

function verifySeal(document: PrintedDocument, kept: KeptSeal, forms: readonly Form[]): Verification {
  const { seal, isWhole, key } = kept;
  const { code } = seal;
  if (sealCode(seal) !== code || !isWhole) return { kind: 'sealBroken', code };
  if (key === 'differs') return { kind: 'otherKey', code };
  const form = sealedForm(seal.form, document, forms);
  if (!form) return { kind: 'unknownForm', code, form: seal.form };
  const whole = verifyTables(wholePrinted(document, form), document, kept, form);
  if (whole.kind === 'unchanged') return whole;
  // A seal may be of one place alone, as those were before tables in several places had one.
  const apart = verifyTables(printedTables(document, form), document, kept, form);
  return apart.kind === 'unchanged' ? apart : whole;
}

function verifyTables(
  printed: readonly PrintedTable[],
  document: PrintedDocument,
  kept: KeptSeal,
  form: Form,
): Verification {
  const { seal, key } = kept;
  const { code } = seal;
  const tables = printed
    .map((each) => compare(each, document, kept, form))
    .sort((a, b) => weightOf(a) - weightOf(b));
  const [own, ...others] = tables;
  if (!own) return { kind: 'tableMissing', code };
  const changes = own.sure.concat(
    changedCode(document, own, kept),
    ...others.map((other) => otherTable(other, kept)),
    floatingOver(document, kept),
  );
  if (changes.length > 0) return { kind: 'changed', code, changes };
  const doubts = own.doubts.concat(codeGone(document, own, kept));
  if (doubts.length > 0) return { kind: 'doubtful', code, changes: doubts };
  const unchanged = {
    kind: 'unchanged',
    code,
    ...(key === 'agrees' || key === 'unasked' ? { key } : {}),
  } as const;
  return kept.page ? unchanged : { ...unchanged, only: seal.version === 1 ? 'figures' : 'table' };
}

interface Compared {
  readonly printed: PrintedTable;
  readonly sure: readonly Alteration[];
  readonly doubts: readonly Alteration[];
}

function weightOf({ sure, doubts }: Compared): number {
  return sure.length * 1000 + doubts.length;
}

function compare(
  printed: PrintedTable,
  document: PrintedDocument,
  { seal, page }: KeptSeal,
  form: Form,
): Compared {
  const { table } = printed;
  const labelOf = labelsOf(form);
  const figures = changedFigures(table, seal.figures);
  const now = pageOf(printed);
  if (seal.version === 1)
    return { printed, sure: figures, doubts: departures(table, now, document.title, labelOf) };
  const texts = changedRows(table, seal.rows);
  const around = page ? changedPage(page, now, labelOf, document.isText) : [];
  const worded = page ? changedWords(table, { figures: seal.figures, worded: page.worded }, figures) : [];
  return { printed, sure: figures.concat(worded, texts, around), doubts: [] };
}

/** null where the document prints none: the table may stand elsewhere than its code. */
function codeOf({ sheets }: PrintedDocument, own: Compared): string | null {
  return own.printed.sheet.code ?? sheets.map(({ code }) => code).find((code) => code !== null) ?? null;
}

function changedCode(document: PrintedDocument, own: Compared, { seal, page }: KeptSeal): Alteration[] {
  if (!document.isText) return [];
  const found = codeOf(document, own);
  if (found === seal.code || (found === null && !page?.hasCode)) return [];
  return [alterationOf('code', seal.code, found)];
}

/** Whether an earlier seal had its code printed nobody knows any more. */
function codeGone(document: PrintedDocument, own: Compared, { seal }: KeptSeal): Alteration[] {
  const isGone = seal.version === 1 && document.isText && codeOf(document, own) === null;
  return isGone ? [alterationOf('code', seal.code, null)] : [];
}

/** More than this, and it is another table rather than an altered copy. */
const MOST_TOLD = 12;

/** Every table of the form counts, unless it stood there when the document was sealed or says the same. */
function otherTable({ printed, sure }: Compared, { page }: KeptSeal): Alteration[] {
  if (sure.length === 0 || page?.others.includes(digestOfTable(printed.table))) return [];
  const { sheet } = printed.table.grid;
  const told = sure.filter(({ what }) => what === 'figure');
  return [alterationOf('table', null, sheet)].concat(told.length > MOST_TOLD ? [] : told);
}

function floatingOver({ floating, isText }: PrintedDocument, { seal, page }: KeptSeal): Alteration[] {
  // What lies over a workbook's cells an earlier seal did not count.
  if (floating === null || page?.floating === null || (seal.version === 1 && !isText)) return [];
  return floating > (page?.floating ?? 0) ? [alterationOf('floating', null, String(floating))] : [];
}
