/** What of a table's figures is settled before any figure is read: where each stands and what it counts. */
import { type Column, measureAt } from '../form/form';
import type { Measure } from '../number/figure';
import type { RuleContext } from '../rule/kinds/definingRule';
import type { Ref } from '../rule/rule';
import { addressOf, type Position } from '../sheet/grid';
import { figurePosition, type Table, type TableRow } from './table';

export interface FrameCell {
  readonly tableRow: TableRow;
  readonly column: Column;
  readonly position: Position;
  /** "D61" */
  readonly cell: string;
  readonly measure: Measure;
}

export interface Frame {
  /** Column by column, in sheet order. */
  readonly cells: readonly FrameCell[];
  readonly rowCodes: readonly string[];
  /** The place in `cells` of a row's cell in a column; −1 for one that the sheet lacks. */
  placeAt(row: string, column: string): number;
  /** The place in `cells` of a reference; −1 for a cell that the sheet lacks. */
  placeOf(ref: Ref, context: Pick<RuleContext, 'row' | 'column'>): number;
}

interface Framed {
  readonly form: Table['form'];
  readonly columns: Table['columns'];
  readonly frame: Frame;
}

/** Tables of like sheets share their rows, and so their frame. */
const frames = new WeakMap<Table['rows'], Framed>();

export function frameOf(table: Table): Frame {
  const { form, columns, rows } = table;
  const known = frames.get(rows);
  if (known?.form === form && known.columns === columns) return known.frame;
  const frame = framed(table);
  frames.set(rows, { form, columns, frame });
  return frame;
}

function framed(table: Table): Frame {
  const indicators = table.rows.filter(({ row }) => row.kind === 'indicator');
  const cells: FrameCell[] = [];
  // By column, then by row: joining both into one key for every look takes longer than two looks.
  const places = new Map<string, Map<string, number>>();
  for (const column of table.form.columns) {
    const ofColumn = places.get(column.key) ?? new Map<string, number>();
    places.set(column.key, ofColumn);
    for (const tableRow of indicators) {
      const position = figurePosition(table, tableRow, column);
      if (!position) continue;
      ofColumn.set(tableRow.row.code, cells.length);
      const measure = measureAt(tableRow.row, column);
      cells.push({ tableRow, column, position, cell: addressOf(position), measure });
    }
  }
  const placeAt = (row: string, column: string): number => places.get(column)?.get(row) ?? -1;
  const known = new WeakMap<Pick<RuleContext, 'row' | 'column'>, WeakMap<Ref, number>>();
  return {
    cells,
    rowCodes: indicators.map(({ row }) => row.code),
    placeAt,
    placeOf(ref, context) {
      let ofContext = known.get(context);
      if (!ofContext) known.set(context, (ofContext = new WeakMap<Ref, number>()));
      let place = ofContext.get(ref);
      if (place === undefined) {
        place = placeAt(ref.row ?? context.row ?? '', ref.column ?? context.column ?? '');
        ofContext.set(ref, place);
      }
      return place;
    },
  };
}
