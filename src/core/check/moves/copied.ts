/**
 * A column typed or pasted over another: the same figures stand in both, row by row. What it was pasted over is lost but
 * for what the rules leave.
 */
import { cellsNamed, mends } from '../judge/faults';
import { figureLeftBy } from '../judge/figureLeft';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';
import { type Move, type Moved, type Run, supposedBy, typedAt } from './move';

/** Rows with one figure in both columns: fewer may be so by chance. */
const FEWEST = 3;
/** Pairs of columns looked at for one fault. */
const TRIED = 400;

/** The pastes whose undoing mends all of the broken rules, together with every other that they touch. */
export function pastesThatMend(rules: WhatIf, runs: readonly Run[], broken: readonly number[]): Move[] {
  const found: Move[] = [];
  const seen: Record<string, true> = {};
  const columns = columnsOf(rules, runs);
  let tries = TRIED;
  for (const key of cellsNamed(rules, broken)) {
    for (const from of columns) {
      if (tries-- <= 0) return found;
      const over = columns.find((column) => column.cells[rowOf(rules, key)] === key);
      if (!over || over === from) continue;
      const copies = copiedAround(rules, over, from, key);
      const name = copies.join() + ' ' + from.name;
      if (copies.length === 0 || seen[name]) continue;
      seen[name] = true;
      const values = leftFor(rules, copies);
      if (values.length < 2 || !mends(rules, broken, supposedBy({ values }))) continue;
      const source = rules.quantityAt(from.cells[rowOf(rules, copies[0] ?? '')] ?? '')?.cell ?? '';
      found.push({ how: 'copied', by: 0, values, source });
    }
  }
  return found;
}

interface Column {
  readonly name: string;
  readonly run: Run;
  /** Cell keys by row. */
  readonly cells: Readonly<Record<string, string>>;
}

function columnsOf(rules: WhatIf, runs: readonly Run[]): Column[] {
  const columns: Column[] = [];
  for (const run of runs) {
    const name = rules.quantityAt(run[0] ?? '')?.column ?? '';
    if (columns.some((column) => column.name === name)) continue;
    const cells: Record<string, string> = {};
    for (const key of run) cells[rowOf(rules, key)] = key;
    columns.push({ name, run, cells });
  }
  return columns;
}

function rowOf(rules: WhatIf, key: string): string {
  return rules.quantityAt(key)?.row ?? '';
}

/** The rows around a cell in which both columns hold the same figure; none where they are few, or all of one figure. */
function copiedAround(rules: WhatIf, over: Column, from: Column, key: string): string[] {
  const figureOf = (at: string): string | null => {
    const [here, there] = [typedAt(rules, at), typedAt(rules, from.cells[rowOf(rules, at)] ?? '')];
    return here && there && here.value.eq(there.value) ? here.value.toFixed() : null;
  };
  const at = over.run.indexOf(key);
  let [first, last] = [at, at];
  if (figureOf(key) === null) return [];
  while (first > 0 && figureOf(over.run[first - 1] ?? '') !== null) first--;
  while (last + 1 < over.run.length && figureOf(over.run[last + 1] ?? '') !== null) last++;
  const copies = over.run.slice(first, last + 1);
  const figures = copies.map(figureOf).filter((figure) => figure !== '0');
  const distinct = figures.filter((figure, i) => figures.indexOf(figure) === i);
  return copies.length >= FEWEST && distinct.length > 1 ? copies : [];
}

/** What the rules leave for cells of which nothing would be known; those left what stands there, or nothing, are kept. */
function leftFor(rules: WhatIf, lost: readonly string[]): Moved[] {
  const values: Moved[] = [];
  let open = lost.slice();
  for (let more = true; more;) {
    const supposed: Supposed = supposing(
      ...open.map((key) => [key, null] as const),
      ...values.map(({ key, figure }) => [key, figure] as const),
    );
    const solved: Moved[] = [];
    for (const key of open) {
      for (const rule of rules.rulesAt(key)) {
        const figure = figureLeftBy(rules, rule, key, supposed);
        if (!figure) continue;
        solved.push({ key, figure });
        break;
      }
    }
    values.push(...solved);
    open = open.filter((key) => !solved.some((each) => each.key === key));
    more = solved.length > 0 && open.length > 0;
  }
  return values.filter(({ key, figure }) => rules.quantityAt(key)?.figure?.value.eq(figure.value) !== true);
}
