/** The tables that were brought into the report: where they stand, and whether they still say what their seals do. */
import type { BroughtTable, Report } from '../../app/contract/report';
import { changedFigures } from '../../app/export/changedFigures';
import { printedTables, type PrintedDocument } from '../../app/export/printedDocument';
import { verify, type Verification } from '../../app/export/verify';
import type { Seal } from '../../core/seal/seal';
import { coveredBy } from '../../core/seal/sealedPage';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { formById } from '../../forms/forms';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
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

/** Names of properties: "SoKhopTable.7K2M-9QXA-4TBD.SoKhop.Seal". */
export const prefixOf = (code: string): string => `SoKhopTable.${code}.`;
/** Word refuses longer tags. */
export const LONGEST_TAG = 64;

export const tagOf = ({ form, code }: Seal): string => `SoKhop|${form.slice(0, LONGEST_TAG - 23)}|${code}`;

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
  return printedTables(document, form)
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

export async function presentNow(report: Report): Promise<Present[] | null> {
  const read = await report.readReport();
  const brought = await report.brought();
  if ('problem' in read || 'problem' in brought) return null;
  return brought.done.map(({ tag, title, table }) => {
    const [, form = '', code = ''] = tag.split('|');
    return {
      tag,
      title,
      form,
      code,
      grid: table === null ? null : (read.done.tables[table] ?? null),
      said: null,
    };
  });
}

/** The brought tables; none where Word did not answer. */
export async function presentTables({ book: { report } }: Desk): Promise<Present[]> {
  return (report && (await presentNow(report))) ?? [];
}

/** The brought tables, each compared with its own seal. */
export async function verifyTables(desk: Desk): Promise<Present[]> {
  let present: Present[] = [];
  await desk.work(async () => {
    const { report, properties } = desk.book;
    const found = report && (await presentNow(report));
    if (!found) return;
    present = found;
    const files = properties ? await tableFiles(desk) : null;
    const kept = files && properties ? await properties.read() : null;
    if (!files || !kept || 'problem' in kept) return;
    present = found.map((each) => ({ ...each, said: compared(each, kept.done, files) }));
  });
  return present;
}

function compared(
  { code, grid }: Present,
  properties: ReadonlyMap<string, string>,
  files: TableFiles,
): Present['said'] {
  const own = new Map<string, string>();
  const prefix = prefixOf(code);
  properties.forEach((value, name) => {
    if (name.startsWith(prefix)) own.set(name.slice(prefix.length), value);
  });
  const seal = files.readSealProperties(own);
  if (!seal) return 'noSeal';
  return grid ? verify(documentOf(grid), seal) : { kind: 'tableMissing', code };
}
