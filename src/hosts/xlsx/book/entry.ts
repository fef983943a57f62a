/** Puts typed, pasted and written contents into a working file, with what follows from them. */
import { findTables } from '../../../app/session/findTables';
import { readTable } from '../../../core/table/readings';
import type { CellContent } from '../../../core/fill/change';
import { contentOf } from '../../../core/fill/standing';
import type { Measure } from '../../../core/number/figure';
import type { Grid, Position } from '../../../core/sheet/grid';
import type { Table } from '../../../core/table/table';
import { type CellStep, type Edit, isIdentical, keyOf } from './edits';
import { recalculate } from './recalculate';
import { typedContent } from './typedContent';
import type { Author, WorkingFile } from './workingFile';

/** Larger sheets are no statistics tables; looking for one after every key would be felt. */
const mostPlaces = 300_000;

export interface TextAt {
  readonly position: Position;
  readonly text: string;
}

export interface ContentAt {
  readonly sheet: string;
  readonly position: Position;
  readonly content: CellContent;
  /** A number format to set; null takes the file's own back; undefined leaves it. */
  readonly format?: string | null;
  /** A font to set; null takes the file's own back; undefined leaves it. */
  readonly font?: string | null;
}

/** Texts from the keyboard or the clipboard. Gives the cells that could not be changed. */
export function enterTexts(file: WorkingFile, sheet: string, texts: readonly TextAt[]): Position[] {
  const grid = file.grid(sheet);
  if (!grid) return [];
  const measures = measuresOf(tablesOf(grid));
  const refused: Position[] = [];
  const contents: ContentAt[] = [];
  for (const { position, text } of texts) {
    const why = file.canEdit(sheet, position);
    if (why !== null) {
      if (why === 'locked' || text !== '') refused.push(position);
      continue;
    }
    const cell = grid.cell(position.row, position.column);
    const base = file.base(sheet);
    const format = cell?.format ?? base?.formatOf(base.styleOf(position.row, position.column)) ?? 'General';
    const typed = typedContent(text, format, measures.get(keyOf(position)) ?? null);
    contents.push({
      sheet,
      position,
      content: typed,
      ...(typed.format === null ? {} : { format: typed.format }),
    });
  }
  enterContents(file, contents, 'person');
  return refused;
}

/** One step: the contents themselves and the form's formulas that depend on them. */
export function enterContents(file: WorkingFile, contents: readonly ContentAt[], author: Author): void {
  const steps = contents.flatMap((each) => {
    const step = stepTo(file, each);
    return step ? [step] : [];
  });
  if (steps.length === 0) return;
  // The formulas are judged by the sheet as it will be; so the edits stand while they are worked out.
  for (const step of steps) file.edits.set(step.sheet, step.position, step.after);
  const consequences = [...new Set(steps.map(({ sheet }) => sheet))].flatMap((sheet) =>
    followUps(file, sheet),
  );
  for (const step of steps) file.edits.set(step.sheet, step.position, step.before);
  const written = new Set(steps.map(({ sheet, position }) => sheet + '\n' + String(keyOf(position))));
  file.apply(
    steps.concat(
      consequences.filter(({ sheet, position }) => !written.has(sheet + '\n' + String(keyOf(position)))),
    ),
    author,
  );
}

function stepTo(
  file: WorkingFile,
  { sheet, position, content: { value, formula }, format, font }: ContentAt,
): CellStep | null {
  const before = file.edits.get(sheet, position.row, position.column) ?? null;
  const kept = format === undefined ? (before?.format ?? null) : format;
  const now = contentOf(file.grid(sheet)?.cell(position.row, position.column));
  const keptFont = font === undefined ? before?.font : (font ?? undefined);
  const looksSame = kept === (before?.format ?? null) && keptFont === before?.font;
  if (isIdentical(now, { value, formula }) && looksSame) return null;
  const after: Edit = { value, formula, format: kept, ...(keptFont === undefined ? {} : { font: keptFont }) };
  return { sheet, position, before, after };
}

function followUps(file: WorkingFile, sheet: string): CellStep[] {
  const grid = file.grid(sheet);
  if (!grid) return [];
  return tablesOf(grid)
    .flatMap(recalculate)
    .flatMap(({ position, after }) => {
      const step = stepTo(file, { sheet, position, content: after });
      return step ? [step] : [];
    });
}

function tablesOf(grid: Grid): readonly Table[] {
  if (grid.rows * grid.columns > mostPlaces) return [];
  const found = findTables([grid], 'auto');
  return 'tables' in found ? found.tables : [];
}

function measuresOf(tables: readonly Table[]): ReadonlyMap<number, Measure> {
  const measures = new Map<number, Measure>();
  for (const table of tables) {
    for (const { position, quantity } of readTable(table).cells) {
      measures.set(keyOf(position), quantity.measure);
    }
  }
  return measures;
}
