/** Documents as they were sealed before titles, labels and units were covered: such files are in offices' folders. */
import { seal, sealOf } from '../../src/core/seal/seal';
import type { Table } from '../../src/core/table/table';
import { packText } from '../../src/exports/seal/packText';
import { annexOf } from '../../src/exports/document/annex';
import { annexDocx } from '../../src/exports/docx';
import { withCustomProperties } from '../../src/hosts/package/parts/customProperties';
import { annexFields } from './annexFields';

/** Sealed anew in place of what seal it has. */
export function sealedEarlier(bytes: Uint8Array, table: Table): { bytes: Uint8Array; code: string } {
  const { form, figures, accepted } = seal(table, []);
  const { code } = sealOf({ version: 1, form, figures, accepted, title: '', rows: [] });
  const lines = figures.map(({ row, column, figure }) => [row, column, figure].join('\t'));
  const packed = packText(['1', form, accepted, ...lines].join('\n'));
  const pieces = packed.match(/.{1,240}/g) ?? [];
  const put = withCustomProperties(bytes, 'SoKhop.', [
    { name: 'SoKhop.Seal', value: code },
    ...pieces.map((value, i) => ({ name: `SoKhop.Figures.${i + 1}`, value })),
  ]);
  if ('problem' in put) throw new Error(put.problem.code);
  return { bytes: put.bytes, code };
}

export async function docxSealedEarlier(table: Table): Promise<{ bytes: Uint8Array; code: string }> {
  const { code } = sealedEarlier(await annexDocx(annexOf(table, annexFields)), table);
  return sealedEarlier(await annexDocx(annexOf(table, annexFields, `Mã: ${code}`)), table);
}
