/** The tables that were brought into the report: where they stand, and whether they still say what their seals do. */
import type { Outcome } from '../../app/contract/outcome';
import type { BroughtTable, Report } from '../../app/contract/report';
import { broughtProperties } from '../../app/export/broughtSeals';
import { changedFigures } from '../../app/export/changedFigures';
import type { PrintedDocument } from '../../app/export/printedDocument';
import { wholePrinted } from '../../app/export/wholePrinted';
import { verify, type Verification } from '../../app/export/verify';
import type { Seal } from '../../core/seal/seal';
import { coveredBy } from '../../core/seal/sealedPage';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { formById } from '../../forms/forms';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { sayReportSorry } from './saying';
import type * as tableFilesModule from './tableFiles';

type TableFiles = typeof tableFilesModule;

/** A table ready to be inserted. */
export interface Incoming {
  readonly table: Table;
  readonly sealed: Seal;
  readonly title: string;
}

export interface Present extends BroughtTable {
  readonly code: string;
  readonly form: string;
  readonly grid: Grid | null;
  /** What "Verify" said last. */
  readonly said: Verification | 'noSeal' | null;
}

/** Word refuses longer tags. */
export const LONGEST_TAG = 64;

/** `number` parts tables with one seal: the control of a table that was deleted may still be there. */
export function tagOf({ form, code }: Seal, number = 1): string {
  const end = `|${code}${number > 1 ? `|${String(number)}` : ''}`;
  return `SoKhop|${form.slice(0, LONGEST_TAG - 7 - end.length)}${end}`;
}

/** null in an engine that cannot parse them, or where they cannot be fetched. */
export async function tableFiles(desk: Desk): Promise<TableFiles | null> {
  const files = await import(/* webpackChunkName: "modern/table-files" */ './tableFiles').catch(
    (error: unknown) => {
      console.warn(error);
      return null;
    },
  );
  if (!files) desk.say('bad', ({ text }) => wordText[text.language].bring.noReader);
  return files;
}

export function tablesLike(
  document: PrintedDocument,
  seal: Seal,
  form: NonNullable<ReturnType<typeof formById>>,
): Table[] {
  return wholePrinted(document, form)
    .map(({ table }) => table)
    .filter((table) => changedFigures(table, seal.figures).length === 0);
}

export function says(grid: Grid, seal: Seal): boolean {
  const form = formById(seal.form);
  return form !== undefined && tablesLike(documentOf(grid), seal, form).length > 0;
}

export function documentOf(grid: Grid): PrintedDocument {
  const covered = coveredBy(grid);
  const isSeen = (row: number, column: number): boolean => !covered(row, column);
  return { sheets: [{ grid, around: null, code: null, isSeen }], isText: false, floating: null, title: '' };
}

export async function presentNow(report: Report): Promise<Outcome<readonly Present[]>> {
  const read = await report.readReport();
  if ('problem' in read) return read;
  const brought = await report.brought();
  if ('problem' in brought) return brought;
  const present = brought.done.map(({ tag, title, table }) => {
    const [, form = '', code = ''] = tag.split('|');
    const grid = table === null ? null : (read.done.tables[table] ?? null);
    return { tag, title, form, code, grid, said: null };
  });
  return { done: present };
}

/** The brought tables; why there are none where Word did not answer was said. */
export async function presentTables(desk: Desk): Promise<readonly Present[]> {
  const { report } = desk.book;
  if (!report) return [];
  const found = await presentNow(report);
  if ('done' in found) return found.done;
  sayReportSorry(desk, found.problem);
  return [];
}

/** The brought tables, each compared with its own seal; `before` where Word did not answer. */
export async function verifyTables(desk: Desk, before: readonly Present[]): Promise<readonly Present[]> {
  let present = before;
  await desk.work(async () => {
    const { report, properties } = desk.book;
    const files = report && properties ? await tableFiles(desk) : null;
    if (!files || !report || !properties) return;
    const found = await presentNow(report);
    const kept = 'problem' in found ? found : await properties.read();
    if ('problem' in found || 'problem' in kept) {
      if ('problem' in kept) sayReportSorry(desk, kept.problem);
      return;
    }
    const compared = found.done.map((each) => ({ ...each, said: saidOf(each, kept.done, files) }));
    present = compared;
    const departing = compared.filter(({ said }) => said === 'noSeal' || said.kind !== 'unchanged').length;
    desk.say(departing > 0 ? 'bad' : 'good', ({ text }) =>
      wordText[text.language].bring.compared(compared.length, departing),
    );
  });
  return present;
}

function saidOf(
  { code, grid }: Present,
  properties: ReadonlyMap<string, string>,
  files: TableFiles,
): Exclude<Present['said'], null> {
  const seal = files.readSealProperties(broughtProperties(properties, code));
  if (!seal) return 'noSeal';
  return grid ? verify(documentOf(grid), seal) : { kind: 'tableMissing', code };
}
