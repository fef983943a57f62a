/** Collects the text of a string item: plain, or rich text run by run (ECMA-376 Part 1, 18.4.8 and 18.3.1.53). */
import { lowered, raised } from '../../../../core/text/raised';
import { refuse } from '../../../package/fileProblem';
import { attribute, decodeXstring, isOn } from '../../../package/xml/xmlText';

export const longestText = 1 << 20;

export interface StringItem {
  /** What a reader of the sheet reads: raised digits as "¹", what is struck out left out. */
  readonly text: string;
  /** The font of the first run that names one: rich text often keeps its legacy font when the cell has another. */
  readonly font: string | undefined;
  /** What is struck out; undefined where nothing is. */
  readonly struck: string | undefined;
}

/** To be told of every element inside of `<si>` or `<is>`. Phonetic runs (`rPh`) are no part of the text. */
export class StringItemCollector {
  private text = '';
  private struck = '';
  private run = '';
  private size = 0;
  private font: string | undefined;
  private isStruck = false;
  private align: string | null = null;
  private inText = false;
  private phonetic = 0;

  open(element: string, attributes: string): void {
    if (element === 'rPh') this.phonetic++;
    else if (element === 't') this.inText = this.phonetic === 0;
    else if (element === 'r') this.endRun();
    else if (element === 'rFont') this.font ??= attribute(attributes, 'val') ?? undefined;
    else if (element === 'vertAlign') this.align = attribute(attributes, 'val');
    else if (element === 'strike') this.isStruck = isOn(attribute(attributes, 'val') ?? '1');
  }

  add(raw: string): void {
    if (!this.inText) return;
    this.run += raw;
    this.size += raw.length;
    // Excel's own limit is 32.767 characters a cell.
    if (this.size > longestText) refuse('file/tooBig', 'cells');
  }

  close(element: string): void {
    if (element === 'rPh') this.phonetic--;
    else if (element === 't') this.inText = false;
    else if (element === 'r') this.endRun();
  }

  /** The item so far; the collector begins anew. */
  take(): StringItem {
    this.endRun();
    const struck = this.struck === '' ? undefined : this.struck;
    const item = { text: this.text, font: this.font, struck };
    this.text = '';
    this.struck = '';
    this.size = 0;
    this.font = undefined;
    this.inText = false;
    this.phonetic = 0;
    return item;
  }

  private endRun(): void {
    const text = decodeXstring(this.run);
    if (this.isStruck) this.struck += text;
    else if (this.align === 'superscript') this.text += raised(text);
    else this.text += this.align === 'subscript' ? lowered(text) : text;
    this.run = '';
    this.isStruck = false;
    this.align = null;
  }
}
