/** Word files. A chunk of its own, which needs a newer engine than the pane: Excel 2016's cannot even parse it. */
import type { Seal } from '../../core/seal/seal';
import { annexDocx } from '../../exports/docx';
import type { Annex } from '../../exports/document/annex';
import { sealDocx } from '../../exports/seal/sealDocument';

export { reportDocx } from '../../exports/reportDocx';

export async function sealedAnnex(annex: Annex, sealed: Seal): Promise<Uint8Array> {
  const written = await sealDocx(await annexDocx(annex), sealed);
  // What we wrote a moment ago is no file from elsewhere: if it cannot be read, that is a bug of ours.
  if ('problem' in written) throw new Error(written.problem.code);
  return written.bytes;
}
