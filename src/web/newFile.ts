/** A file that nobody had before: a form or the sample, drawn and opened. */
import type { NewForm } from '../app/newForm';
import type { Layout, LayoutCell } from '../core/layout/layout';
import { writeLayout } from '../hosts/xlsx/draw/writeLayout';
import { openFile } from '../hosts/xlsx/show/openFile';
import { WorkingFile } from '../hosts/xlsx/book/workingFile';

/** Without what no file name may have. */
export function fileNameFor({ form, unitName, period }: NewForm): string {
  const name = `${form} ${unitName} ${period}`
    .replace(/[\\/:*?"<>|…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${name.slice(0, 120)}.xlsx`;
}

/** Where typing begins. */
export function firstToType({ cells }: Layout): LayoutCell | undefined {
  return cells.find(
    ({ look, format, formula }) => look === 'figure' && format !== undefined && formula === undefined,
  );
}

export async function workingFileOf(name: string, layout: Layout, author: string): Promise<WorkingFile> {
  const bytes = await writeLayout(layout, { title: name, author, created: new Date() });
  const opened = openFile(bytes);
  // We wrote it ourselves a moment ago.
  if ('problem' in opened) throw new Error('A new book did not open: ' + opened.problem.code);
  return new WorkingFile(name, bytes, opened);
}
