/**
 * What the engine compiled of the program, kept beside it from one run to the next: compiling takes as long as a hundred files.
 * Nobody is trusted for it who is not trusted for the program: whoever may write beside it may write the program itself.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as zlib from 'node:zlib';

// The types of Node 20 do not know it; every Node that the program runs on does.
const { crc32 } = zlib as unknown as { crc32: (bytes: Uint8Array, before?: number) => number };

/** So that no other engine's is read; the engine itself refuses what it did not make, for other flags too. */
const ENGINE = `${process.versions.v8}-${process.arch}`;
/** The checksum, and how long the run was. */
const HEAD = 8;

export interface Kept {
  /** null where nothing is kept that is of these very bytes. */
  readonly data: Buffer | null;
  /** How long the run was of which it is. */
  readonly seconds: number;
  /** Instead of what was kept; a place where nothing can be written keeps nothing, and the program starts as it did. */
  keep(data: Buffer): void;
}

/** `use`: what the program is used for; each use compiles something else of it. */
export function keptOf(program: string, source: Buffer, use: string): Kept {
  const file = join(dirname(program), 'compiled', `${use}-${ENGINE}.bin`);
  const checksum = crc32(source);
  return {
    ...read(file, checksum),
    keep(data) {
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(crc32(data, checksum));
      head.writeFloatLE(process.uptime(), HEAD / 2);
      write(file, Buffer.concat([head, data]));
    },
  };
}

/** Two runs at once never see half of it. */
function write(file: string, bytes: Buffer): void {
  const aside = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, bytes);
    renameSync(aside, file);
  } catch {
    // The disk was full, or the place is not ours.
    if (existsSync(aside)) unlinkSync(aside);
  }
}

function read(file: string, checksum: number): Pick<Kept, 'data' | 'seconds'> {
  const nothing = { data: null, seconds: 0 };
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(HEAD);
    // Of the source as well: a program built anew is compiled anew.
    return bytes.length > HEAD && bytes.readUInt32LE() === crc32(data, checksum)
      ? { data, seconds: bytes.readFloatLE(HEAD / 2) }
      : nothing;
  } catch {
    return nothing;
  }
}
