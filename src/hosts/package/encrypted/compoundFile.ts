/** The streams of a compound file ([MS-CFB]), as far as encrypted packages need them. */
import { joined } from './ciphers';

const END = 0xfffffffa;
/** A directory of an encrypted package has about a dozen entries. */
const MOST_ENTRIES = 1000;

/** By name, wherever they stand in the tree; throws RangeError where the file is cut short. */
export function readStreams(file: Uint8Array): Map<string, Uint8Array> {
  const header = viewOf(file);
  const sectorSize = 1 << header.getUint16(30, true);
  const miniSize = 1 << header.getUint16(32, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return new Map();
  const sector = (number: number): Uint8Array => {
    const at = (number + 1) * sectorSize;
    return file.subarray(at, at + sectorSize);
  };
  const table = tableOf(file, sector);
  const most = Math.ceil(file.length / sectorSize) + 1;
  const chain = (first: number): Uint8Array => joined(numbersOf(first, table, most).map(sector));

  const directory = chain(header.getUint32(48, true));
  const miniTable = numbers(chain(header.getUint32(60, true)));
  const root = entryAt(directory, 0);
  const mini = chain(root.first);
  const streams = new Map<string, Uint8Array>();
  for (let i = 1; i < Math.min(MOST_ENTRIES, directory.length / 128); i++) {
    const { name, kind, first, size } = entryAt(directory, i);
    if (kind !== 2) continue;
    const isSmall = size < header.getUint32(56, true);
    const content = isSmall
      ? joined(
          numbersOf(first, miniTable, mini.length / miniSize + 1).map((at) =>
            mini.subarray(at * miniSize, (at + 1) * miniSize),
          ),
        )
      : chain(first);
    streams.set(name, content.subarray(0, size));
  }
  return streams;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The file allocation table: which sector follows which. */
function tableOf(file: Uint8Array, sector: (number: number) => Uint8Array): Uint32Array {
  const header = viewOf(file);
  const places = [...numbers(file.subarray(76, 512))];
  let next = header.getUint32(68, true);
  for (let i = 0; next < END && i < header.getUint32(72, true) && i < 1000; i++) {
    const more = numbers(sector(next));
    places.push(...more.subarray(0, -1));
    next = more[more.length - 1] ?? END;
  }
  const used = places.filter((place) => place < END).slice(0, header.getUint32(44, true));
  return numbers(joined(used.map(sector)));
}

/** The sectors of a chain; one that goes in circles ends where the file could hold no more. */
function numbersOf(first: number, table: Uint32Array, most: number): number[] {
  const found: number[] = [];
  for (let next = first; next < END && found.length < most; next = table[next] ?? END) found.push(next);
  return found;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(i * 4, true));
}

function entryAt(
  directory: Uint8Array,
  index: number,
): { name: string; kind: number; first: number; size: number } {
  const entry = viewOf(directory.subarray(index * 128, (index + 1) * 128));
  const letters = Math.max(0, Math.min(64, entry.getUint16(64, true)) / 2 - 1);
  const codes = Array.from({ length: Math.floor(letters) }, (_, i) => entry.getUint16(i * 2, true));
  return {
    name: String.fromCharCode(...codes),
    kind: entry.getUint8(66),
    first: entry.getUint32(116, true),
    size: entry.getUint32(120, true),
  };
}
