/** One table as a unit sent it, reduced to what adding up needs: thousands are held at once. */
import { consolidatedForm } from '../../core/form/consolidated';
import type { Form } from '../../core/form/form';
import type { Figure } from '../../core/number/figure';
import { cellKey } from '../../core/rule/rule';
import { canonicalFigure } from '../../core/seal/sealedFigures';
import { unitsConsolidatedIn } from '../../core/table/heading/consolidatedTable';
import { officeOf } from '../../core/table/heading/office';
import { periodOf } from '../../core/table/heading/title';
import { allParts } from '../../core/table/parts';
import { readTable, type TableCell } from '../../core/table/readings';
import type { Table } from '../../core/table/table';
import { printableLine } from '../../core/text/printable';
import { fileName } from './unitName';

export interface Source {
  readonly file: string;
  readonly sheet: string;
}

/** What a unit's cell adds: a figure, an agreed sign, nothing, or a text that is no figure. */
export interface Contribution {
  readonly kind: 'figure' | 'none' | 'missing' | 'notApplicable' | 'blank' | 'unreadable';
  readonly figure: Figure | null;
  /** As the unit prints it. */
  readonly printed: string;
  /** "D61" */
  readonly cell: string;
}

/** A text where a figure belongs, kept under the name of the unit that wrote it. */
export interface TextAnswer {
  readonly unit: string;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

export interface Submission extends Source {
  /** As the table's heading names it, else the file's name. */
  readonly unit: string;
  /** The heading names it. */
  readonly named: boolean;
  /** "6 tháng đầu năm 2026"; "" where the sheet does not say. */
  readonly period: string;
  /** The consolidated form. */
  readonly form: Form;
  /** How many units it stands for: 1, or those that a consolidated table adds up. */
  readonly units: number;
  /** By cell key; a row that the sheet lacks has none. */
  readonly cells: ReadonlyMap<string, Contribution>;
  readonly texts: readonly TextAnswer[];
}

/** `alone`: no other table of this form in the file, so that the file's name may stand for the unit. */
export function submissionOf(
  table: Table,
  source: Source,
  alone: boolean,
  carried: readonly TextAnswer[] = [],
): Submission {
  const cells = new Map<string, Contribution>();
  const office = officeOf(table);
  const unit = printableLine(office === '' ? (alone ? fileName(source.file) : source.sheet) : office);
  const units = unitsConsolidatedIn(table);
  const texts: TextAnswer[] = carried.slice();
  for (const { quantity, reading } of cellsOfAll(table)) {
    const { row, column, cell, printed, figure } = quantity;
    const kind =
      reading.reading.kind === 'sign'
        ? reading.reading.sign
        : reading.reading.kind === 'blank' || reading.reading.kind === 'figure'
          ? reading.reading.kind
          : 'unreadable';
    cells.set(cellKey(row, column), { kind, figure: kind === 'figure' ? figure : null, printed, cell });
    if (kind === 'unreadable' && units === null) texts.push({ unit, row, column, text: printed });
  }
  return {
    ...source,
    unit,
    named: office !== '',
    period: periodOf(table),
    form: consolidatedForm(table.form),
    units: units ?? 1,
    cells,
    texts,
  };
}

/** Of a table on two sheets, the cells of both. */
function cellsOfAll(table: Table): readonly TableCell[] {
  return allParts(table).reduce<readonly TableCell[]>((all, part) => all.concat(readTable(part).cells), []);
}

/** Two tables with the same text say the same: "I.1|1=15;I.2|1=56.96;…". */
export function figuresText({ cells }: Submission): string {
  const parts: string[] = [];
  cells.forEach(({ kind, figure, printed }, key) => {
    parts.push(key + '=' + (figure ? canonicalFigure(figure) : kind === 'unreadable' ? '?' + printed : kind));
  });
  return parts.sort().join(';');
}
