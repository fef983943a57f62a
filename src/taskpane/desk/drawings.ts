import type * as drawingModule from './drawing';

/** Loaded at the first call. */
export function drawings(): Promise<typeof drawingModule> {
  return import(/* webpackChunkName: "drawing" */ './drawing');
}
