/** Any table -> what its rows and columns are called, and the rules that it keeps. */
import { type Computation, operandsIn, percentageIn, termsIn } from '../rule/computation';
import { ruleTextOf } from '../rule/printed/ruleTexts';
import { type Area, type Grid, type Position } from '../sheet/grid';
import { figureRules } from './found/figureRules';
import type { Found, FoundKind, Ground } from './found/found';
import { type LineAnswer, lineAnswers } from './found/lineAnswers';
import { formulaRules } from './labels/formulaRules';
import { labelledRules } from './labels/labelledRules';
import { printedColumnRules, printedRowRules } from './labels/printedRules';
import { type AddedLines, addedLines } from './layout/addedLines';
import { type TableLayout, tableLayout } from './layout/tableLayout';
import { makePlane } from './plane/makePlane';
import type { InferCell } from './plane/plane';
import { inferCells } from './reading/inferCells';

export interface InferredInstance {
  readonly target: Position;
  readonly parts: readonly Position[];
  readonly holds: boolean;
}

export interface InferredRule {
  /** As a form writes it: `[3] = [4] + [8]`, `I.2 = I.2.2 / I.2.1 %`. */
  readonly text: string;
  readonly kind: FoundKind;
  readonly ground: Ground;
  /** Lines that keep it, of those that have its figures. */
  readonly support: { readonly holds: number; readonly of: number };
  /** It may be ticked for the person: its ground and the figures leave no doubt. */
  readonly sure: boolean;
  readonly instances: readonly InferredInstance[];
  /** Lines that gainsay it, which are no instances where figures alone speak for it: what a check by it would find. */
  readonly gainsaid: readonly Omit<InferredInstance, 'holds'>[];
}

export interface InferredTable {
  readonly area: Area;
  readonly layout: TableLayout;
  readonly rules: readonly InferredRule[];
}

/** null for a sheet without a cell. Tables of up to 120 000 cells. */
export function inferTable(grid: Grid): InferredTable | null {
  const sheet = inferCells(grid);
  if (!sheet) return null;
  const { area } = sheet;
  const layout = tableLayout(area, sheet.cells);
  const { orders, units } = layout.heads;
  // Numbers of rows and of columns are no figures.
  const cells = sheet.cells.map((row, at) =>
    row.map((cell, column) =>
      at === layout.numberRow || column === orders || column === units ? asText(cell) : cell,
    ),
  );
  const said = [
    ...printedColumnRules(layout, cells),
    ...printedRowRules(layout, cells),
    ...formulaRules(grid, area),
  ];
  const shown = [...figureRules(makePlane(cells, false)), ...figureRules(makePlane(cells, true))];
  const added = addedLines(layout, said.concat(shown));
  const told = [...said, ...labelledRules(grid, area, layout, cells, added)];
  const found = told.concat(shown.filter((each) => !told.some((other) => isSameButForZeros(each, other))));
  const rules: InferredRule[] = [];
  const seen = new Map<string, number>();
  const picked = new Set<string>();
  for (const each of found) {
    const rule = ruleOf(each, area, layout, cells, added);
    if (!rule) continue;
    const key = String(each.byRows) + sameRelation(each);
    const before = seen.get(key);
    const known = before === undefined ? undefined : rules[before];
    if (before === undefined || !known) {
      seen.set(key, rules.length);
      rules.push(rule);
      if (each.picked) picked.add(key);
      // A second ground makes sure what neither alone would.
    } else if (known.ground !== rule.ground && known.support.holds * 2 > known.support.of) {
      const second = !each.picked && !picked.has(key) && known.support.holds > 1;
      rules[before] = { ...known, sure: known.sure || rule.sure || second };
    }
  }
  return { area, layout, rules };
}

/** The same total and the same parts but for some: where both hold, those are 0, and what is said tells whether they belong. */
function isSameButForZeros(shown: Found, told: Found): boolean {
  if (shown.byRows !== told.byRows || shown.target !== told.target) return false;
  if (shown.kind !== 'sum' || told.kind !== 'sum') return false;
  const [some, others] = [operandsIn(shown.computation), operandsIn(told.computation)];
  if (some.length === others.length) return false;
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  return few.every((part) => many.includes(part));
}

/** A = B - C says the same as B = A + C; quotients and averages are told by target and parts. */
function sameRelation({ target, computation }: Found): string {
  const terms = termsIn(computation);
  if (!terms) return String(target) + ':' + operandsIn(computation).join(',');
  const signed = terms
    .map(({ sign, operand }) => ({ sign, item: operand }))
    .concat({ sign: -1, item: target });
  signed.sort((a, b) => a.item - b.item);
  const turn = signed[0]?.sign ?? 1;
  return signed.map(({ sign, item }) => String(sign * turn) + '*' + String(item)).join(' ');
}

function asText(cell: InferCell): InferCell {
  return { text: cell.text, figure: null };
}

/** null where no line has the figures for it, or the figures gainsay it and nothing but words speak for it. */
function ruleOf(
  found: Found,
  area: Area,
  layout: TableLayout,
  cells: readonly (readonly InferCell[])[],
  added: AddedLines,
): InferredRule | null {
  const { byRows } = found;
  const lines = byRows ? area.columns : area.rows;
  const cellAt = (line: number, item: number): InferCell | undefined =>
    byRows ? cells[item]?.[line] : cells[line]?.[item];
  // A sum says nothing of rates; where figures alone propose it, they say where it holds.
  const isAdded = byRows ? added.isColumn : added.isRow;
  const everywhere = found.kind !== 'sum' || found.ground === 'figures';
  const shown = lineAnswers(found, lines, cellAt).filter(({ line }) => everywhere || isAdded(line));
  const answers =
    found.ground === 'figures'
      ? shown.filter(({ answer }) => answer !== 'broken' && answer !== 'undefined')
      : shown;
  // What is said holds of a table not yet filled in, too.
  if (answers.length === 0 && (found.ground === 'figures' || found.ground === 'header')) return null;
  const told = shown.filter(({ answer }) => answer !== 'nothing' && answer !== 'undefined');
  const nothing = shown.filter(({ answer }) => answer === 'nothing').length;
  const holds = told.filter(({ answer }) => answer === 'holds').length;
  const gainsaid = told.length > 0 && holds === 0;
  if (gainsaid && found.kind === 'sum' && (found.ground === 'words' || found.ground === 'header'))
    return null;
  const text = textOf(found, layout);
  if (text === null) return null;
  const parts = operandsIn(found.computation);
  const at = (line: number, item: number): Position => ({
    row: area.row + (byRows ? item : line),
    column: area.column + (byRows ? line : item),
  });
  const placeOf = (line: number): Omit<InferredInstance, 'holds'> => ({
    target: at(line, found.target),
    parts: parts.map((part) => at(line, part)),
  });
  return {
    text,
    kind: found.kind,
    ground: found.ground,
    support: { holds: holds + nothing, of: told.length + nothing },
    sure: found.surely && isBorneOut(found, shown, holds, told.length),
    instances: answers.map(({ line, answer }) => ({
      ...placeOf(line),
      holds: answer === 'holds' || answer === 'nothing',
    })),
    gainsaid: shown
      .filter(({ answer }) => answer === 'broken' || answer === 'near')
      .map(({ line }) => placeOf(line)),
  };
}

/** What is said need only not be gainsaid by most lines; a rate of words may be broken where it is reported. */
function isBorneOut(
  { ground, kind }: Found,
  shown: readonly LineAnswer[],
  holds: number,
  told: number,
): boolean {
  if (ground === 'figures') return true;
  if (ground === 'words' && kind === 'sum') return holds > 0 && holds * 2 > told;
  const near = shown.filter(({ answer }) => answer === 'near').length;
  return (holds + near) * 2 >= told;
}

function textOf({ byRows, target, computation, kind }: Found, layout: TableLayout): string | null {
  const refOf = (name: string): string | null => {
    const item = Number(name);
    if (byRows) return layout.rows[item]?.code ?? null;
    const column = layout.columns[item];
    return column ? '[' + column.key + ']' : null;
  };
  const percentage = kind === 'rate' ? percentageIn(computation) : null;
  if (percentage?.part.kind === 'operand' && percentage.whole.kind === 'operand') {
    const [part, whole] = [refOf(String(percentage.part.operand)), refOf(String(percentage.whole.operand))];
    return [refOf(String(target)), '=', part, '/', whole, '%'].join(' ');
  }
  return ruleTextOf(String(target), named(computation), { refOf });
}

function named(computation: Computation<number>): Computation<string> {
  if (computation.kind === 'operand') return { kind: 'operand', operand: String(computation.operand) };
  if (computation.kind === 'number') return computation;
  return { ...computation, left: named(computation.left), right: named(computation.right) };
}
