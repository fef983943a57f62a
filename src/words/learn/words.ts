/** What is said of forms that offices make themselves, and of what is wrong with them. */
import type { Addition } from '../../app/learn/addToForm';
import type { FileFault } from '../../core/form/file/formFile';
import type { FormFault } from '../../core/lint/fault';
import { shortened } from '../plainText';

export interface LearnWords {
  /** A fault of a form's file or sheet. `place` is a cell, "rules/3/text", or "" for the whole. */
  readonly fileFault: (fault: FileFault) => string;
  readonly formFault: (fault: FormFault) => string;
  /** A fault with its place before it. */
  readonly at: (place: string, sentence: string) => string;
  /** The workbook carries a form of its own, and is checked by it. */
  readonly carried: (sheet: string, title: string, rules: number) => string;
  /** It carries one that cannot be used. */
  readonly notCarried: (sheet: string) => string;
  readonly sound: (file: string, title: string, rows: number, rules: number) => string;
  readonly faulty: (file: string, faults: number) => string;
  readonly noForms: (folder: string) => string;
  readonly needsForm: string;
  /** None of the sheets holds a table. */
  readonly nothingToLearn: (file: string) => string;
  readonly learnt: (out: string, title: string, rules: number) => string;
  readonly departs: (file: string, sentence: string) => string;
  readonly otherColumns: (headings: readonly string[]) => string;
  readonly otherRows: (labels: readonly string[]) => string;
  readonly fromFiles: (files: number, used: number) => string;
  /** What an office added becomes part of the form that its workbook carries. */
  readonly addsRow: (code: string, label: string) => string;
  readonly addsColumn: (letters: string, heading: string) => string;
  readonly addsRule: (rule: string) => string;
  readonly addsTo: (sum: string) => string;
  readonly keptOn: (sheet: string) => string;
  readonly nothingAdded: string;
  readonly writeForm: string;
  readonly cannotAdd: string;
}

/** A line for each row, column and sum. */
export function additionLines(
  { addsRow, addsColumn, addsRule, addsTo }: LearnWords,
  { rows, column, bounds, sums }: Pick<Addition, 'rows' | 'column' | 'bounds' | 'sums'>,
  ruleText: (rule: string) => string,
): string[] {
  return [
    ...rows.map(({ code, label }) => addsRow(shortened(code), shortened(label))),
    ...(column ? [addsColumn(column.letters, shortened(column.heading))] : []),
    ...bounds.map((rule) => addsRule(ruleText(rule))),
    ...sums.map(({ after }) => addsTo(ruleText(after))),
  ];
}

export function faultSentence(words: LearnWords, fault: FileFault | FormFault): string {
  return 'severity' in fault ? words.formFault(fault) : words.fileFault(fault);
}
