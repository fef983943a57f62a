/** Files, folders and globs of the command line as a list of workbooks and, where they are asked for, reports. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { existingName } from './existingName';
import { isStandardInput } from './standardInput';

/** Lock files that Excel leaves beside an open workbook are no workbooks. */
const WORKBOOKS = ['**/*.xlsx', '**/*.xlsm'];
const REPORTS = ['**/*.docx'];
const IGNORED = ['**/~$*', '**/node_modules/**'];

export interface InputFiles {
  readonly files: readonly string[];
  /** Folders and patterns behind which there is no workbook. */
  readonly fruitless: readonly { readonly name: string; readonly kind: 'folder' | 'pattern' }[];
}

/**
 * A name that is a file or folder is taken as it is, even with "[" in it; any
 * other with wildcards is a glob. Names that lead nowhere stay in the list, so
 * that each gets its own `file/notFound`.
 */
export async function inputFiles(
  names: readonly string[],
  kinds: 'workbooks' | 'reports too' = 'workbooks',
): Promise<InputFiles> {
  const patterns = kinds === 'workbooks' ? WORKBOOKS : WORKBOOKS.concat(REPORTS);
  const files: string[] = [];
  const fruitless: InputFiles['fruitless'][number][] = [];
  for (const given of names) {
    if (isStandardInput(given)) {
      files.push(given);
      continue;
    }
    const name = existingName(given);
    const kind = kindOf(name);
    const isPattern = kind === 'none' && isDynamicPattern(name);
    if (kind !== 'folder' && !isPattern) {
      files.push(name);
      continue;
    }
    const found = kind === 'folder' ? await find(patterns, name) : await matches(name);
    if (found.length === 0) fruitless.push({ name: given, kind: kind === 'folder' ? 'folder' : 'pattern' });
    files.push(...found);
  }
  // The first name of each place; a map keeps its keys in their order.
  const byPlace = new Map<string, string>();
  for (const file of files) {
    const place = resolve(file);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return { files: [...byPlace.values()], fruitless };
}

/** "C:\bao-cao\*.xlsx" is looked for in "C:/bao-cao": a drive is no part of a pattern. */
async function matches(pattern: string): Promise<string[]> {
  const segments = pattern.replace(/\\/g, '/').split('/');
  const dynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  const folder = segments.slice(0, dynamic).join('/');
  return find([segments.slice(dynamic).join('/')], folder === '' ? (dynamic > 0 ? '/' : '.') : folder);
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
