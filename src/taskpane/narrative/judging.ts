/** Judges a text, by itself and against the tables of the open workbook. */
import { linkAnswerChanges, readLinkAnswers } from '../../app/narrative/linkAnswers';
import { figuresOfTables } from '../../app/narrative/tableFigures';
import type { Claim } from '../../core/narrative/claim/claim';
import { inSlices } from '../../app/session/slices';
import { readDocumentsInSteps } from '../../core/narrative/readNarrative';
import type { DocumentNames } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { narrativeText } from '../../words/pane/narrativeTextOf';
import { type Desk, pause } from '../desk/desk';
import { checkNow, readAgain } from '../check/checking';
import { download, fileName, TYPES } from '../export/download';
import { dateOf } from '../undo/dates';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';
import type * as proseReaderModule from './proseReader';
import type { ReadFile, WordFile } from './wordFile';

export interface Judged extends ReadFile {
  readonly claims: readonly Claim[];
}

/** Texts that belong together; null where something else is being done, or went wrong and was said. */
export async function judgeTexts(desk: Desk, texts: readonly ReadFile[]): Promise<readonly Judged[] | null> {
  let judged: readonly Judged[] | null = null;
  await desk.work(async (engine) => {
    const read = await desk.book.read('workbook');
    // Prose can be judged without a workbook, too.
    const figures = 'problem' in read ? [] : figuresOfTables(read.done.grids, 'auto');
    const answers = 'problem' in read ? [] : readLinkAnswers(read.done.grids);
    const reading = readDocumentsInSteps(
      texts.map(({ text }) => text),
      figures,
      answers,
    );
    const claims = await inSlices(reading, pause);
    if (!claims) return;
    judged = texts.map((each, at) => ({ ...each, claims: claims[at] ?? [] }));
    desk.set({ told: claims.reduce<readonly Claim[]>((all, each) => all.concat(each), []) });
    // The check that stands in the next view knows of the text from now on.
    if (desk.state.check) await checkNow(desk, engine, true);
  });
  return judged;
}

export async function readFile(desk: Desk, file: File): Promise<ReadFile | null> {
  let done: ReadFile | null = null;
  await desk.work(async () => {
    const reader = await proseReader(desk);
    if (!reader) return;
    const read = await reader.readProseFile(file);
    if ('problem' in read) desk.saySorry(read.problem);
    else done = read;
  });
  return done;
}

/** Writes down whether a figure of the text and a row of the table mean the same; false where it was not written. */
export async function answerLink(desk: Desk, claim: Claim, same: boolean): Promise<boolean> {
  let written = false;
  await desk.work(async () => {
    const read = await readAgain(desk);
    if (!read) return;
    const given = { by: '', date: dateOf(desk.now()) };
    written = (await write(desk, 'accept', [linkAnswerChanges(claim, same, given, read.grids)])) !== null;
    if (written) desk.say('good', ({ text }) => narrativeText[text.language].remembered, offerUndo(desk));
  });
  return written;
}

/** Gives the person a copy of the Word file with comments where its text is to be looked at again. */
export function downloadComments(
  desk: Desk,
  { name, bytes }: WordFile,
  judged: Judged,
  nameOf: DocumentNames,
): Promise<void> {
  return desk.work(async () => {
    const reader = await proseReader(desk);
    if (!reader) return;
    const { language } = desk.state.text;
    const copy = await reader.commentedDocx(
      bytes,
      judged.text,
      judged.claims,
      narrativeWordsOf(language),
      nameOf,
    );
    if ('problem' in copy) {
      desk.saySorry({ code: copy.problem.code, detail: { file: name, reason: copy.problem.detail } });
      return;
    }
    const out = fileName([narrativeText[language].copyName(name.replace(/\.docx$/i, ''))], 'docx');
    download(out, copy.bytes, TYPES.docx);
    desk.say('good', ({ text }) => narrativeText[text.language].commented(out));
  });
}

/** null in an engine that cannot parse it, which is said. */
async function proseReader(desk: Desk): Promise<typeof proseReaderModule | null> {
  try {
    return await import(/* webpackChunkName: "modern/prose-reader" */ './proseReader');
  } catch (error) {
    console.warn(error);
    desk.say('bad', ({ text }) => narrativeText[text.language].noReader);
    return null;
  }
}
