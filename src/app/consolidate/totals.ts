/** The consolidated figures: counts added, answers counted, rates computed anew from the totals. */
import type { Form } from '../../core/form/form';
import type { Figure } from '../../core/number/figure';
import { totalOfFigures } from '../../core/number/total';
import { kindOf } from '../../core/rule/kinds/kinds';
import { type Look, type Quantity, ZERO } from '../../core/rule/quantity';
import { cellKey } from '../../core/rule/rule';
import type { Line } from './lines';
import type { Contribution, Submission } from './submission';

export interface Total {
  readonly line: Line;
  /** null where it is blank or a sign. */
  readonly figure: Figure | null;
  /** What stands in place of a figure: "-", "x", "…", "". */
  readonly sign: string;
}

/** In the order of `lines`. Adding totals of totals gives what adding all units at once gives. */
export function totalsOf(form: Form, lines: readonly Line[], units: readonly Submission[]): Total[] {
  const totals = new Map<string, Total>();
  for (const line of lines) {
    const parts = units.map(({ cells }) => cells.get(line.key));
    if (line.way === 'added') totals.set(line.key, added(line, parts));
    else if (line.way === 'agreed') totals.set(line.key, agreed(line, parts));
  }
  const computed = lines.filter(({ way }) => way === 'computed');
  const byKey: Record<string, Line> = {};
  for (const line of lines) byKey[line.key] = line;
  // A rate of rates waits for them.
  for (let grew = true; grew;) {
    grew = false;
    for (const line of computed) {
      if (totals.has(line.key)) continue;
      const total = computedTotal(line, form, lookIn(line, byKey, totals));
      if (total) totals.set(line.key, total);
      grew = grew || total !== null;
    }
  }
  return lines.map((line) => totals.get(line.key) ?? { line, figure: null, sign: '' });
}

/** Known figures are added; where there is none, the strongest sign stands: "-", then "…", then "x". */
function added(line: Line, parts: readonly (Contribution | undefined)[]): Total {
  const known: Figure[] = [];
  let sign = '';
  for (const part of parts) {
    if (part?.figure) known.push(part.figure);
    else sign = stronger(sign, signOf(part));
  }
  return known.length > 0 ? { line, figure: totalOfFigures(known), sign: '' } : { line, figure: null, sign };
}

const STRENGTH = ['', 'x', '…', '-'];

function stronger(one: string, other: string): string {
  return STRENGTH.indexOf(other) > STRENGTH.indexOf(one) ? other : one;
}

function signOf(part: Contribution | undefined): string {
  if (part?.kind === 'none') return '-';
  if (part?.kind === 'missing') return '…';
  return part?.kind === 'notApplicable' ? 'x' : '';
}

/** One value in all units is also that of all together; units with "-" or "x" have nothing of which it could be a rate. */
function agreed(line: Line, parts: readonly (Contribution | undefined)[]): Total {
  let figure: Figure | null = null;
  let sign = '';
  for (const part of parts) {
    if (part?.kind === 'none' || part?.kind === 'notApplicable') sign = stronger(sign, signOf(part));
    else if (!part?.figure || (figure && !figure.value.eq(part.figure.value)))
      return { line, figure: null, sign: '' };
    else if (!figure || figure.decimals < part.figure.decimals) figure = part.figure;
  }
  return { line, figure, sign: figure ? '' : sign };
}

function computedTotal(line: Line, form: Form, look: Look): Total | null {
  if (!line.owner) return null;
  const { body } = line.owner.rule;
  const derivation = kindOf(body)
    .derive(body, form, look)
    .find(({ target }) => cellKey(target.row, target.column) === line.key);
  if (!derivation) return null;
  return derivation.figure
    ? { line, figure: derivation.figure, sign: '' }
    : { line, figure: null, sign: form.zeroOverZero };
}

function lookIn(
  { owner }: Line,
  byKey: Readonly<Record<string, Line>>,
  totals: ReadonlyMap<string, Total>,
): Look {
  return (ref) => {
    const row = ref.row ?? owner?.context.row ?? '';
    const column = ref.column ?? owner?.context.column ?? '';
    const key = cellKey(row, column);
    return quantityOf(row, column, byKey[key], totals.get(key));
  };
}

function quantityOf(row: string, column: string, line: Line | undefined, total: Total | undefined): Quantity {
  const none = total?.sign === '-';
  const figure = none ? ZERO : (total?.figure ?? null);
  return {
    row,
    column,
    label: line?.row.label ?? '',
    unit: line?.row.unit ?? '',
    cell: row,
    at: null,
    printed: total?.sign ?? '',
    measure: line?.measure ?? 'count',
    figure,
    absence: figure ? null : 'blank',
    sign: none,
  };
}
