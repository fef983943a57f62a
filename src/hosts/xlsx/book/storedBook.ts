/** The host contract kept over an .xlsx at rest, as the command line has it: read once, each write one patch. */
import { bookOf } from '../../../app/contract/bookOf';
import type { Book } from '../../../app/contract/book';
import type { Outcome } from '../../../app/contract/outcome';
import type { ReadBook } from '../../../app/contract/source';
import type { SheetChanges, UndoRecord, Written } from '../../../app/contract/writer';
import type { Change } from '../../../core/fill/change';
import { backwards, compare, contentOf } from '../../../core/fill/standing';
import { addressOf } from '../../../core/sheet/grid';
import type { FileProblem } from '../../package/fileProblem';
import { addSheet } from '../draw/addSheet';
import { patchWorkbook } from '../edit/patchWorkbook';
import { readWorkbook, type Workbook } from '../read/readWorkbook';
import { problemOf } from './problemOf';

/** `bytes` is the file as it now is; the caller decides where it is kept. */
export type StoredBook = Book & { readonly bytes: () => Uint8Array };

const ABILITIES: Book['abilities'] = {
  host: 'Số Khớp',
  level: null,
  insert: false,
  insertAtCell: false,
  highlight: false,
  watch: false,
  pageSetup: false,
};

type Skipped = Written['skipped'];

export function storedBook(original: Uint8Array, opened: Workbook): StoredBook {
  const notes = new Map<string, string>();
  /** What each write made of which bytes: taken back whole as long as nothing followed it. */
  const steps = new Map<string, { readonly before: Uint8Array; readonly after: Uint8Array }>();
  let [bytes, workbook] = [original, opened];

  async function take(written: Uint8Array): Promise<FileProblem | null> {
    const read = await readWorkbook(written);
    if ('problem' in read) return read.problem;
    [bytes, workbook] = [written, read.workbook];
    return null;
  }

  /** Nothing is kept unless every cell that may be written was. */
  async function patch(
    from: Uint8Array,
    sheets: readonly SheetChanges[],
  ): Promise<Outcome<{ readonly skipped: Skipped; readonly kept: readonly SheetChanges[] }>> {
    const patched = await patchWorkbook(from, merged(sheets));
    if ('problem' in patched) return { problem: problemOf(patched.problem) };
    const locked = patched.skipped.filter(({ reason }) => reason === 'protected');
    const [first] = locked;
    if (first) {
      const cells = locked.map(({ change }) => addressOf(change.position)).join(', ');
      return { problem: { code: 'sheet/protected', detail: { sheet: first.sheet, cells } } };
    }
    const left = patched.skipped.map(({ change }) => change);
    const kept = sheets.map(({ sheet, changes }) => ({
      sheet,
      changes: changes.filter((change) => !left.includes(change)),
    }));
    const skipped = patched.skipped.map(({ sheet, change, reason }) => ({
      sheet,
      cell: addressOf(change.position),
      ...(reason === 'merged' || reason === 'array' ? { reason } : {}),
    }));
    const problem = await take(patched.bytes);
    return problem ? { problem: problemOf(problem) } : { done: { skipped, kept } };
  }

  async function write(
    action: UndoRecord['action'],
    wanted: readonly SheetChanges[],
  ): Promise<Outcome<Written>> {
    const before = bytes;
    const has = (sheet: string): boolean => workbook.sheets.some((each) => each.sheet === sheet);
    const missing = wanted.find(({ sheet, addSheet: may }) => !has(sheet) && !may);
    if (missing) return { problem: { code: 'cells/changed', detail: { sheet: missing.sheet } } };
    const absent = wanted.find(({ sheet, changes }) => !has(sheet) && changes.length > 0);
    const grown = absent ? addSheet(bytes, absent.sheet, null) : { bytes, sheet: null };
    if ('problem' in grown) return { problem: problemOf(grown.problem) };
    const formats = wanted.flatMap(({ sheet, changes }) => formatsBefore(workbook, sheet, changes));
    const outcome = await patch(grown.bytes, wanted);
    if ('problem' in outcome) return outcome;
    const id = `file-${String(steps.size + 1)}`;
    steps.set(id, { before, after: bytes });
    const { kept, skipped } = outcome.done;
    return { done: { undo: { id, action, changes: kept, formats, addedSheet: grown.sheet }, skipped } };
  }

  async function revert({ id, changes }: UndoRecord): Promise<Outcome<{ readonly skipped: Skipped }>> {
    const step = steps.get(id);
    if (step?.after === bytes) {
      const problem = await take(step.before);
      return problem ? { problem: problemOf(problem) } : { done: { skipped: [] } };
    }
    const skipped: { sheet: string; cell: string }[] = [];
    const sheets = changes.map(({ sheet, changes: written }) => {
      const grid = workbook.sheets.find((each) => each.sheet === sheet);
      const { standing, overtaken } = compare(written.map(backwards), ({ row, column }) =>
        contentOf(grid?.cell(row, column)),
      );
      for (const { position } of overtaken) skipped.push({ sheet, cell: addressOf(position) });
      return { sheet, changes: standing };
    });
    const outcome = await patch(bytes, sheets);
    return 'problem' in outcome ? outcome : { done: { skipped: [...skipped, ...outcome.done.skipped] } };
  }

  const read = (): Promise<Outcome<ReadBook>> => {
    const grids = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
    return Promise.resolve({
      done: { grids, activeSheet: grids[0]?.sheet ?? '', activeCell: { row: 0, column: 0 } },
    });
  };

  const book = bookOf(
    ABILITIES,
    { remember: (key, value) => void notes.set(key, value), recall: (key) => notes.get(key) ?? null },
    { source: { read }, writer: { write, revert } },
  );
  return { ...book, bytes: () => bytes };
}

/** One list a sheet, in the order of the plan. */
function merged(sheets: readonly SheetChanges[]): Map<string, Change[]> {
  const all = new Map<string, Change[]>();
  for (const { sheet, changes } of sheets) all.set(sheet, (all.get(sheet) ?? []).concat(changes));
  return all;
}

function formatsBefore(
  workbook: Workbook,
  sheet: string,
  changes: readonly Change[],
): UndoRecord['formats'][number][] {
  const grid = workbook.sheets.find((each) => each.sheet === sheet);
  return changes.flatMap(({ position, format }) => {
    const old = grid?.cell(position.row, position.column)?.format ?? 'General';
    return format === undefined || format === old ? [] : [{ sheet, cell: addressOf(position), format: old }];
  });
}
