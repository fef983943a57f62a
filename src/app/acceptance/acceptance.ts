/**
 * Accepted findings (giải trình): a reviewer gives the reason, it stands on a
 * sheet of the workbook where everybody sees it, and the next check honours it.
 * It holds while code, rule, rows and printed figures stay the same.
 */
import type { Finding } from '../../core/finding/finding';
import { type FindingName, nameOf } from '../../core/finding/identity';
import { readTable } from '../../core/table/readings';
import { writeFigure } from '../../core/number/write';
import type { Grid } from '../../core/sheet/grid';
import { addressFrom, allParts } from '../../core/table/parts';
import type { Table } from '../../core/table/table';
import { REASONS_SHEET } from '../contract/source';
import type { SheetChanges } from '../contract/writer';
import { addedLines, emptiedLines, readLines, type SheetList } from '../lists/sheetList';

const REASONS: SheetList = {
  sheet: REASONS_SHEET,
  header: [
    'STT',
    'Mã phát hiện',
    'Quy tắc',
    'Dòng',
    'Số liệu khi giải trình',
    'Lý do',
    'Người giải trình',
    'Ngày',
  ],
};

/** Longer texts are cut on both sides of a comparison: a cell holds at most 32.767 characters. */
const LONGEST = 1000;

/** One line of the sheet. */
export interface Acceptance extends FindingName {
  /** The figures of those rows, written the Vietnamese way in every host: "2.677; 2.647". */
  readonly printed: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** The sheet's row, from 0. */
  readonly at: number;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** The finding's name as the sheet's cells can hold it. */
function nameOnSheet(finding: Finding): FindingName {
  const { code, rule, rows } = nameOf(finding);
  return { code, rule: rule.slice(0, LONGEST), rows: rows.slice(0, LONGEST) };
}

/** Every figure that the finding speaks of, as figures, since hosts show 2677 as "2.677" or "2,677". */
export function figuresOf(finding: Finding, table: Table): string {
  const written = new Map<string, string>();
  for (const part of allParts(table)) {
    readTable(part).cells.forEach(({ quantity: { figure, sign, printed }, position }) => {
      written.set(addressFrom(table, part, position), figure && !sign ? writeFigure(figure) : printed);
    });
  }
  const figures = unique(finding.cells).map((cell) => written.get(cell));
  const known = figures.filter((each) => each !== undefined);
  return (known.length > 0 ? known.join('; ') : finding.printed).trim().slice(0, LONGEST);
}

/** The list on the sheet of reasons; empty when there is none. */
export function readAcceptances(grids: readonly Grid[]): Acceptance[] {
  return (
    readLines(REASONS, grids)
      .map(
        ({
          texts: [code = '', rule = '', rows = '', printed = '', reason = '', by = '', date = ''],
          at,
        }) => ({
          code,
          rule,
          rows,
          printed,
          reason,
          by,
          date,
          at,
        }),
      )
      // A finding accepted without a reason is not accepted.
      .filter(({ code, reason }) => code !== '' && reason !== '')
  );
}

export interface Sorted {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Accepted once, but the figures have changed since: open again, and worth saying. */
  readonly lapsed: readonly AcceptedFinding[];
}

export function sortByAcceptance(
  findings: readonly Finding[],
  table: Table,
  acceptances: readonly Acceptance[],
): Sorted {
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const lapsed: AcceptedFinding[] = [];
  for (const finding of findings) {
    const name = nameOnSheet(finding);
    const same = acceptances.filter(
      (each) => each.code === name.code && each.rule === name.rule && each.rows === name.rows,
    );
    const figures = same.length > 0 ? figuresOf(finding, table) : '';
    const holding = same.find((each) => each.printed === figures);
    const last = same[same.length - 1];
    if (holding) accepted.push({ finding, acceptance: holding });
    else {
      open.push(finding);
      if (last) lapsed.push({ finding, acceptance: last });
    }
  }
  return { open, accepted, lapsed };
}

export interface Given {
  readonly reason: string;
  readonly by: string;
  /** As the door writes it: "21/07/2026". */
  readonly date: string;
}

/** What is to be written to accept the finding: a line, and the headings where there are none yet. */
export function acceptanceChanges(
  finding: Finding,
  table: Table,
  given: Given,
  grids: readonly Grid[],
): SheetChanges {
  const name = nameOnSheet(finding);
  const line = { ...name, printed: figuresOf(finding, table), ...given };
  return listedChanges(line, grids);
}

/** What is to be written for one more line of the list. */
export function listedChanges(line: Omit<Acceptance, 'at'>, grids: readonly Grid[]): SheetChanges {
  const { code, rule, rows, printed, reason, by, date } = line;
  const texts = [
    code,
    rule,
    rows,
    printed,
    reason.trim().slice(0, LONGEST),
    by.trim().slice(0, LONGEST),
    date,
  ];
  return addedLines(REASONS, [texts], grids);
}

/** Empties the line; the reviewer's other lines stay where they are. */
export function revocationChanges({ at }: Acceptance, grids: readonly Grid[]): SheetChanges {
  return emptiedLines(REASONS, [at], grids);
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.indexOf(text) === i);
}
