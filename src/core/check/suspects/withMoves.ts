/** Causes and findings told of figures that stand in the wrong rows: one explanation, and one correction of all rows. */
import type { Finding, Suspect } from '../../finding/finding';
import { distanceBetween, keysOf } from '../../locate/slips/keyboard';
import { writeFigure } from '../../number/write';
import { positionOf } from '../../sheet/grid';
import type { WhatIf } from '../judge/whatIf';
import { type Move, supposedBy } from '../moves/move';
import type { CauseReport, Located, ProposedValue } from './causeReport';
import { sayMovesOnce } from './movesOnce';

/** Suspects shown for one finding, and values for one suspect. */
const MOST = 5;
/** So many slips at once are still as likely as one act that moved figures. */
const SLIPS = 2;

export function withMoves({ findings, causes }: Located, rules: WhatIf, moves: readonly Move[]): Located {
  let told = findings;
  const reports = causes.map((cause): CauseReport => {
    const own = findings.filter(({ cause: id, severity }) => id === cause.id && severity !== 'info');
    const fitting = moves.filter((move) => own.some((each) => isMended(rules, move, each)));
    const first: CauseReport['explanations'][number][] = [];
    const last: CauseReport['explanations'][number][] = [];
    let others = cause.explanations;
    for (const move of fitting) {
      const clears = findings.filter(
        (each) => each.severity !== 'info' && isMended(rules, move, each),
      ).length;
      const gone = findings.filter(
        (each) => each.cause === cause.id && (each.rule === null || isMended(rules, move, each)),
      );
      const explanation = explanationOf(rules, move, gone.length);
      // One act is likelier than as many slips that come to the same.
      if (move.values.length > SLIPS) others = others.filter((each) => !sayTheSame(each, explanation));
      const known = others.some((each) => sayTheSame(each, explanation));
      const alone = cause.explanations.length === 0 && first.length === 0;
      // Nothing else explains at once what would be faults of their own, or these at all.
      const foremost = clears > own.length || alone || others.length < cause.explanations.length;
      if (!known) (foremost ? first : last).push(explanation);
      if (!known)
        told = told.map((each) => (own.includes(each) ? suspecting(rules, each, move, foremost) : each));
    }
    return { ...cause, explanations: first.concat(others, last) };
  });
  // Findings are told apart by their place, since each telling makes a new one.
  const once = sayMovesOnce(told);
  const counts = new Map<number | null, number>();
  for (const { cause } of once) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const counted = reports
    .map((each): CauseReport => ({ ...each, findings: counts.get(each.id) ?? 0 }))
    .filter(({ findings: left }) => left > 0);
  return { findings: once, causes: counted };
}

/** Its rule is broken, and holds once every figure is back in its row. */
function isMended(rules: WhatIf, move: Move, { rule, cells, severity }: Finding): boolean {
  if (severity === 'info') return rule !== null && rules.usualHolds(rule, supposedBy(move));
  const outcomes = rules.suppose(supposedBy(move));
  let mended = false;
  outcomes.forEach((outcome, at) => {
    const judged = rules.rules[at];
    const named = rules.cellsOf(at).map((key) => rules.quantityAt(key)?.cell);
    if (judged?.rule.text === rule && outcome === 'holds' && judged.verdict.outcome === 'broken')
      mended = mended || named.includes(cells[0]);
  });
  return mended;
}

function explanationOf(rules: WhatIf, move: Move, clears: number): CauseReport['explanations'][number] {
  const values = move.values.map(({ key, figure }): ProposedValue => {
    const quantity = rules.quantityAt(key);
    const { row = '', column = '', cell = '' } = quantity ?? {};
    const distance = quantity?.figure ? distanceBetween(keysOf(quantity.figure), keysOf(figure)) : 9;
    return { row, column, cell, figure, printed: writeFigure(figure), how: move.how, distance };
  });
  const cells = values.map(({ row, column, cell }) => ({ row, column, cell }));
  return { cells, corrections: [{ values, clears, unusual: rules.breaksUsual(supposedBy(move)) }] };
}

function sayTheSame(
  one: CauseReport['explanations'][number],
  other: CauseReport['explanations'][number],
): boolean {
  const name = ({ values }: { readonly values: readonly ProposedValue[] }): string =>
    values
      .map(({ cell, printed }) => cell + ' ' + printed)
      .sort()
      .join();
  return one.corrections.some((each) => other.corrections.some((same) => name(each) === name(same)));
}

function suspecting(rules: WhatIf, finding: Finding, move: Move, foremost: boolean): Finding {
  const fresh = move.values.map(({ key, figure }) => {
    const { row = '', cell = '' } = rules.quantityAt(key) ?? {};
    return { row, cell, value: writeFigure(figure) };
  });
  let suspects = finding.suspects.slice();
  const named = fresh.filter(({ cell }) => finding.cells.includes(cell));
  for (const { row, cell, value } of named) {
    const company = fresh.filter((other) => other.cell !== cell);
    const known = suspects.find((each) => each.cell === cell) ?? { row, cell, values: [] };
    if (known.values.includes(value) && !foremost) continue;
    const suspect = withValue(known, value, company, foremost);
    const others = suspects.filter((each) => each !== known);
    if (foremost) suspects = [{ ...suspect, ...saidOf(fresh, move, cell) }].concat(others).slice(0, MOST);
    else if (suspects.includes(known)) suspects = suspects.map((each) => (each === known ? suspect : each));
    else suspects = others.slice(0, MOST - 1).concat({ ...suspect, ...saidOf(fresh, move, cell) });
  }
  return { ...finding, suspects };
}

function saidOf(
  fresh: readonly { readonly cell: string }[],
  { how, by, source = '' }: Move,
  cell: string,
): Pick<Suspect, 'exchangedWith' | 'shifted' | 'copied'> {
  const inOrder = fresh.map((each) => each.cell).sort((one, other) => rowOf(one) - rowOf(other));
  const [first = '', last = ''] = [inOrder[0], inOrder[inOrder.length - 1]];
  if (how === 'copied') return { copied: { first, last, from: source } };
  return how === 'shifted'
    ? { shifted: { first, last, by } }
    : { exchangedWith: first === cell ? last : first };
}

function rowOf(cell: string): number {
  return positionOf(cell)?.row ?? 0;
}

/** First, or after what is likelier: the last of five gives way to it. */
function withValue(
  suspect: Suspect,
  value: string,
  company: NonNullable<Suspect['with']>[number],
  foremost: boolean,
): Suspect {
  const kept = suspect.values.filter((each) => each !== value).slice(0, MOST - 1);
  const companions = kept.map((each) => suspect.with?.[suspect.values.indexOf(each)] ?? []);
  return foremost
    ? { ...suspect, values: [value].concat(kept), with: [company].concat(companions) }
    : { ...suspect, values: kept.concat(value), with: companions.concat([company]) };
}
