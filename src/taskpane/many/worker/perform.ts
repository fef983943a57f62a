/** The work behind the board, in a worker or in the page: files read, checked, consolidated, reports and notes written. */
import { withChanges } from '../../../app/consolidate/changes';
import { unitNamesIn, unitNamesOn } from '../../../app/consolidate/unitNames';
import { consolidate } from '../../../app/consolidate/consolidate';
import { type Earlier, readEarlier, submissionsOf } from '../../../app/consolidate/readSheets';
import type { Submission } from '../../../app/consolidate/submission';
import type { CheckedFile } from '../../../app/batch/checkedFile';
import { checkTables } from '../../../app/session/checkTables';
import { findTables } from '../../../app/session/findTables';
import { visibleFirst } from '../../../app/session/visibleFirst';
import { packedNotes } from '../../../exports/batch/packedNotes';
import { reportWorkbook } from '../../../exports/batch/reportWorkbook';
import { returnNoteOf } from '../../../exports/batch/returnNote';
import { returnNoteDocx } from '../../../exports/batch/returnNoteDocx';
import { withFigures } from '../../../exports/batch/tableFigures';
import { consolidationWorkbook } from '../../../exports/consolidation/consolidationWorkbook';
import { wordedCarried, wordedProblem, wordedTables } from '../../../words/batch/wordedTables';
import { describeProblem, type Language } from '../../../words/words';
import { wordsOf } from '../../../words/wordsOf';
import type { Answer, Consolidated, NamedFile, Task } from '../board/messages';
import { bytesOf, gridsIn, type OpenedSheets } from './openSheets';
import { reviewLines } from './reviewLines';

/** `step` is told how many files are done. */
export async function perform(task: Task, step: (done: number) => void): Promise<Answer> {
  switch (task.kind) {
    case 'check':
      return { checked: await checkOne(task, task.language) };
    case 'units':
      return unitsIn(task.file);
    case 'report':
      return {
        bytes: await reportWorkbook(task.files, {
          language: task.language,
          created: new Date(),
          expected: task.expected,
          hrefOf: (file) => file,
        }),
      };
    case 'note': {
      const note = returnNoteOf(task.checked, task.language);
      return { bytes: note ? await returnNoteDocx(note) : new Uint8Array(0) };
    }
    case 'notes':
      return {
        bytes: await packedNotes(
          task.returned.map(({ checked, file }) => ({
            checked,
            bytes: () => bytesOf(file),
          })),
          task.language,
          step,
        ),
      };
    case 'data':
      return { bytes: await dataOf(task, step) };
    case 'consolidate':
      return consolidated(task, step);
  }
}

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

async function dataOf(
  { files, language }: Extract<Task, { kind: 'data' }>,
  step: (done: number) => void,
): Promise<Uint8Array> {
  const checked: CheckedFile[] = [];
  for (const each of files) {
    checked.push(await checkOne(each, language, withFigures));
    step(checked.length);
  }
  const { packedDatasets } = await import(
    /* webpackChunkName: "modern/parquet" */ '../../../exports/parquet/packedDatasets'
  );
  return packedDatasets(checked, SO_KHOP_VERSION);
}

async function checkOne(
  { name, file }: NamedFile,
  language: Language,
  more: typeof withFigures = (worded) => worded.slice(),
): Promise<CheckedFile> {
  try {
    const read = await gridsIn(file);
    if ('problem' in read) {
      const detail = { ...read.problem.detail, file: name };
      return wordedProblem(name, { ...read.problem, detail }, language);
    }
    const carried = wordedCarried(read.sheets, language);
    const own = carried.length > 0 ? { carried } : {};
    const checked = visibleFirst(read.sheets, (sheets, hidden) =>
      checkTables(sheets, 'auto', null, [], [], hidden),
    );
    if ('problem' in checked) return { ...wordedProblem(name, checked.problem, language), ...own };
    const tables = more(wordedTables(checked.tables, read.sheets, language), checked.tables);
    return { file: name, problem: null, ...own, tables };
  } catch (error) {
    // Of three thousand files one that we fail at must not stop the others.
    console.error(error);
    return wordedProblem(
      name,
      { code: 'tool/fault', detail: { file: name, message: String(error) } },
      language,
    );
  }
}

async function unitsIn(file: File): Promise<Answer> {
  if (!/\.xls[xm]$/i.test(file.name)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return { names: unitNamesIn(new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)) };
  }
  const read = await gridsIn(file);
  if ('problem' in read) return read;
  const [first] = read.sheets;
  return { names: first ? unitNamesOn(first) : [] };
}

type Consolidating = Extract<Task, { kind: 'consolidate' }>;

async function consolidated(task: Consolidating, step: (done: number) => void): Promise<Answer> {
  const { expected, unitName, language } = task;
  const earlier = await earlierIn(task.earlier);
  if (earlier && 'problem' in earlier) return earlier;
  const sent: Submission[] = [];
  const failed: { file: string; message: string }[] = [];
  let done = 0;
  for (const { name, file } of task.files) {
    const read = await submissionsIn(name, file);
    if ('problem' in read)
      failed.push({ file: name, message: describeProblem(read.problem, wordsOf(language)) });
    else sent.push(...read.sent);
    step(++done);
  }
  const all = consolidate(sent, expected).map((each) =>
    earlier ? withChanges(each, earlier.earlier) : each,
  );
  if (all.length === 0) return { problem: { code: 'table/notFound', detail: {} } };
  const bytes = await consolidationWorkbook(all, {
    unitName,
    language,
    created: new Date(),
    hrefOf: (file) => file,
  });
  const written = await gridsIn(new File([bytes as Uint8Array<ArrayBuffer>], 'tong-hop.xlsx'));
  const checked = 'problem' in written ? written : checkTables(written.sheets, 'auto');
  // What we wrote a moment ago is no file from elsewhere: if it cannot be read, that is a bug of ours.
  if ('problem' in checked) throw new Error(checked.problem.code);
  const result: Consolidated = {
    bytes,
    forms: all.map(({ form }) => form.title),
    units: Math.max(...all.map(({ units }) => units.length)),
    complete: failed.length === 0 && all.every(({ complete }) => complete),
    errors: checked.tables.reduce(
      (sum, { open }) => sum + open.filter(({ severity }) => severity === 'error').length,
      0,
    ),
    review: all.reduce<Consolidated['review']>(
      (lines, each) => lines.concat(reviewLines(each, language)),
      [],
    ),
    failed,
  };
  return { consolidated: result };
}

async function earlierIn(
  file: File | null,
): Promise<null | { readonly earlier: Earlier } | Extract<Answer, { problem: unknown }>> {
  if (!file) return null;
  const read = await gridsIn(file);
  if ('problem' in read) return read;
  const earlier = readEarlier(read.sheets);
  return earlier ? { earlier } : { problem: { code: 'table/noEarlier' } };
}

async function submissionsIn(
  name: string,
  file: File,
): Promise<{ readonly sent: readonly Submission[] } | Extract<OpenedSheets, { problem: unknown }>> {
  try {
    const read = await gridsIn(file);
    if ('problem' in read) return read;
    const found = visibleFirst(read.sheets, (sheets) => findTables(sheets, 'auto'));
    return 'problem' in found ? found : { sent: submissionsOf(found.tables, read.sheets, name) };
  } catch (error) {
    console.error(error);
    return { problem: { code: 'tool/fault', detail: { file: name, message: String(error) } } };
  }
}
