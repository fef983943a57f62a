/** The sheets that were added to an open file, so that each can be taken out again. */
import type { Layout } from '../../../core/layout/layout';
import { addSheet } from '../draw/addSheet';
import type { FileProblem } from '../../package/fileProblem';
import { contentOf, sameContent } from '../../../core/fill/standing';
import { withCommentsOf } from '../comments/fileComments';
import type { WorkingFile } from './workingFile';

export interface Addition {
  readonly name: string;
  /** null adds an empty sheet. */
  readonly layout: Layout | null;
}

export class Additions {
  /** The file without them. */
  readonly original: Uint8Array;
  private readonly all = new Map<string, Addition>();

  constructor(private readonly file: WorkingFile) {
    this.original = file.bytes;
  }

  /** The name that the sheet got, or why it could not be added. */
  add(addition: Addition): string | FileProblem {
    const grown = addSheet(this.file.bytes, addition.name, addition.layout);
    if ('problem' in grown) return grown.problem;
    const problem = this.file.replaceBytes(grown.bytes, [...this.file.added, grown.sheet], [], 'pane');
    if (problem) return problem;
    this.all.set(grown.sheet, addition);
    return grown.sheet;
  }

  has(sheet: string): boolean {
    return this.all.has(sheet) && this.file.added.includes(sheet);
  }

  /** True while the sheet holds what it was added with, and nothing that somebody typed. */
  isUntouched(sheet: string): boolean {
    const base = this.file.base(sheet);
    const grid = this.file.grid(sheet);
    if (!base || !grid) return false;
    return this.file.edits
      .changes(base)
      .every(({ position, before }) =>
        sameContent(contentOf(grid.cell(position.row, position.column)), before),
      );
  }

  /** Builds the file anew without that sheet. */
  remove(sheet: string): FileProblem | null {
    let bytes = this.original;
    const rest = this.file.added.filter((name) => name !== sheet);
    for (const name of rest) {
      const addition = this.all.get(name);
      if (!addition) continue;
      const grown = addSheet(bytes, name, addition.layout);
      if ('problem' in grown) return grown.problem;
      bytes = grown.bytes;
    }
    const commented = withCommentsOf(bytes, this.file.bytes);
    if ('problem' in commented) return commented.problem;
    const leaving = [...this.file.edits.of(sheet)].length > 0 ? this.stepsOf(sheet) : [];
    return this.file.replaceBytes(commented.bytes, rest, leaving, 'pane');
  }

  private stepsOf(sheet: string): Parameters<WorkingFile['replaceBytes']>[2] {
    const base = this.file.base(sheet);
    if (!base) return [];
    return this.file.edits.changes(base).map(({ position }) => ({
      sheet,
      position,
      before: this.file.edits.get(sheet, position.row, position.column) ?? null,
      after: null,
    }));
  }
}
