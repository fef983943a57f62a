// A bug of our own met in one file: said of that file, and no run over many files ends by it.
import { join } from 'node:path';
import { checkFile, type CheckRequest } from '../../src/cli/check/checkFile';
import { MENDED } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { folderFor, put } from './runSoKhop';

const folder = folderFor({ afterAll });

/** A bug of ours, somewhere below. */
const faulty = (language: 'vi' | 'en'): CheckRequest => ({
  get form(): string {
    throw new RangeError('length');
  },
  sheet: undefined,
  table: undefined,
  language,
});

test.each([
  ['vi', 'Số Khớp gặp lỗi (RangeError: length), không phải do tệp'],
  ['en', 'a fault of its own (RangeError: length), not of the file'],
] as const)('a bug of ours is a problem of that file alone: %s', async (language, part) => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  put(folder, 'a.xlsx', await workbookOf(MENDED));
  const { problem, tables } = await checkFile(join(folder, 'a.xlsx'), faulty(language));
  expect(problem?.code).toBe('tool/fault');
  expect(problem?.message).toContain(part);
  expect(tables).toEqual([]);
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});
