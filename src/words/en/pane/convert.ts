/** What is said in English of texts in an encoding of the years before Unicode. */
import type { ConvertText } from '../../pane/viewText';

const cellsOf = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

export const convert: ConvertText = {
  found: (cells) =>
    `${cellsOf(cells)} in an old encoding (TCVN3 or VNI). Số Khớp reads them; other computers may show strange letters.`,
  preview: 'Preview them in Unicode',
  willRead: 'They will read',
  more: (cells) => `… and ${cellsOf(cells)} more.`,
  left: (cells) => `Left as they are, being doubtful: ${cells}. Please type them again.`,
  write: (cells) => `Convert ${cellsOf(cells)} to Unicode`,
  done: (cells) => `Converted ${cellsOf(cells)} to Unicode, their font with them.`,
};
