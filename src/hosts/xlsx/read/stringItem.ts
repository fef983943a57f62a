/** Collects the text of a string item: plain, or rich text run by run (ECMA-376 Part 1, 18.4.8 and 18.3.1.53). */
import { refuse } from '../../package/fileProblem';
import { attribute, decodeXstring } from '../../package/xml/xmlText';

export const longestText = 1 << 20;

export interface StringItem {
  readonly text: string;
  /** The font of the first run that names one: rich text often keeps its legacy font when the cell has another. */
  readonly font: string | undefined;
}

/** To be told of every element inside of `<si>` or `<is>`. Phonetic runs (`rPh`) are no part of the text. */
export class StringItemCollector {
  private text = '';
  private font: string | undefined;
  private inText = false;
  private phonetic = 0;

  open(element: string, attributes: string): void {
    if (element === 'rPh') this.phonetic++;
    else if (element === 't') this.inText = this.phonetic === 0;
    else if (element === 'rFont') this.font ??= attribute(attributes, 'val') ?? undefined;
  }

  add(raw: string): void {
    if (!this.inText) return;
    this.text += raw;
    // Excel's own limit is 32.767 characters a cell.
    if (this.text.length > longestText) refuse('file/tooBig', 'cells');
  }

  close(element: string): void {
    if (element === 'rPh') this.phonetic--;
    else if (element === 't') this.inText = false;
  }

  /** The item so far; the collector begins anew. */
  take(): StringItem {
    const item = { text: decodeXstring(this.text), font: this.font };
    this.text = '';
    this.font = undefined;
    this.inText = false;
    this.phonetic = 0;
    return item;
  }
}
