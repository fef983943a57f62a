/** What is said of comments at cells in English. */
import type { CommentsText } from './text';

const cellsOf = (count: number): string => `${count} cell${count === 1 ? '' : 's'}`;
const commentsOf = (count: number): string => `${count} comment${count === 1 ? '' : 's'}`;

export const en: CommentsText = {
  intro:
    'Writes each error and warning as a comment at its cell, so that whoever fills the table reads and answers it in this very file. Other people’s comments stay as they are.',
  tooOld:
    'This Excel cannot put comments at cells from here (it needs ExcelApi 1.10: Excel 2021, Microsoft 365). Please use the web edition, or the command line: so-khop check FILE --comments FOLDER.',
  ask: 'Please answer below this line',
  preview: (count) => `Preview the comments at ${cellsOf(count)}`,
  put: (count) => `Comment ${cellsOf(count)}`,
  update: (count) => `Update the comments (${cellsOf(count)})`,
  clear: (count) => `Remove the comments of Số Khớp (${count})`,
  nothing: 'There is no error or warning left to be commented.',
  done: (added, removed) =>
    [added > 0 ? `Commented ${cellsOf(added)}.` : '', removed > 0 ? `Removed ${commentsOf(removed)}.` : '']
      .join(' ')
      .trim(),
  left: (cells) =>
    `Left alone, since somebody’s own comment stands there or somebody has answered: ${cells}.`,
  unchanged: 'The comments are as they were: there was nothing to write.',
  standing: 'Comments in the file',
  none: 'No comment of Số Khớp stands in the file yet.',
  states: {
    answered: 'Answered, the figures still disagree',
    resolved: 'Ticked as done, the figures still disagree',
    removed: 'The comment was removed, the figures still disagree',
    waiting: 'Nobody has answered yet',
    mended: 'Mended or accepted',
  },
  reply: (by, text) => (by === '' ? `“${text}”` : `${by}: “${text}”`),
  takeAsReason: 'Keep the answer as the reason',
  lookAgain: 'Read the comments again',
};
