/** Puts a seal into a .docx or .xlsx: of what is read back from that very file, so that it speaks for what is printed. */
import { sealedFile } from '../../app/export/sealedFile';
import type { Seal } from '../../core/seal/seal';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { withCustomProperties } from '../../hosts/package/parts/customProperties';
import { type PrintedFile, readPrintedDocx, readPrintedXlsx } from './readPrinted';
import { type SealKey, sealProperties } from './sealProperties';

/** Of every property that a seal is kept in; the document's others are not ours. */
const SEAL_PREFIX = 'SoKhop.';

type Sealed = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

/** The annex as it was just written. */
export async function sealDocx(bytes: Uint8Array, seal: Seal, key: SealKey | null = null): Promise<Sealed> {
  return put(bytes, await readPrintedDocx(bytes), { seal, sheet: null, key });
}

/** `sheet` is where the sealed table stands. */
export function sealXlsx(bytes: Uint8Array, seal: Seal, sheet: string, key: SealKey | null = null): Sealed {
  return put(bytes, readPrintedXlsx(bytes), { seal, sheet, key });
}

function put(
  bytes: Uint8Array,
  read: PrintedFile | { readonly problem: FileProblem },
  { seal, sheet, key }: { seal: Seal; sheet: string | null; key: SealKey | null },
): Sealed {
  if ('problem' in read) return read;
  const sealed = sealedFile(seal, read.document, sheet);
  return withCustomProperties(bytes, SEAL_PREFIX, sealProperties(sealed, key));
}
