/** "-": the file that another program hands over, so-khop check - < bieu.xlsx. */
import { readSync } from 'node:fs';
import { extname } from 'node:path';

/** As of files: larger ones are not read into memory. */
export const LARGEST_INPUT = 100 * 1024 * 1024;

let read: Uint8Array | null = null;

export function isStandardInput(name: string): boolean {
  return name === '-';
}

/** All of it, read once; null where it is longer than `most` bytes. */
export function standardInput(most: number): Uint8Array | null {
  if (read) return read.length > most ? null : read;
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.alloc(64 * 1024);
    const got = readPiece(piece);
    if (got === 0) break;
    pieces.push(piece.subarray(0, got));
    length += got;
    if (length > most) break;
  }
  read = new Uint8Array(Buffer.concat(pieces));
  return length > most ? null : read;
}

/** A pipe whose writer is slow says EAGAIN: there will be more. */
function readPiece(piece: Buffer): number {
  for (;;) {
    try {
      return readSync(0, piece);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** ".docx": by its name or, for "-", by what it holds; ".xlsx" where neither tells. */
export function kindOfFile(file: string): string {
  if (!isStandardInput(file)) return extname(file).toLowerCase();
  const bytes = process.stdin.isTTY ? null : standardInput(LARGEST_INPUT);
  if (!bytes) return '.xlsx';
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head !== 'PK\u0003\u0004')
    return bytes.length > 0 && !bytes.subarray(0, 4096).includes(0) ? '.txt' : '.xlsx';
  // The names of a package's parts stand in its directory as they are.
  return Buffer.from(bytes).includes('word/document.xml') ? '.docx' : '.xlsx';
}
