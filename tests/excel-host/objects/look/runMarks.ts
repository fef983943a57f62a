/** Raised, lowered and struck-out characters: a cell's own look, or that of stretches of its text. */
import { truthOf } from '../../../office-host/protocol/argument';
import type { Area, Areas } from '../../model/area';
import type { Content } from '../../model/value';
import { type Property, readWrite } from '../members/kind';
import { commonStyle, writeStyle } from './styleProperty';

type Mark = 'strikethrough' | 'subscript' | 'superscript';

/** null where some characters are marked and some are not. */
export function runMark(name: Mark): Property<Areas> {
  return readWrite(
    '1.9',
    (areas) => {
      const looks = new Set<boolean | undefined>([commonStyle(areas, name)]);
      for (const { content } of filled(areas)) {
        for (const run of content.runs ?? []) looks.add(run[name] === true);
      }
      const [look] = looks;
      return looks.size === 1 && look !== undefined ? look : null;
    },
    (areas, value) => {
      const marked = truthOf(value);
      writeStyle(areas, { [name]: marked });
      for (const { content } of filled(areas)) {
        if (content.runs) content.runs = content.runs.map((run) => ({ ...run, [name]: marked }));
      }
    },
  );
}

function filled({ sheet, boxes }: Areas) {
  return boxes.flatMap((box) => sheet.contents.inside(box));
}

/** What getCellProperties answers to `textRuns`; a text of one look has one run. */
export function textRunsOf({ sheet, box: { row, column } }: Area): unknown[] {
  const { value, runs }: Partial<Content> = sheet.contents.at(row, column) ?? {};
  const all = runs ?? (typeof value === 'string' ? [{ text: value }] : []);
  return all.map(({ text, ...marks }) => ({ text, font: { ...NO_MARKS, ...marks } }));
}

const NO_MARKS = { superscript: false, subscript: false, strikethrough: false };
