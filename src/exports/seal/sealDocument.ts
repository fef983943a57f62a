/** Puts a seal into a .docx or .xlsx: of what is read back from that very file, so that it speaks for what is printed. */
import { sealedFile } from '../../app/export/sealedFile';
import type { Form } from '../../core/form/form';
import type { Seal } from '../../core/seal/seal';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { withCustomProperties } from '../../hosts/package/parts/customProperties';
import { type PrintedFile, readPrintedDocx, readPrintedXlsx } from './readPrinted';
import { type SealKey, sealProperties } from './sealProperties';

/** Of every property that a seal is kept in; the document's others are not ours. */
const SEAL_PREFIX = 'SoKhop.';

type Sealed = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

export interface SealWith {
  readonly key?: SealKey | null;
  /** Forms of an office's own, of which the table may be and which the file does not carry. */
  readonly forms?: readonly Form[];
}

/** The annex as it was just written. */
export async function sealDocx(
  bytes: Uint8Array,
  seal: Seal,
  { key = null, forms = [] }: SealWith = {},
): Promise<Sealed> {
  return put(bytes, await readPrintedDocx(bytes), { seal, sheet: null, key, forms });
}

/** `sheet` is where the sealed table stands. */
export function sealXlsx(
  bytes: Uint8Array,
  seal: Seal,
  sheet: string,
  { key = null, forms = [] }: SealWith = {},
): Sealed {
  return put(bytes, readPrintedXlsx(bytes), { seal, sheet, key, forms });
}

interface Sealing {
  readonly seal: Seal;
  readonly sheet: string | null;
  readonly key: SealKey | null;
  readonly forms: readonly Form[];
}

function put(
  bytes: Uint8Array,
  read: PrintedFile | { readonly problem: FileProblem },
  { seal, sheet, key, forms }: Sealing,
): Sealed {
  if ('problem' in read) return read;
  const sealed = sealedFile(seal, read.document, sheet, forms);
  return withCustomProperties(bytes, SEAL_PREFIX, sealProperties(sealed, key));
}
