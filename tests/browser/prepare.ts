// Once before all browser tests: the scripts that their pages are given, so that no two test files build the same.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLES, bundled } from './bundle';
import { excelEntry, wordEntry } from './entries';

export default async function prepare(): Promise<void> {
  process.env[BUNDLES] = mkdtempSync(join(tmpdir(), 'so-khop-bundles-'));
  await bundled(excelEntry);
  await bundled(wordEntry);
}
