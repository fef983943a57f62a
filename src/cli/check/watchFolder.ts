/** `check --watch FOLDER`: every workbook of the folder checked when it is saved, until somebody ends it. */
import { statSync } from 'node:fs';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { inputFiles } from '../files/inputFiles';

/** Network drives tell no changes: they are looked at. A save takes less than two looks. */
const LOOK_EVERY_MS = 500;

/** Size and time of change; "" where the file is gone or its disk does not answer. */
function stateOf(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${String(size)} ${String(mtimeMs)}`;
  } catch {
    return '';
  }
}

/** Resolves when `ended` does. A file is checked once it looks the same twice: what is half written is left alone. */
export async function watchFolder(
  folder: string,
  check: (file: string) => Promise<CheckedFile>,
  show: (checked: CheckedFile) => void,
  ended: Promise<void>,
): Promise<void> {
  const checked = new Map<string, string>();
  let before = new Map<string, string>();
  const over = ended.then(() => true);
  for (let isOver = false; !isOver;) {
    const { files } = await inputFiles([folder]);
    const now = new Map(files.map((file) => [file, stateOf(file)]));
    for (const [file, state] of now) {
      if (state === '' || checked.get(file) === state || before.get(file) !== state) continue;
      checked.set(file, state);
      show(await check(file));
    }
    before = now;
    const pause = new Promise<false>((resolve) => setTimeout(resolve, LOOK_EVERY_MS, false));
    isOver = await Promise.race([over, pause]);
  }
}
