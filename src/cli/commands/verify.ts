/** `so-khop verify`: whether the figures in a sealed .docx or .xlsx are still those that were checked. */
import { extname } from 'node:path';
import { verify, type Verification } from '../../app/export/verify';
import { findSealCode } from '../../core/seal/seal';
import type { Grid } from '../../core/sheet/grid';
import { readSealProperties } from '../../exports/seal/sealProperties';
import { readDocx } from '../../hosts/docx/readDocx';
import { readDocumentProperties } from '../../hosts/package/parts/customProperties';
import { readWorkbook } from '../../hosts/xlsx/read/readWorkbook';
import { commandLineWords } from '../../words/commandLine';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { describeProblem } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { problemOf, type Read, readBytes } from '../files/workbookFile';

export interface VerifiedFile {
  readonly file: string;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly verification: Verification | null;
  readonly message: string;
}

interface Sealed {
  readonly grids: readonly Grid[];
  readonly properties: ReadonlyMap<string, string>;
  readonly paragraphs: readonly string[];
}

/** Exit 0: every file is as it was checked; 1: some figure changed; 2: a file carries no seal or cannot be read. */
export async function verifyFiles(line: CommandLine): Promise<number> {
  if (line.files.length === 0) throw new UsageError(commandLineWords(line.language).needsFile);
  const verified: VerifiedFile[] = [];
  for (const file of line.files.map(existingName)) verified.push(await verifyFile(file, line));
  if (line.flag('json')) print(JSON.stringify({ tool: 'so-khop', files: verified }, null, 2));
  else for (const { file, message } of verified) print(file + '\n  ' + message);
  const kinds = verified.map(({ verification }) => verification?.kind ?? 'unsealed');
  if (kinds.includes('unsealed')) return EXIT.notJudged;
  return kinds.every((kind) => kind === 'unchanged') ? EXIT.agrees : EXIT.errors;
}

async function verifyFile(file: string, { language }: CommandLine): Promise<VerifiedFile> {
  const read = await readSealed(file);
  if ('problem' in read) {
    const message = describeProblem(read.problem, wordsOf(language));
    return { file, problem: { code: read.problem.code, message }, verification: null, message };
  }
  const verification = verify(read.grids, readSealProperties(read.properties), findSealCode(read.paragraphs));
  return { file, problem: null, verification, message: exportWordsOf(language).verification(verification) };
}

async function readSealed(file: string): Promise<Read<Sealed>> {
  const read = await readBytes(file);
  if ('problem' in read) return read;
  if (extname(file).toLowerCase() === '.docx') {
    const opened = await readDocx(read.bytes);
    if ('problem' in opened) return { problem: problemOf(opened.problem, file) };
    const { tables, properties, paragraphs } = opened.document;
    return { grids: tables, properties, paragraphs };
  }
  const opened = await readWorkbook(read.bytes);
  if ('problem' in opened) return { problem: problemOf(opened.problem, file) };
  const kept = readDocumentProperties(read.bytes);
  if ('problem' in kept) return { problem: problemOf(kept.problem, file) };
  return { grids: opened.workbook.sheets, properties: kept.properties, paragraphs: [] };
}
