import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { checkJson, folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

beforeAll(async () => {
  put(folder, 'slip.xlsx', await workbookOf({ ...MENDED, 'VI.2.1': '17', 'I.2': '56' }));
  // Eight of 60 with the rate of seven; and 97 for 79.
  put(folder, 'stale.xlsx', await workbookOf({ ...MENDED, 'VII.4.5': '11,67', 'I.2.1': '97' }));
  put(folder, 'reported.xlsx', await reportedWorkbook());
}, 60_000);

function openAt(file: string, code: string): string[] {
  const findings = checkJson(folder, file).files[0]?.tables[0]?.findings ?? [];
  return findings
    .filter((each) => each.severity !== 'info' && each.rows[0] === code)
    .map((each) => each.code);
}

describe('so-khop fix --accept-unique', () => {
  test('corrects a slip that has one correction, lists it, and leaves a choice alone', () => {
    const run = soKhop(folder, 'fix', 'slip.xlsx', '--accept-unique', '--out', 'fixed.xlsx');
    expect(run.code).toBe(0);
    expect(run.out).toContain(drawnAddress('VI.2.1') + ' (VI.2.1): 17 → 11');
    expect(openAt('slip.xlsx', 'VI.2.1')).not.toEqual([]);
    expect(openAt('fixed.xlsx', 'VI.2.1')).toEqual([]);
    // 57 and 56,96 are both right for 45 of 79: a person chooses.
    expect(openAt('fixed.xlsx', 'I.2')).toEqual(['rate/truncated']);
  });

  test('does not guess where a figure would mend only half of what is wrong', () => {
    const run = soKhop(folder, 'fix', 'reported.xlsx', '--accept-unique', '--out', 'unfixed.xlsx');
    expect(run.out).not.toContain(drawnAddress('III.3.2.2'));
    expect(openAt('unfixed.xlsx', 'III.3.2.2')).toEqual(['bound/broken']);
  });

  test('takes no count back to a rate that may be the older of the two', () => {
    const run = soKhop(folder, 'fix', 'stale.xlsx', '--accept-unique', '--out', 'current.xlsx');
    expect(run.out).not.toContain('VII.4.5');
    expect(openAt('current.xlsx', 'VII.4.5')).toEqual(['rate/broken']);
  });

  test('asks for consent and for another file', () => {
    expect(soKhop(folder, 'fix', 'slip.xlsx', '--out', 'x.xlsx').err).toContain('--accept-unique');
    expect(soKhop(folder, 'fix', 'slip.xlsx', '--accept-unique', '--out', 'slip.xlsx').code).toBe(2);
  });
});
