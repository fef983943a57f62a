/** Which tables of a workbook a command works on: --form, --sheet and --table mean the same to every command. */
import { isOwnList } from '../../app/contract/source';
import type { Problem } from '../../app/contract/problem';
import { visibleFirst } from '../../app/session/visibleFirst';
import { areaAddress, type Grid, type Area, positionOf } from '../../core/sheet/grid';
import { UNKNOWN_FORM } from '../../core/printed/printedTables';
import type { Table } from '../../core/table/table';
import type { SheetGrid } from '../../hosts/xlsx/read/sheetGrid';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, type Language, UsageError } from './commandLine';

/** Plain data, so that a thread can be told. */
export interface TableChoice {
  readonly form: string;
  readonly sheet: string | undefined;
  readonly table: string | undefined;
  readonly language: Language;
}

export function tableChoice(line: CommandLine): TableChoice {
  const { language } = line;
  const table = line.option('table');
  if (table !== undefined && !/^[1-9][0-9]{0,3}$/.test(table) && !rangeOf(table))
    throw new UsageError(commandLineWords(language).wrongTable(table));
  return { form: line.option('form') ?? 'auto', sheet: line.option('sheet'), table, language };
}

export type Chosen<Each> = { readonly tables: readonly Each[] } | { readonly problem: Problem };

/** A sheet of a workbook, or a table of a Word file, which is always seen. */
type Shown = Grid & Partial<Pick<SheetGrid, 'visibility'>>;

/** `find` looks for tables in the sheets given, and is told those that are hidden. Throws UsageError where the choice fits nothing. */
export function chooseTables<Each extends { readonly table: Table }, Sheet extends Shown>(
  sheets: readonly Sheet[],
  choice: TableChoice,
  find: (sheets: readonly Sheet[], form: string, hidden: readonly Sheet[]) => Chosen<Each>,
): Chosen<Each> {
  const { sheet, table, form, language } = choice;
  const words = commandLineWords(language);
  const named = sheet === undefined ? sheets : sheetsNamed(sheet, sheets);
  if (sheet !== undefined && !named.some((each) => isNamed(each, sheet))) {
    throw new UsageError(
      words.noSheet(
        sheet,
        sheets.map((each) => each.sheet),
      ),
    );
  }
  const found = visibleFirst(named, (some, hidden) => find(some, form, hidden));
  if ('problem' in found) {
    const { code, detail } = found.problem;
    return sheet === undefined ? found : { problem: { code, detail: { ...detail, sheet } } };
  }
  if (table === undefined) return found;
  const range = rangeOf(table);
  const tables = range
    ? found.tables.filter((each) => covers(each.table.area, range))
    : found.tables.slice(Number(table) - 1, Number(table));
  if (tables.length === 0) throw new UsageError(words.noTable(table, tableLines(found.tables, language)));
  return { tables };
}

/** One line a table, with the number that --table takes. */
export function tableLines(tables: readonly { readonly table: Table }[], language: Language): string[] {
  const words = commandLineWords(language);
  return tables.map(({ table: { grid, area, form } }, i) =>
    words.numbered(
      i + 1,
      words.tableLine(
        { sheet: grid.sheet, range: areaAddress(area), page: grid.page === true },
        form.id === UNKNOWN_FORM ? null : form.id,
      ),
    ),
  );
}

/** Reasons, sign-offs and rules belong to every table. */
function sheetsNamed<Sheet extends Shown>(name: string, sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter((each) => isNamed(each, name) || isOwnList(each.sheet));
}

/** As Excel compares names: without regard to case; and a mark may be composed or not. */
function isNamed({ sheet }: Shown, name: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return plain(sheet) === plain(name);
}

/** "A5:D129", "$A$5" */
function rangeOf(text: string): Area | null {
  const [first, last, ...more] = text.split(':').map((each) => positionOf(each.trim()));
  if (!first || last === null || more.length > 0) return null;
  const far = last ?? first;
  return { ...first, rows: far.row - first.row + 1, columns: far.column - first.column + 1 };
}

function covers(table: Area, { row, column, rows, columns }: Area): boolean {
  return (
    row >= table.row &&
    column >= table.column &&
    row + rows <= table.row + table.rows &&
    column + columns <= table.column + table.columns
  );
}
