/** The last period's workbook: chosen, compared with, and let go of. */
import { viewText } from '../../words/pane/viewTextOf';
import type { Desk } from '../desk/desk';
import { check } from '../check/checking';

export async function comparePrevious(desk: Desk, file: File): Promise<void> {
  await desk.work(async () => {
    const reader = await import(/* webpackChunkName: "modern/previous-reader" */ './previousReader').catch(
      (error: unknown) => {
        console.warn(error);
        return null;
      },
    );
    if (!reader) {
      desk.say('bad', ({ text }) => viewText[text.language].result.noPreviousReader);
      return;
    }
    const read = await reader.readPreviousFile(file);
    if ('problem' in read) desk.saySorry(read.problem);
    else {
      desk.set({ previous: { name: file.name, grids: read.grids } });
    }
  });
  if (desk.state.previous?.name === file.name) await check(desk);
}

export function forgetPrevious(desk: Desk): Promise<void> {
  desk.set({ previous: null });
  return check(desk);
}
