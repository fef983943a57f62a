/** Files from and to the machine: with the File System Access API where the browser has it, else picked and downloaded. */

/** Not yet in TypeScript's list of the window. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

const pickers = window as unknown as Pickers;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const types = [{ description: 'Excel', accept: { [spreadsheet]: ['.xlsx', '.xlsm'] } }];

export const canSaveAs = (): boolean => typeof pickers.showSaveFilePicker === 'function';

/** null when the person changed their mind. */
export async function pickFile(input: HTMLInputElement): Promise<PickedFile | null> {
  if (pickers.showOpenFilePicker) {
    try {
      const [handle] = await pickers.showOpenFilePicker({ types });
      return handle ? { file: await handle.getFile(), handle } : null;
    } catch (error) {
      if (wasCancelled(error)) return null;
    }
  }
  return new Promise((resolve) => {
    input.value = '';
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file ? { file, handle: null } : null);
    };
    input.click();
  });
}

/** Not yet in TypeScript's list of the window, nor in every browser. */
interface Launches {
  readonly launchQueue?: {
    setConsumer(take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
  };
}

/** The installed page is opened with a file: a double click, “Open with”. Of several, the first. */
export function whenLaunchedWith(take: (picking: Promise<PickedFile | null>) => void): void {
  (window as unknown as Launches).launchQueue?.setConsumer(({ files = [] }) => {
    const [handle] = files;
    if (handle) take(handle.getFile().then((file) => ({ file, handle })));
  });
}

/** The handle must be asked for before the drop event is over. */
export async function droppedFile(event: DragEvent): Promise<PickedFile | null> {
  const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile() ?? event.dataTransfer?.files[0] ?? null;
  const dropped = item as
    (DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }) | undefined;
  const asking = dropped?.getAsFileSystemHandle?.();
  const handle = asking ? await asking.catch(() => null) : null;
  if (!file) return null;
  return { file, handle: handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null };
}

/** null when the person changed their mind. */
export async function pickPlace(name: string): Promise<FileSystemFileHandle | null> {
  try {
    return (await pickers.showSaveFilePicker?.({ suggestedName: name, types })) ?? null;
  } catch (error) {
    if (wasCancelled(error)) return null;
    throw error;
  }
}

/** All or nothing: the browser swaps the file in when the stream is closed. */
export async function writeFile(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  await stream.close();
}

export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: spreadsheet }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

function wasCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
