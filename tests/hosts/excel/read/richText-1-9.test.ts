/**
 * An Excel that tells of raised and struck-out characters only that there are some: what may be meant is asked.
 * @jest-environment-options {"excelApi": "1.14"}
 */
import { figuresOf } from '../../../../src/core/number/read/reading';
import { readCell } from '../../../../src/core/number/read/readCell';
import { refuseNewerMembers } from '../workbench';
import { readSheet, RICH, typeRich } from './richTextSuite';

beforeEach(refuseNewerMembers);

test.each(Object.keys(RICH))('%s', async (name) => {
  const { runs, asked, kind = 'ask' } = RICH[name]!;
  const [read, plain] = await readSheet(typeRich(runs));
  expect(plain).toMatchObject({ value: '391', text: '391' });
  expect(plain?.unclear).toBe(undefined);
  if (typeof asked === 'string') {
    expect(read).toMatchObject({ value: asked, text: asked });
    return;
  }
  const { reading } = readCell(read, 'count');
  expect(reading.kind).toBe(kind);
  expect(figuresOf(reading).map(({ value }) => Number(value.toString()))).toEqual(asked);
});
