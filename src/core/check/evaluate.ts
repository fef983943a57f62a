/** Judges a table: every rule, every cell, every departure from the form; the worst first. */
import type { Figure } from '../number/figure';
import { jumpsWithin } from '../comparison/jumpsWithin';
import { derive } from '../fill/derive';
import type { Hint } from '../locate/explain';
import { finish, type Task, whenDone } from '../task';
import { kindOf } from '../rule/kinds/kinds';
import { cellKey } from '../rule/rule';
import { ruleInCells } from '../rule/ruleInCells';
import { isAdditive } from '../form/form';
import { isTotalRow } from '../form/ownRows';
import type { Table } from '../table/table';
import { dropConsequences, joinBounds, joinWholes } from './causes';
import { checkCells } from './cells/cells';
import { roomsIn } from './cells/room';
import type { Finding, FindingWith } from '../finding/finding';
import { nameOf } from '../finding/identity';
import { bySeverity } from '../finding/severity';
import { namingColumns, withoutMisled } from './columns';
import { columnsTogether } from './columnsTogether';
import { checkFormulas } from './formulas/formulas';
import { curedByGap, explainGaps, isExplained } from './gaps/gaps';
import { checkDecimals, sayTruncationOnce, sayZeroOverZeroOnce } from './cells/habits';
import { printedDoubts } from './printedDoubts';
import { type Judged, judgeRules, remarksOf, rightlyBlankCells, waitingFormulas } from './judge/judge';
import { type Readings, readTable } from '../table/readings';
import { withoutOtherCauses } from './otherCauses';
import { ruleFinding } from '../finding/report';
import { checkStructure } from './structure';
import type { CauseReport } from './suspects/causeReport';
import { locateSuspects } from './suspects/suspects';

/** How many rules hold, are broken, or could not be judged because a figure is missing or unreadable. */
export interface Tally {
  readonly holds: number;
  readonly broken: number;
  readonly unknown: number;
}

/** A rule that could not be judged, and the cells it waits for. */
export interface Unjudged {
  /** By its cells, where the codes of its rows are not printed. */
  readonly rule: string;
  /** As they are printed: "" for a row without a code. */
  readonly rows: readonly string[];
  readonly cells: readonly string[];
}

export interface Judgement {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  /** What lies behind the findings that carry the same `cause`, with figures that mend it. */
  readonly causes: readonly CauseReport[];
}

/**
 * The reported commune table gives 20 inconsistencies; 45 of 79 printed as "56"
 * is `rate/truncated` at I.2. The order of the form's rules does not matter.
 * `hints` are figures that another source gives for the same cells: they are
 * proposed first where they fit.
 */
export function evaluate(table: Table, hints: readonly Hint[] = []): Judgement {
  return finish(judge(table).locate(hints));
}

/** What takes longest, the search for suspects, is left for later. */
export interface FirstJudgement {
  /** Findings without the suspects that a search would name, and without causes. */
  readonly judgement: Judgement;
  readonly locate: (hints?: readonly Hint[]) => Task<Judgement>;
}

/** `evaluate` for doors that must not block: findings first, their suspects piece by piece afterwards. */
export function judge(table: Table): FirstJudgement {
  const readings = readTable(table);
  const believed = withoutMisled(table, readings, judgeRules(table, readings));
  const { judged, graver, otherUnit } = withoutOtherCauses(table, readings, believed.judged);
  const rightlyBlank = rightlyBlankCells(judged);
  const told = judged.filter(({ elsewhere }) => elsewhere !== true);

  let findings = remarksOf(told).map(({ remark, rule }) => ruleFinding(remark, rule));
  findings = joinBounds(findings);
  findings = joinWholes(dropConsequences(findings, partsOfRates(judged, readings)));
  findings = sayTruncationOnce(findings, told.filter(({ verdict }) => verdict.onlyRounded).length);
  const derived = derivedFigures(table, readings);
  const zeroOverZero = (rightlyBlank.size > 0 ? readings.cells : [])
    .map(({ quantity }) => quantity)
    .filter((quantity) => {
      const key = cellKey(quantity.row, quantity.column);
      return rightlyBlank.has(key) && derived.get(key) === null;
    });
  findings = sayZeroOverZeroOnce(findings, zeroOverZero, table.form.zeroOverZero);
  const quietlyBlank = new Set<string>();
  for (const key of waitingFormulas(judged, readings)) quietlyBlank.add(key);
  rightlyBlank.forEach((_quantity, key) => quietlyBlank.add(key));
  for (const { quantity, column } of readings.cells) {
    // Averages are not added up: nothing is due under them in the total of an office's own rows.
    const average = table.listed === true && column.measure !== 'rate' && !isAdditive(column);
    if (column.compares || (average && isTotalRow(quantity.row)))
      quietlyBlank.add(cellKey(quantity.row, column.key));
  }
  const broken = findings.reduce<string[]>((cells, each) => cells.concat(each.cells), []);
  findings = findings.concat(
    checkDecimals(readings),
    checkCells(table, readings, quietlyBlank, derived, roomsIn(table.form, judged, readings)).filter(
      (each) => !table.printed || each.code !== 'cell/missing' || isTelling(table, each, broken),
    ),
    // A form nobody knows says neither which cells are due nor what their formulas are to be.
    table.printed ? [] : checkFormulas(table, readings),
    checkStructure(table, readings),
    printedDoubts(table),
    believed.findings,
  );
  findings = ofOneCause(findings, graver, otherUnit);
  findings = findings.concat(jumpsWithin(table, readings, gravelyTold(findings)));
  const judgement: Judgement = {
    tally: tallyOf(told),
    findings: inOrder(columnsTogether(namingColumns(table, explainGaps(table, readings, told, findings)))),
    unjudged: unjudgedOf(told, readings),
    causes: [],
  };
  return {
    judgement,
    locate: (hints = []) => {
      const locating = locateSuspects(table, readings, judged, judgement.findings, hints);
      return whenDone(locating, ({ findings: told, causes }) => ({
        ...judgement,
        findings: curedByGap(told),
        causes: causes.filter((cause) => !isExplained(cause, told)),
      }));
    },
  };
}

/** Cells of which more than a remark is said. */
function gravelyTold(findings: readonly Finding[]): string[] {
  const told: string[] = [];
  for (const { severity, cells } of findings)
    if (severity !== 'info') for (const cell of cells) told.push(cell);
  return told;
}

/** What a format hides is as grave as what it breaks; a figure that is right in its own unit is no fraction of a count. */
function ofOneCause(
  findings: readonly Finding[],
  graver: readonly string[],
  otherUnit: readonly string[],
): Finding[] {
  return findings
    .filter((each) => !isOfUnit(each) || !otherUnit.includes(each.cells[0] ?? ''))
    .map((each): Finding =>
      each.code === 'cell/stored' && graver.includes(each.cells[0] ?? '')
        ? { ...each, severity: 'error' }
        : each,
    );
}

/** What a figure in thousands looks like where the form counts one by one. */
function isOfUnit(each: Finding): boolean {
  return (
    each.code === 'cell/domain' || (each.code === 'cell/stored' && each.facts.reason === 'hiddenFraction')
  );
}

/**
 * In a form that nobody knows a blank may be due or not: it is told where its rules leave a figure for it. Under a column
 * of years a total is rightly blank, unless the headings count the column in. A rule that takes blanks for 0 says so itself.
 */
function isTelling(
  { form }: Table,
  { facts: { derived, quantity, dues = [] } }: FindingWith<'cell/missing'>,
  broken: readonly string[],
): boolean {
  if (dues.some(({ cell, figure }) => !figure.value.eq(0) && !broken.includes(cell))) return true;
  if (derived === null || derived.value.eq(0) || broken.includes(quantity.cell)) return false;
  return !isTotalRow(quantity.row) || form.rules.some(({ text }) => text.includes(`[${quantity.column}]`));
}

/** A rule that only usually holds is not broken by a table that departs from it: the finding asks, and nothing is wrong. */
function tallyOf(judged: readonly Judged[]): Tally {
  const tally = { holds: 0, broken: 0, unknown: 0 };
  for (const { rule, verdict } of judged) {
    tally[verdict.outcome === 'broken' && rule.severity === 'info' ? 'holds' : verdict.outcome]++;
  }
  return tally;
}

function unjudgedOf(judged: readonly Judged[], readings: Readings): Unjudged[] {
  return judged
    .filter(({ verdict }) => verdict.outcome === 'unknown')
    .map(({ rule, context }) => {
      const look = readings.look(context);
      const named = kindOf(rule.body).refs(rule.body).map(look);
      const absent = named.filter((quantity) => quantity.figure === null);
      return {
        rule: ruleInCells(rule.text, named) ?? rule.text,
        rows: absent.map(({ row, called = row }) => called),
        cells: absent.map((quantity) => quantity.cell),
      };
    });
}

function partsOfRates(judged: readonly Judged[], readings: Readings): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { rule, context } of judged) {
    const kind = kindOf(rule.body);
    if (!kind.divides(rule.body)) continue;
    const [rate, ...rest] = kind.refs(rule.body).map(readings.look(context));
    if (rate)
      parts.set(
        rate.cell,
        rest.map((quantity) => quantity.cell),
      );
  }
  return parts;
}

function derivedFigures(table: Table, readings: Readings): ReadonlyMap<string, Figure | null> {
  const figures = new Map<string, Figure | null>();
  // Only what is blank, or stands for nothing known, follows from the rest.
  if (readings.cells.every(({ quantity }) => quantity.figure !== null)) return figures;
  const asBlank = new Set<string>();
  for (const { reading, quantity } of readings.cells) {
    const { reading: read } = reading;
    const noResult =
      read.kind === 'reject' && (read.flags.includes('notCalculated') || read.flags.includes('errorValue'));
    const signed = quantity.absence === 'missing' || quantity.absence === 'notApplicable';
    if (noResult || signed) asBlank.add(cellKey(quantity.row, quantity.column));
  }
  for (const { target, figure } of derive(table, readings, asBlank).derived) {
    figures.set(cellKey(target.row, target.column), figure);
  }
  return figures;
}

/** Worst first; among equals from top to bottom of the sheet, then by code, so that rule order never shows. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ at }: Finding): number => (at ? at.row * 16384 + at.column : -1);
  const name = (finding: Finding): string => {
    const { code, rule, rows } = nameOf(finding);
    return [code, rule, rows].join(' ');
  };
  return findings
    .slice()
    .sort(
      (a, b) =>
        bySeverity(a, b) || place(a) - place(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0),
    );
}
