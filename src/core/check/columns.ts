/** What is said of the figure columns of a table as a whole: those that no rule could judge, those that are hidden. */
import { kindOf } from '../rule/kinds/kinds';
import { HOLDS, UNKNOWN } from '../rule/kinds/kind';
import { lettersOf } from '../sheet/grid';
import type { Readings } from '../table/readings';
import type { OtherColumn, Table } from '../table/table';
import type { Facts, Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { checkHidden } from './hidden';
import type { Judged } from './judge/judge';

type Reason = Facts['column/unjudged']['reason'];

/** Of a column's rules more than this share broken: it does not hold what the form's rules are about. */
const MISLED = 0.34;
/** So few broken rules are slips. */
const SLIPS = 3;

export interface Believed {
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
}

/**
 * A column beside the form's own in which most rules are broken holds something else, and a "total" that is hardly ever
 * the sum of its parts is none: said once, and its rules are not judged.
 */
export function withoutMisled(table: Table, readings: Readings, judged: readonly Judged[]): Believed {
  const findings: Finding[] = [];
  let kept = judged;
  const leave = (among: (each: Judged) => boolean, key: string, reason: Reason): void => {
    if (!isMisled(kept.filter(among))) return;
    kept = kept.map((each) => (among(each) ? { ...each, verdict: UNKNOWN } : each));
    const other = table.columns.others.find(({ column }) => column === table.columns.figures.get(key));
    if (other) findings.push(unjudged(other, reason));
  };
  const [own, ...others] = table.official.columns.length === 1 ? table.form.columns : [];
  for (const { key } of own ? others : []) {
    leave(({ rule, context }) => rule.across !== true && context.column === key, key, 'disagrees');
  }
  kept = withoutStocks(kept, readings);
  const told: string[] = [];
  for (const { rule } of judged) {
    const columns = columnsOf(rule);
    const name = columns.join();
    if (rule.across !== true || told.includes(name)) continue;
    told.push(name);
    const alike = (each: Judged): boolean =>
      each.rule.across === true && columnsOf(each.rule).join() === name;
    const { adds } = kindOf(rule.body);
    // The total of parts is named first, the cumulative column last: `period <= cumulative`.
    const isCumulative = !adds && rule.severity === 'warning';
    const likeliest = isCumulative ? columns.slice().reverse() : columns;
    const isOther = (key: string): boolean =>
      table.columns.others.some(({ column }) => column === table.columns.figures.get(key));
    const reason = adds ? 'noTotal' : isCumulative ? 'notCumulative' : 'notPart';
    leave(alike, likeliest.find(isOther) ?? '', reason);
  }
  return { judged: kept, findings: findings.concat(checkColumns(table, readings)) };
}

/** Of so few rows it is likelier that the last figure was put for the sum. */
const FEW_STOCKS = 2;

/** What is counted at a moment, such as staff, is not added up over periods: the half-year shows what its last quarter shows. */
function withoutStocks(judged: readonly Judged[], readings: Readings): readonly Judged[] {
  const isStock = ({ rule, context, verdict }: Judged): boolean => {
    if (verdict.outcome !== 'broken' || rule.across !== true || rule.severity !== 'warning') return false;
    const kind = kindOf(rule.body);
    const figures = kind.refs(rule.body).map((ref) => readings.look(context)(ref).figure);
    const [total, last] = [figures[0], figures[figures.length - 1]];
    return kind.adds && !!total && !!last && total.value.eq(last.value);
  };
  const stocks = judged.filter(isStock);
  if (stocks.length <= FEW_STOCKS) return judged;
  return judged.map((each) => (stocks.includes(each) ? { ...each, verdict: HOLDS } : each));
}

function columnsOf({ body }: Judged['rule']): readonly string[] {
  return kindOf(body)
    .refs(body)
    .map(({ column }) => column ?? '');
}

function isMisled(judged: readonly Judged[]): boolean {
  const strict = judged.filter(({ rule }) => rule.severity !== 'info');
  const broken = strict.filter(({ verdict }) => verdict.outcome === 'broken').length;
  const holds = strict.filter(({ verdict }) => verdict.outcome === 'holds').length;
  return broken > SLIPS && broken > MISLED * (broken + holds);
}

function checkColumns(table: Table, readings: Readings): Finding[] {
  const findings: Finding[] = [];
  for (const other of table.columns.others) {
    if (other.reason === 'judged') continue;
    if (other.reason === 'hidden') continue;
    if (other.reason !== 'twin') {
      if (!isOfBlanks(other, table, readings)) findings.push(unjudged(other, other.reason));
    } else if (differs(table, other)) findings.push(unjudged(other, 'twin'));
  }
  return findings.concat(checkHidden(table));
}

/** Figures that stand beside blank cells, each of them, are those cells', and said with them. */
function isOfBlanks({ column, figures }: OtherColumn, table: Table, readings: Readings): boolean {
  const blanks = readings.cells.filter(
    ({ position, quantity }) =>
      Math.abs(position.column - column) === 1 &&
      quantity.absence === 'blank' &&
      /[0-9]/.test(table.grid.cell(position.row, column)?.text ?? ''),
  );
  return figures > 0 && blanks.length === figures;
}

function differs({ grid, rows, columns, official }: Table, { column }: OtherColumn): boolean {
  const own = columns.figures.get(official.columns[0]?.key ?? '') ?? column;
  return rows.some(({ at }) => (grid.cell(at, own)?.text ?? '') !== (grid.cell(at, column)?.text ?? ''));
}

function unjudged({ column, heading, figures, first }: OtherColumn, reason: Reason): Finding {
  return finding({
    code: 'column/unjudged',
    ...(reason === 'rate' ? { severity: 'info' as const } : {}),
    rows: [],
    cells: [first.cell],
    at: { row: first.row, column },
    printed: heading,
    expected: '',
    facts: { column: lettersOf(column), heading, figures, first, reason },
  });
}

/** Findings of a table with several figure columns where the form has one, told which of them they are of. */
export function namingColumns(table: Table, findings: readonly Finding[]): Finding[] {
  if (table.official.columns.length > 1 || table.form.columns.length < 2) return findings.slice();
  const headings: Record<string, string> = {};
  for (const { key, label } of table.form.columns) {
    const at = table.columns.figures.get(key);
    if (at !== undefined) headings[lettersOf(at)] = label;
  }
  return findings.map((each) => {
    const letters = each.cells.map((cell) => /^[A-Z]*/.exec(cell)?.[0] ?? '');
    const column = headings[letters[0] ?? ''];
    // What is said of several columns at once is of none of them.
    const several = each.rule === null || each.code === 'rate/undefined' ? letters : letters.slice(0, 1);
    const isOfOne = several.every((other) => other === letters[0] || headings[other] === undefined);
    return column === undefined || column === '' || !isOfOne || each.code.startsWith('column/')
      ? each
      : { ...each, column };
  });
}
