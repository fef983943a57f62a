import { refusedFile } from '../../src/app/batch/checkedFile';
import { checkJson } from '../../src/cli/check/checkJson';

const file = (name: string) => refusedFile(name, 'file/notFound', 'Dòng một\n"dòng hai" \\ \u2028');

test.each([0, 1, 3])('the pieces of %i files are one text, laid out as JSON is', (count) => {
  const files = Array.from({ length: count }, (_none, i) => file(`xa ${i}.xlsx`));
  const json = checkJson('1.2.3', { shard: { number: 1, of: 2, total: 6 } });
  const text = json.opening + files.map((each) => json.file(each)).join('') + json.closing();
  expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2));
  expect(JSON.parse(text)).toEqual({
    tool: 'so-khop',
    version: '1.2.3',
    shard: { number: 1, of: 2, total: 6 },
    files,
  });
});
