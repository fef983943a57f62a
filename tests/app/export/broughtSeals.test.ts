// Tables that the pane brought into a report have a seal each, under their codes.
import {
  broughtCodes,
  broughtPrefix,
  broughtProperties,
  verifyBrought,
} from '../../../src/app/export/broughtSeals';
import type { Verification } from '../../../src/app/export/verify';
import { readPrintedDocx } from '../../../src/exports/seal/readPrinted';
import { readSealProperties, sealProperties } from '../../../src/exports/seal/sealProperties';
import { withCustomProperties } from '../../../src/hosts/package/parts/customProperties';
import { edited, sealedDocx } from '../../exports/exportedTable';

/** As a report keeps it that the table was brought into. */
async function broughtReport(): Promise<{ bytes: Uint8Array; code: string }> {
  const { bytes, sealed } = await sealedDocx();
  const properties = sealProperties({ seal: sealed, page: null }).map(({ name, value }) => ({
    name: broughtPrefix(sealed.code) + name,
    value,
  }));
  const written = withCustomProperties(bytes, 'SoKhop.', properties);
  if ('problem' in written) throw new Error(written.problem.code);
  return { bytes: written.bytes, code: sealed.code };
}

async function verified(bytes: Uint8Array): Promise<Verification[]> {
  const read = await readPrintedDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return broughtCodes(read.properties).map((code) =>
    verifyBrought(read.document, readSealProperties(broughtProperties(read.properties, code))!),
  );
}

test('a report with a brought table is as it was, and names the figure that was changed', async () => {
  const { bytes, code } = await broughtReport();
  expect(await verified(bytes)).toEqual([{ kind: 'unchanged', code, only: 'table' }]);
  const changed = edited(bytes, 'word/document.xml', '>2.647<', '>2.641<');
  expect(await verified(changed)).toMatchObject([
    { kind: 'changed', code, changes: [{ row: 'III.3.2.2', sealed: '2.647', now: '2.641' }] },
  ]);
});

test('another table of the same form beside it is no altered copy', async () => {
  const { bytes, code } = await broughtReport();
  // The report's own table: the same with other figures, before the one that was brought in.
  const twice = edited(bytes, 'word/document.xml', /<w:tbl>[\s\S]*<\/w:tbl>/, '$&<w:p/>$&');
  const own = edited(twice, 'word/document.xml', '>2.647<', '>2.677<');
  expect(await verified(own)).toEqual([{ kind: 'unchanged', code, only: 'table' }]);
});

test('a table that was taken out is missed', async () => {
  const { bytes, code } = await broughtReport();
  const gone = edited(bytes, 'word/document.xml', /<w:tbl>[\s\S]*<\/w:tbl>/, '');
  expect(await verified(gone)).toEqual([{ kind: 'tableMissing', code }]);
});
