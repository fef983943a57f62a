/**
 * The workbook that a person has before them: open in Excel, or an .xlsx file. Every host keeps this contract, part by
 * part, and one suite of tests runs on all. A host may lack parts: `parts` names those it has, and what is asked of
 * another ends in a problem and changes nothing.
 */
import type { Abilities } from './abilities';
import type { CellComments } from './comments';
import type { Cursor } from './cursor';
import type { Drawing } from './drawing';
import type { Marks } from './marks';
import type { Notes } from './notes';
import type { DocumentProperties } from './properties';
import type { Report } from './report';
import type { Source } from './source';
import type { Watching } from './watching';
import type { Writer } from './writer';

/** What a host may have or lack; notes every host keeps. */
export interface Parts {
  readonly source: Source;
  readonly writer: Writer;
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly cursor: Cursor;
  readonly watching: Watching;
  readonly properties: DocumentProperties;
  readonly comments: CellComments;
  readonly report: Report;
}

export type PartName = keyof Parts;

export interface Book extends Source, Writer, Drawing, Marks, Cursor, Watching, Notes {
  readonly abilities: Abilities;
  readonly parts: readonly PartName[];
  /** null where the host has none to keep (Excel before ExcelApi 1.7). */
  readonly properties?: DocumentProperties | null;
  /** null where the host cannot put any (Excel before ExcelApi 1.10); absent in Word, which has those of a report. */
  readonly comments?: CellComments | null;
  /** Of a report that is open in Word; absent in other hosts. */
  readonly report?: Report;
}
