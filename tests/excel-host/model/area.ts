/** Cells of one sheet that an object of the API stands for. */
import { HostError, itemNotFound } from '../../office-host/protocol/hostError';
import type { Box } from './box';
import type { Sheet } from './sheet';

/** A Range. It follows its cells when others are inserted or deleted. */
export class Area {
  private place: Box | null;

  constructor(
    readonly sheet: Sheet,
    box: Box,
  ) {
    this.place = box;
  }

  get box(): Box {
    if (this.sheet.isDeleted) throw itemNotFound();
    if (!this.place) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.place;
  }

  move(change: (box: Box) => Box | null): void {
    if (this.place) this.place = change(this.place);
  }
}

/** A RangeAreas, and whatever formats one or several boxes at once. */
export class Areas {
  constructor(
    readonly sheet: Sheet,
    readonly boxes: readonly Box[],
  ) {}
}
