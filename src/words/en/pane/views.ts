/** What the views say in English. */
import type { ViewText } from '../../pane/viewText';
import { about } from './about';
import { fill } from './fill';
import { insert } from './insert';
import { result } from './result';
import { convert } from './convert';
import { undo } from './undo';

export const views: ViewText = {
  sampleDone: (sheet) => `The sample is on the sheet “${sheet}”. Choose Check to see what it finds.`,
  result,
  fill,
  insert,
  convert,
  undo,
  about,
  commands: {
    markedElsewhere: (sheets) => `Cells with findings are marked on another sheet: ${sheets}.`,
    openByHand: (view) =>
      `This Excel does not let this button open the pane. Press Task pane, then choose ${view}.`,
  },
};
