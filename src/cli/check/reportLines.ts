/** The check's result as lines for a person to read. */
import { UNKNOWN_FORM } from '../../core/printed/printedTables';
import type { Severity } from '../../core/rule/rule';
import { commandLineWords } from '../../words/commandLine';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { describeProblem } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import { disputedClaims } from '../../app/batch/disputedClaims';
import { ofOneCause, type ToldOnce } from '../../app/batch/ofOneCause';
import type { TableReview } from '../../app/batch/tableReview';
import { reviewText } from '../../words/review/textOf';
import type { CarriedSheet, CheckedFile, WordedFinding } from '../../app/batch/checkedFile';
import type { Language } from '../arguments/commandLine';
import { claimLines } from '../narrative/claimLines';
import { painted } from '../terminal/paint';
import { printable } from '../terminal/printable';

/** What is said of one file. */
export function fileLines(file: CheckedFile, language: Language): string[] {
  const words = commandLineWords(language);
  const lines = [printable(file.file)];
  if (file.problem) lines.push('  ' + file.problem.message);
  for (const carried of file.carried ?? []) lines.push(...carriedLines(carried, language));
  file.tables.forEach((table, i) => {
    const place = words.tableLine(
      { sheet: printable(table.sheet), range: table.range, page: /\.docx$/i.test(file.file) },
      table.form === UNKNOWN_FORM ? null : table.form,
    );
    const { holds, broken, unknown } = table.tally;
    // The number is the one that --table takes.
    lines.push('  ' + (file.tables.length > 1 ? words.numbered(i + 1, place) : place));
    lines.push('  ' + words.tally(holds, broken, unknown));
    const told = ofOneCause(table.findings);
    for (const each of told) lines.push(...toldLines(each, language));
    if (table.findings.some(({ finding }) => finding.search === 'cut'))
      lines.push('  ' + wordsOf(language).mending.cut);
    if (table.accepted.length > 0) lines.push('  ' + words.accepted(table.accepted.length));
    if (table.review) lines.push(...reviewLines(table.review, language).map((line) => '  ' + line));
    const agrees = holds > 0 || table.accepted.length > 0;
    const clean = !agrees ? words.nothingJudged : unknown > 0 ? words.cleanSoFar : words.clean;
    lines.push('  ' + (table.findings.length === 0 ? clean : countLine(told, language)));
  });
  if (file.claims) {
    if (file.tables.length === 0)
      lines.push('  ' + describeProblem({ code: 'table/notFound' }, wordsOf(language)));
    lines.push(...claimLines(file.claims, narrativeWordsOf(language)).map((line) => '  ' + line));
  }
  return lines;
}

function reviewLines({ signOff, changed, ticked }: TableReview, language: Language): string[] {
  const t = reviewText[language].signOff;
  const lines: string[] = [];
  if (signOff) {
    const [by, date] = [printable(signOff.by), printable(signOff.date)];
    lines.push(changed.length > 0 ? t.void(by, date, changed.join(', ')) : t.holds(by, date));
  }
  if (ticked > 0) lines.push(t.ticked(ticked));
  return lines;
}

/** Whoever is checked by the rules of a sheet is told so, and what of them is at fault. */
function carriedLines({ sheet, form, title, rules, faults }: CarriedSheet, language: Language): string[] {
  const words = learnWordsOf(language);
  const name = printable(sheet);
  return [
    '  ' + (form === '' ? words.notCarried(name) : words.carried(name, printable(title), rules)),
    ...faults.map(({ cell, message }) => '    ' + words.at(name + '!' + cell, message)),
  ];
}

/** One cell may break a rule in every row. */
const MOST_FOLLOWING = 3;

function toldLines({ first, following, cell }: ToldOnce, language: Language): string[] {
  const lines = ['    ' + findingLine(first, language)];
  if (!cell) return lines;
  const words = commandLineWords(language);
  lines.push('      ' + words.sameCell(cell.address, cell.value));
  const more = following.length - MOST_FOLLOWING;
  lines.push(...following.slice(0, MOST_FOLLOWING).map((each) => '      ' + findingLine(each, language)));
  return more > 0 ? [...lines, '      ' + words.moreFollowing(more)] : lines;
}

function findingLine({ finding, message }: WordedFinding, language: Language): string {
  const severity = wordsOf(language).severity[finding.severity].toUpperCase();
  const place =
    finding.cells.length > 3 ? finding.cells.slice(0, 3).join(' ') + ' …' : finding.cells.join(' ');
  return painted(finding.severity, severity) + (place === '' ? '' : '  ' + place) + '  ' + message;
}

/** One wrong cell counts once, whatever it breaks. */
function count(told: readonly ToldOnce[], severity: Severity): number {
  return told.filter(({ first }) => first.finding.severity === severity).length;
}

function countLine(told: readonly ToldOnce[], language: Language): string {
  const words = commandLineWords(language);
  const following = told.reduce((sum, each) => sum + each.following.length, 0);
  const counts = words.counts(count(told, 'error'), count(told, 'warning'), count(told, 'info'));
  return following === 0 ? counts : counts + ' ' + words.following(following);
}

/** Of many files. */
export interface Totals {
  readonly files: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
}

export const NO_TOTALS: Totals = { files: 0, failed: 0, errors: 0, warnings: 0 };

export function withFile({ files, failed, errors, warnings }: Totals, file: CheckedFile): Totals {
  const findings = file.tables.flatMap((table) => ofOneCause(table.findings));
  const told = disputedClaims(file);
  const more = (severity: Severity): number =>
    count(findings, severity) + told.filter((each) => each.severity === severity).length;
  return {
    files: files + 1,
    failed: failed + (file.problem === null ? 0 : 1),
    errors: errors + more('error'),
    warnings: warnings + more('warning'),
  };
}

export function totalLine({ files, failed, errors, warnings }: Totals, language: Language): string {
  return commandLineWords(language).total(files, errors, warnings, failed);
}
