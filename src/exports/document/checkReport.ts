/** The check report, as both the Word file and the printable sheet show it. */
import type { AcceptedFinding } from '../../app/acceptance/acceptance';
import type { Judgement } from '../../core/check/evaluate';
import type { Finding } from '../../core/finding/finding';
import type { Severity } from '../../core/rule/rule';
import { areaAddress } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { printableLine } from '../../core/text/printable';
import type { ReportWords } from '../../words/exports/exportWords';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { describe, type Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import { titleOf } from '../../core/table/heading/title';
import type { CalendarDay } from './annexFields';

export interface CheckReportInput {
  readonly table: Table;
  /** Where its rows stand, a line each. */
  readonly places: readonly Table[];
  readonly judgement: Judgement;
  /** Findings that nobody has accepted. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly unitName: string;
  /** Given by the door: the core has no clock. */
  readonly date: CalendarDay;
  readonly language: Language;
  /** Why it was exported although the gate warned; "" if it did not. */
  readonly exportReason: string;
  /** The seal's code; "" for none. */
  readonly seal: string;
}

export interface ReportFinding {
  readonly severity: string;
  readonly weight: Severity;
  readonly cells: string;
  readonly message: string;
  readonly printed: string;
  readonly expected: string;
}

export interface ReportAcceptance {
  readonly cells: string;
  readonly message: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

export interface CheckReport {
  readonly words: ReportWords;
  readonly unitName: string;
  readonly title: string;
  /** Form, place, tally, counts, reason, code: a line each. */
  readonly summary: readonly string[];
  readonly open: readonly ReportFinding[];
  readonly accepted: readonly ReportAcceptance[];
  readonly unjudged: readonly string[];
  readonly dateLine: string;
}

const MOST_CELLS = 6;

export function checkReportOf(input: CheckReportInput): CheckReport {
  const { judgement, open, accepted, language, date } = input;
  const words = wordsOf(language);
  const { report } = exportWordsOf(language);
  const reported = open.map((finding): ReportFinding => ({
    severity: words.severity[finding.severity],
    weight: finding.severity,
    cells: cellsOf(finding),
    message: describe(finding, words),
    printed: printableLine(finding.printed),
    expected: printableLine(finding.expected).replace('<=', '≤').replace('>=', '≥'),
  }));
  return {
    words: report,
    unitName: printableLine(input.unitName).toUpperCase(),
    title: report.title.toUpperCase(),
    summary: summaryOf(input, report, reported),
    open: reported,
    accepted: accepted.map(({ finding, acceptance }) => ({
      cells: cellsOf(finding),
      message: describe(finding, words),
      reason: acceptance.reason,
      by: acceptance.by,
      date: acceptance.date,
    })),
    unjudged: judgement.unjudged.map((each) => words.unjudged(each)),
    dateLine: report.date(date.day, date.month, date.year),
  };
}

function summaryOf(
  { table, places, judgement, accepted, exportReason, seal }: CheckReportInput,
  words: ReportWords,
  findings: readonly ReportFinding[],
): string[] {
  const count = (weight: Severity): number => findings.filter((each) => each.weight === weight).length;
  const { holds, broken, unknown } = judgement.tally;
  return [
    words.form(titleOf(table)),
    ...places.map(({ grid, area }) =>
      words.place({ sheet: printableLine(grid.sheet), range: areaAddress(area), page: grid.page === true }),
    ),
    words.tally(holds, broken, unknown),
    words.counts(count('error'), count('warning'), count('info'), accepted.length),
    ...(exportReason.trim() === '' ? [] : [words.exportReason(printableLine(exportReason))]),
    ...(seal === '' ? [] : [words.seal(seal)]),
  ];
}

function cellsOf({ cells }: Finding): string {
  return cells.length > MOST_CELLS ? cells.slice(0, MOST_CELLS).join(', ') + ', …' : cells.join(', ');
}
