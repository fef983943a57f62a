/** Whether Word tracks changes: asked for, and set for as long as a write takes. */
import { supports } from './requirements';

export type Mode = Word.Document['changeTrackingMode'];

/** null where this Word does not let it be told. */
export async function modeNow(context: Word.RequestContext): Promise<Mode | null> {
  if (!supports('1.4')) return null;
  context.document.load('changeTrackingMode');
  await context.sync();
  return context.document.changeTrackingMode;
}

export function setMode(context: Word.RequestContext, mode: Mode | null): void {
  if (mode !== null && supports('1.4')) context.document.changeTrackingMode = mode;
}
