/** The findings of many files in one .xlsx: a row each, for a reviewer to filter and tick off. */
import type { Finding } from '../core/check/finding';
import type { Form } from '../core/form/form';
import { formById } from '../forms/forms';
import { writeRecords, type RecordColumn } from '../hosts/xlsx/writeRecords';
import { findingsWorkbookWords, type FindingsWorkbookWords } from '../words/exports/findingsWorkbook';

export interface FindingEntry {
  readonly file: string;
  readonly sheet: string;
  /** The form's id. */
  readonly form: string;
  readonly finding: Finding;
  /** The finding's sentence, worded by the caller. */
  readonly message: string;
  /** What its code is called: "Tổng không khớp"; the code itself unless told. */
  readonly title?: string;
  /** The reason for which it was accepted. */
  readonly accepted?: string;
}

/** `created` is the moment that stands in the document's properties. */
export function findingsWorkbook(
  entries: readonly FindingEntry[],
  language: 'vi' | 'en',
  created: Date,
): Promise<Uint8Array> {
  const words = findingsWorkbookWords[language];
  const { columns } = words;
  const shown: readonly RecordColumn[] = [
    { heading: columns.number, width: 6, align: 'center' },
    { heading: columns.file, width: 24 },
    { heading: columns.sheet, width: 14 },
    { heading: columns.cells, width: 10, align: 'center' },
    { heading: columns.row, width: 12 },
    { heading: columns.label, width: 36 },
    { heading: columns.severity, width: 11, align: 'center' },
    { heading: columns.kind, width: 20 },
    { heading: columns.message, width: 60 },
    { heading: columns.printed, width: 13, align: 'right' },
    { heading: columns.expected, width: 15, align: 'right' },
    { heading: columns.rule, width: 28 },
    { heading: columns.source, width: 28 },
    { heading: columns.accepted, width: 28 },
  ];
  const rows = entries.map((entry, i) => recordOf(entry, i + 1, words));
  return writeRecords({
    title: words.title,
    author: 'Số Khớp',
    created,
    sheet: words.sheet,
    columns: shown,
    rows: rows.length > 0 ? rows : [['', '', '', '', '', '', '', '', words.none]],
  });
}

function recordOf(entry: FindingEntry, number: number, words: FindingsWorkbookWords): (string | number)[] {
  const { finding } = entry;
  return [
    number,
    entry.file,
    entry.sheet,
    few(finding.cells),
    few(finding.rows),
    labelOf(formById(entry.form), finding),
    words.severities[finding.severity],
    entry.title ?? finding.code,
    entry.message,
    finding.printed,
    finding.expected,
    finding.rule ?? '',
    [finding.label, finding.source].filter((part) => part !== null).join(' '),
    entry.accepted ?? '',
  ];
}

/** A finding of a habit names every cell of the table; the first few tell where to look. */
function few(names: readonly string[]): string {
  return names.length > 8 ? names.slice(0, 8).join(', ') + ', …' : names.join(', ');
}

function labelOf(form: Form | undefined, finding: Finding): string {
  const code = finding.rows[0];
  const row = form?.rows.find((each) => each.code === code);
  if (row) return row.label;
  return 'quantity' in finding.facts ? finding.facts.quantity.label : '';
}
