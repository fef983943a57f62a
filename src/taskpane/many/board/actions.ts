/** What the board does for a person: checks what was dropped, writes reports and notes, consolidates. */
import type { Problem } from '../../../app/contract/problem';
import { returnNoteOf, returnNoteText } from '../../../exports/batch/returnNote';
import type { ManyText } from '../../../words/pane/manyText';
import { manyText } from '../../../words/pane/manyTextOf';
import { describeProblem, type Language } from '../../../words/words';
import { wordsOf } from '../../../words/wordsOf';
import { download, fileName, TYPES } from '../../export/download';
import type { Board } from './board';
import type { Gathered } from './dropped';
import type { Answer, NamedFile, Returned, Task } from './messages';

/** The board, the language of the moment, and where sentences are said. */
export interface Doing {
  readonly board: Board;
  readonly language: Language;
  readonly say: (sentence: string, kind?: 'good' | 'bad') => void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';

export async function take({ board, language, say }: Doing, { files, others }: Gathered): Promise<void> {
  const t = manyText[language];
  if (files.length === 0) {
    say(t.nothing, 'bad');
    return;
  }
  say(others > 0 ? t.others(others) : '');
  await board.add(files, language);
}

export async function takeUnits(doing: Doing, file: File): Promise<void> {
  const answer = await asked(doing, { kind: 'units', file });
  if (!answer || !('names' in answer)) return;
  if (answer.names.length === 0) doing.say(manyText[doing.language].noUnits(file.name), 'bad');
  else {
    doing.board.expect(answer.names);
    doing.say('');
  }
}

export async function downloadReport(doing: Doing): Promise<void> {
  const { board, language } = doing;
  await board.checkWaiting(language);
  const files = board.checkedFiles();
  const { expected } = board.state;
  const answer = await board.run('report', files.length, { kind: 'report', files, expected, language });
  gave(doing, answer, (t) => t.fileNames.report, XLSX);
}

export async function downloadNotes(doing: Doing): Promise<void> {
  const { board, language } = doing;
  await board.checkWaiting(language);
  const returned = board.state.entries.reduce<Returned[]>((all, { checked, file }) => {
    if (checked && returnNoteOf(checked, language)) all.push({ checked, file });
    return all;
  }, []);
  const answer = await board.run('notes', returned.length, { kind: 'notes', returned, language });
  gave(doing, answer, (t) => t.fileNames.notes, ZIP);
}

export async function downloadData(doing: Doing): Promise<void> {
  const { board, language } = doing;
  const files = board.state.entries.map(({ name, file }): NamedFile => ({ name, file }));
  const answer = await board.run('data', files.length, { kind: 'data', files, language });
  gave(doing, answer, (t) => t.fileNames.data, ZIP);
}

export async function downloadNote(doing: Doing, at: number): Promise<void> {
  const checked = doing.board.state.entries[at]?.checked;
  const note = checked && returnNoteOf(checked, doing.language);
  if (!note) return;
  const answer = await asked(doing, { kind: 'note', checked, language: doing.language });
  gave(doing, answer, (t) => fileName([t.fileNames.note(note.unit)], 'docx'), TYPES.docx);
}

export async function copyNote({ board, language, say }: Doing, at: number): Promise<void> {
  const t = manyText[language];
  const checked = board.state.entries[at]?.checked;
  const note = checked && returnNoteOf(checked, language);
  if (!note) return;
  try {
    await navigator.clipboard.writeText(returnNoteText(note).replace('\ufeff', ''));
    say(t.copied, 'good');
  } catch {
    say(t.notCopied, 'bad');
  }
}

export async function consolidateFiles(doing: Doing, unitName: string, earlier: File | null): Promise<void> {
  const { board, language } = doing;
  const files = board.state.entries.map(({ name, file }): NamedFile => ({ name, file }));
  const { expected } = board.state;
  const task: Task = { kind: 'consolidate', files, expected, earlier, unitName, language };
  const answer = await board.run('consolidate', files.length, task);
  if (!answer || refused(doing, answer) || !('consolidated' in answer)) return;
  board.keep(answer.consolidated);
  doing.say('');
}

export function downloadConsolidated(doing: Doing, bytes: Uint8Array): void {
  gave(doing, { bytes }, (t) => t.fileNames.consolidated, XLSX);
}

async function asked(doing: Doing, task: Task): Promise<Answer | null> {
  const answer = await doing.board.ask(task);
  return refused(doing, answer) ? null : answer;
}

function refused({ language, say }: Doing, answer: Answer): boolean {
  if (!('problem' in answer)) return false;
  const problem: Problem = answer.problem;
  say(describeProblem(problem, wordsOf(language)), 'bad');
  return true;
}

function gave(
  { language, say }: Doing,
  answer: Answer | null,
  nameOf: (t: ManyText) => string,
  type: string,
): void {
  if (!answer || !('bytes' in answer)) return;
  const t = manyText[language];
  const name = nameOf(t);
  download(name, answer.bytes, type);
  say(t.downloaded(name), 'good');
}
