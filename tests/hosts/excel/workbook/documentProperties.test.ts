/** A seal in the open workbook: written, verified, replaced whole, whatever fails. */
import type { Book } from '../../../../src/app/contract/book';
import type { DocumentProperty } from '../../../../src/app/contract/properties';
import { printedWorkbook } from '../../../../src/app/export/printedDocument';
import { sealedFile } from '../../../../src/app/export/sealedFile';
import { verify } from '../../../../src/app/export/verify';
import { seal } from '../../../../src/core/seal/seal';
import { readSealProperties, sealProperties } from '../../../../src/exports/seal/sealProperties';
import { host } from '../../../excel-host/excel';
import { atEveryCall } from '../faultWalk';
import { check, done, SHEET, typeSample } from '../workbench';

const PREFIX = 'SoKhop.';

async function verified(book: Book): Promise<ReturnType<typeof verify>> {
  const { grids } = done(await book.read('workbook'));
  return verify(printedWorkbook(grids, null), readSealProperties(done(await book.properties!.read())));
}

const kept = (): DocumentProperty[] =>
  host.workbook.properties.map(({ key, value }) => ({ name: key, value: String(value) }));

const newest = (pieces: number): DocumentProperty[] =>
  Array.from({ length: pieces }, (_, i) => ({ name: `${PREFIX}${i}`, value: `mới ${i}` }));

beforeEach(() => {
  host.workbook.properties = [{ key: 'Nơi lập', value: 'Xã A' }];
});

test('the open workbook is sealed in two round trips and verified', async () => {
  const book = typeSample();
  expect(await verified(book)).toEqual({ kind: 'unsealed' });
  const { table, accepted } = await check(book);
  const sealed = seal(
    table,
    accepted.map(({ acceptance }) => acceptance),
  );
  const document = printedWorkbook(done(await book.read('workbook')).grids, null);
  const before = host.snapshot();
  host.counters.reset();
  done(await book.properties!.replace(PREFIX, sealProperties(sealedFile(sealed, document, SHEET))));
  expect(host.counters.batches).toBe(2);
  expect(host.snapshot()).toEqual(before);
  expect(await verified(book)).toEqual({ kind: 'unchanged', code: sealed.code });

  const figure = `${SHEET}!D8`;
  const now = Number(host.person.see(figure).value) + 1;
  host.person.type(figure, now);
  const changed = await verified(book);
  expect(changed).toMatchObject({ kind: 'changed', changes: [{ now: String(now) }] });
});

test('a shorter seal leaves nothing of the longer one, and the document’s other properties stay', async () => {
  const { properties } = typeSample();
  done(await properties!.replace(PREFIX, newest(5)));
  done(await properties!.replace(PREFIX, newest(2)));
  expect(kept()).toEqual([{ name: 'Nơi lập', value: 'Xã A' }, ...newest(2)]);
});

test('a fault at any call leaves the old seal, or the new one', async () => {
  const old = [
    { name: `${PREFIX}Seal`, value: 'cũ' },
    { name: `${PREFIX}1`, value: 'cũ 1' },
  ];
  const faults = await atEveryCall(async (book) => {
    host.workbook.properties = [];
    done(await book.properties!.replace(PREFIX, old));
    return {
      act: () => book.properties!.replace(PREFIX, newest(3)),
      asBefore: () => {
        expect(kept()).toEqual(old);
      },
      complete: () => {
        expect(kept()).toEqual(newest(3));
      },
    };
  });
  expect(faults).toBe(5);
});

test('an Excel that dies midway is told truly', async () => {
  const { properties } = typeSample();
  done(await properties!.replace(PREFIX, newest(2)));
  host.faults.dieAt(2);
  expect(await properties!.replace(PREFIX, newest(3))).toMatchObject({
    problem: { code: 'write/unfinished' },
  });
  host.faults.clear();
  done(await properties!.replace(PREFIX, newest(3)));
  expect(kept()).toEqual([{ name: 'Nơi lập', value: 'Xã A' }, ...newest(3)]);
});
