/** A report as one text, as prose is judged, and where each stretch of that text stands in the report. */
import { NOTE_SIGN, type ReadReport, type TextPlace } from '../contract/report';
import type { Grid } from '../../core/sheet/grid';

export interface ReportText {
  readonly text: string;
  /** What of the report lies between two places of the text, paragraph by paragraph. */
  placesOf(start: number, end: number): TextPlace[];
}

interface Stretch {
  /** In the text. */
  readonly from: number;
  readonly until: number;
  /** In the paragraph. */
  readonly at: number;
  readonly of: Omit<TextPlace, 'start' | 'end'>;
}

/** By depth, as the same list reads in a file. */
const SIGNS = ['- ', '+ ', '• ', '○ '];
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Paragraphs parted by an empty line, footnotes after the paragraph that refers to them, rows of tables as lines. */
export function reportText({ paragraphs, notes, tables }: ReadReport): ReportText {
  const stretches: Stretch[] = [];
  const pieces: string[] = [];
  let length = 0;
  let told = 0;
  const put = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const add = (text: string, at: number, of: Stretch['of']): void => {
    if (text !== '') stretches.push({ from: length, until: length + text.length, at, of });
    put(text);
  };
  const part = (): void => {
    if (length > 0) put('\n\n');
  };
  const addNote = (note: number): void => {
    (notes[note] ?? '').split(/\r\n?|\n/).forEach((text, paragraph) => {
      part();
      if (paragraph === 0) put(`${superscript(note + 1)} `);
      add(text, 0, { note, paragraph, text, raw: text });
    });
  };
  let table: number | null = null;
  paragraphs.forEach((each, paragraph) => {
    if (each.table !== null) {
      if (each.table !== table) {
        part();
        put(rowsOf(tables[each.table]));
      }
      table = each.table;
      return;
    }
    table = null;
    part();
    if (each.list !== null) put(SIGNS[Math.min(each.list, SIGNS.length - 1)] ?? '');
    const of = { note: null, paragraph, text: each.text, raw: each.raw };
    const first = told;
    let at = 0;
    each.text.split(NOTE_SIGN).forEach((text, i) => {
      if (i > 0) put(superscript(++told));
      add(text.replace(/\v/g, '\n'), at, of);
      at += text.length + 1;
    });
    for (let note = first; note < told; note++) addNote(note);
  });
  // What no sign refers to is read all the same.
  for (let note = told; note < notes.length; note++) addNote(note);
  return {
    text: pieces.join(''),
    placesOf(start, end) {
      const places: TextPlace[] = [];
      for (const { from, until, at, of } of stretches) {
        const [first, last] = [Math.max(start, from), Math.min(end, until)];
        if (first >= last) continue;
        const before = places[places.length - 1];
        const place = { ...of, start: at + first - from, end: at + last - from };
        if (before?.paragraph === of.paragraph && before.note === of.note) {
          places[places.length - 1] = { ...before, end: place.end };
        } else places.push(place);
      }
      return places;
    },
  };
}

function rowsOf(grid: Grid | undefined): string {
  const lines: string[] = [];
  for (let row = 0; grid && row < grid.rows; row++) {
    const cells: string[] = [];
    for (let column = 0; column < grid.columns; column++) {
      cells.push((grid.cell(row, column)?.text ?? '').replace(/\s+/g, ' ').trim());
    }
    lines.push(`| ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}
