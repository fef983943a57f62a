/** What is done with the rest of the pane, which is loaded at the first call. */
import type { Desk } from './desk';
import type * as restModule from './laterParts';

export type Rest = typeof restModule;

export type Act = (action: (rest: Rest) => void | Promise<void>) => Promise<void>;

/** `loaded` is told once, before the first action: the pane shows itself with it. */
export function actor(desk: Desk, loaded?: (rest: Rest) => void): Act {
  let rest: Rest | null = null;
  return async (action) => {
    try {
      if (!rest) {
        rest = await import(/* webpackChunkName: "rest" */ './laterParts');
        loaded?.(rest);
      }
      await action(rest);
    } catch (error) {
      desk.sayFault(error);
    }
  };
}
