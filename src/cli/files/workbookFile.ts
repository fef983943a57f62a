/** Workbooks on disk: read with every failure as a problem, written whole or not at all. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Problem } from '../../app/contract/problem';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { readWorkbook, type Workbook } from '../../hosts/xlsx/read/readWorkbook';

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

export type Read<Value> = Value | { readonly problem: Problem };

export async function readBytes(file: string): Promise<Read<{ readonly bytes: Uint8Array }>> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return { problem: { code: 'file/tooBig', detail: { file, reason: 'file' } } };
    return { bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    return { problem: { code: 'file/notFound', detail: { file, reason: codeOf(error) } } };
  }
}

export async function readWorkbookFile(
  file: string,
): Promise<Read<{ readonly workbook: Workbook; readonly bytes: Uint8Array }>> {
  const read = await readBytes(file);
  if ('problem' in read) return read;
  const opened = await readWorkbook(read.bytes);
  return 'problem' in opened
    ? { problem: problemOf(opened.problem, file) }
    : { ...opened, bytes: read.bytes };
}

export function problemOf(problem: FileProblem, file: string): Problem {
  return { code: problem.code, detail: { file, reason: problem.detail } };
}

/** Written beside its place and then moved there, so that a full disk or a crash leaves the old file whole. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Problem | null> {
  const beside = file + '.so-khop-' + String(process.pid) + '.tmp';
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return { code: 'file/notWritable', detail: { file, reason: codeOf(error) } };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
