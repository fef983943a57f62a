/** LibreOffice as a second opinion: it opens what we write, and reckons what we cached. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWith, findProgram } from '../programs';

const soffice = findProgram('libreoffice');

export const hasLibreOffice = soffice !== null;

/** A test that needs LibreOffice. */
export function testWithLibreOffice(name: string, body: () => Promise<void>, most = 120_000): void {
  describeWith('libreoffice', 'with LibreOffice', () => {
    test(name, body, most);
  });
}

/** Every sheet as CSV with the values as stored, not as shown: 2654, not "2.654". */
const csv = (asShown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,${String(asShown)},false,false,-1`;

/**
 * Opens the files and saves them in another format; all at once, since starting takes seconds. The answer has the
 * names that LibreOffice gives: "a.pdf", or "a-Sheet1.csv" for each sheet. `more` are options such as --infilter;
 * `asShown` gives a csv the texts that a sheet shows,
 * with the separators and dates of `locale`.
 */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  to: 'csv' | 'pdf' | 'xlsx' | 'docx' | 'odt',
  more: readonly string[] = [],
  asShown = false,
  locale?: string,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const input = join(folder, 'in');
    const output = join(folder, 'out');
    mkdirSync(input);
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(input, name), bytes);
      return join(input, name);
    });
    if (locale !== undefined) useLocale(join(folder, 'profile'), locale);
    const profile = '-env:UserInstallation=' + pathToFileURL(join(folder, 'profile')).href;
    const format = to === 'csv' ? csv(asShown) : to;
    const run = spawnSync(
      soffice ?? 'soffice',
      [profile, '--headless', '--norestore', ...more, '--convert-to', format, '--outdir', output, ...paths],
      { timeout: 300_000, encoding: 'utf8' },
    );
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
    return new Map(
      readdirSync(output).map((name) => [name, new Uint8Array(readFileSync(join(output, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As its options' page of languages does. */
function useLocale(profile: string, locale: string): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
  );
}

/** Without cached results LibreOffice must reckon every formula itself; with them it would repeat ours. */
export function withoutCachedResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const stripped = xml.replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(stripped);
  }
  return zipSync(parts);
}

/** "1,\"a,b\"\n" -> [["1", "a,b"]]. */
export function parseCsv(bytes: Uint8Array | undefined): string[][] {
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  if (rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
