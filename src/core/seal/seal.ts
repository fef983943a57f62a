/**
 * The seal: a short code of what a table says: its form, title, rows, units, figures and accepted findings. It tells
 * that something changed since the check, not who changed it: whoever has the program can seal anew. See docs/decisions.
 */
import { sha256 } from 'js-sha256';
import type { Table } from '../table/table';
import { printedTitle } from './printedTitle';
import { sealedFigures, type SealedFigure } from './sealedFigures';
import { plainText, sealedRows, type SealedRow } from './sealedRows';

/** What a code is of. */
export interface SealedTable {
  /** 1: figures and accepted findings only, as sealed before titles, labels and units were. */
  readonly version: 1 | 2;
  readonly form: string;
  readonly figures: readonly SealedFigure[];
  /** Digest of the accepted findings with their reasons; "" when there were none. */
  readonly accepted: string;
  /** The line with the period; "" where the sheet has none, and in version 1. */
  readonly title: string;
  /** In the order of the sheet; empty in version 1. */
  readonly rows: readonly SealedRow[];
}

export interface Seal extends SealedTable {
  /** "7K2M-9QXA-4TBD" */
  readonly code: string;
}

/** What of an accepted finding the code covers; `AcceptedFinding` of the app has it all. */
export interface SealedAcceptance {
  readonly code: string;
  readonly rule: string;
  readonly rows: string;
  readonly printed: string;
  readonly reason: string;
}

export function seal(table: Table, acceptances: readonly SealedAcceptance[]): Seal {
  return sealOf(sealedTable(table, plainText(printedTitle(table)), digestOfAccepted(acceptances)));
}

/** The table as it stands, under a title that may stand elsewhere: in a document it is no part of the table. */
export function sealedTable(table: Table, title: string, accepted: string): SealedTable {
  return {
    version: 2,
    form: table.form.id,
    figures: sealedFigures(table),
    accepted,
    title,
    rows: sealedRows(table),
  };
}

export function sealOf(sealed: SealedTable): Seal {
  return { ...sealed, code: sealCode(sealed) };
}

/** 60 bits of SHA-256 in three groups: chance gives two tables the same code once in 10^18. */
export function sealCode({ version, form, figures, accepted, title, rows }: SealedTable): string {
  const lines = figures.map(({ row, column, figure }) => field(row) + field(column) + field(figure));
  const texts =
    version === 1
      ? []
      : [
          field(title.toLowerCase()),
          ...rows.map(
            ({ row, order, label, unit }) =>
              field(row) + [order, label, unit].map((text) => field(text.toLowerCase())).join(''),
          ),
        ];
  const digest = sha256([`so-khop ${version}`, form, accepted, ...texts, ...lines].join('\n'));
  const letters = crockford(digest, 12);
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

/** "7k2m 9qxa-4tbd" -> "7K2M-9QXA-4TBD": I and L are read as 1, O as 0; null for what is no code. */
export function readSealCode(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(letters)) return null;
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

/**
 * The code in a line of a document: "Mã đối chiếu số liệu: 7K2M-9QXA-4TBD"; null where there is none, and where there are
 * two that differ: nobody could tell which is meant.
 */
export function findSealCode(line: string): string | null {
  const pattern = /(?:^|[^0-9A-Z-])([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})(?![0-9A-Z-])/g;
  let found: string | null = null;
  for (let match = pattern.exec(line.slice(0, 1000)); match; match = pattern.exec(line.slice(0, 1000))) {
    const code = readSealCode(match[1] ?? '');
    if (code === null) continue;
    if (found !== null && found !== code) return null;
    found = code;
  }
  return found;
}

function digestOfAccepted(acceptances: readonly SealedAcceptance[]): string {
  if (acceptances.length === 0) return '';
  const lines = acceptances.map(
    ({ code, rule, rows, printed, reason }) =>
      field(code) + field(rule) + field(rows) + field(printed) + field(reason),
  );
  return sha256(lines.sort().join('\n')).slice(0, 16);
}

/** With its length before it, so that no text can pass for two fields. */
function field(text: string): string {
  return String(text.length) + ':' + text + ' ';
}

// Douglas Crockford's base 32: no I, L, O, U, so that a code can be read aloud and typed back.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function crockford(hex: string, letters: number): string {
  let bits = '';
  for (let i = 0; bits.length < letters * 5; i++)
    bits += ('000' + parseInt(hex.charAt(i), 16).toString(2)).slice(-4);
  let code = '';
  for (let i = 0; i < letters; i++) code += LETTERS.charAt(parseInt(bits.slice(i * 5, i * 5 + 5), 2));
  return code;
}
