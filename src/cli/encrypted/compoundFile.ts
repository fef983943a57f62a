/** The streams of a compound file ([MS-CFB]), as far as encrypted packages need them. */

const END = 0xfffffffa;
/** A directory of an encrypted package has about a dozen entries. */
const MOST_ENTRIES = 1000;

/** By name, wherever they stand in the tree; throws RangeError where the file is cut short. */
export function readStreams(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << file.readUInt16LE(30);
  const miniSize = 1 << file.readUInt16LE(32);
  if (sectorSize !== 512 && sectorSize !== 4096) return new Map();
  const sector = (number: number): Buffer => {
    const at = (number + 1) * sectorSize;
    return file.subarray(at, at + sectorSize);
  };
  const table = tableOf(file, sector);
  const most = Math.ceil(file.length / sectorSize) + 1;
  const chain = (first: number): Buffer => Buffer.concat(numbersOf(first, table, most).map(sector));

  const directory = chain(file.readUInt32LE(48));
  const miniTable = numbers(chain(file.readUInt32LE(60)));
  const root = entryAt(directory, 0);
  const mini = chain(root.first);
  const streams = new Map<string, Buffer>();
  for (let i = 1; i < Math.min(MOST_ENTRIES, directory.length / 128); i++) {
    const { name, kind, first, size } = entryAt(directory, i);
    if (kind !== 2) continue;
    const isSmall = size < file.readUInt32LE(56);
    const content = isSmall
      ? Buffer.concat(
          numbersOf(first, miniTable, mini.length / miniSize + 1).map((at) =>
            mini.subarray(at * miniSize, (at + 1) * miniSize),
          ),
        )
      : chain(first);
    streams.set(name, content.subarray(0, size));
  }
  return streams;
}

/** The file allocation table: which sector follows which. */
function tableOf(file: Buffer, sector: (number: number) => Buffer): Uint32Array {
  const places = [...numbers(file.subarray(76, 512))];
  let next = file.readUInt32LE(68);
  for (let i = 0; next < END && i < file.readUInt32LE(72) && i < 1000; i++) {
    const more = numbers(sector(next));
    places.push(...more.subarray(0, -1));
    next = more[more.length - 1] ?? END;
  }
  const used = places.filter((place) => place < END).slice(0, file.readUInt32LE(44));
  return numbers(Buffer.concat(used.map(sector)));
}

/** The sectors of a chain; one that goes in circles ends where the file could hold no more. */
function numbersOf(first: number, table: Uint32Array, most: number): number[] {
  const found: number[] = [];
  for (let next = first; next < END && found.length < most; next = table[next] ?? END) found.push(next);
  return found;
}

function numbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(i * 4));
}

function entryAt(
  directory: Buffer,
  index: number,
): { name: string; kind: number; first: number; size: number } {
  const entry = directory.subarray(index * 128, (index + 1) * 128);
  const length = Math.min(64, entry.readUInt16LE(64));
  return {
    name: entry.toString('utf16le', 0, Math.max(0, length - 2)),
    kind: entry.readUInt8(66),
    first: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
  };
}
