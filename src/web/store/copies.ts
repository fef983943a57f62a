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
}

export interface CopyEdits {
  readonly id: string;
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

  async putFile(file: CopyFile): Promise<void> {
    await this.in('files', 'readwrite', (store) => store.put(file));
  }

  async putEdits(edits: CopyEdits): Promise<void> {
    await this.in('edits', 'readwrite', (store) => store.put(edits));
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

  async remove(id: string): Promise<void> {
    for (const store of stores) await this.in(store, 'readwrite', (each) => each.delete(id));
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
