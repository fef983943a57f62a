/** Files that were chosen or dropped, folders with what is in them, under their paths: "xa/binh-lu.xlsx". */
import { filesOf } from '../../controls/filesOf';
import type { NamedFile } from './messages';

export interface Gathered {
  readonly files: readonly NamedFile[];
  /** Of other kinds: not looked at. */
  readonly others: number;
}

/** Lock files that Excel leaves beside an open workbook are no workbooks. */
const WORKBOOK = /\.xls[xm]$/i;
const LOCK = /(?:^|\/)~\$/;

function gathered(all: readonly NamedFile[]): Gathered {
  const files = all.filter(({ name }) => WORKBOOK.test(name) && !LOCK.test(name));
  return {
    files: files.slice().sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    others: all.length - files.length,
  };
}

export function chosenFiles(files: readonly File[]): Gathered {
  return gathered(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })));
}

/** Whether more than one file, or a folder, is being dropped: to be asked before the event is over. */
export function holdsMany(transfer: DataTransfer): boolean {
  if (transfer.files.length > 1) return true;
  return entriesIn(transfer).some(({ isDirectory }) => isDirectory);
}

/** The entries must be asked for before the event is over; their files come later. */
export async function droppedFiles(transfer: DataTransfer): Promise<Gathered> {
  const entries = entriesIn(transfer);
  if (entries.length === 0) return chosenFiles(filesOf(transfer.files));
  const all: NamedFile[] = [];
  for (const entry of entries) await collect(entry, '', all);
  return gathered(all);
}

function entriesIn({ items }: DataTransfer): FileSystemEntry[] {
  const entries: FileSystemEntry[] = [];
  Array.prototype.forEach.call(items, (item: DataTransferItem) => {
    const entry = 'webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null;
    if (entry) entries.push(entry);
  });
  return entries;
}

async function collect(entry: FileSystemEntry, folder: string, all: NamedFile[]): Promise<void> {
  const name = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => {
      (entry as FileSystemFileEntry).file(resolve, () => {
        resolve(null);
      });
    });
    if (file) all.push({ name, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser hands out some hundred at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return;
    for (const each of some) await collect(each, name + '/', all);
  }
}
