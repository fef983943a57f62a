/** The last period's workbook: chosen, compared with, and let go of. */
import { viewText } from '../../words/pane/viewTextOf';
import type { Grid } from '../../core/sheet/grid';
import type { PaneText } from '../../words/pane/paneText';
import type { Desk } from '../desk/desk';
import { check } from '../check/checking';

export async function comparePrevious(desk: Desk, file: File): Promise<void> {
  await desk.work(async () => {
    const grids = await gridsIn(desk, file, (text) => viewText[text.language].result.noPreviousReader);
    if (grids) desk.set({ previous: { name: file.name, grids } });
  });
  if (desk.state.previous?.name === file.name) await check(desk);
}

/** The visible sheets of another workbook; null where it could not be read, which is said. */
export async function gridsIn(
  desk: Desk,
  file: File,
  noReader: (text: PaneText) => string,
): Promise<readonly Grid[] | null> {
  const reader = await import(/* webpackChunkName: "modern/previous-reader" */ './previousReader').catch(
    (error: unknown) => {
      console.warn(error);
      return null;
    },
  );
  if (!reader) {
    desk.say('bad', ({ text }) => noReader(text));
    return null;
  }
  const read = await reader.readPreviousFile(file);
  if ('grids' in read) return read.grids;
  desk.saySorry(read.problem);
  return null;
}

export function forgetPrevious(desk: Desk): Promise<void> {
  desk.set({ previous: null });
  return check(desk);
}
