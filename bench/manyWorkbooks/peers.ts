/**
 * Libraries that merely read the same files: every sheet, every row, every value. exceljs and SheetJS bring along packages
 * that the product wants nothing of, so they are no dependencies: npm puts them into a folder of the system's for passing things.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PYTHON } from './measured';

/** The latest that npm has of each. */
const PACKAGES = ['exceljs@4.4.0', 'xlsx@0.18.5'];

export interface Peer {
  readonly name: string;
  /** The command that reads all workbooks of a folder. */
  readonly read: (folder: string) => string[];
}

export function peers(): Peer[] {
  const folder = installed();
  const node =
    (script: string) =>
    (files: string): string[] => [
      process.execPath,
      '--input-type=module',
      '-e',
      LISTED + script,
      files,
      folder,
    ];
  return [
    { name: 'openpyxl', read: (files) => [PYTHON, '-c', OPENPYXL, files] },
    { name: 'exceljs', read: node(EXCELJS) },
    { name: 'SheetJS', read: node(SHEETJS) },
    { name: 'hucre', read: node(HUCRE) },
  ];
}

/** Nothing but the parts that hold cells, inflated and their cells counted: what no reader can do without. */
export const scan = (files: string): string[] => [process.execPath, '-e', SCAN, files];

/** Once a version, whatever the run. */
function installed(): string {
  const folder = join(tmpdir(), 'so-khop-peers-' + PACKAGES.join('-').replace(/[^a-z0-9.]+/g, '-'));
  if (existsSync(join(folder, 'node_modules', 'xlsx'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(npm.stderr);
  return folder;
}

const LISTED = `
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
const [folder, peers] = process.argv.slice(-2);
const all = readdirSync(folder).filter((name) => name.endsWith('.xlsx')).sort().map((name) => join(folder, name));
const require = createRequire(join(peers, 'package.json'));
let cells = 0;
`;
const EXCELJS = `
const ExcelJS = require('exceljs');
for (const file of all) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file));
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void (cells += cell.value === null ? 0 : 1))));
}
`;
const SHEETJS = `
const XLSX = require('xlsx');
for (const file of all) {
  const workbook = XLSX.read(readFileSync(file));
  for (const name of workbook.SheetNames)
    for (const row of XLSX.utils.sheet_to_json(workbook.Sheets[name], { header: 1 })) cells += row.length;
}
`;
const HUCRE = `
const { readXlsx } = await import(${JSON.stringify('file://' + resolve(__dirname, '../../node_modules/hucre/dist/xlsx.mjs'))});
for (const file of all) {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)));
  for (const { rows } of sheets) for (const row of rows) cells += row.length;
}
`;
const OPENPYXL = `
import glob, openpyxl, sys
for name in sorted(glob.glob(sys.argv[1] + '/*.xlsx')):
    for sheet in openpyxl.load_workbook(name, data_only=True).worksheets:
        for row in sheet.iter_rows(values_only=True):
            pass
`;
const SCAN = `
const { readdirSync, readFileSync } = require('node:fs');
const { inflateRawSync } = require('node:zlib');
let cells = 0;
for (const name of readdirSync(process.argv[1])) {
  const bytes = readFileSync(process.argv[1] + '/' + name);
  for (let at = 0; (at = bytes.indexOf('PK\\x03\\x04', at, 'latin1')) >= 0; ) {
    const length = bytes.readUInt16LE(at + 26);
    const part = bytes.toString('latin1', at + 30, at + 30 + length);
    const data = at + 30 + length + bytes.readUInt16LE(at + 28);
    const size = bytes.readUInt32LE(at + 18);
    if (/worksheets|sharedStrings|styles/.test(part)) {
      const xml = inflateRawSync(size ? bytes.subarray(data, data + size) : bytes.subarray(data)).toString();
      for (let c = 0; (c = xml.indexOf('<c ', c)) >= 0; c += 3) cells++;
    }
    at = data + size;
  }
}
console.log(cells);
`;
