/**
 * The part of a host that writes cells and takes writing back. A write is all or nothing: it re-reads and compares
 * first, and what a failed batch has already written it takes back.
 */
import type { Change } from '../../core/fill/change';
import type { Outcome } from './outcome';

/** Changes of one sheet. */
export interface SheetChanges {
  readonly sheet: string;
  /** The sheet is added after the others when the workbook has none of that name. */
  readonly addSheet?: boolean;
  readonly changes: readonly Change[];
}

/** A write that took place; handed back to `revert` it. */
export interface Written {
  /** What was written, with what stood there before: contents and, where the host can, number formats. */
  readonly undo: UndoRecord;
  /** Cells left as they are: somebody changed them after the plan was made, or another cell's merge or array has them. */
  readonly skipped: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly reason?: 'merged' | 'array';
  }[];
}

/** Plain data, so that it survives a reload of the pane. */
export interface UndoRecord {
  readonly id: string;
  /** What the person did: worded by the pane. */
  readonly action:
    'insert' | 'fill' | 'accept' | 'fix' | 'text' | 'comment' | 'uncomment' | 'table' | 'update';
  readonly changes: readonly SheetChanges[];
  /** Number formats that were changed, as they were: sheet, cell, format. */
  readonly formats: readonly { readonly sheet: string; readonly cell: string; readonly format: string }[];
  /** A sheet that the action added; reverting removes it if nothing else was typed into it. */
  readonly addedSheet: string | null;
  /** What else the host needs to put back, in its own writing: looks, merges, widths, a defined name. */
  readonly looks?: string;
}

export interface Writer {
  /** Two round trips: re-read and compare, then write and verify. */
  write(action: UndoRecord['action'], changes: readonly SheetChanges[]): Promise<Outcome<Written>>;

  /**
   * Cells that no longer hold what the action wrote are left alone and named. With `write/unfinished` the same record
   * takes it up again where it stopped; every other problem left everything as it was.
   */
  revert(record: UndoRecord): Promise<Outcome<{ readonly skipped: Written['skipped'] }>>;
}
