/** Working copies in the browser's own store (IndexedDB): a closed tab loses nothing. They never leave the machine. */
import type { Edit } from '../../hosts/xlsx/book/edits';

export interface CopyFile {
  readonly id: string;
  readonly name: string;
  /** The file as it was opened, with the sheets that were added. */
  readonly bytes: Uint8Array;
  readonly added: readonly string[];
  /** Lets the browser save into the same file again, after asking. */
  readonly handle: FileSystemFileHandle | null;
  /** When the file on disk was last changed, as far as that was known; absent in copies of earlier versions. */
  readonly modified?: number | null;
}

export interface CopyEdits {
  readonly id: string;
  /** The tab that keeps it; absent in copies of earlier versions. */
  readonly owner?: string;
  readonly name: string;
  readonly time: number;
  readonly cells: readonly { readonly sheet: string; readonly key: number; readonly edit: Edit }[];
  /** The pane's small notes: undo records hold figures, so they live and go with the copy. */
  readonly notes: readonly (readonly [string, string])[];
}

const stores = ['files', 'edits'] as const;

export class Copies {
  private constructor(private readonly database: IDBDatabase) {}

  /** null where the browser keeps nothing: private windows, full disks. */
  static async open(
    factory: IDBFactory | undefined = (globalThis as { indexedDB?: IDBFactory }).indexedDB,
  ): Promise<Copies | null> {
    try {
      if (!factory) return null;
      const opening = factory.open('so-khop', 1);
      opening.onupgradeneeded = () => {
        for (const store of stores) opening.result.createObjectStore(store, { keyPath: 'id' });
      };
      return new Copies(await settled(opening));
    } catch {
      return null;
    }
  }

  /**
   * The file, where it changed, and its edits: both or neither. False, and nothing is written, where another tab has
   * the copy by now. Throws where the store refuses, as a full disk does.
   */
  keep(file: CopyFile | null, edits: CopyEdits): Promise<boolean> {
    return this.asOwner(edits.id, edits.owner, ([files, kept]) => {
      if (file) files.put(file);
      kept.put(edits);
    });
  }

  /** From now on the copy is this owner's; who had it before learns so when it keeps something. */
  async adopt(edits: CopyEdits, owner: string): Promise<void> {
    await this.asOwner(edits.id, edits.owner, ([, kept]) => {
      kept.put({ ...edits, owner });
    });
  }

  /** The latest first; bytes are read only when a copy is opened. */
  async list(): Promise<CopyEdits[]> {
    const all = await this.in('edits', 'readonly', (store) => store.getAll() as IDBRequest<CopyEdits[]>);
    return all.sort((a, b) => b.time - a.time);
  }

  async file(id: string): Promise<CopyFile | null> {
    const found = await this.in(
      'files',
      'readonly',
      (store) => store.get(id) as IDBRequest<CopyFile | undefined>,
    );
    return found ?? null;
  }

  /** Nothing where another has it by now. */
  async remove({ id, owner }: Pick<CopyEdits, 'id' | 'owner'>): Promise<void> {
    await this.asOwner(id, owner, (both) => {
      for (const store of both) store.delete(id);
    });
  }

  /** In one transaction, which has ended when this resolves: a request that succeeded may still be undone by a full disk. */
  private asOwner(
    id: string,
    owner: string | undefined,
    act: (both: readonly [IDBObjectStore, IDBObjectStore]) => void,
  ): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const work = this.database.transaction(stores, 'readwrite');
      const [files, edits] = [work.objectStore('files'), work.objectStore('edits')];
      let isOurs = true;
      const asked = edits.get(id) as IDBRequest<CopyEdits | undefined>;
      asked.onsuccess = () => {
        isOurs = asked.result === undefined || asked.result.owner === owner;
        if (isOurs) act([files, edits]);
      };
      work.oncomplete = () => {
        resolve(isOurs);
      };
      work.onabort = () => {
        reject(work.error ?? new Error('The store failed'));
      };
    });
  }

  private in<Result>(
    store: (typeof stores)[number],
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    return settled(ask(this.database.transaction(store, mode).objectStore(store)));
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The store failed'));
    };
  });
}
