/** Workbooks on disk: read with every failure as a problem. */
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../app/contract/problem';
import { decryptedByDefault } from '../../hosts/package/encrypted/defaultPassword';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { nodeCiphers } from './nodeCiphers';
import { isStandardInput, LARGEST_INPUT, standardInput } from './standardInput';
import { readWorkbook, type Workbook } from '../../hosts/xlsx/read/readWorkbook';

export type Read<Value> = Value | { readonly problem: Problem };

export async function readBytes(file: string): Promise<Read<{ readonly bytes: Uint8Array }>> {
  // Between two of many files the program answers, say to Ctrl+C; a file itself is read the fastest way.
  await Promise.resolve();
  return readAtOnce(file);
}

function readAtOnce(file: string): Read<{ readonly bytes: Uint8Array }> {
  try {
    if (isStandardInput(file)) return handedOver(file);
    const status = statSync(file);
    // A pipe gives nothing until somebody writes into it, and that may be never.
    if (!status.isFile() && !status.isDirectory())
      return { problem: { code: 'file/notWorkbook', detail: { file, reason: 'special' } } };
    const { size } = status;
    if (size > LARGEST_INPUT) return { problem: { code: 'file/tooBig', detail: { file, reason: 'file' } } };
    const read = readFileSync(file);
    const bytes = new Uint8Array(read.buffer, read.byteOffset, read.length);
    return { bytes: decryptedByDefault(bytes, nodeCiphers) ?? bytes };
  } catch (error) {
    return { problem: { code: 'file/notFound', detail: { file, reason: codeOf(error) } } };
  }
}

function handedOver(file: string): Read<{ readonly bytes: Uint8Array }> {
  if (process.stdin.isTTY) return { problem: { code: 'file/notFound', detail: { file, reason: '' } } };
  const bytes = standardInput(LARGEST_INPUT);
  if (!bytes) return { problem: { code: 'file/tooBig', detail: { file, reason: 'file' } } };
  return { bytes: decryptedByDefault(bytes, nodeCiphers) ?? bytes };
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

/** A host's problem, told of the file that a person named. */
export function inFile({ code, detail }: Problem, file: string): Problem {
  return { code, detail: { ...detail, file } };
}

export function problemOf(problem: FileProblem, file: string): Problem {
  return { code: problem.code, detail: { file, reason: problem.detail } };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
