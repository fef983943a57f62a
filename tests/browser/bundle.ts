// A TypeScript file as one script for a page: translated, not type-checked.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildPageScript } from '../../scripts/pageScript.cjs';

/** The folder that the run's test files share; prepare.ts makes it. */
export const BUNDLES = 'SO_KHOP_BUNDLES';

const known = new Map<string, Promise<string>>();

export function bundled(entry: string): Promise<string> {
  const before = known.get(entry);
  if (before) return before;
  const script = sharedOrBuilt(entry);
  known.set(entry, script);
  return script;
}

async function sharedOrBuilt(entry: string): Promise<string> {
  const folder = process.env[BUNDLES] ?? mkdtempSync(join(tmpdir(), 'so-khop-bundle-'));
  // "browser.ts" stands in several folders.
  const name = `${basename(dirname(entry))}-${basename(entry).replace(/\.\w+$/, '')}.js`;
  if (!existsSync(join(folder, name))) await buildPageScript(entry, folder, name);
  return readFileSync(join(folder, name), 'utf8');
}
