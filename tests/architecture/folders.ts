// Names circles of imports inside a folder and between its folders, and folders that hold too many files.
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { circles, readSource, resolveImport, sourceFiles } from './imports';

const MOST_FILES = 15;

/**
 * One sentence for each circle of files, and of folders, within `top`; types count. Files outside it are no business
 * of this gate. A folder stands for its own files only: "excel" may import "excel/read", but not be imported by it.
 */
export function circlesIn(root: string, top: string): string[] {
  const files = new Map<string, string[]>();
  const folders = new Map<string, string[]>();
  for (const file of sourceFiles(join(root, top))) {
    const { path, imports } = readSource(root, file);
    const targets = imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolveImport(root, path, specifier))
      .filter((target) => target?.startsWith(`${top}/`) === true)
      .map(String);
    files.set(path, targets);
    const folder = posix.dirname(path);
    const others = targets.map((target) => posix.dirname(target)).filter((other) => other !== folder);
    folders.set(folder, [...(folders.get(folder) ?? []), ...others]);
  }
  return [...circles(files), ...circles(folders)].map((circle) => `${circle.join(' → ')}: a circle`);
}

/** "src/core/a: 17 files" for every folder under `top`, itself included, that holds more than fifteen. */
export function crowdedFolders(root: string, top: string): string[] {
  const entries = readdirSync(join(root, top), { withFileTypes: true });
  const count = entries.filter((entry) => entry.isFile()).length;
  return [
    ...(count > MOST_FILES ? [`${top}: ${count} files`] : []),
    ...entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'fixtures')
      .flatMap(({ name }) => crowdedFolders(root, `${top}/${name}`)),
  ];
}
