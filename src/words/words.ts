/** What a language has to say: one sentence a finding code, a reason, a problem. A code without words does not compile. */
import type { Problem, ProblemCode } from '../app/contract/problem';
import type { Tally, Unjudged } from '../core/check/evaluate';
import type { Companion, Finding, FindingCode, FindingWith, Suspect } from '../core/finding/finding';
import type { Refused } from '../core/fill/derive';
import type { Form } from '../core/form/form';
import type { How } from '../core/locate/slips/proposal';
import type { Flag } from '../core/number/figure';
import type { Severity } from '../core/rule/rule';
import type { Filled } from '../core/fill/ground';

export type Language = 'vi' | 'en';

/**
 * What is printed, what was expected, why, and what to do, in a plain sentence
 * or two: "I.2 “…” ghi 56 nhưng I.2.2 ÷ I.2.1 = 45 ÷ 79 = 56,96%, …".
 */
export type FindingSentences = {
  readonly [Code in FindingCode]: (finding: FindingWith<Code>) => string;
};

/** The rule in words, then its figures worked out, a sentence a line; a code without arithmetic has none. */
export type WhyLines = {
  readonly [Code in FindingCode]?: (finding: FindingWith<Code>) => readonly string[];
};

export interface MendingWords {
  /** "One cause, 3 findings" */
  readonly oneCause: (count: number) => string;
  readonly suspects: string;
  readonly together: string;
  readonly tooMany: string;
  /** The search was given up before it was through. */
  readonly cut: string;
  readonly preview: (cell: string, value: string) => string;
  readonly every: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly blank: string;
  /** "This clears 3 findings" */
  readonly clears: (count: number, fresh: number) => string;
  readonly apply: (count: number) => string;
  readonly only: (cell: string) => string;
  readonly done: (cells: string) => string;
  readonly why: string;
  /** “?” beside a finding: what it means at all. */
  readonly explain: (title: string) => string;
  readonly rule: string;
  readonly ruleText: (rule: string) => string;
  readonly reason: string;
  readonly source: string;
  /** "If D61 becomes 2.647, D58 must become 100,0 as well." */
  readonly needs: (cell: string, value: string, companions: string) => string;
  /** "D60 and D61: the two cells may have been typed into each other's places." */
  readonly exchanged: (one: string, other: string) => string;
  readonly shifted: (shifted: NonNullable<Suspect['shifted']>) => string;
  readonly copied: (copied: NonNullable<Suspect['copied']>) => string;
  /** "D10 shows an old result of its formula, …: press F9." */
  readonly recalculate: (cell: string, value: string) => string;
  /** "The report’s text says 2.647 of what stands in D61." */
  readonly told: (cell: string, value: string) => string;
  /** "with D58 → 100,0", beside a value. */
  readonly company: (companions: string) => string;
  /** How the printed figure may have come from the proposed one: "two digits swapped". */
  readonly how: Readonly<Record<How, string>>;
}

/** What of a form the reason of a derived figure depends on. */
export type RateStyle = Pick<Form, 'rateDecimals' | 'zeroOverZero'>;

export interface Words {
  readonly language: Language;
  readonly finding: FindingSentences;
  readonly why: WhyLines;
  readonly mending: MendingWords;
  /** A short heading: "Tổng không khớp". */
  readonly title: Readonly<Record<FindingCode, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Why a text is not a plain figure, as a clause: "ô có nhiều số". */
  readonly flag: Readonly<Record<Flag, string>>;
  /** Why a cell is filled as it is: "= 1 + 1 (II.1.1 + II.1.2)". */
  readonly because: (filled: Filled, style: RateStyle) => string;
  /** Why a cell that rules speak of is not filled. */
  readonly refused: (refused: Refused) => string;
  /** A rule that could not be judged, and the cells it waits for. */
  readonly unjudged: (unjudged: Unjudged) => string;
  readonly tally: (tally: Tally) => string;
  /** Before a finding of one of several figure columns: "Column “Lũy kế”: " */
  readonly inColumn: (heading: string) => string;
  /** Behind it, where it holds of other columns as well: "Column “Lũy kế” (E20 has 77) likewise." */
  readonly likewise: (columns: NonNullable<Finding['alike']>) => string;
  /** Behind it, where formulas show an error only for it: "So D5 and D3 show #VALUE!." */
  readonly follows: (follows: NonNullable<Finding['follows']>) => string;
  /** What else one act broke: "So I.2 (D9) and I.3 (D12) do not agree either." */
  readonly explains: (others: NonNullable<Finding['explains']>) => string;
  readonly problem: Readonly<Record<ProblemCode, (detail: Detail) => string>>;
}

export type Detail = NonNullable<Problem['detail']>;

export function describe<Code extends FindingCode>(finding: FindingWith<Code>, words: Words): string {
  const column = finding.column === undefined ? '' : words.inColumn(finding.column);
  const likewise = finding.alike === undefined ? [] : [words.likewise(finding.alike)];
  const follows = finding.follows === undefined ? [] : [words.follows(finding.follows)];
  const explained = finding.explains === undefined ? [] : [words.explains(finding.explains)];
  return [column + words.finding[finding.code](finding)]
    .concat(likewise, follows, suspicion(finding, words), explained)
    .join(' ');
}

/** What the likeliest correction asks beside changing one cell. */
function suspicion(
  { suspects: [first], severity }: Pick<Finding, 'suspects' | 'severity'>,
  { mending }: Words,
): string[] {
  // What only usually holds is to be confirmed, not to be changed.
  if (!first || severity === 'info') return [];
  const { cell, values, exchangedWith, recalculate, shifted, copied } = first;
  const value = values[0] ?? '';
  if (recalculate) return [mending.recalculate(cell, value)];
  if (shifted) return [mending.shifted(shifted)];
  if (copied) return [mending.copied(copied)];
  if (exchangedWith !== undefined) return [mending.exchanged(cell, exchangedWith)];
  const companions = first.with?.[0] ?? [];
  return first.told === undefined
    ? needs(companions)
    : [mending.told(cell, first.told)].concat(first.told === value ? needs(companions) : []);

  function needs(all: readonly Companion[]): string[] {
    return all.length === 1 ? [mending.needs(cell, value, companionsText(all))] : [];
  }
}

/** "D58 → 100,0" */
export function companionsText(companions: readonly Companion[]): string {
  return companions.map(({ cell, value }) => `${cell} → ${value}`).join(', ');
}

/** The figures put into the rule: "45 ÷ 79 = 56,962…% → 57; 56 only if digits are cut off; …". */
export function whyOf<Code extends FindingCode>(finding: FindingWith<Code>, words: Words): readonly string[] {
  const lines: WhyLines[Code] = words.why[finding.code];
  return lines ? lines(finding) : [];
}

export function describeProblem(problem: Problem, words: Words): string {
  return words.problem[problem.code](problem.detail ?? {});
}
