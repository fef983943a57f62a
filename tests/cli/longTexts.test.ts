/** What is printed for other programs holds no text that is too long, but for the name of the file. */
import { refusedFile } from '../../src/app/batch/checkedFile';
import { checkJson, checkLine } from '../../src/cli/check/checkJson';

const LONGEST = 1000;

const read = (file: string, message: string): { file: string; problem: { message: string } }[] => {
  const checked = refusedFile(file, 'file/damaged', message);
  const pieces = checkJson('1.0.0', {});
  const whole = JSON.parse(pieces.opening + pieces.file(checked) + pieces.closing()) as { files: [never] };
  return [JSON.parse(checkLine(checked)) as never, whole.files[0]];
};

test.each([
  ['of letters alone', 'ữ'.repeat(3000)],
  ['with quotes', 'a "b" c '.repeat(400)],
  ['with lines', ('x'.repeat(900) + '\n').repeat(3)],
  ['with quotes near its beginning and end', '"' + 'y'.repeat(998) + '"z'],
])('a text %s is cut', (_what, message) => {
  for (const { problem } of read('xa.xlsx', message)) {
    expect(problem.message).toHaveLength(LONGEST);
    expect(problem.message).toBe(message.slice(0, LONGEST - 1) + '…');
  }
});

test.each([
  ['as long as may be', 'ữ'.repeat(LONGEST)],
  ['with a quote', 'a "b"'],
  ['none', ''],
])('a text %s stays', (_what, message) => {
  const file = 'thu-muc/'.repeat(300) + 'xa.xlsx';
  for (const each of read(file, message)) {
    expect(each.problem.message).toBe(message);
    expect(each.file).toBe(file);
  }
});
