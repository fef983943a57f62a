/**
 * Word 2019: tables and reasons, but no comments and no tracked changes.
 * @jest-environment-options {"wordApi": "1.3", "desktopApi": null}
 */
import { REASONS_SHEET } from '../../../src/app/contract/source';
import { host } from '../../word-host/word';
import { BROKEN, done, openReport, placeOf, problemCode } from './workbench';

test('mends words and cells, keeps reasons, and takes it all back', async () => {
  const book = openReport();
  const before = host.snapshot();
  const read = done(await book.report.readReport());
  const words = done(await book.report.replaceText({ place: placeOf(read, '52'), next: '53' }, false));
  expect(host.person.paragraph(1).text).toBe(BROKEN.replace('52', '53'));
  const cell = {
    position: { row: 1, column: 2 },
    before: { value: '2.654', formula: null },
    after: { value: 7, formula: null },
  };
  const cells = done(await book.write('fix', [{ sheet: 'Bảng 1', changes: [cell] }]));
  expect(host.person.cell(1, 2)).toBe('7');
  const line = {
    position: { row: 0, column: 0 },
    before: { value: null, formula: null },
    after: { value: 'Lý do', formula: null },
  };
  const reason = done(
    await book.write('accept', [{ sheet: REASONS_SHEET, addSheet: true, changes: [line] }]),
  );
  for (const record of [reason.undo, cells.undo, words]) done(await book.revert(record));
  expect(host.snapshot()).toEqual(before);
});

test('comments and tracked changes are refused with the version that has them', async () => {
  const { report, abilities } = openReport();
  const place = placeOf(done(await report.readReport()), '52');
  expect(abilities.report).toEqual({ comments: false, tracking: false, tables: true });
  const refused = await report.replaceText({ place, next: '53' }, true);
  expect(refused).toEqual({ problem: { code: 'host/tooOld', detail: { needs: 'WordApi 1.4' } } });
  expect(problemCode(await report.clearComments())).toBe('host/tooOld');
});
