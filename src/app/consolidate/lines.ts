/** What becomes of each figure of a form when the tables of many units are added up. */
import { type Column, type Form, measureAt, type Row } from '../../core/form/form';
import type { Measure } from '../../core/number/figure';
import { ownedCells, type OwnedCell } from '../../core/rule/kinds/definingRule';
import { kindOf } from '../../core/rule/kinds/kinds';
import { cellKey } from '../../core/rule/rule';
import { bare } from '../../core/text/vietnamese';

/**
 * added: counts, amounts and answers. computed: a rate or quotient whose parts the table holds, computed anew from
 * their totals. agreed: a rate or mean that nothing computes; it stands only where all units print the same.
 */
export type Way = 'added' | 'computed' | 'agreed';

export interface Line {
  readonly key: string;
  readonly row: Row;
  readonly column: Column;
  readonly measure: Measure;
  readonly way: Way;
  /** The rule that computes it, where `way` is "computed". */
  readonly owner: OwnedCell | null;
}

/** Adding prices, means or ranks gives nothing that anybody could read. */
const NOT_ADDED =
  /(^| )(binh quan|trung binh|don gia|gia ban|gia mua|muc luong|muc luong co so|he so|xep hang|thu hang|nang suat|mat do|ty le|ti le|ty trong|toc do)( |$)/;

/** Every figure of the form, in the form's order, row by row. */
export function linesOf(form: Form): Line[] {
  const indicators = form.rows.filter((row) => row.kind === 'indicator');
  const owned = ownedCells(
    form,
    indicators.map((row) => row.code),
  );
  const lines: Line[] = [];
  for (const row of indicators) {
    for (const column of form.columns) {
      const key = cellKey(row.code, column.key);
      const owner = owned.get(key) ?? null;
      const measure = measureAt(row, column);
      const computed = owner !== null && kindOf(owner.rule.body).divides(owner.rule.body);
      const way: Way = computed
        ? 'computed'
        : measure === 'rate' || isMean(row, column, form)
          ? 'agreed'
          : 'added';
      lines.push({ key, row, column, measure, way, owner: computed ? owner : null });
    }
  }
  return lines;
}

function isMean(row: Row, column: Column, form: Form): boolean {
  // The only figure column is headed "Số liệu"; its rows say what is counted.
  const words = form.columns.length === 1 ? row.label : row.label + ' | ' + column.label;
  return NOT_ADDED.test(bare(words).replace(/[^a-z0-9]+/g, ' '));
}
