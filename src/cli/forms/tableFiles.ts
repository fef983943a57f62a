/** The table files of a folder, .xlsx, .xlsm and .csv, in the order of their names. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** null where the name is no folder's. */
export async function tableFilesIn(place: string): Promise<string[] | null> {
  const isFolder = await stat(place).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  const names = await glob(['**/*.xlsx', '**/*.xlsm', '**/*.csv'], {
    cwd: place,
    ignore: ['**/~$*', '**/node_modules/**'],
    caseSensitiveMatch: false,
  });
  return names.sort().map((name) => join(place, name));
}
