/** Word files. A chunk of its own, which needs a newer engine than the pane: Excel 2016's cannot even parse it. */
import type { Seal } from '../../core/seal/seal';
import { annexDocx } from '../../exports/docx';
import type { Annex } from '../../exports/document/annex';
import { sealProperties } from '../../exports/seal/sealProperties';

export { reportDocx } from '../../exports/reportDocx';

export function sealedAnnex(annex: Annex, sealed: Seal): Promise<Uint8Array> {
  return annexDocx(annex, sealProperties(sealed));
}
