/** The note that goes back to a unit with its table: what is to be mended, in the order of weight. */
import type { CheckedFile, WordedFinding } from '../../app/batch/checkedFile';
import { type DisputedClaim, disputedClaims } from '../../app/batch/disputedClaims';
import { fileName } from '../../app/consolidate/unitName';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { shortQuote } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import type { Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';

export interface ReturnNote {
  readonly unit: string;
  readonly title: string;
  readonly intro: string;
  /** One a finding: "1. Lỗi, ô D10: …"; remarks are left out. */
  readonly findings: readonly string[];
  readonly closing: string;
}

/** null for a file without errors: nothing goes back to its unit. */
export function returnNoteOf(checked: CheckedFile, language: Language): ReturnNote | null {
  const { file, tables } = checked;
  const words = batchWordsOf(language).note;
  const findings = tables
    .flatMap((table) => table.findings)
    .filter(({ finding }) => finding.severity !== 'info');
  const claims = disputedClaims(checked).filter(({ severity }) => severity !== 'info');
  const weights = findings.map(({ finding }) => finding.severity).concat(claims.map((each) => each.severity));
  const errors = weights.filter((severity) => severity === 'error').length;
  if (errors === 0) return null;
  const unit = tables.find((table) => table.unit !== '')?.unit ?? fileName(file);
  const name = file.split(/[\\/]/).pop() ?? file;
  return {
    unit,
    title: words.title(unit),
    intro: words.intro(errors, weights.length - errors, name),
    findings: findings
      .map((each, i) => findingLine(each, i + 1, language))
      .concat(claims.map((each, i) => claimLine(each, findings.length + i + 1, language))),
    closing: words.closing,
  };
}

function findingLine({ finding, message }: WordedFinding, number: number, language: Language): string {
  const place = finding.cells.slice(0, 5).join(', ');
  const severity = wordsOf(language).severity[finding.severity];
  return `${number}. ${severity}${place === '' ? '' : ` (${place})`}: ${message}`;
}

function claimLine({ claim, severity }: DisputedClaim, number: number, language: Language): string {
  const { place } = narrativeWordsOf(language);
  return `${number}. ${wordsOf(language).severity[severity]} (${place}): “${shortQuote(claim.quote)}”. ${claim.message}`;
}

/** Lines end as Windows Notepad of old computers wants them, and begin with the mark by which it knows UTF-8. */
export function returnNoteText({ title, intro, findings, closing }: ReturnNote): string {
  return '\ufeff' + [title, '', intro, '', ...findings, '', closing, ''].join('\r\n');
}
