/** Files, folders and globs of the command line as a list of workbooks. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Lock files that Excel leaves beside an open workbook are no workbooks. */
const WORKBOOKS = ['**/*.xlsx', '**/*.xlsm'];
const IGNORED = ['**/~$*', '**/node_modules/**'];

/**
 * A name that is a file or folder is taken as it is, even with "[" in it; any
 * other with wildcards is a glob. Names that lead nowhere stay in the list, so
 * that each gets its own `file/notFound`.
 */
export async function inputFiles(names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === 'folder') files.push(...(await find(WORKBOOKS, name)));
    else if (kind === 'none' && isDynamicPattern(name)) files.push(...(await matches(name)));
    else files.push(name);
  }
  return files.filter((file, i) => files.findIndex((other) => resolve(other) === resolve(file)) === i);
}

async function matches(pattern: string): Promise<string[]> {
  const found = await find([pattern.replace(/\\/g, '/')], '.');
  return found.length > 0 ? found : [pattern];
}

async function find(patterns: string[], folder: string): Promise<string[]> {
  const found = await glob(patterns, {
    cwd: folder,
    ignore: IGNORED,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.sort().map((file) => (folder === '.' ? file : folder.replace(/[/\\]+$/, '') + '/' + file));
}

function kindOf(name: string): 'file' | 'folder' | 'none' {
  try {
    return statSync(name).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}
