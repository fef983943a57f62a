/** An opened .xlsx being worked on: its bytes, what was changed since, and the way back. */
import type { Change } from '../../../core/fill/change';
import { contentOf } from '../../../core/fill/standing';
import type { Grid, Position } from '../../../core/sheet/grid';
import type { FileProblem } from '../../package/fileProblem';
import { openFile, type OpenedFile } from '../show/openFile';
import type { SheetGrid } from '../read/sheetGrid';
import { editedGrid } from './editedGrid';
import { type CellStep, Edits, isIdentical } from './edits';

/** Who changed cells: a person in the grid, or the pane. */
export type Author = 'person' | 'pane';

/** What one undo takes back. */
interface Step {
  readonly cells: readonly CellStep[];
  /** Set where the step added or removed sheets. */
  readonly file: { readonly before: FileState; readonly after: FileState } | null;
}

interface FileState {
  readonly bytes: Uint8Array;
  readonly opened: OpenedFile;
  readonly added: readonly string[];
  /** Our comments at cells, as a text to compare with; "" while they are those that the file came with. */
  readonly comments: string;
}

export interface SheetChanged {
  readonly sheets: ReadonlySet<string>;
  readonly author: Author;
  /** True when sheets came or went. */
  readonly sheetsChanged: boolean;
}

export class WorkingFile {
  readonly edits = new Edits();
  private state: FileState;
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private readonly listeners = new Set<(changed: SheetChanged) => void>();
  private readonly grids = new Map<string, Grid>();
  /** What the file on disk holds, as a text to compare with. */
  private savedAs: string;

  constructor(
    readonly name: string,
    bytes: Uint8Array,
    opened: OpenedFile,
    added: readonly string[] = [],
  ) {
    this.state = { bytes, opened, added, comments: '' };
    this.savedAs = added.length > 0 ? '' : this.fingerprint();
  }

  get bytes(): Uint8Array {
    return this.state.bytes;
  }

  get opened(): OpenedFile {
    return this.state.opened;
  }

  /** Sheets that were added here and are not in the file on disk. */
  get added(): readonly string[] {
    return this.state.added;
  }

  get comments(): string {
    return this.state.comments;
  }

  get sheets(): readonly SheetGrid[] {
    return this.opened.workbook.sheets;
  }

  get visibleSheets(): readonly SheetGrid[] {
    return this.sheets.filter((sheet) => sheet.visibility === 'visible');
  }

  base(sheet: string): SheetGrid | undefined {
    return this.sheets.find((each) => each.sheet === sheet);
  }

  grid(sheet: string): Grid | undefined {
    const known = this.grids.get(sheet);
    const base = this.base(sheet);
    if (known || !base) return known;
    const grid = editedGrid(base, this.edits);
    this.grids.set(sheet, grid);
    return grid;
  }

  /** A cell that its sheet's protection locks, or that another cell's merge covers, cannot be changed. */
  canEdit(sheet: string, { row, column }: Position): 'locked' | 'covered' | null {
    const base = this.base(sheet);
    if (base?.isLocked(row, column)) return 'locked';
    const covered = base?.merges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns &&
        (row !== area.row || column !== area.column),
    );
    return covered ? 'covered' : null;
  }

  /** One step that undo takes back whole. Steps that leave a cell as the file has it drop its edit. */
  apply(cells: readonly CellStep[], author: Author): void {
    if (cells.length === 0) return;
    this.perform({ cells: cells.map((step) => this.tidy(step)), file: null }, author);
  }

  /** Takes over bytes in which sheets or comments were added or left out. */
  replaceBytes(
    bytes: Uint8Array,
    added: readonly string[],
    cells: readonly CellStep[],
    author: Author,
    comments = this.state.comments,
  ): FileProblem | null {
    const opened = openFile(bytes);
    if ('problem' in opened) return opened.problem;
    this.perform({ cells, file: { before: this.state, after: { bytes, opened, added, comments } } }, author);
    return null;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The places that changed, for the grid to show; null when there was nothing to take back. */
  undo(): readonly CellStep[] | null {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    this.carryOut(step, 'before', 'person');
    return step.cells;
  }

  redo(): readonly CellStep[] | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    this.carryOut(step, 'after', 'person');
    return step.cells;
  }

  /** Everything that differs from the file's bytes, by sheet. */
  changes(): Map<string, Change[]> {
    const changes = new Map<string, Change[]>();
    for (const sheet of this.edits.names) {
      const base = this.base(sheet);
      if (base) changes.set(sheet, this.edits.changes(base));
    }
    return changes;
  }

  get isDirty(): boolean {
    return this.fingerprint() !== this.savedAs;
  }

  /** What stands in it now, to be handed to `markSaved` once just this has been written. */
  standing(): string {
    return this.fingerprint();
  }

  markSaved(as: string): void {
    this.savedAs = as;
    this.tell({ sheets: new Set(), author: 'pane', sheetsChanged: false });
  }

  /** A restored copy differs from what is on disk, whatever its edits say. */
  markUnsaved(): void {
    this.savedAs = '';
  }

  onChange(listener: (changed: SheetChanged) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private perform(step: Step, author: Author): void {
    this.done.push(step);
    this.undone.length = 0;
    this.carryOut(step, 'after', author);
  }

  private carryOut(step: Step, side: 'before' | 'after', author: Author): void {
    if (step.file) {
      this.state = step.file[side];
      this.grids.clear();
    }
    for (const each of step.cells) this.edits.set(each.sheet, each.position, each[side]);
    const sheets = new Set(step.cells.map(({ sheet }) => sheet));
    this.tell({ sheets, author, sheetsChanged: step.file !== null });
  }

  private tidy(step: CellStep): CellStep {
    const { sheet, position, after } = step;
    const asStored = contentOf(this.base(sheet)?.cell(position.row, position.column));
    const same =
      after !== null && after.format === null && after.font === undefined && isIdentical(after, asStored);
    return same ? { ...step, after: null } : step;
  }

  private tell(changed: SheetChanged): void {
    for (const listener of [...this.listeners]) listener(changed);
  }

  private fingerprint(): string {
    const cells = this.edits.names
      .sort()
      .map((sheet) => [sheet, [...this.edits.of(sheet)].sort(([a], [b]) => a - b)]);
    return JSON.stringify([this.added, cells, this.comments]);
  }
}
