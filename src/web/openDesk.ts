/** What belongs to the open file: where a person is in it, what keeps the unfinished work, where it is saved. */
import { View } from '../hosts/xlsx/book/view';
import type { WorkingFile } from '../hosts/xlsx/book/workingFile';
import type { Copies, CopyEdits } from './store/copies';
import { Keeper, type Keeping, newId } from './store/keeper';

export interface Desk {
  readonly file: WorkingFile;
  readonly view: View;
  readonly keeper: Keeper;
  handle: FileSystemFileHandle | null;
  modified: number | null;
  close(): void;
}

export interface How {
  readonly handle: FileSystemFileHandle | null;
  readonly modified: number | null;
  /** Check at once; yes where nothing is said. */
  readonly check?: boolean;
  /** Of unfinished work that is opened again. */
  readonly id?: string;
  readonly owner?: string;
  readonly notes?: CopyEdits['notes'];
}

export function openDesk(
  file: WorkingFile,
  { handle, modified, id = newId(), ...how }: How,
  copies: Copies | null,
  changed: (desk: Desk) => void,
  kept: Keeping['kept'],
): Desk {
  const [first] = file.visibleSheets;
  if (!first) throw new Error('The workbook has no visible sheet');
  const keeper = new Keeper(id, file, copies, {
    ...how,
    ...(kept && { kept }),
    place: () => ({ handle: desk.handle, modified: desk.modified }),
  });
  const stop = file.onChange(() => {
    // The sheet that is shown may go with what had added it; the grid, which listens later, draws what is there.
    const [shown] = file.visibleSheets;
    if (shown && !file.base(desk.view.sheet)) desk.view.show(shown.sheet);
    changed(desk);
  });
  const desk: Desk = {
    file,
    view: new View(first.sheet),
    keeper,
    handle,
    modified,
    close: () => {
      stop();
      keeper.close();
    },
  };
  return desk;
}
