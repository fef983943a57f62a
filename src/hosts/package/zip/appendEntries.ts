/** Adds entries at the end of a zip; those already in it keep every byte. */
import { zipSync, type Zippable } from 'fflate';
import { readZipDirectory } from './zipDirectory';

const endLength = 22;

/** `bytes` is a zip as `rewriteZip` writes it: without comment and without zip64 records. */
export function appendEntries(bytes: Uint8Array, added: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  // The first moment a zip can name.
  for (const [name, content] of added) files[name] = [content, { mtime: '1980-01-01T00:00:00' }];
  const other = zipSync(files);
  const old = endOf(bytes);
  const fresh = endOf(other);

  const headers = other.slice(fresh.directory, other.length - endLength);
  const view = new DataView(headers.buffer);
  for (const { headerStart } of readZipDirectory(other)) {
    const at = headerStart - fresh.directory + 42;
    view.setUint32(at, view.getUint32(at, true) + old.directory, true);
  }

  const pieces = [
    bytes.subarray(0, old.directory),
    other.subarray(0, fresh.directory),
    bytes.subarray(old.directory, bytes.length - endLength),
    headers,
  ];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, endLength));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  const end = new DataView(whole.buffer, at);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, old.count + fresh.count, true);
  end.setUint16(10, old.count + fresh.count, true);
  end.setUint32(12, old.size + fresh.size, true);
  end.setUint32(16, fresh.directory + old.directory, true);
  return whole;
}

function endOf(bytes: Uint8Array): { count: number; size: number; directory: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - endLength, endLength);
  return {
    count: view.getUint16(10, true),
    size: view.getUint32(12, true),
    directory: view.getUint32(16, true),
  };
}
