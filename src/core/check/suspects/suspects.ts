/** Findings told which cells are most likely wrong, and which of them have one cause. */
import { type Task, Work } from '../../task';
import { explainInSteps, type Explained } from '../../locate/explain';
import { type Cause, type Explanation, heldBy, type Hint } from '../../locate/explanation';
import type { PutRule } from '../../locate/solver/cellsAndRules';
import type { Quantity } from '../../rule/quantity';
import type { Table } from '../../table/table';
import type { Finding } from '../../finding/finding';
import type { Judged } from '../judge/judge';
import type { Readings } from '../../table/readings';
import { typedIn, whatIf } from '../judge/whatIf';
import { findMoves } from '../moves/findMoves';
import { staleFormulas } from '../formulas/staleFormulas';
import type { CauseReport, Located, ProposedValue } from './causeReport';
import { habitSuspects, type Place, suspectsOf } from './suspectCells';
import { withMoves } from './withMoves';

/** The search for suspects, which takes longer than judging. */
export function locateSuspects(
  table: Table,
  readings: Readings,
  inAnyOrder: readonly Judged[],
  findings: readonly Finding[],
  hints: readonly Hint[],
): Task<Located> {
  if (!isWorthSearching(findings)) {
    const told = findings.map((finding): Finding => ({ ...finding, suspects: habitSuspects(finding) }));
    return new Work().towards(() => ({ findings: told, causes: [] }));
  }
  // Among equally likely cells the first is named first: the order of the form's rules must not decide that.
  const judged = inAnyOrder
    .map((each) => ({ each, name: nameOf(each) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ each }) => each);
  const put = judged.map(({ rule, context, verdict }): PutRule => ({
    rule,
    look: readings.look(context),
    outcome: verdict.outcome,
  }));
  const broken = put.some(({ outcome }) => outcome === 'broken');
  const explaining = explainInSteps(table.form, put, readings.rowCodes, {
    hints,
    beside: neighbours(readings),
    typedAt: (quantity) => typedIn(quantity.at && table.grid.cell(quantity.at.row, quantity.at.column)),
    ...(broken ? { stale: staleFormulas(table, readings, findings) } : {}),
  });
  const work = new Work();
  let located: Located = { findings: findings.slice(), causes: [] };
  work.run(explaining, (explained) => {
    located = withSuspects(explained, judged, findings);
  });
  work.add(() => {
    const rules = whatIf(table, readings, judged);
    work.run(findMoves(rules), (moves) => {
      located = withMoves(located, rules, moves);
    });
  });
  return work.towards(() => located);
}

/** A remark asks; nothing need be wrong, and whoever looks into it finds its cells named. */
function isWorthSearching(findings: readonly Finding[]): boolean {
  return findings.some((finding) => isOfCause(finding) && finding.severity !== 'info');
}

function withSuspects(
  explained: Explained,
  judged: readonly Judged[],
  findings: readonly Finding[],
): Located {
  const places = new Map<string, Place>();
  explained.causes.forEach((cause) => {
    for (const rule of cause.rules) {
      for (const { involved } of judged[rule]?.verdict.remarks ?? []) {
        const first = involved.find((quantity) => quantity.cell !== '');
        places.set(placeKey(judged[rule]?.rule.text ?? '', first?.cell ?? ''), { cause, rule });
      }
    }
    for (const cell of cause.impossible)
      places.set(placeKey(null, explained.problem.cells[cell]?.quantity.cell ?? ''), { cause, rule: null });
  });

  const told = new Map<Cause, Told>();
  const numbered = findings.map((finding): Finding => {
    const place = places.get(
      placeKey(finding.code === 'cell/domain' ? null : finding.rule, finding.cells[0] ?? ''),
    );
    if (!place || !isOfCause(finding)) return { ...finding, suspects: habitSuspects(finding) };
    const known = told.get(place.cause) ?? { id: told.size + 1, cause: place.cause, places: [] };
    told.set(place.cause, known);
    known.places.push(place);
    const suspects = suspectsOf(explained, place, finding);
    // A difference that is explained needs no search.
    const isExplained = finding.code === 'sum/broken' && finding.facts.gap !== undefined;
    const search = place.cause.outcome === 'cut' && !isExplained ? ({ search: 'cut' } as const) : {};
    return { ...finding, cause: known.id, suspects, ...search };
  });
  const causes: CauseReport[] = [];
  told.forEach((each) => causes.push(reportOf(explained, each)));
  return { findings: numbered, causes };
}

function nameOf({ rule, context }: Judged): string {
  return [rule.text, rule.severity ?? '', context.row ?? '', context.column ?? ''].join('|');
}

interface Told {
  readonly id: number;
  readonly cause: Cause;
  readonly places: Place[];
}

function placeKey(rule: string | null, cell: string): string {
  return (rule ?? '') + '|' + cell;
}

function isOfCause(finding: Finding): boolean {
  return finding.rule !== null
    ? finding.code !== 'sum/residual' && finding.code !== 'formula/altered'
    : finding.code === 'cell/domain';
}

function reportOf(explained: Explained, { id, cause, places }: Told): CauseReport {
  const { problem } = explained;
  const explanations = cause.explanations.map((explanation) => ({
    cells: explanation.cells.map((at) => {
      const { row, column, cell } = problem.cells[at]?.quantity ?? { row: '', column: '', cell: '' };
      return { row, column, cell };
    }),
    corrections: explanation.corrections.map((correction) => ({
      values: valuesOf(explained, explanation, correction.proposals),
      clears: clearedFindings(explained, explanation, correction, places),
      unusual: correction.proposals.some(({ unusual }) => unusual),
    })),
  }));
  return { id, outcome: cause.outcome, findings: places.length, explanations };
}

function valuesOf(
  { problem }: Explained,
  { cells }: Explanation,
  proposals: Explanation['corrections'][number]['proposals'],
): ProposedValue[] {
  return proposals.map(({ put, printed, how, distance }, i) => {
    const { row, column, cell } = problem.cells[cells[i] ?? -1]?.quantity ?? {
      row: '',
      column: '',
      cell: '',
    };
    return { row, column, cell, figure: put.figure, printed, how, distance };
  });
}

function clearedFindings(
  explained: Explained,
  explanation: Explanation,
  correction: Explanation['corrections'][number],
  places: readonly Place[],
): number {
  const rules = places.map(({ rule }) => rule).filter((rule) => rule !== null);
  return heldBy(explained.problem, explanation, correction, rules).length + places.length - rules.length;
}

/** What stands in the rows above and below, in the same column. */
function neighbours(readings: Readings): (quantity: Quantity) => readonly Quantity[] {
  const beside: Record<string, Quantity[]> = {};
  readings.cells.forEach(({ quantity }, at) => {
    const near = [readings.cells[at - 1]?.quantity, readings.cells[at + 1]?.quantity];
    beside[quantity.cell] = near.filter((other) => other?.column === quantity.column) as Quantity[];
  });
  return (quantity) => beside[quantity.cell] ?? [];
}
