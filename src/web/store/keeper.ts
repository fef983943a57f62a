/** Keeps the working copy of one open file up to date while it has unsaved changes, and removes it once saved. */
import type { OpenedFile } from '../../hosts/xlsx/show/openFile';
import { positionOfKey } from '../../hosts/xlsx/book/edits';
import type { Notes } from '../../hosts/xlsx/book/fileBook';
import { WorkingFile } from '../../hosts/xlsx/book/workingFile';
import type { Copies, CopyEdits, CopyFile } from './copies';

const delay = 250;

export class Keeper implements Notes {
  private readonly notes: Map<string, string>;
  private keptBytes: Uint8Array | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly stop: () => void;

  constructor(
    readonly id: string,
    private readonly file: WorkingFile,
    private readonly handle: () => FileSystemFileHandle | null,
    private readonly copies: Copies | null,
    notes: CopyEdits['notes'] = [],
  ) {
    this.notes = new Map(notes);
    this.stop = file.onChange(() => {
      this.later();
    });
  }

  get(key: string): string | null {
    return this.notes.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.notes.set(key, value);
    if (this.file.isDirty) this.later();
  }

  /** Writes what is waiting; resolves once the store has it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.work = this.work.then(() => this.keep()).catch(() => undefined);
    return this.work;
  }

  /** Once saved or discarded. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.keptBytes = null;
    await this.work;
    await this.copies?.remove(this.id).catch(() => undefined);
  }

  close(): void {
    this.stop();
    void this.flush();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async keep(): Promise<void> {
    const { copies, file } = this;
    if (!copies) return;
    if (!file.isDirty) {
      if (this.keptBytes) await copies.remove(this.id);
      this.keptBytes = null;
      return;
    }
    if (this.keptBytes !== file.bytes) {
      const { name, bytes, added } = file;
      await copies.putFile({ id: this.id, name, bytes, added, handle: this.handle() });
      this.keptBytes = bytes;
    }
    await copies.putEdits({
      id: this.id,
      name: file.name,
      time: Date.now(),
      cells: file.edits.names.flatMap((sheet) =>
        [...file.edits.of(sheet)].map(([key, edit]) => ({ sheet, key, edit })),
      ),
      notes: [...this.notes],
    });
  }
}

/** The working file of a kept copy, as it was left. */
export function reopen(kept: CopyFile, edits: CopyEdits, opened: OpenedFile): WorkingFile {
  const file = new WorkingFile(kept.name, kept.bytes, opened, kept.added);
  for (const { sheet, key, edit } of edits.cells) {
    if (file.base(sheet)) file.edits.set(sheet, positionOfKey(key), edit);
  }
  file.markUnsaved();
  return file;
}

/** `crypto.randomUUID` asks for https, which an office's own server may lack. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(numbers, (number) => number.toString(36)).join('-');
}
