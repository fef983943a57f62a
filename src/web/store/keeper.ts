/** Keeps the working copy of one open file up to date while it has unsaved changes, and removes it once saved. */
import type { OpenedFile } from '../../hosts/xlsx/show/openFile';
import { positionOfKey } from '../../hosts/xlsx/book/edits';
import type { Notes } from '../../hosts/xlsx/book/fileBook';
import { WorkingFile } from '../../hosts/xlsx/book/workingFile';
import type { Copies, CopyEdits, CopyFile } from './copies';

const delay = 250;

type Place = () => Pick<CopyFile, 'handle' | 'modified'>;

export interface Keeping {
  /** The tab; a new one where it is not said. */
  readonly owner?: string;
  readonly notes?: CopyEdits['notes'];
  readonly place?: Place;
  /** Told after each attempt whether the browser has kept what is unsaved: a full disk keeps nothing. */
  readonly kept?: (isKept: boolean) => void;
}

export class Keeper implements Notes {
  private readonly notes: Map<string, string>;
  private keptBytes: Uint8Array | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly owner: string;
  private readonly told: (kept: boolean) => void;
  private work: Promise<void> = Promise.resolve();
  private readonly stop: () => void;
  private readonly place: Place;
  private current: string;

  constructor(
    id: string,
    private readonly file: WorkingFile,
    private readonly copies: Copies | null,
    { owner = newId(), notes = [], place = () => ({ handle: null, modified: null }), kept }: Keeping = {},
  ) {
    this.current = id;
    this.owner = owner;
    this.place = place;
    this.told = kept ?? (() => undefined);
    this.notes = new Map(notes);
    this.stop = file.onChange(() => {
      this.later();
    });
  }

  /** Of the copy; another than at first once somebody else took that one. */
  get id(): string {
    return this.current;
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
    this.work = this.work
      .then(() => this.keep())
      .then(
        () => {
          this.told(true);
        },
        () => {
          this.told(false);
        },
      );
    return this.work;
  }

  /** Once saved or discarded. Where the store refuses, `flush` tries again: what is older than the file is not left to be offered. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    await this.work;
    try {
      await this.copies?.remove(this.mine);
      this.keptBytes = null;
    } catch {
      // Nothing that the person has to do.
    }
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
      if (this.keptBytes) await copies.remove(this.mine);
      this.keptBytes = null;
      return;
    }
    if (await this.keepAs(copies)) return;
    // Another tab took the copy and goes on with it: what was done here is kept beside it, and neither is lost.
    this.current = newId();
    this.keptBytes = null;
    await this.keepAs(copies);
  }

  private get mine(): Pick<CopyEdits, 'id' | 'owner'> {
    return { id: this.current, owner: this.owner };
  }

  private async keepAs(copies: Copies): Promise<boolean> {
    const { file } = this;
    const { name, bytes, added } = file;
    const changed =
      this.keptBytes === bytes ? null : { id: this.current, name, bytes, added, ...this.place() };
    const isOurs = await copies.keep(changed, {
      ...this.mine,
      name,
      time: Date.now(),
      cells: file.edits.names.flatMap((sheet) =>
        [...file.edits.of(sheet)].map(([key, edit]) => ({ sheet, key, edit })),
      ),
      notes: [...this.notes],
    });
    if (isOurs) this.keptBytes = bytes;
    return isOurs;
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
