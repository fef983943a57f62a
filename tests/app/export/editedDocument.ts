/** A sealed document with something done to one of its parts, as an editor or a hand would, and what verifying says of it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { verify, type Verification } from '../../../src/app/export/verify';
import { readPrintedDocx, readPrintedXlsx } from '../../../src/exports/seal/readPrinted';
import { readSealProperties } from '../../../src/exports/seal/sealProperties';

export type Edit = (xml: string) => string;

export function replaced(xml: string, before: string | RegExp, after: string): string {
  const changed = xml.replace(before, after);
  if (changed === xml) throw new Error(`${String(before)} is not there`);
  return changed;
}

export function edit(bytes: Uint8Array, part: string, change: Edit): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

export async function verifyDocx(bytes: Uint8Array): Promise<Verification> {
  const read = await readPrintedDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return verify(read.document, readSealProperties(read.properties));
}

export function verifyXlsx(bytes: Uint8Array): Verification {
  const read = readPrintedXlsx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return verify(read.document, readSealProperties(read.properties));
}
