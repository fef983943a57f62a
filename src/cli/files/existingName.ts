/** Vietnamese file names come with their marks composed or not, and a disk tells the two apart where people cannot. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The name as the disk has it; the given one where there is nothing of that name either way. */
export function existingName(name: string): string {
  if (existsSync(name)) return name;
  const folder = dirname(name);
  if (folder === name) return name;
  const there = existingName(folder);
  if (!existsSync(there)) return name;
  const wanted = basename(name).normalize('NFC');
  const found = namesIn(there).find((each) => each.normalize('NFC') === wanted);
  if (found === undefined) return name;
  return folder === '.' && !name.startsWith('.') ? found : join(there, found);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
