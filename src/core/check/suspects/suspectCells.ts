/** The cells that one finding suspects: each with its likeliest figures, and with what has to change besides. */
import type { Explained } from '../../locate/explain';
import type { Cause } from '../../locate/explanation';
import type { Proposal } from '../../locate/slips/proposal';
import { writeFigure } from '../../number/write';
import type { Quantity } from '../../rule/quantity';
import type { Companion, Finding, Suspect } from '../../finding/finding';

/** Where a finding comes from: a broken rule, or a cell that no rule was needed to refuse. */
export interface Place {
  readonly cause: Cause;
  readonly rule: number | null;
}

/** Suspects shown for one finding, and values for one suspect. */
const MOST = 5;

/** A figure for a suspect, as one correction has it: in the order of the explanations, as the cause lists them. */
interface Option {
  readonly proposal: Proposal;
  readonly companions: readonly Companion[];
}

/** The cells of the finding's own rule that some explanation changes, the likeliest first. */
export function suspectsOf(explained: Explained, { cause, rule }: Place, finding: Finding): Suspect[] {
  const { problem } = explained;
  const own = rule === null ? cause.impossible : (problem.rules[rule]?.cells ?? []);
  const order: number[] = [];
  const options = new Map<number, Option[]>();
  for (const { cells, corrections } of cause.explanations) {
    for (const cell of cells) {
      if (!own.includes(cell) || (rule === null && addressOf(explained, cell) !== finding.cells[0])) continue;
      if (!order.includes(cell)) order.push(cell);
      const known = options.get(cell) ?? [];
      options.set(cell, known);
      for (const { proposals } of corrections) {
        const proposal = proposals[cells.indexOf(cell)];
        const companions = companionsOf(explained, cells, proposals, cell);
        if (proposal) addOption(known, { proposal, companions });
      }
    }
  }
  const suspects = order.slice(0, MOST).map((cell) => suspectOf(explained, cell, options.get(cell) ?? []));
  if (suspects.length === 0) return finding.suspects.slice();
  return finding.code === 'cell/domain'
    ? suspects.map((suspect) => ownValuesFirst(suspect, finding))
    : suspects;
}

/** A figure that suffices by itself goes before the same figure in company. */
function addOption(known: Option[], option: Option): void {
  for (let i = 0; i < known.length; i++) {
    const other = known[i];
    if (other?.proposal.printed !== option.proposal.printed) continue;
    if (option.companions.length < other.companions.length) known[i] = option;
    return;
  }
  known.push(option);
}

function companionsOf(
  { problem }: Explained,
  cells: readonly number[],
  proposals: readonly Proposal[],
  without: number,
): Companion[] {
  const companions: Companion[] = [];
  cells.forEach((cell, i) => {
    const [quantity, proposal] = [problem.cells[cell]?.quantity, proposals[i]];
    if (cell === without || !quantity || !proposal) return;
    companions.push({ row: quantity.row, cell: quantity.cell, value: proposal.printed });
  });
  return companions;
}

function suspectOf(explained: Explained, cell: number, options: readonly Option[]): Suspect {
  const suspected = explained.problem.cells[cell];
  const { row, cell: address } = suspected?.quantity ?? { row: '', cell: '' };
  const ranked = options.slice(0, MOST);
  const values = ranked.map(({ proposal }) => proposal.printed);
  const [first] = ranked;
  const other = first?.proposal.how === 'exchanged' ? first.companions[0] : undefined;
  const told = ranked.find(({ proposal }) => proposal.how === 'source')?.proposal.printed;
  return {
    row,
    cell: address,
    values,
    ...(ranked.some(({ companions }) => companions.length > 0)
      ? { with: ranked.map(({ companions }) => companions) }
      : {}),
    ...(other ? { exchangedWith: other.cell } : {}),
    ...(suspected?.stale ? { recalculate: true } : {}),
    ...(told === undefined ? {} : { told }),
  };
}

function addressOf({ problem }: Explained, cell: number): string | undefined {
  return problem.cells[cell]?.quantity.cell;
}

/** What the cell itself tells goes before what the rules leave: 2,654 files were typed as "2.654". */
function ownValuesFirst(suspect: Suspect, finding: Finding): Suspect {
  const own = finding.suspects.find(({ cell }) => cell === suspect.cell)?.values ?? [];
  const values = own.concat(suspect.values.filter((value) => !own.includes(value))).slice(0, MOST);
  const companions = values.map((value) => suspect.with?.[suspect.values.indexOf(value)] ?? []);
  return { ...suspect, values, ...(suspect.with ? { with: companions } : {}) };
}

/** A habit is one finding of many rates, each with its own answer. */
export function habitSuspects(finding: Finding): readonly Suspect[] {
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
