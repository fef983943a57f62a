/** The findings of many files in one .xlsx: a row each, for a reviewer to filter and tick off. */
import type { Form } from '../core/form/form';
import type { Severity } from '../core/rule/rule';
import { formById } from '../forms/forms';
import { writeRecords, type RecordColumn } from '../hosts/xlsx/draw/writeRecords';
import { expectedInWords, printedInWords } from '../words/exports/figuresInWords';
import { findingsWorkbookWords } from '../words/exports/findingsWorkbook';
import type { Language } from '../words/words';
import { wordsOf } from '../words/wordsOf';

/** What the workbook shows of a finding; also what is left of one that crossed from another thread. */
export interface FindingLine {
  readonly code: string;
  readonly severity: Severity;
  readonly rule: string | null;
  readonly source?: string | null;
  readonly label?: string | null;
  readonly rows: readonly string[];
  readonly cells: readonly string[];
  readonly printed: string;
  readonly expected: string;
}

export interface FindingEntry {
  readonly file: string;
  readonly sheet: string;
  /** The form's id. */
  readonly form: string;
  readonly finding: FindingLine;
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
  language: Language,
  created: Date,
): Promise<Uint8Array> {
  const words = findingsWorkbookWords[language];
  const { columns } = words;
  const shown: readonly RecordColumn[] = [
    { heading: columns.number, width: 6, align: 'center' },
    { heading: columns.file, width: 20 },
    { heading: columns.sheet, width: 11 },
    { heading: columns.cells, width: 10, align: 'center' },
    { heading: columns.row, width: 12 },
    { heading: columns.label, width: 30 },
    { heading: columns.severity, width: 10, align: 'center' },
    { heading: columns.kind, width: 17 },
    { heading: columns.message, width: 52 },
    { heading: columns.printed, width: 11, align: 'right' },
    { heading: columns.expected, width: 12, align: 'right' },
    { heading: columns.rule, width: 22 },
    { heading: columns.source, width: 24 },
    { heading: columns.accepted, width: 22 },
  ];
  const rows = entries.map((entry, i) => recordOf(entry, i + 1, language));
  return writeRecords({
    title: words.title,
    author: 'Số Khớp',
    created,
    sheet: words.sheet,
    columns: shown,
    rows: rows.length > 0 ? rows : [['', '', '', '', '', '', '', '', words.none]],
  });
}

function recordOf(entry: FindingEntry, number: number, language: Language): (string | number)[] {
  const { finding } = entry;
  return [
    number,
    entry.file,
    entry.sheet,
    few(finding.cells),
    few(finding.rows),
    labelOf(formById(entry.form), finding.rows[0]),
    wordsOf(language).severity[finding.severity],
    entry.title ?? finding.code,
    entry.message,
    printedInWords(finding.code, finding.printed, language),
    expectedInWords(finding.code, finding.expected, language),
    finding.rule === null ? '' : wordsOf(language).mending.ruleText(finding.rule),
    [finding.label, finding.source].filter((part) => typeof part === 'string').join(' '),
    entry.accepted ?? '',
  ];
}

/** A finding of a habit names every cell of the table; the first few tell where to look. */
function few(names: readonly string[]): string {
  return names.length > 8 ? names.slice(0, 8).join(', ') + ', …' : names.join(', ');
}

function labelOf(form: Form | undefined, code: string | undefined): string {
  return form?.rows.find((row) => row.code === code)?.label ?? '';
}
