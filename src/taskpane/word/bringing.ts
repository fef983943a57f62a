/** Tables that come into the report: read from a sealed workbook or a paste, inserted, compared, updated. */
import type { BroughtTable, Report } from '../../app/contract/report';
import type { UndoRecord } from '../../app/contract/writer';
import { changedFigures } from '../../app/export/changedFigures';
import { printedTables, type PrintedDocument } from '../../app/export/printedDocument';
import { verify, type Verification } from '../../app/export/verify';
import { findTables } from '../../app/session/findTables';
import type { Change } from '../../core/fill/change';
import { seal as sealOf, type Seal } from '../../core/seal/seal';
import { coveredBy } from '../../core/seal/sealedPage';
import type { Grid } from '../../core/sheet/grid';
import { titleOf } from '../../core/table/heading/title';
import { readTable } from '../../core/table/readings';
import type { Table } from '../../core/table/table';
import { annexOf } from '../../exports/document/annex';
import { formById } from '../../forms/forms';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';
import { download, fileName, TYPES } from '../export/download';
import { annexFieldsOf, recallFields } from '../export/exportFields';
import { keep } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import { plainValues } from './plainValues';
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

export interface Difference {
  readonly label: string;
  readonly now: string;
  readonly next: string;
  readonly change: Change;
}

/** Names of properties: "SoKhopTable.7K2M-9QXA-4TBD.SoKhop.Seal". */
const prefixOf = (code: string): string => `SoKhopTable.${code}.`;
/** Word refuses longer tags. */
const LONGEST_TAG = 64;

const tagOf = ({ form, code }: Seal): string => `SoKhop|${form.slice(0, LONGEST_TAG - 23)}|${code}`;

/** null in an engine that cannot parse them, or where they cannot be fetched. */
async function tableFiles(desk: Desk): Promise<TableFiles | null> {
  const files = await import(/* webpackChunkName: "modern/table-files" */ './tableFiles').catch(
    (error: unknown) => {
      console.warn(error);
      return null;
    },
  );
  if (!files) desk.say('bad', ({ text }) => wordText[text.language].bring.noReader);
  return files;
}

/** Only a workbook that still says what was checked. */
export async function readWorkbook(desk: Desk, file: File): Promise<Incoming | null> {
  let incoming: Incoming | null = null;
  await desk.work(async () => {
    const files = await tableFiles(desk);
    if (!files) return;
    const read = await files.readSealedFile(file);
    if ('problem' in read) {
      sayReportSorry(desk, read.problem);
      return;
    }
    const verification = verify(read.document, read.seal);
    const form = read.seal ? formById(read.seal.seal.form) : undefined;
    const [own] = form && read.seal ? tablesLike(read.document, read.seal.seal, form) : [];
    if (verification.kind !== 'unchanged' || !own || !read.seal) {
      desk.say('bad', ({ text }) => exportWordsOf(text.language).verification(verification));
      return;
    }
    const { seal } = read.seal;
    incoming = { table: own, sealed: seal, title: titleOf(own) };
  });
  return incoming;
}

function tablesLike(
  document: PrintedDocument,
  seal: Seal,
  form: NonNullable<ReturnType<typeof formById>>,
): Table[] {
  return printedTables(document, form)
    .map(({ table }) => table)
    .filter((table) => changedFigures(table, seal.figures).length === 0);
}

/** A paste has no seal of its own: it is sealed as it came. */
export function readPaste(desk: Desk, grid: Grid | null): Incoming | null {
  const found = grid && findTables([grid], 'auto');
  const table = found && 'tables' in found ? found.tables[0] : undefined;
  if (!table) {
    desk.say('bad', ({ text }) => wordText[text.language].bring.noTable);
    return null;
  }
  return { table, sealed: sealOf(table, []), title: titleOf(table) };
}

export function insertIncoming(desk: Desk, incoming: Incoming, lost: () => void): Promise<void> {
  return desk.work(async () => {
    const { report, properties } = desk.book;
    const files = await tableFiles(desk);
    if (!files || !report || !properties) return;
    const { sealed, table, title } = incoming;
    const annex = annexFor(desk, incoming);
    const tag = tagOf(sealed);
    const { values, headerRows } = plainValues(annex.table);
    const markup = await files.flatMarkup(annex, { tag, title: title.slice(0, LONGEST_TAG) });
    const outcome = await report.insertTable({
      tag,
      title,
      markup,
      values,
      headerRows,
      properties: prefixOf(sealed.code),
    });
    if ('problem' in outcome) {
      sayReportSorry(desk, outcome.problem, true);
      return;
    }
    const record = outcome.done;
    const inserted = await presentNow(report);
    const own = inserted?.find((each) => each.tag === tag);
    if (!own?.grid || !says(own.grid, sealed)) {
      await giveUp(desk, record, lost);
      return;
    }
    const kept = await properties.replace(
      prefixOf(sealed.code),
      files.sealProperties({ seal: sealed, page: null }).map(({ name, value }) => ({
        name: prefixOf(sealed.code) + name,
        value,
      })),
    );
    if ('problem' in kept) {
      const back = await desk.book.revert(record);
      sayReportSorry(desk, 'problem' in back ? back.problem : kept.problem, true);
      return;
    }
    keep(desk, record);
    desk.say(
      'good',
      ({ text }) => wordText[text.language].bring.inserted(titleOf(table), sealed.code),
      offerUndo(desk),
    );
  });
}

/** Word lost a part of it: what it left is taken out, and the file is offered. */
async function giveUp(desk: Desk, record: UndoRecord, lost: () => void): Promise<void> {
  const back = await desk.book.revert(record);
  if ('problem' in back) {
    sayReportSorry(desk, back.problem, true);
    return;
  }
  lost();
  desk.say('bad', ({ text }) => wordText[text.language].bring.lost);
}

export function giveFile(desk: Desk, incoming: Incoming): Promise<void> {
  return desk.work(async () => {
    const files = await tableFiles(desk);
    if (!files) return;
    const bytes = await files.sealedAnnex(annexFor(desk, incoming), incoming.sealed);
    download(fileName([incoming.sealed.form, incoming.sealed.code], 'docx'), bytes, TYPES.docx);
  });
}

function annexFor(desk: Desk, { table, sealed }: Incoming): ReturnType<typeof annexOf> {
  const fields = annexFieldsOf({ ...recallFields(desk.book), date: '' });
  const words = exportWordsOf(desk.state.text.language);
  const none = { unitName: '', annexNumber: '', title: '', documentKind: '', documentNumber: '', date: null };
  return annexOf(table, fields ?? none, words.sealLine(sealed.code));
}

function says(grid: Grid, seal: Seal): boolean {
  const form = formById(seal.form);
  return form !== undefined && tablesLike(documentOf(grid), seal, form).length > 0;
}

function documentOf(grid: Grid): PrintedDocument {
  const covered = coveredBy(grid);
  const isSeen = (row: number, column: number): boolean => !covered(row, column);
  return { sheets: [{ grid, around: null, code: null, isSeen }], isText: false, floating: null, title: '' };
}

async function presentNow(report: Report): Promise<Present[] | null> {
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

/** null where the table of the report is another one, or lacks a row of the file. */
export function differencesOf({ grid, form }: Present, { table }: Incoming): Difference[] | null {
  const known = formById(form);
  const [present] = grid && known ? printedTables(documentOf(grid), known) : [];
  if (!present || table.form.id !== form) return null;
  const now = readTable(present.table);
  const differences: Difference[] = [];
  for (const { quantity } of readTable(table).cells) {
    const { row, column, printed, label } = quantity;
    const place = now.at(row, column);
    if (!place) {
      if (printed === '') continue;
      return null;
    }
    if (place.quantity.printed === printed) continue;
    differences.push({
      label: `${row} ${label}`,
      now: place.quantity.printed,
      next: printed,
      change: {
        position: place.position,
        before: { value: place.cell?.text ?? null, formula: null },
        after: { value: printed === '' ? null : printed, formula: null },
      },
    });
  }
  return differences;
}

/** Replaces the figures, gives the control its new seal, and reads all of it back. */
export function updateTable(desk: Desk, present: Present, incoming: Incoming): Promise<void> {
  return desk.work(async () => {
    const { report, properties } = desk.book;
    const differences = differencesOf(present, incoming);
    const files = await tableFiles(desk);
    if (!files || !report || !properties || !differences || !present.grid) return;
    const { sealed } = incoming;
    const next = prefixOf(sealed.code);
    const sealing = files
      .sealProperties({ seal: sealed, page: null })
      .map(({ name, value }) => ({ name: next + name, value }));
    const kept = await properties.replace(next, sealing);
    if ('problem' in kept) {
      sayReportSorry(desk, kept.problem, true);
      return;
    }
    const changes = differences.map(({ change }) => change);
    report.track(false);
    const written = await desk.book.write('update', [{ sheet: present.grid.sheet, changes }]);
    if ('problem' in written) {
      await properties.replace(next, []);
      sayReportSorry(desk, written.problem, true);
      return;
    }
    const after = { tag: tagOf(sealed), title: incoming.title };
    const retagged = await report.retag(written.done.undo, present, after);
    if ('problem' in retagged) {
      const back = await desk.book.revert(written.done.undo);
      if (!('problem' in back)) await properties.replace(next, []);
      sayReportSorry(desk, 'problem' in back ? back.problem : retagged.problem, true);
      return;
    }
    keep(desk, retagged.done);
    const read = await presentNow(report);
    const own = read?.find(({ tag }) => tag === after.tag);
    const isRight = own?.grid ? says(own.grid, sealed) : false;
    desk.say(
      isRight ? 'good' : 'bad',
      ({ text }) =>
        isRight ? wordText[text.language].bring.updated(changes.length) : wordText[text.language].moved,
      offerUndo(desk),
    );
  });
}
