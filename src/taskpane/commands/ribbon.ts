/** The ribbon's commands and the shortcuts: heard from the first moment on, carried out by a part that is loaded then. */
import { answerCommands } from '../../hosts/excel/ribbon';
import type { Desk } from '../desk/desk';
import type * as carryOutModule from './carryOut';
import { COMMANDS } from './names';

const loaded = (): Promise<typeof carryOutModule> => import(/* webpackChunkName: "rest" */ './carryOut');

/**
 * Call once office.js has run. `paneDesk` is the desk of the page's own pane once Excel has answered, null where it
 * never did. One command is carried out after the other; none ends without its answer.
 */
export function answerRibbon(paneDesk: Promise<Desk | null>): void {
  let last: Promise<void> = Promise.resolve();
  answerCommands(COMMANDS, (command) => {
    last = last
      .then(loaded)
      .then(({ carryOut }) => carryOut(command, paneDesk))
      .catch(async (error: unknown) => {
        (await paneDesk)?.sayFault(error);
      });
    return last;
  });
  void paneDesk.then(async (desk) => {
    if (desk) await (await loaded()).sayUnsaid(desk);
  });
}
