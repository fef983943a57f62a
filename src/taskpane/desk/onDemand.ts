/** Parts that no check needs, each loaded at its first call; and all of them ahead, once the pane is there. */
import type * as fillingModule from '../../app/session/fillTables';
import type * as drawingModule from './drawing';

export function drawings(): Promise<typeof drawingModule> {
  return import(/* webpackChunkName: "drawing" */ './drawing');
}

export function filling(): Promise<typeof fillingModule> {
  return import(/* webpackChunkName: "filling" */ '../../app/session/fillTables');
}

/** A network that goes away later takes no command with it; one that is gone already is told of by the command. */
export async function bringAhead(): Promise<void> {
  try {
    await Promise.all([drawings(), filling()]);
  } catch (error) {
    console.warn(error);
  }
}
