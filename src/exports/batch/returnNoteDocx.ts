/** The note that goes back to a unit, for Word. */
import { AlignmentType } from 'docx';
import { MARGINS } from '../document/page';
import { bytesOf, documentOf, line } from '../docx';
import type { ReturnNote } from './returnNote';

export function returnNoteDocx({ unit, title, intro, findings, closing }: ReturnNote): Promise<Uint8Array> {
  const plain = { size: 13, align: AlignmentType.JUSTIFIED, after: 4 };
  return bytesOf(
    documentOf({
      title,
      author: unit,
      page: { orientation: 'portrait', margins: MARGINS },
      children: [
        line(title, { bold: true, size: 14, after: 8 }),
        line(intro, plain),
        ...findings.map((each) => line(each, plain)),
        line(closing, { ...plain, italics: true, before: 8 }),
      ],
    }),
  );
}
