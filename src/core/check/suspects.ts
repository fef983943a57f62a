/** Findings told which cells are most likely wrong, and which of them have one cause. */
import {
  type Cause,
  explainInSteps,
  type Explained,
  type Explanation,
  heldBy,
  type Hint,
} from '../locate/explain';
import type { PutRule } from '../locate/problem';
import type { How } from '../locate/proposal';
import type { Figure } from '../number/figure';
import { writeFigure } from '../number/write';
import type { Quantity } from '../rule/quantity';
import type { Table } from '../table/table';
import type { Finding, Suspect } from './finding';
import type { Judged } from './judge';
import type { Readings } from './readings';

/** A new figure for a cell. */
export interface ProposedValue {
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  /** null for the sign "x". */
  readonly figure: Figure | null;
  /** As it would be printed: "2.647", "-". */
  readonly printed: string;
  readonly how: How;
  /** Keystrokes from what stands there. */
  readonly distance: number;
}

/** Figures that go together: with all of them no rule of the cause is broken. */
export interface ProposedCorrection {
  readonly values: readonly ProposedValue[];
  /** How many findings are gone once it is made. */
  readonly clears: number;
}

export interface CauseReport {
  /** The `cause` of its findings: 1, 2, … in their order. */
  readonly id: number;
  /** `tooMany`: there are more explanations than are listed here, or may be. */
  readonly outcome: 'listed' | 'tooMany' | 'none';
  readonly findings: number;
  /** The likeliest first. */
  readonly explanations: readonly {
    readonly cells: readonly { readonly row: string; readonly column: string; readonly cell: string }[];
    readonly corrections: readonly ProposedCorrection[];
  }[];
}

/** Suspects shown for one finding, and values for one suspect. */
const MOST = 5;

export interface Located {
  readonly findings: Finding[];
  readonly causes: CauseReport[];
}

/** The search for suspects, which takes longer than judging: piece by piece. */
export interface Locating {
  /** Does the next piece; false when none is left. */
  readonly next: () => boolean;
  /** To be asked once nothing is left. */
  readonly located: () => Located;
}

export function locateSuspects(
  table: Table,
  readings: Readings,
  inAnyOrder: readonly Judged[],
  findings: readonly Finding[],
  hints: readonly Hint[],
): Locating {
  // Among equally likely cells the first is named first: the order of the form's rules must not decide that.
  const judged = inAnyOrder.slice().sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const put = judged.map(({ rule, context, verdict }): PutRule => ({
    rule,
    look: readings.look(context),
    outcome: verdict.outcome,
  }));
  const likeNeighbour = neighbourTest(readings);
  const { next, explained } = explainInSteps(table.form, put, readings.rowCodes, { hints, likeNeighbour });
  return { next, located: () => withSuspects(explained, judged, findings) };
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
    return { ...finding, cause: known.id, suspects: suspectsOf(explained, place, finding) };
  });
  const causes: CauseReport[] = [];
  told.forEach((each) => causes.push(reportOf(explained, each)));
  return { findings: numbered, causes };
}

function nameOf({ rule, context }: Judged): string {
  return [rule.text, rule.severity ?? '', context.row ?? '', context.column ?? ''].join('|');
}

/** Where a finding comes from: a broken rule, or a cell that no rule was needed to refuse. */
interface Place {
  readonly cause: Cause;
  readonly rule: number | null;
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

/** The cells of the finding's own rule that some explanation changes, each with its likeliest figures. */
function suspectsOf({ problem }: Explained, { cause, rule }: Place, finding: Finding): Suspect[] {
  const own = rule === null ? cause.impossible : (problem.rules[rule]?.cells ?? []);
  const order: number[] = [];
  const values = new Map<number, { printed: string; distance: number }[]>();
  for (const { cells, corrections } of cause.explanations) {
    cells.forEach((cell, i) => {
      const quantity = problem.cells[cell]?.quantity;
      if (!own.includes(cell) || !quantity || (rule === null && quantity.cell !== finding.cells[0])) return;
      if (!order.includes(cell)) order.push(cell);
      const known = values.get(cell) ?? [];
      for (const { proposals } of corrections) {
        const proposal = proposals[i];
        if (proposal && !known.some(({ printed }) => printed === proposal.printed)) known.push(proposal);
      }
      values.set(cell, known);
    });
  }
  const suspects = order.slice(0, MOST).map((cell): Suspect => {
    const { row, cell: address } = problem.cells[cell]?.quantity ?? { row: '', cell: '' };
    const ranked = (values.get(cell) ?? []).slice().sort((a, b) => a.distance - b.distance);
    return { row, cell: address, values: ranked.slice(0, MOST).map(({ printed }) => printed) };
  });
  if (suspects.length === 0) return finding.suspects.slice();
  return finding.code === 'cell/domain'
    ? suspects.map((suspect) => ownValuesFirst(suspect, finding))
    : suspects;
}

/** What the cell itself tells goes before what the rules leave: 2,654 files were typed as "2.654". */
function ownValuesFirst(suspect: Suspect, finding: Finding): Suspect {
  const own = finding.suspects.find(({ cell }) => cell === suspect.cell)?.values ?? [];
  const values = own.concat(suspect.values.filter((value) => !own.includes(value)));
  return { ...suspect, values: values.slice(0, MOST) };
}

/** A habit is one finding of many rates, each with its own answer. */
function habitSuspects(finding: Finding): readonly Suspect[] {
  const suspect = ({ row, cell }: Quantity, values: string[]): Suspect => ({ row, cell, values });
  if (finding.code === 'rate/truncated') {
    return finding.facts.rates.map(({ rate, rounded, precise }) => {
      const values = [writeFigure(rounded), writeFigure(precise)];
      return suspect(rate, rounded.decimals < precise.decimals ? values : values.slice(0, 1));
    });
  }
  if (finding.code === 'rate/undefined') {
    const { rates, sign } = finding.facts;
    return rates.filter(({ printed }) => printed !== sign).map((rate) => suspect(rate, [sign]));
  }
  return finding.suspects;
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

/** The figure above or below is the same, and has two digits at least. */
function neighbourTest(readings: Readings): (quantity: Quantity) => boolean {
  const alike: Record<string, true> = {};
  readings.cells.forEach(({ quantity }, at) => {
    const above = readings.cells[at - 1]?.quantity;
    if (above?.column !== quantity.column || !above.figure || !quantity.figure) return;
    if (!above.figure.value.eq(quantity.figure.value) || quantity.figure.value.abs().lt(10)) return;
    alike[above.cell] = true;
    alike[quantity.cell] = true;
  });
  return (quantity) => alike[quantity.cell] === true;
}
